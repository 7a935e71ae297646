"""Begins a journal with the commands of docs/start.md, and writes in it while a browser shows it.

Run by Tests/newcomer-checks.sh: newcomer-checks.py PROGRAM BROWSER. Each step goes on from what the one
before left. Prints a line for each; ends with 1 at the first that goes wrong, with what the preview said.
"""

import os
import shlex
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from site_checks.browser import SETTINGS, Window
from site_checks.documentation import ROOT, blocks, commands
from site_checks.preview import HOOK, PATIENCE, Preview, Wrong, expect, wait_until
from site_checks.site import Site

PAGE = ROOT / "docs/start.md"
QUESTIONS = "".join(
    f"**Question {number}?**\n\nAnswer {number}: {'snow lay on the harbour. ' * 12}\n\n" for number in range(40)
)


def command(start):
    """The first command of docs/start.md that begins so."""
    lines = [line for _, text in blocks(PAGE, "console") for line, _ in commands(text)]
    lines += [line for _, text in blocks(PAGE, "sh") for line in text.splitlines()]
    found = [line for line in lines if line.startswith(start)]
    if not found:
        sys.exit(f"docs/start.md has no command “{start} …”.")
    return found[0]


def save_in_place(file, text):
    file.write_text(text, encoding="utf-8")


def save_beside(file, text):
    """As many editors save: a new file takes the place of the old one."""
    new = file.with_name(f".{file.name}.new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, file)


class Newcomer:
    """Somebody with a terminal, an editor and a browser."""

    def __init__(self, program, chromium, folder):
        self.folder = folder
        self.environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "NO_COLOR": "1"}
        self.chromium = chromium
        self.page = chromium.new_page(viewport={"width": 1280, "height": 900})
        self.page.set_default_timeout(PATIENCE * 1000)
        self.page.add_init_script(HOOK)
        self.faults = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.preview = None

    def run(self, line, folder):
        """What a command prints on its standard output."""
        result = subprocess.run(
            ["sh", "-c", line], cwd=folder, env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=PATIENCE,
        )
        if result.returncode != 0:
            raise Wrong(f"`{line}` ended with {result.returncode}:\n{result.stdout}{result.stderr}")
        return result.stdout

    def serve(self, *options):
        line = shlex.join([*shlex.split(command("intertitle serve")), "--port", str(self.port), *options])
        self.preview = Preview(line, self.folder, self.environment)

    def open(self, path):
        """Loads a page of the preview; gives its status."""
        status = self.page.goto(self.preview.address + path).status
        self.page.wait_for_function("window.isListening")
        return status

    def wait_for(self, text):
        """Waits for a text in the page, over all reloads, and until the page listens for the next."""
        self.page.wait_for_function(
            "text => window.isListening && document.body.innerText.includes(text)", arg=text
        )

    def mark(self):
        """Sets what only lasts until the page is loaded again."""
        self.page.evaluate("window.newcomer = 'here'")

    def expect_mark(self, wanted):
        expect("what was set before in the page", self.page.evaluate("window.newcomer ?? null"), wanted)

    def style(self, selector, name):
        self.page.wait_for_selector(selector)
        return self.page.evaluate(
            "([selector, name]) => getComputedStyle(document.querySelector(selector))[name]", [selector, name]
        )

    # The steps, in their order.

    def begin(self):
        line = command("intertitle init")
        self.run(line, self.folder)
        self.journal = self.folder / shlex.split(line)[2]
        self.serve()
        expect("the address", self.preview.address, f"http://127.0.0.1:{self.port}/")
        expect("the status of the first page", self.open(""), 200)
        self.wait_for(shlex.split(line)[shlex.split(line).index("--title") + 1])

    def add(self):
        line = command("intertitle new interview")
        title = shlex.split(line)[3]
        # The address is known before the article is: the page that is not found waits for it.
        self.path = "articles/snow-in-aktau/"
        expect("the status of a page that is not there yet", self.open(self.path), 404)
        self.run(command("intertitle new film"), self.journal)
        self.run(command("intertitle new person"), self.journal)
        self.article = self.journal / self.run(line, self.journal).splitlines()[0]
        self.page.wait_for_function("title => document.querySelector('h1')?.innerText === title", arg=title)
        self.wait_for("The first question?")

    def write(self):
        front = self.article.read_text(encoding="utf-8").split("\n---\n")[0]
        self.text = f"{front}\n---\n{QUESTIONS}"
        save_in_place(self.article, self.text)
        self.wait_for("Answer 39")
        self.mark()
        self.page.evaluate("scrollTo({ top: 900, behavior: 'instant' })")
        expect("how far the page is scrolled", self.page.evaluate("scrollY"), 900)
        self.text = self.text.replace("**Question 3?**", "**Was it cold in Aktau?**")
        save_beside(self.article, self.text)
        self.wait_for("Was it cold in Aktau?")
        self.expect_mark(None)
        self.page.wait_for_function("scrollY === 900")

    def restyle(self):
        self.mark()
        sheet = self.journal / "templates/assets/journal.css"
        sheet.parent.mkdir(parents=True)
        for save, colour in [(save_in_place, "rgb(1, 2, 3)"), (save_beside, "rgb(4, 5, 6)")]:
            save(sheet, f"h1 {{ color: {colour}; }}\n")
            wait_until(f"the heading is not {colour}", lambda: self.style("h1", "color") == colour)
            self.expect_mark("here")
        expect("how far the page is scrolled", self.page.evaluate("scrollY"), 900)

    def err(self):
        self.page.wait_for_function("document.querySelectorAll('link[rel=stylesheet]').length === 1")
        before = self.page.inner_text("main")
        save_beside(self.article, self.text.replace("Answer 3:", "Answer [3](film:madina-2024):"))
        # The overlay is in a shadow tree, which locators see into.
        shown = self.page.locator("section[role=alert] pre").text_content()
        line = 1 + self.text[: self.text.index("Answer 3:")].count("\n")
        place = f"{self.article.relative_to(self.journal)}:{line}:8: error: no film “madina-2024”\n"
        count, _, findings = shown.partition("\n\n")
        expect("how much is wrong", count, "1 error, 0 warnings")
        expect("the first line of what is wrong", findings.splitlines(True)[:1], [place])
        wait_until("the terminal does not say what the page says", lambda: findings in self.preview.said())
        self.expect_mark("here")
        expect("the page below", self.page.inner_text("main"), before)

    def mend(self):
        mended = self.text.replace("Answer 3:", "Answer [3](film:madina-2023):")
        save_beside(self.article, mended)
        self.page.wait_for_selector("main a[href='/films/madina-2023/'] >> text=3")
        expect("how many overlays there are", self.page.locator("section[role=alert]").count(), 0)
        wait_until("the terminal does not say that it is mended", lambda: "\nmended\n" in self.preview.said())
        self.text = mended

    def interrupt(self):
        expect("the status", self.preview.interrupt(), 0)
        self.wait_for("Was it cold in Aktau?")

    def navigate(self):
        # The page is still open: it looks for the preview, and is loaded again from the new one.
        with self.page.expect_event("load"):
            self.serve("--navigate")
        self.open("")
        self.text = self.text.replace("Was it cold", "How cold was it")
        save_in_place(self.article, self.text)
        self.page.wait_for_url(self.preview.address + self.path)
        self.wait_for("How cold was it in Aktau?")
        expect("the status", self.preview.interrupt(), 0)

    def build(self):
        self.article.write_text(self.text.replace("draft: true\n", ""), encoding="utf-8")
        self.run(command("intertitle build"), self.journal)
        site = Site("journal", self.journal / "output", "https://journal.example")
        window = Window(self.chromium, site, SETTINGS[0])
        window.page.goto(site.address(f"{self.path}index.html"), wait_until="load")
        text = window.page.inner_text("main")
        for part in ["How cold was it in Aktau?", "Answer 39"]:
            expect(f"whether the page that is built has “{part}”", part in text, True)
        expect("what is wrong with the page that is built", window.faults, [])
        expect("whether it is without the preview’s script", "__preview" in window.page.content(), False)


STEPS = {
    "a journal that is begun is shown": Newcomer.begin,
    "a page comes up as soon as its article is begun": Newcomer.add,
    "what is saved is shown by itself, and the page stays where it was": Newcomer.write,
    "a stylesheet is swapped without the page being loaded again": Newcomer.restyle,
    "what is wrong stands over the last good page, in the terminal’s words": Newcomer.err,
    "what is mended is shown, and nothing over it": Newcomer.mend,
    "Ctrl-C ends the preview": Newcomer.interrupt,
    "an open page finds the next preview, and --navigate leads it to what is changed": Newcomer.navigate,
    "the site that is built has the text": Newcomer.build,
}


def follow(newcomer):
    """Takes the steps; gives whether all is well."""
    for name, step in STEPS.items():
        try:
            step(newcomer)
            expect("errors in scripts of the page", newcomer.faults, [])
        except (Error, Wrong, subprocess.TimeoutExpired) as error:
            print(f"✗ {name}\n    {error}")
            if newcomer.preview:
                print(f"What `intertitle serve` said last:\n{newcomer.preview.said()[-3000:]}")
            return False
        print(f"✓ {name}")
    return True


def main(program, browser):
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="intertitle-newcomer-") as folder, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser)
        newcomer = Newcomer(program, chromium, Path(folder).resolve())
        try:
            is_well = follow(newcomer)
        finally:
            if newcomer.preview:
                newcomer.preview.kill()
            chromium.close()
    print(f"The newcomer’s path was followed in {time.monotonic() - began:.0f} s.")
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2]))
