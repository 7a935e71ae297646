"""The corpora that `benchmark.py` needs, written when they are missing or of an older maker."""

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
# Where make-corpus.py looks for films.
FILMS_DATA = os.path.join(HERE, "..", "..", "shared", "data", "films.json.gz")
# What a corpus is made of, besides the numbers asked for.
MAKERS = ["make-corpus.py", "make-posts.py", "corpus", "hugo", "hugo-prepared", "hugo-posts"]


class Corpora:
    def __init__(self, options):
        self.folder = os.path.join(options.scratch, "intertitle-benchmark")
        self.films = ["--films-data", options.films_data or FILMS_DATA]

    def journal(self, articles, films):
        return self.made(f"journal-{articles}-{films}",
                         lambda folder: ["make-corpus.py", articles, films, folder, *self.films])

    def posts(self, count):
        return self.made(f"posts-{count}", lambda folder: ["make-posts.py", count, folder])

    @contextlib.contextmanager
    def passing(self, articles, films):
        """A journal for Intertitle alone, which is removed afterwards: memory holds it."""
        folder = self.made(f"large-{articles}-{films}", lambda folder: [
            "make-corpus.py", articles, films, folder, "--intertitle-only", *self.films])
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def made(self, name, command):
        folder = os.path.join(self.folder, name)
        script, *arguments = map(str, command(folder))
        stamp, wanted = os.path.join(folder, "made-by"), fingerprint([script, *arguments])
        if not (os.path.exists(stamp) and text_of(stamp) == wanted):
            shutil.rmtree(folder, ignore_errors=True)
            subprocess.run([sys.executable, os.path.join(HERE, script), *arguments], check=True)
            with open(stamp, "w", encoding="utf-8") as file:
                file.write(wanted)
        return folder


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def fingerprint(command):
    """Of the command, its film data, and everything that makes a corpus."""
    digest = hashlib.sha256("\0".join(command).encode())
    for argument in filter(os.path.isfile, command):
        with open(argument, "rb") as opened:
            digest.update(opened.read())
    for maker in MAKERS:
        path = os.path.join(HERE, maker)
        files = [path] if os.path.isfile(path) else sorted(
            os.path.join(folder, file) for folder, _, names in os.walk(path) for file in names
            if not file.endswith(".pyc"))
        for file in files:
            with open(file, "rb") as opened:
                digest.update(os.path.relpath(file, HERE).encode() + b"\0" + opened.read())
    return digest.hexdigest() + "\n"
