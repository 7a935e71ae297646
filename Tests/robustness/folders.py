"""Folders as values, and the program as a function: what the checks of robustness share."""

import os
import subprocess
from pathlib import Path

# A day on which every article of the journals below is published.
DAY = "1790000000"
TEMPORARY = ".intertitle-"


def write(folder, files):
    """Puts texts or bytes into files by their paths; None removes one."""
    for path, content in files.items():
        file = Path(folder) / path
        if content is None:
            file.unlink()
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())


def contents(folder):
    """What lies in a folder: bytes of files, targets of links, None for folders, by their paths."""
    found = {}
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(parent, name)
            shown = os.path.relpath(path, folder)
            if os.path.islink(path):
                found[shown] = os.readlink(path)
            elif os.path.isdir(path):
                found[shown] = None
            else:
                with open(path, "rb") as file:
                    found[shown] = file.read()
    return found


def difference(wanted, found, limit=5):
    """The first paths at which two folders are not the same, as one line; empty where they are."""
    paths = sorted(path for path in {*wanted, *found} if wanted.get(path, 0) != found.get(path, 0))
    words = []
    for path in paths[:limit]:
        state = "missing" if path not in found else "foreign" if path not in wanted else "other bytes"
        words.append(f"{path} ({state})")
    if len(paths) > limit:
        words.append(f"and {len(paths) - limit} more")
    return ", ".join(words)


def environment(**more):
    return {**os.environ, "SOURCE_DATE_EPOCH": DAY, "NO_COLOR": "1", **more}


def run(words, timeout=300, **more):
    """Runs a command; gives its status (negative: the signal that ended it), stdout and stderr."""
    done = subprocess.run(
        [str(word) for word in words], stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout,
        env=environment(), **more)
    return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")


def build(program, journal, *options, **more):
    """Builds a journal; ends the checks where that fails."""
    status, _, errors = run([program, "build", journal, *options], **more)
    if status != 0:
        raise SystemExit(f"A journal that should build does not (status {status}):\n{errors}")
