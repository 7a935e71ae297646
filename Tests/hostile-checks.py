"""Journals that nobody would write: hostile-checks.py PROGRAM [--all | PART OF A NAME].

Run by Tests/hostile-checks.sh. Texts of absurd size and depth, links in circles, pipes and folders where
files should be, files that change and vanish while they are read. Whatever it is, the program ends by
itself within two minutes and a gigabyte and a half, without a crash, and says what is wrong where
something is; the output folder stays as it was where that is an error.

Without --all those are left out that take a debug build more than some seconds. Prints a line for each
failure and one in all, with VERBOSE=1 also what each costs; ends with 1 if anything failed.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from robustness import journals
from robustness.folders import contents, environment, write

SECONDS = 120
MEMORY = 1_500_000  # kilobytes in use at most

BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 12))


def text(body, fields=""):
    return f"---\ntitle: T\nkind: essay\ndate: 2024-05-02\n{fields}---\n{body}\n"


def article(body, fields=""):
    return {"content/articles/a.md": text(body, fields)}


def fifo(journal, path):
    (journal / path).parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(journal / path)


def loops(journal):
    os.symlink(".", journal / "content/articles/here")
    os.symlink("../..", journal / "content/articles/up")
    os.symlink("itself", journal / "content/articles/itself")
    os.symlink("two", journal / "content/films/one")
    os.symlink("one", journal / "content/films/two")
    os.symlink("../content", journal / "content/films/content")
    for number in range(40):
        os.makedirs(journal / f"content/pages/{number}")
        os.symlink(f"../{number + 1}", journal / f"content/pages/{number}/left")
        os.symlink(f"../{number + 1}", journal / f"content/pages/{number}/right")


def sparse(journal):
    with open(journal / "content/articles/a.md", "wb") as file:
        file.truncate(20 << 30)


def deep(journal):
    here = os.open(journal / "content/articles", os.O_RDONLY)
    for _ in range(1000):
        os.mkdir("d" * 60, dir_fd=here)
        below = os.open("d" * 60, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(os.open("a.md", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    os.close(here)


# name: (files over those of the usual journal, or what makes them; what is to be said, or None)
CASES = {
    "aliases in journal.yaml": ({"content/journal.yaml": journals.SETTINGS + BOMB}, "error: "),
    "aliases in the journal’s kinds": (
        {"content/journal.yaml": BOMB + journals.SETTINGS.replace("[essay, review, interview]", "*a11")}, "error: "),
    "aliases in the theme’s words": ({"templates/strings/en.yaml": BOMB + "films: *a11\n"}, "error: "),
    "aliases in front matter": (article("Text.", "".join("  " + line + "\n" for line in BOMB.splitlines())), "error: "),
    "journal.yaml within brackets": ({"content/journal.yaml": journals.SETTINGS + "extra: " + "[" * 20_000}, "error: "),
    "front matter within brackets": (article("Text.", "topics: " + "[" * 200_000 + "\n"), "error: "),
    "front matter within braces": (article("Text.", "ids: " + "{a: " * 100_000 + "\n"), "error: "),
    "an article of 20 MB": (article("A harbour in *Madina*, and snow.\n" * 600_000), "error: "),
    "an article of 7 MB": (article("A harbour in *Madina*, and snow.\n\n" * 200_000), None),
    "an article of one line": (article("snow " * 1_500_000), None),
    "a text of 20 GB of nothing": (sparse, "error: "),
    "5,000 headings": (article("".join(f"## Heading\n\nText {number}.\n\n" for number in range(5_000))), None),
    "5,000 questions": (article("**Why?**\n\nSo.\n\n" * 5_000).copy(), None),
    "200,000 nested quotes": (article(">" * 200_000 + " text"), "error: "),
    "200,000 nested lists": (article("- " * 200_000 + "text"), "error: "),
    "200,000 brackets": (article("[" * 200_000 + "text" + "]" * 200_000), None),
    "200,000 unclosed images": (article("![" * 200_000), "error: "),
    "200,000 stars": (article("*a " * 200_000 + "b*" * 200_000), None),
    "200,000 backticks": (article("`a``b" * 100_000), None),
    "200,000 notes": (article("".join(f"a[^{n}] " for n in range(20_000)) + "\n\n" + "".join(
        f"[^{n}]: note\n" for n in range(20_000))), None),
    "100,000 link definitions": (article("".join(f"[a{n}]: /b\n" for n in range(100_000)) + "\n[a1] [a2]\n"), "error: "),
    "a table of 100,000 rows": (article("| a | b |\n|---|---|\n" + "| c | d |\n" * 100_000), None),
    "a table of 20,000 columns": (article("|a" * 20_000 + "|\n" + "|-" * 20_000 + "|\n" + "|b\n" * 100), "error: "),
    "100,000 fields of one name": (article("Text.", "rating: 1\n" * 100_000), "error: "),
    "100,000 unknown fields": (article("Text.", "".join(f"field-{n}: 1\n" for n in range(100_000))), "error: "),
    "100,000 links to nothing": (article("[a](film:nothing-2023) " * 100_000), "error: "),
    # Each has a page with the article on it, and so with all the others: not 50,000.
    "1,000 authors": (article("Text.", "authors:\n" + "".join(f"  - Name {n} Of\n" for n in range(1_000))), None),
    "10,000 topics": (article("Text.", "topics:\n" + "".join(f"  - Topic {n}\n" for n in range(10_000))), None),
    "a template within itself": ({"templates/head.html": "{% include \"head.html\" %}"}, "error: "),
    "a template of 50,000 ifs": ({"templates/head.html": "{% if page.title %}" * 50_000}, "error: "),
    "an expression of 100,000 brackets": ({"templates/head.html": "{{ " + "(" * 100_000 + " }}"}, "error: "),
    "a template of 5 MB": ({"templates/head.html": "<!-- x --><b>{{ page.title }}</b>\n" * 150_000}, "error: "),
    "a template of 500 kB": ({"templates/head.html": "<!-- x --><b>{{ page.title }}</b>\n" * 15_000}, None),
    "links in circles": (loops, "this link leads in circles and was passed over"),
    "a pipe in content": (lambda journal: fifo(journal, "content/articles/pipe.md"), "passed over"),
    "a pipe instead of journal.yaml": (
        lambda journal: (os.unlink(journal / "content/journal.yaml"), fifo(journal, "content/journal.yaml")), "error: "),
    "a pipe in files/": (lambda journal: fifo(journal, "content/files/pipe"), "passed over"),
    "a pipe in templates": (lambda journal: fifo(journal, "templates/head.html"), "passed over"),
    "a pipe among the assets": (lambda journal: fifo(journal, "templates/assets/journal.css"), "passed over"),
    "a pipe instead of the notes": (
        lambda journal: fifo(journal, ".intertitle/manifest"), "the list of the files written before cannot be used"),
    "a folder named x.md": ({"content/articles/x.md/y.md": journals.article("Y")}, None),
    "a folder named journal.yaml": (
        lambda journal: (os.unlink(journal / "content/journal.yaml"), os.mkdir(journal / "content/journal.yaml")), "error: "),
    "folders a thousand deep": (deep, "error: "),
    "bytes that are no UTF-8": (
        {"content/articles/a.md": b"---\ntitle: T\xff\nkind: essay\ndate: 2024-05-02\n---\nText \xc0\x80 \xed\xa0\x80.\n"}, "the file is not UTF-8 from here on"),
    "an empty file": ({"content/articles/a.md": b""}, "error: "),
    "nothing but zeros": ({"content/articles/a.md": bytes(1 << 20)}, "error: "),
    "UTF-16": ({"content/articles/a.md": text("Text.").encode("utf-16")}, "error: "),
    "a name that is no UTF-8": (
        lambda journal: Path(os.fsdecode(bytes(journal) + b"/content/articles/\xff.md")).write_text("x"), "name is not UTF-8"),
    "a name with a line in it": (
        lambda journal: (journal / "content/articles/a\nb.md").write_text(text("Text.")), "error: "),
    "a name of 251 letters": (
        lambda journal: (journal / f"content/articles/{'a' * 251}.md").write_text(text("Text.")), "this id is too l"),
    "a picture of nothing but a header": (
        {**article("![A](s.png)"), "content/articles/s.png": b"\x89PNG\r\n\x1a\n" + b"\xff" * 40}, "warning: "),
}

LONG = [
    "an article of 7 MB", "a table of 100,000 rows", "200,000 stars", "100,000 fields of one name", "200,000 notes",
    "100,000 links to nothing", "100,000 unknown fields", "10,000 topics", "1,000 authors", "200,000 backticks",
    "a template of 5 MB", "a template of 500 kB",
]


# Nobody's disk is to be filled with a core, nor the machine to swap.
LIMITED = ["sh", "-c", 'ulimit -c 0; ulimit -v 8000000; exec "$@"', "sh"]


def run(program, journal, command="build"):
    """(status, what was said, kilobytes); the status is None for what had to be ended."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [*LIMITED, program, command, journal], stdin=subprocess.DEVNULL, stdout=said, stderr=said,
            env=environment(SWIFT_BACKTRACE="enable=no"))
        killer = threading.Timer(SECONDS, process.kill)
        killer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timely = killer.is_alive()
        killer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return (process.returncode if timely else None, said.read().decode(errors="replace"), usage.ru_maxrss)


def make(journal, files):
    write(journal, journals.SMALL)
    if callable(files):
        files(journal)
    else:
        write(journal, files)


def problem(program, journal, wanted):
    """What is wrong with how the program takes a journal; None if nothing."""
    before = contents(journal / "output")
    status, said, memory = run(program, journal)
    if status is None:
        return f"it did not end within {SECONDS} s"
    if status not in (0, 1):
        return f"it crashed (status {status}, {signal.Signals(-status).name if status < 0 else ''}): {said[-300:]}"
    if memory > MEMORY:
        return f"it took {memory // 1000} MB"
    if wanted and wanted not in said:
        return f"status {status}, and nothing is said like “{wanted}”: {said[:300]}"
    if not wanted and status != 0:
        return f"it is refused: {said[:300]}"
    if status == 1 and contents(journal / "output") != before:
        return "it was refused, and the output folder is not as it was"
    return None


def changing(program, work, seconds):
    """A journal whose files change, grow, shrink and vanish while they are read."""
    journal = work / "changing"
    files = journals.large(150)
    write(journal, files)
    texts = [path for path in files if path.endswith(".md")]
    over = threading.Event()

    def change():
        chance = random.Random(1)
        while not over.is_set():
            path = chance.choice(texts)
            place = journal / path
            what = chance.randrange(4)
            if what == 0:
                place.unlink(missing_ok=True)
            elif what == 1:
                place.write_text(files[path] * chance.randrange(1, 50))
            elif what == 2 and place.exists():
                os.truncate(place, chance.randrange(place.stat().st_size + 1))
            else:
                place.with_suffix(".new").write_text(files[path])
                place.with_suffix(".new").rename(place)

    changer = threading.Thread(target=change)
    changer.start()
    failures = []
    count = 0
    for _ in range(seconds):
        status, said, _ = run(program, journal)
        count += 1
        if status not in (0, 1):
            failures.append(f"files that change: status {status}: {said[-300:]}")
        if status == 1 and "error" not in said:
            failures.append("files that change: refused without a word")
    over.set()
    changer.join()
    return count, failures


def tried(program, work, number, case):
    """(name, what is wrong) of one case."""
    name, (files, wanted) = case
    journal = work / str(number)
    make(journal, files)
    started = time.monotonic()
    found = problem(program, journal, wanted)
    if "VERBOSE" in os.environ:
        print(f"{time.monotonic() - started:6.1f} s  {name}", flush=True)
    subprocess.run(["rm", "-rf", journal], check=True)
    return name, found


def main():
    program, words = Path(sys.argv[1]).resolve(), sys.argv[2:]
    assert set(LONG) <= set(CASES)
    chosen = [
        case for case in CASES.items()
        if (case[0] not in LONG if not words else words[0] == "--all" or words[0] in case[0])]
    with tempfile.TemporaryDirectory(prefix="intertitle-hostile-") as folder:
        work = Path(folder)
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            results = pool.map(lambda pair: tried(program, work, *pair), enumerate(chosen))
            failures = [f"{name}: {found}" for name, found in results if found]
        count, found = changing(program, work, 6)
        failures += found
    for failure in failures:
        print(f"  {failure}", file=sys.stderr)
    print(f"Hostile journals: {len(chosen)} tried, and {count} builds of files that change; "
          f"{len(failures)} broke something")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
