#!/usr/bin/env python3
"""The floor of a build: what no generator with this output and this parser can go below.

Two workers copy the finished output file by file (no page can be written faster than it is copied), and
two run cmark, parse and render, over every body. Reading the bodies is not counted.
"""

import argparse
import ctypes
import ctypes.util
import json
import os
import shutil
import subprocess
import threading
import time

WORKERS = 2


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("journal", help="a corpus's intertitle/ folder")
    parser.add_argument("output", help="a finished build")
    parser.add_argument("copy", help="where the copy goes; replaced, and removed afterwards")
    options = parser.parse_args()
    print(json.dumps({"copy": copying(options.output, options.copy), "cmark": parsing(options.journal)}))


def copying(output, copy):
    """Seconds that two `cp -r` take, each with every other folder of the output's second level."""
    shutil.rmtree(copy, ignore_errors=True)
    os.makedirs(copy)
    entries = []
    for first in sorted(os.scandir(output), key=lambda entry: entry.name):
        if first.is_dir():
            entries += [f"{first.name}/{name}" for name in sorted(os.listdir(first.path))]
        else:
            entries.append(first.name)
    start = time.monotonic()
    workers = []
    for number in range(WORKERS):
        worker = subprocess.Popen(
            ["xargs", "-0", "cp", "-r", "--parents", "-t", os.path.abspath(copy)],
            cwd=output, stdin=subprocess.PIPE)
        feed = "\0".join(entries[number::WORKERS]).encode()
        thread = threading.Thread(target=worker.communicate, args=(feed,))
        thread.start()
        workers.append((worker, thread))
    for worker, thread in workers:
        thread.join()
        if worker.returncode:
            raise SystemExit(f"cp ended with {worker.returncode}")
    seconds = time.monotonic() - start
    shutil.rmtree(copy)
    return seconds


def parsing(journal):
    """Seconds that cmark takes for every body of the journal on two threads; None without libcmark."""
    name = ctypes.util.find_library("cmark")
    if not name:
        return None
    # A CDLL lets go of Python's lock while it works, so that threads are enough.
    cmark, libc = ctypes.CDLL(name), ctypes.CDLL(None)
    cmark.cmark_markdown_to_html.restype = ctypes.c_void_p
    cmark.cmark_markdown_to_html.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int]
    libc.free.argtypes = [ctypes.c_void_p]
    smart = 1 << 10  # CMARK_OPT_SMART

    def work(bodies):
        for body in bodies:
            libc.free(cmark.cmark_markdown_to_html(body, len(body), smart))

    bodies = []
    for folder, _, files in sorted(os.walk(os.path.join(journal, "content"))):
        for file in sorted(files):
            if file.endswith(".md"):
                with open(os.path.join(folder, file), "rb") as opened:
                    bodies.append(opened.read().split(b"\n---\n", 1)[-1])
    start = time.monotonic()
    threads = [threading.Thread(target=work, args=(bodies[number::WORKERS],)) for number in range(WORKERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.monotonic() - start


if __name__ == "__main__":
    main()
