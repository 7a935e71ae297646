"""Runs the documentation: docs-checks.py PROGRAM, by Tests/docs-checks.sh.

- The commands of every `console` block, page by page, in one empty folder a page: what a line “$ …”
  prints has to be what follows it. Only times may differ.
- The articles, films, people and settings that are shown whole, as one journal that has no problem.
- Every link from page to page, and every picture.
- docs/guarantees.md: that the tests which it names are there.
- docs/vocabulary.md, against the program.

Prints a line for each and one for each failure; ends with 1 if there is any.
"""

import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from site_checks.documentation import FENCE, ROOT, blocks, commands

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md"))]


def place(page, line):
    return f"{page.relative_to(ROOT)}:{line}"


def difference(wanted, found):
    lines = difflib.unified_diff(wanted.splitlines(), found.splitlines(), "the page", "the program", lineterm="")
    return "\n".join("      " + line for line in lines)


def without_times(text):
    return re.sub(r"\b\d+\.\d+ s\b", "… s", text).rstrip()


def check_commands(program, work):
    """What is typed and printed in `console` blocks."""
    failures, count = [], 0
    for page in PAGES:
        folder = work / page.stem
        folder.mkdir()
        here = str(folder)
        for line, text in blocks(page, "console"):
            for command, wanted in commands(text):
                script = f'cd "$HERE"\n{command}\ncode=$?\npwd >"$THERE"\nexit $code'
                environment = {**os.environ, "HERE": here, "THERE": str(work / "there"), "NO_COLOR": "1"}
                environment["PATH"] = f"{program.parent}:{environment['PATH']}"
                run = subprocess.run(
                    ["bash", "-c", script], env=environment, stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True,
                )
                here = (work / "there").read_text().strip()
                count += 1
                if without_times(run.stdout) != without_times(wanted):
                    shown = difference(without_times(wanted), without_times(run.stdout))
                    failures.append(f"{place(page, line)}: {command}\n{shown}")
    return count, failures


def file_of(front):
    """Where in content/ an example belongs, by the fields that it has."""
    fields = {key: value.strip() for key, value in re.findall(r"^([a-z-]+):(.*)$", front, re.MULTILINE)}
    name = re.sub(r"[^a-z0-9]+", "-", (fields.get("name") or fields.get("title", "")).lower()).strip("-")
    if "kind" in fields:
        return f"articles/{name}/index.md"
    if "name" in fields:
        return f"festivals/{name}.md" if "editions" in fields else f"people/{name}.md"
    if "sections" in fields:
        return f"issues/{fields.get('number', name)}.md"
    if "directors" in fields:
        return f"films/{name}-{fields.get('year')}.md"
    return f"topics/{name}.md"


# What the examples name and do not show.
AROUND = {
    "articles/madina.md": "---\ntitle: Lead\nkind: review\ndate: 2024-01-02\n---\nText.\n",
    "articles/kassymbek-on-winter.md": "---\ntitle: Winter\nkind: review\ndate: 2024-01-01\n---\nText.\n",
    "articles/fire-revisited.md": "---\ntitle: Fire revisited\nkind: review\ndate: 2024-01-03\n---\nText.\n",
    "pages/about.md": "---\ntitle: About\n---\nText.\n",
}


# What is on these pages is one journal; every other page is one by itself.
TOGETHER = ["writing.md", "films.md"]


def example_journal(pages, folder):
    """Writes the examples of some pages; gives where they stand, by their paths in content/."""
    places = {}
    content = folder / "content"
    for path, text in AROUND.items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, encoding="utf-8")
    (content / "journal.yaml").write_text(
        "title: Examples\nbase-url: https://journal.example\nrating-scale: {worst: 0, best: 5}\n",
        encoding="utf-8",
    )
    for page, (line, text) in [(page, block) for page in pages for block in blocks(page, "yaml")]:
        if text.startswith("intertitle: 1\n"):
            (content / "journal.yaml").write_text(text, encoding="utf-8")
            places["journal.yaml"] = place(page, line)
    for page, (line, text) in [(page, block) for page in pages for block in blocks(page, "markdown")]:
        if not text.startswith("---\n"):
            continue
        path = file_of(text.split("\n---\n")[0])
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        places[path] = place(page, line)
        for picture in re.findall(r"!\[[^\]]*\]\(([a-z/-]+\.jpg)", text):
            (file.parent / picture).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "docs/images/film.jpg", file.parent / picture)
    return places


def check_examples(program, work):
    """What is shown whole has no problem."""
    failures, count = [], 0
    alone = [[page] for page in PAGES if page.name not in TOGETHER]
    for pages in [*alone, [page for page in PAGES if page.name in TOGETHER]]:
        folder = work / f"examples-{pages[0].stem}"
        places = example_journal(pages, folder)
        if not places:
            continue
        count += len(places)
        # Built and not checked: an example is short, and a lint would ask for a standfirst and a still.
        words = [program, "build", folder, "--strict", "--date", "2024-05-03"]
        run = subprocess.run(words, capture_output=True, text=True)
        if run.returncode != 0:
            shown = ", ".join(f"{path} is that of {where}" for path, where in places.items())
            failures.append(f"{shown}\n{run.stdout}{run.stderr}")
    return count, failures


def anchors(page):
    """The fragments that GitHub gives the headings of a page."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    found = set()
    for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE):
        found.add(re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-"))
    return found


def check_links(_program, _work):
    """Links to files of the repository, and to headings."""
    failures, count = [], 0
    for page in PAGES:
        text = re.sub(r"`[^`]+`", "", FENCE.sub("", page.read_text(encoding="utf-8")))
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if re.match(r"[a-z]+:", target):
                continue
            count += 1
            path, _, fragment = target.partition("#")
            file = (page.parent / path).resolve() if path else page
            if not file.exists():
                failures.append(f"{place(page, 1)}: {target} is not there")
            elif fragment and fragment not in anchors(file):
                failures.append(f"{place(page, 1)}: {target}: there is no such heading")
    return count, failures


def check_vocabulary(program, _work):
    found = subprocess.run(
        [ROOT / "Scripts/write-vocabulary.sh", program], capture_output=True, text=True, check=True
    ).stdout
    wanted = (ROOT / "docs/vocabulary.md").read_text(encoding="utf-8")
    if found == wanted:
        return 1, []
    return 1, [f"docs/vocabulary.md is not what templates are handed: make docs\n{difference(wanted, found)}"]


def check_guarantees(_program, _work):
    """Whether each test that docs/guarantees.md names is there: a file, then the names of tests in it."""
    failures, count = [], 0
    page = ROOT / "docs/guarantees.md"
    text = page.read_text(encoding="utf-8")
    path = None
    for match in re.finditer(r"`([^`]+)`(:?)", text):
        line = text.count("\n", 0, match.start()) + 1
        words = " ".join(match[1].split())
        # A promise names its own files.
        before = text[: match.start()]
        if max(before.rfind("\n- "), before.rfind("\n\n")) > before.rfind("`Tests/"):
            path = None
        if words.startswith("Tests/"):
            path = ROOT / words if match[2] or words.endswith(".swift") else None
            if not (ROOT / words).is_file():
                failures.append(f"{place(page, line)}: there is no {words}")
            count += 1
        elif path is not None and " " in words:
            count += 1
            if path.is_file() and words not in path.read_text(encoding="utf-8"):
                failures.append(f"{place(page, line)}: no test in {path.relative_to(ROOT)} is called “{words}”")
    # A promise is a bullet; what keeps it stands in it.
    for bullet in re.findall(r"^- (?:.|\n(?!\n|- ))*", text, re.MULTILINE):
        if "`Tests/" not in bullet:
            failures.append(f"{place(page, 1)}: no test keeps “{bullet.splitlines()[0]}”")
    return count, failures


CHECKS = {
    "commands print what the documentation says": check_commands,
    "examples have no problem": check_examples,
    "links between pages lead somewhere": check_links,
    "every promise names a test that is there": check_guarantees,
    "the vocabulary is that of the program": check_vocabulary,
}


def main(program):
    is_bad = False
    with tempfile.TemporaryDirectory(prefix="intertitle-docs-") as folder:
        for name, check in CHECKS.items():
            count, failures = check(program, Path(folder))
            is_bad |= bool(failures) or count == 0
            print(f"{'✗' if failures or count == 0 else '✓'} {name}: {count} checked, {len(failures)} failed")
            for failure in failures:
                print(f"    {failure}")
    return 1 if is_bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).absolute()))
