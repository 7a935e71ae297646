"""When, on what and with what something is measured."""

import datetime
import os
import platform
import re
import shlex
import subprocess
import sys

import corpora

HERE = os.path.dirname(os.path.abspath(__file__))


def run(options):
    return {
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "command": shlex.join(["Benchmarks/benchmark.py", *sys.argv[1:]]),
        "commit": commit(),
        "titles": "real" if os.path.exists(options.films_data or corpora.FILMS_DATA) else "made up",
        "load": os.getloadavg()[0],
        "machine": {
            "processor": processor(),
            "cores": os.cpu_count(),
            "memory": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
            "system": f"{platform.system()} {platform.release()}",
        },
        "versions": {
            "Swift": found(["swift", "--version"], r"Swift version (\S+)"),
            "Hugo": found([options.hugo, "version"], r"v(\d[\d.]*)") if options.hugo else None,
            "cmark": found(["pkg-config", "--modversion", "libcmark"], r"(\S+)"),
            "Python": platform.python_version(),
        },
    }


def commit():
    """The short hash, with a plus sign where files of the program have been changed since."""
    short = found(["git", "-C", HERE, "rev-parse", "--short", "HEAD"], r"(\S+)")
    program = [os.path.join(HERE, "..", name) for name in ("Package.swift", "Sources", "templates")]
    changed = found(["git", "-C", HERE, "status", "--porcelain", "--", *program], r"(\S+)")
    return (short or "unknown") + ("+" if changed else "")


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = re.findall(r"^model name\s*: (.*)$", file.read(), re.MULTILINE)
    except OSError:
        names = []
    return names[0] if names else platform.processor() or platform.machine()


def found(command, pattern):
    """The first group in what a program prints; nothing where there is no such program."""
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    match = re.search(pattern, said.stdout)
    return match and match.group(1)
