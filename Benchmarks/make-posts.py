#!/usr/bin/env python3
"""Writes plain posts, without films, people or topics, twice: as Intertitle reads them and as Hugo does.

The same count and seed give the same bytes.
"""

import argparse
import os
import shutil
import sys

from corpus.posts import Journal, Site, posts


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("directory", help="gets intertitle/ and hugo/; what it holds of them is replaced")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    folders = [os.path.join(options.directory, name) for name in ("intertitle", "hugo")]
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(options.directory, exist_ok=True)
    journal, site = Journal(folders[0]), Site(folders[1])
    for post in posts(options.count, options.seed):
        journal.add(post)
        site.add(post)
    site.finish()
    print(f"{options.count:,} posts in {options.directory}", file=sys.stderr)


if __name__ == "__main__":
    main()
