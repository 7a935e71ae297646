// The tests of Preview.
