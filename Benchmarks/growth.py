#!/usr/bin/env python3
"""Checks articles of growing length and prints how the time grows: four times as much of anything should
take four times as long. What grows with the square of the length takes sixteen times, and is marked.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
JOURNAL = "title: Growth\nbase-url: https://example.org\n"
ARTICLE = "---\ntitle: Growth\nkind: essay\ndate: 2024-01-01\nauthors: [A B]\n---\n"
# A shorter run is all start of the program; of more pieces, four times as many are refused as too large.
ENOUGH, LONGEST = 0.25, 50_000
WORST = 8

# What one of many pieces is, by its number; and what stands before all of them.
BODIES = {
    "words": lambda n: "words, “words” ",
    "notes": lambda n: f"a[^{n}]\n\n[^{n}]: b\n\n",
    "notes that are missing": lambda n: f"[^{n}]",
    "headings of one text": lambda n: "## A\n\n",
    "raw HTML": lambda n: "a<br>",
    "videos": lambda n: f'![a](https://youtu.be/{n} "b | c")\n\n',
    "videos in a row": lambda n: f"![a](https://youtu.be/{n})\n",
    "broken pictures": lambda n: '![a](b "c)\n',
    "broken links": lambda n: "[a](film: b",
    "pictures among words": lambda n: 'a ![a](b "c") ',
    "unsafe links": lambda n: f"[a](javascript:{n}) ",
    "rows": lambda n: f"| {n} | *c* |\n",
    "films in sentences": lambda n: f"See [it](film:fire-{n}). ",
    "films in one sentence": lambda n: f"[it](film:fire-{n}) and ",
}
BEFORE = {"rows": "| a | b |\n| - | - |\n"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--intertitle", default=os.path.join(HERE, "../.build/release/intertitle"),
                        metavar="PATH", help="the program (default: this repository's release build)")
    options = parser.parse_args()
    grown = 0
    for name, piece in BODIES.items():
        count, once = 1_000, 0.0
        while once < ENOUGH and count < LONGEST:
            count *= 2
            once = seconds(options.intertitle, name, piece, count)
        more = seconds(options.intertitle, name, piece, 4 * count)
        mark = "" if more < WORST * once else "  <- grows faster than the length"
        grown += bool(mark)
        print(f"{name:24} {count:7} {once:6.2f} s   {4 * count:7} {more:6.2f} s   {more / once:5.1f}{mark}")
    sys.exit(1 if grown else 0)


def seconds(program, name, piece, count):
    """Processor time that checking an article of `count` pieces takes."""
    with tempfile.TemporaryDirectory() as journal:
        write(journal, "journal.yaml", JOURNAL)
        body = BEFORE.get(name, "") + "".join(piece(number) for number in range(count))
        write(journal, "articles/growth.md", ARTICLE + body + "\n")
        if "film:" in body:
            films = (f"- {{id: fire-{number}, title: Fire {number}}}\n" for number in range(count))
            write(journal, "films/all.yaml", "".join(films))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([program, "check", journal, "--quiet", "--jobs", "1"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def write(journal, path, text):
    path = os.path.join(journal, "content", path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main()
