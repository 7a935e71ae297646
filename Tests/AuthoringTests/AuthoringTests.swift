// The tests of Authoring.
