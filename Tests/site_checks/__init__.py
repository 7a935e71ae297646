"""The checks that Tests/site-checks.py runs, a file for each kind."""
