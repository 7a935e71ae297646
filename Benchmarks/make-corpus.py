#!/usr/bin/env python3
"""Writes one made-up journal of any size three times: as Intertitle reads it, and twice as Hugo does.

The same sizes, seed and film data give the same bytes.
"""

import argparse
import os
import shutil
import sys

from corpus import hugo, intertitle
from corpus.articles import articles
from corpus.films import Filmography
from corpus.hugo_forms import Prepared, Terms

REPOSITORY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FILMS_DATA = os.path.join(REPOSITORY, "..", "shared", "data", "films.json.gz")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=int)
    parser.add_argument("films", type=int)
    parser.add_argument("directory", help="gets intertitle/, hugo/ and hugo-prepared/; "
                                          "what it holds of them is replaced")
    parser.add_argument("--films-data", default=FILMS_DATA, metavar="PATH",
                        help="films.json.gz; without it titles and names are invented")
    parser.add_argument("--stills", action="store_true",
                        help="a picture for each of Intertitle's articles: for looking at its pages, "
                             "not for comparing")
    parser.add_argument("--intertitle-only", action="store_true",
                        help="no Hugo sites: they take most of the time and of the room")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.films < 4:
        parser.error("an article needs up to four films")

    filmography = Filmography(options.films, options.films_data, options.seed)
    folders = [os.path.join(options.directory, name)
               for name in ("intertitle", "hugo", "hugo-prepared")]
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(options.directory, exist_ok=True)
    forms = [intertitle.Journal(folders[0], filmography, options.stills)]
    if not options.intertitle_only:
        forms.append(hugo.Site([Terms(folders[1]), Prepared(folders[2])], filmography))
    for article in articles(options.articles, filmography, options.seed):
        for form in forms:
            form.add(article)
    for form in forms[1:]:
        form.finish()
    print(f"{options.articles:,} articles, {len(filmography.films):,} films, "
          f"{len(filmography.people):,} people in {options.directory}", file=sys.stderr)


if __name__ == "__main__":
    main()
