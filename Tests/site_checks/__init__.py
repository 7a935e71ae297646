"""What Tests/site-checks.py checks, a file for each kind; also what the other checks share with it."""
