"""What make-corpus.py is made of: names and films, prose, and the two forms it is written in."""
