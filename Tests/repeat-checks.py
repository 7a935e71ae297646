"""Builds the same journal under other circumstances and compares every byte: repeat-checks.py PROGRAM [JOURNAL].

Run by Tests/repeat-checks.sh. The sample journal, or another, in another time zone, language, on other
numbers of jobs, with its files made in another order, on another disk, with other times and in another
folder, as somebody else, after another journal, and from within. The day is the same: it is an input.
Prints a line for each and one for each failure; ends with 1 if there is any.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from robustness import journals
from robustness.folders import contents, difference, environment, write

PARTS = ("content", "templates")


def copy_in_order(source, target, order):
    """Copies a journal file by file in an order of one's own: so are they listed on some disks."""
    files = sorted(path for part in PARTS for path in (source / part).rglob("*") if path.is_file())
    order(files)
    for path in files:
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)


def site(program, journal, options=(), folder=None, **more):
    """What a build of a journal makes; the journal's own output folder is not looked at."""
    with tempfile.TemporaryDirectory(prefix="intertitle-site-") as output:
        done = subprocess.run(
            [program, "build", journal, "--output", output, *options], cwd=folder, capture_output=True,
            env=environment(**more))
        said = done.stderr.decode(errors="replace")
        if done.returncode != 0:
            sys.exit(f"{journal} does not build:\n{said}")
        return contents(output)


def shuffled(seed):
    return lambda files: random.Random(seed).shuffle(files)


def variants(program, journal, work):
    """(name, site) of every variant."""
    for zone in ("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata"):
        yield f"TZ={zone}", site(program, journal, TZ=zone)
    for language in ("C", "tr_TR.UTF-8", "kk_KZ.UTF-8", "de_DE.ISO-8859-1"):
        yield f"LANG={language}", site(
            program, journal, LANG=language, LC_ALL=language, LANGUAGE=language.split("_")[0])
    for jobs in ("1", "2", "3", "16"):
        yield f"--jobs {jobs}", site(program, journal, ["--jobs", jobs])
    orders = [("in reverse order", lambda files: files.reverse()),
              ("in a random order", shuffled(1)), ("in another random order", shuffled(2))]
    for name, order in orders:
        place = work / name.replace(" ", "-")
        copy_in_order(journal, place, order)
        yield f"files made {name}", site(program, place)
    place = work / "A folder, with “ünïcödé” & 100%"
    copy_in_order(journal, place, shuffled(3))
    yield "a folder of another name", site(program, place)
    yield "started in the journal", site(program, ".", folder=place)
    for number, path in enumerate(sorted(place.rglob("*"))):
        os.utime(path, (number * 86_400, 4_000_000_000 - number * 86_400), follow_symlinks=False)
    yield "files of other times", site(program, place)
    for path in place.rglob("*"):
        os.chmod(path, 0o700 if path.is_dir() else 0o400)
    yield "files that may only be read", site(program, place)
    other_disk = Path("/dev/shm")
    if other_disk.is_dir() and os.access(other_disk, os.W_OK):
        with tempfile.TemporaryDirectory(dir=other_disk) as folder:
            copy_in_order(journal, Path(folder), shuffled(4))
            yield "another disk", site(program, folder)
    yield "no HOME, another user’s settings", site(
        program, journal, HOME="/nowhere", XDG_CONFIG_HOME="/nowhere", USER="nobody", COLUMNS="20")


def rebuilt(program, journal, work):
    """What builds of a journal and back again leave in one output folder."""
    place = work / "rebuilt"
    shutil.copytree(journal / "content", place / "content")
    write(place, {"content/articles/passing.md": journals.article("Passing", film="Passing (dir. A B, 1999)")})
    run = lambda: subprocess.run(
        [program, "build", place], capture_output=True, env=environment(), check=False).returncode
    if run() != 0:
        sys.exit("The journal with one more article does not build.")
    write(place, {"content/articles/passing.md": None})
    run()
    return contents(place / "output")


def main():
    program = Path(sys.argv[1]).resolve()
    failures = 0
    with tempfile.TemporaryDirectory(prefix="intertitle-repeat-") as folder:
        work = Path(folder)
        if len(sys.argv) > 2:
            source = Path(sys.argv[2]).resolve()
            journal = work / "journal"
            copy_in_order(source, journal, lambda files: None)
        else:
            journal = work / "journal"
            write(journal, {**journals.large(16), **spellings()})
        wanted = site(program, journal)
        count = 0
        for name, found in variants(program, journal, work):
            count += 1
            if problem := difference(wanted, found):
                failures += 1
                print(f"Not the same bytes: {name}: {problem}", file=sys.stderr)
        if len(sys.argv) <= 2:
            count += 1
            if problem := difference(wanted, rebuilt(program, journal, work)):
                failures += 1
                print(f"Not the same bytes: built and built back: {problem}", file=sys.stderr)
    print(f"The same bytes: {len(wanted)} files in {count} variants, {failures} not the same")
    sys.exit(1 if failures else 0)


def spellings():
    """One director in three capitalisations and two Unicode forms; titles that sort alike."""
    names = ["Şahin Çelik", "ŞAHİN ÇELİK", "şahin çelik", "S\u0327ahin C\u0327elik", "Sahin Celik"]
    files = {}
    for number, name in enumerate(names):
        files[f"content/films/twin-{number}-199{number}.md"] = journals.film("Twin", 1990 + number, name)
        files[f"content/articles/twin-{number}.md"] = journals.article(
            "Twin", film=f"twin-{number}-199{number}")
    return files


if __name__ == "__main__":
    main()
