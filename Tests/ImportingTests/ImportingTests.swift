// The tests of Importing.
