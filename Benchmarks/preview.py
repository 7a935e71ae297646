#!/usr/bin/env python3
"""How long it takes in a preview from a saved file to the event that tells the page, and from there to the page;
and whether the pages are those of a clean build afterwards.

    preview.py /dev/shm/corpus-10000/intertitle

Five kinds of edits take turns: the prose of an article, a link in it, its title, the credits of a film, a template.
The journal is copied first, the edits are the same in every run.
"""

import argparse
import glob
import http.client
import json
import os
import random
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = re.compile(rb'<script src="/__preview\.js"[^\n]*\n')
KINDS = ("prose", "link", "title", "credits", "template")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("journal", help="a journal's folder, which is copied")
    parser.add_argument("--intertitle", default=os.path.join(HERE, "../.build/release/intertitle"), metavar="PATH")
    parser.add_argument("--rounds", type=int, default=4, help="of each kind of edit (default: 4)")
    parser.add_argument("--pages", type=int, default=500, help="how many pages are compared (default: 500)")
    options = parser.parse_args()
    program = os.path.abspath(options.intertitle)
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        journal = os.path.join(folder, "journal")
        shutil.copytree(options.journal, journal, symlinks=True, ignore=shutil.ignore_patterns("output", ".intertitle"))
        # A theme in the making: a new folder is another kind of edit, after which everything is read anew.
        Edits(journal).template(-1)
        with Preview(program, journal) as preview:
            print(f"first site: {preview.start:.2f} s; {preview.memory()} MB")
            failed = measure(preview, journal, options.rounds)
            print(f"at the end: {preview.memory()} MB")
            differing = compare(preview, program, journal, os.path.join(folder, "output"), options.pages)
    sys.exit(1 if failed or differing else 0)


def measure(preview, journal, rounds):
    """The edits one by one, with a table of their times; true where a page did not show its edit."""
    edits = Edits(journal)
    times, failed = {kind: ([], []) for kind in KINDS}, False
    for number in range(rounds):
        for kind in KINDS:
            path, mark = getattr(edits, kind)(number)
            saved = time.perf_counter()
            preview.wait()
            told = time.perf_counter()
            page = preview.get(path)
            shown = time.perf_counter()
            times[kind][0].append((told - saved) * 1000)
            times[kind][1].append((shown - told) * 1000)
            if mark.encode() not in page:
                failed = True
                print(f"{kind}: {path} does not show “{mark}”")
    print(f"{'ms: min, median, max':<22}{'saved → event':>26}{'event → page':>26}")
    for kind in KINDS:
        print(f"{kind:<22}" + "".join(f"{row(column):>26}" for column in times[kind]))
    print(f"{'all':<22}" + "".join(f"{row(sum((times[k][i] for k in KINDS), [])):>26}" for i in (0, 1)))
    return failed


def row(values):
    return f"{min(values):7.1f} {statistics.median(values):7.1f} {max(values):7.1f}"


def compare(preview, program, journal, output, count):
    """How many pages of the preview are not those of a clean build."""
    subprocess.run([program, "build", journal, "--drafts", "--future", "--quiet", "--output", output], check=True)
    pages = sorted(glob.glob(os.path.join(output, "**", "*.html"), recursive=True))
    pages = [page for page in pages if not page.endswith("/404.html")]
    differing = 0
    for page in random.Random(1).sample(pages, min(count, len(pages))):
        path = "/" + os.path.relpath(page, output).removesuffix("index.html")
        with open(page, "rb") as file:
            if SCRIPT.sub(b"", preview.get(path)) != file.read():
                differing += 1
                print(f"differs: {path}")
    print(f"{min(count, len(pages))} of {len(pages)} pages compared with a clean build: {differing} differ")
    return differing


class Edits:
    """Each edit changes a file, and gives the page on which it can be seen and what is to be seen there."""

    def __init__(self, journal):
        self.journal = journal
        articles = sorted(glob.glob(os.path.join(journal, "content/articles/**/*.md"), recursive=True))
        self.articles = random.Random(2).sample(articles, min(200, len(articles)))
        films = sorted(glob.glob(os.path.join(journal, "content/films/*.md")))
        self.films = random.Random(3).sample(films, min(200, len(films)))

    def prose(self, number):
        path = self.articles[number]
        self.append(path, f"\nIt snowed for {number + 1000} days.\n")
        return self.address(path), f"It snowed for {number + 1000} days."

    def link(self, number):
        path, film = self.articles[50 + number], identifier(self.films[number])
        self.append(path, f"\nSee [number {number}](film:{film}).\n")
        return f"/films/{film}/", f"See number {number}."

    def title(self, number):
        path = self.articles[100 + number]
        self.write(path, re.sub(r"(?m)^title: .*$", f"title: A title of its own, {number}", self.read(path), count=1))
        return self.address(path), f"A title of its own, {number}"

    def credits(self, number):
        path, name = self.films[100 + number], f"Nobody Knowsme-{number}"
        text = self.read(path)
        before, fields = ("\ncrew:\n", "") if "\ncrew:\n" in text else ("\nyear:", "\ncrew:")
        credit = f"{fields or before.rstrip()}\n  - Sound: {name}"
        self.write(path, text.replace(before, credit + (before if fields else "\n"), 1))
        return f"/people/nobody-knowsme-{number}/", name

    def template(self, number):
        path = os.path.join(self.journal, "templates/foot.html")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        self.write(path, f"<p>The foot, {number}</p>\n")
        return "/films/", f"The foot, {number}"

    def address(self, path):
        slug = re.search(r"(?m)^slug: (.*)$", self.read(path))
        return f"/articles/{slug.group(1) if slug else identifier(path)}/"

    def append(self, path, text):
        self.write(path, self.read(path) + text)

    def read(self, path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def write(self, path, text):
        """As most editors do: beside the file, then into its place."""
        beside = os.path.join(os.path.dirname(path), ".saving")
        with open(beside, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(beside, path)


class Preview:
    """A running server, and one page that listens to it."""

    def __init__(self, program, journal):
        start = time.perf_counter()
        self.process = subprocess.Popen([program, "serve", journal, "--port", "0", "--quiet"],
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(re.search(r":(\d+)/", self.process.stdout.readline()).group(1))
        self.start = time.perf_counter() - start
        self.events = socket.create_connection(("127.0.0.1", self.port))
        self.events.sendall(f"GET /__events HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode())
        self.text = b""
        self.wait(b"state")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def wait(self, name=b"reload"):
        """Until an event of that name has come; one of errors is an error."""
        pattern = re.compile(rb"event: (\w+)\ndata: (.*)\n\n")
        while True:
            while found := pattern.search(self.text):
                self.text = self.text[found.end():]
                if found.group(1) == name:
                    return
                if found.group(1) == b"errors":
                    sys.exit("the journal has errors:\n" + json.loads(found.group(2))["text"])
            more = self.events.recv(65536)
            if not more:
                sys.exit("the server has gone")
            self.text += more

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", path)
        body = connection.getresponse().read()
        connection.close()
        return body

    def memory(self):
        try:
            with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
                return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) // 1024
        except OSError:
            return "?"


def identifier(path):
    name = os.path.splitext(os.path.basename(path))[0]
    return os.path.basename(os.path.dirname(path)) if name == "index" else name


def memory():
    return "/dev/shm" if os.path.isdir("/dev/shm") else None


if __name__ == "__main__":
    main()
