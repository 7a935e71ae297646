"""Breaks builds off, and looks at what they leave: interrupt-checks.py PROGRAM [--all | --random SECONDS].

Run by Tests/interrupt-checks.sh; strace does the harm. Of a small journal, on the first build, on a
build after edits and, with --all, on one that changes nothing:

- The build is killed before a call that changes a file, each in its turn.
- Such a call fails, each in its turn: the disk is full, does not answer, may not be written to.
- Where we may mount one, a disk of a few kilobytes: it is full at a dozen sizes. And a read-only one.
- Several builds run at once.

Afterwards every file is the old one or the new one, whole; files of others are as they were; and the
next build leaves just what a clean build makes, and nothing temporary.

Without --all a sample of the calls, so that it takes some seconds. With --random only a larger journal,
which is edited and killed at random moments for so long. Prints how much was tried and how much broke;
ends with 1 if anything did.
"""

import fcntl
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from robustness import journals
from robustness.folders import TEMPORARY, build, contents, difference, environment, run, write
from robustness.scenario import Scenario

# How many of the calls of a build are tried in `make test`.
SAMPLE = 8


def harmed(scenario, work, harm):
    """Builds a copy with one harm done to it; gives what is wrong, the status and what was said."""
    name, count, effect = harm
    with scenario.copy(work) as journal:
        status, _, errors = run(
            ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={name}", "-e",
             f"inject={name}:{effect}:when={count}", scenario.program, "build", journal, "--jobs", "1"])
        problem = scenario.torn(journal)
        if problem is None and status == 0:
            problem = difference(scenario.new, contents(journal / "output"))
        if problem is None and not effect.startswith("signal"):
            if status < 0 or status > 127:
                problem = f"the program crashed (status {status})"
            elif status != 0 and "error: " not in errors:
                problem = f"status {status}, and no word why: {errors.strip()}"
        return problem or scenario.unrepaired(journal), status


def tried(title, scenario, work, harms):
    """Does each harm to a copy of its own; prints and gives how many broke something."""
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        results = list(pool.map(lambda harm: harmed(scenario, work, harm), harms))
    broken, stopped = 0, 0
    for harm, (problem, status) in zip(harms, results):
        stopped += status != 0
        if problem:
            broken += 1
            print(f"  {harm[0]} {harm[1]} {harm[2]}: {problem}", file=sys.stderr)
    print(f"{title}, {scenario.name}: {len(harms)} tried, {stopped} broke off, {broken} broke something")
    return broken


def sample(events, everything):
    """All of a list, or some of it from the first to the last."""
    if everything or len(events) <= SAMPLE:
        return events
    return [events[index * (len(events) - 1) // (SAMPLE - 1)] for index in range(SAMPLE)]


def kills(scenario, work, everything):
    harms = [(name, count, "signal=KILL") for name, count in sample(scenario.events, everything)]
    return tried("Killed", scenario, work, harms)


ERRORS = {
    "ENOSPC": {"openat", "write", "mkdir", "mkdirat", "rename", "renameat", "copy_file_range"},
    "EIO": {"openat", "write", "mkdirat", "rename", "renameat", "unlinkat", "copy_file_range"},
    "EROFS": {"openat", "mkdir", "mkdirat", "rename", "renameat", "unlinkat"},
    "EACCES": {"openat", "mkdir", "mkdirat", "renameat", "unlinkat"},
}


def failures(scenario, work, everything):
    harms = []
    for error, names in ERRORS.items():
        events = [event for event in scenario.events if event[0] in names]
        some = sample(events, everything)
        harms += [(name, count, f"error={error}") for name, count in some[::1 if everything else 3]]
    return tried("A call failed", scenario, work, harms)


class Disk:
    """A disk of that size in memory; raises OSError where none can be mounted."""

    def __init__(self, work, size):
        self.place = Path(tempfile.mkdtemp(dir=work, prefix="disk-"))
        self.size = size

    def __enter__(self):
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={self.size}", "tmpfs", self.place],
                              capture_output=True)
        if done.returncode != 0:
            raise OSError(done.stderr.decode())
        return self.place

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", self.place], check=True)


def full_disks(scenario, work, everything):
    """The journal on disks that are full before its site is whole."""
    broken = count = full = 0
    bytes_of = lambda files: sum(4096 * (1 + len(text or b"") // 4096) for text in files.values())
    base = bytes_of(contents(scenario.folder))
    wanted = bytes_of(scenario.new)
    steps = 24 if everything else 6
    for step in range(steps):
        # Some room for what folders take.
        size = (base + 32_768 + wanted * step // (steps - 2)) // 4096 * 4096
        try:
            with Disk(work, size) as disk:
                journal = disk / "journal"
                shutil.copytree(scenario.folder, journal)
                count += 1
                status, _, errors = run([scenario.program, "build", journal])
                full += status != 0
                problem = scenario.torn(journal)
                if status != 0 and "no space left on the disk" not in errors:
                    problem = f"nothing is said of a full disk: {errors.strip()}"
                subprocess.run(["mount", "-o", f"remount,size={size + 2 * wanted + (8 << 20)}", disk], check=True)
                problem = problem or scenario.unrepaired(journal)
                if problem:
                    broken += 1
                    print(f"  a disk of {size} bytes: {problem}", file=sys.stderr)
        except OSError as error:
            if count == 0:
                print(f"Full disks were NOT tried: none can be mounted here ({str(error).strip()}).")
                return 0
            raise
    print(f"Full disks, {scenario.name}: {count} tried, {full} full, {broken} broke something")
    return broken


def read_only(scenario, work):
    """A journal on a disk that can only be read; an output folder in which we may not write."""
    try:
        with Disk(work, "16m") as disk:
            journal = disk / "journal"
            shutil.copytree(scenario.folder, journal)
            subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
            before = contents(journal)
            status, _, errors = run([scenario.program, "build", journal])
            whole = contents(journal) == before
    except OSError:
        if os.getuid() == 0:
            print("A read-only disk was NOT tried: none can be mounted here.")
            return 0
        with scenario.copy(work) as journal:
            os.chmod(journal, 0o555)
            before = contents(journal)
            status, _, errors = run([scenario.program, "build", journal])
            whole = contents(journal) == before
            os.chmod(journal, 0o755)
    good = status == 1 and whole and re.search("the disk can only be read|you are not allowed to", errors)
    print(f"A read-only folder, {scenario.name}: {'fine' if good else 'BROKEN'}: {errors.strip()}")
    return 0 if good else 1


def at_once(scenario, work, rounds):
    """Builds of one journal at the same time: all but one may be told to wait."""
    broken = busy = count = 0
    for _ in range(rounds):
        with scenario.copy(work) as journal:
            running = [
                subprocess.Popen([scenario.program, "build", journal], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.PIPE, env=environment()) for _ in range(4)]
            ended = [(one.communicate()[1].decode(), one.returncode) for one in running]
            count += len(ended)
            told = [text for text, status in ended if status == 1 and "another build is at work" in text]
            busy += len(told)
            problem = scenario.torn(journal)
            if len(told) + sum(status == 0 for _, status in ended) != 4 or len(told) == 4:
                problem = f"the builds end with {ended}"
            problem = problem or scenario.unrepaired(journal)
            if problem:
                broken += 1
                print(f"  four at once: {problem}", file=sys.stderr)
    with scenario.copy(work) as journal:
        held = os.open(journal / "output", os.O_RDONLY)
        fcntl.flock(held, fcntl.LOCK_EX)
        status, _, errors = run([scenario.program, "build", journal])
        os.close(held)
        if status != 1 or "another build is at work" not in errors or contents(journal / "output") != scenario.old:
            broken += 1
            print(f"  a folder that is locked: {status} {errors}", file=sys.stderr)
    print(f"Builds at once, {scenario.name}: {count} tried, {busy} were told to wait, {broken} broke something")
    return broken


def killed_at_random(program, work, seconds, articles=1500):
    """A larger journal, edited again and again, whose builds are killed whenever it happens."""
    chance = random.Random(int(os.environ.get("SEED", "1")))
    journal, clean = work / "large", work / "large-clean"
    files = journals.large(articles)
    for folder in (journal, clean):
        write(folder, files)
    started = time.monotonic()
    build(program, clean)
    duration = time.monotonic() - started
    build(program, journal)
    old = [contents(journal / "output")]
    texts = [path for path in files if "/articles/" in path]
    tried = killed = broken = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end and not broken:
        for path in chance.sample(texts, 20):
            edited = None if chance.random() < 0.3 and (journal / path).exists() else files[path].replace(
                "Text.", "").replace("harbour", chance.choice(["bay", "port", "harbour"]))
            if edited is None or (journal / path).exists() or chance.random() < 0.5:
                for folder in (journal, clean):
                    write(folder, {path: edited})
        build(program, clean)
        new = contents(clean / "output")
        for _ in range(chance.randrange(1, 4)):
            running = subprocess.Popen([program, "build", journal, "--quiet"], env=environment(),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                running.wait(chance.uniform(0, duration * 1.1))
            except subprocess.TimeoutExpired:
                running.kill()
                killed += 1
            running.wait()
            tried += 1
            for path, content in contents(journal / "output").items():
                if content is not None and not path.split("/")[-1].startswith(TEMPORARY) and all(
                        content != site.get(path) for site in [*old, new]):
                    print(f"  output/{path} is of none of the sites", file=sys.stderr)
                    broken += 1
        if chance.random() < 0.5:
            build(program, journal)
            if problem := difference(new, contents(journal / "output")):
                print(f"  the next build leaves {problem}", file=sys.stderr)
                broken += 1
            old = []
        # What was killed may have left files of every site since the last whole one.
        old.append(new)
    print(f"Killed at random, {articles} articles: {tried} tried, {killed} broke off, {broken} broke something")
    return broken


def main():
    program, everything = Path(sys.argv[1]).resolve(), "--all" in sys.argv
    with tempfile.TemporaryDirectory(prefix="intertitle-interrupt-") as folder:
        work = Path(folder)
        if "--random" in sys.argv:
            seconds = float(sys.argv[sys.argv.index("--random") + 1])
            sys.exit(1 if killed_at_random(program, work, seconds) else 0)
        first = Scenario("a first build", program, work, journals.SMALL, None)
        edited = Scenario("after edits", program, work, journals.SMALL, journals.EDITS)
        scenarios = [first, edited]
        if everything:
            scenarios.append(Scenario("with nothing changed", program, work, journals.SMALL, {}))
        broken = 0
        for scenario in scenarios:
            broken += kills(scenario, work, everything)
            broken += failures(scenario, work, everything)
        for scenario in (first, edited):
            broken += full_disks(scenario, work, everything)
        broken += read_only(first, work)
        broken += at_once(edited, work, 10 if everything else 2)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
