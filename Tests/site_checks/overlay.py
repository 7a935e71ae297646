"""Whether anything runs in what the preview says of a journal's errors: it quotes the files' own lines."""

import re
import subprocess

from playwright.sync_api import sync_playwright

from .payloads import all_payloads
from .report import Report
from .running import HOOKS
from .untrusted import between_brackets, printable

SHOWN = "payloads are quoted as text over a page of the preview, and on the page of nothing but errors"
RAN = "nothing runs in what the preview quotes, and nothing asks another host"

PLACES = ["a line of the text", "an address", "a field", "a date", "the name of a file"]

JOURNAL = {
    "journal.yaml": "title: Preview\nbase-url: https://preview.example\n",
    "articles/good.md": "---\ntitle: Good\nkind: essay\ndate: 2024-01-02\n---\nText.\n",
}

# The overlay's text, or that of the page that is nothing but errors; null while there is none.
TEXT = """() => {
  const overlay = [...document.documentElement.children].find((element) => element.shadowRoot)?.shadowRoot;
  return (overlay ?? document).querySelector("pre")?.textContent ?? null;
}"""

# Touches everything but the button that takes the overlay away.
TOUCH = """() => {
  const overlay = [...document.documentElement.children].find((element) => element.shadowRoot)?.shadowRoot;
  const elements = [...document.querySelectorAll("*"), ...(overlay?.querySelectorAll("*:not(button)") ?? [])];
  for (const element of elements) {
    element.focus?.();
    for (const type of ["mouseover", "pointerenter", "keydown", "click"])
      element.dispatchEvent(new Event(type, { bubbles: true }));
  }
  const wrong = elements.filter((element) => [...element.attributes].some(({ name }) => name.startsWith("on"))
    || ["IMG", "IFRAME", "OBJECT", "EMBED", "svg"].includes(element.nodeName));
  return [...(top.everRan ?? []), ...wrong.map((element) => element.outerHTML.slice(0, 200))];
}"""


def faulty_files(payloads):
    """Files by their paths, each line of which is an error; payloads by their numbers."""
    numbers, files = {}, {}

    def numbered(payload, place):
        number = len(numbers) + 1
        numbers[number] = payload.text, PLACES[place]
        return printable(payload.numbered(number)).replace("\t", " ")

    lines, aliases = [], []
    for index, payload in enumerate(payloads):
        lines.append(f"[x](film:nothing-1) {numbered(payload, 0)}")
        lines.append(f"[x]({between_brackets('film:' + numbered(payload, 1))})")
        aliases.append(f"  - '{numbered(payload, 2).replace(chr(39), chr(39) * 2)}'")
        files[f"articles/date-{index}.md"] = f"---\ntitle: Date\nkind: essay\ndate: {numbered(payload, 3)}\n---\nText.\n"
        name = numbered(payload, 4).replace("/", "\u2215")
        files[f"articles/{name}.md"] = "---\ntitle: Name\nkind: essay\ndate: 2024-01-02\n---\nText.\n"
    fields = "title: Faulty\nkind: essay\ndate: 2024-01-02\naliases:\n" + "\n".join(aliases)
    files["articles/faulty.md"] = f"---\n{fields}\n---\n" + "\n\n".join(lines) + "\n"
    return files, numbers


def write(folder, files):
    for path, text in files.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def check_overlay(program, work, browser):
    report = Report()
    files, numbers = faulty_files(all_payloads())
    folder = work / "previewed"
    write(folder, JOURNAL)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser)
        # The second one begins with the errors that the first one met.
        for name in ["over a page", "on a page of its own"]:
            with Serving(program, folder) as address:
                look(chromium, (name, address), lambda: write(folder, files), (numbers, report))
        chromium.close()
    return report


class Serving:
    """A preview of a folder; gives the address at which it says it is."""

    def __init__(self, program, folder):
        self.command = [str(program), "serve", str(folder), "--port", "0", "--quiet"]

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        return self.process.stdout.readline().strip()

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def look(chromium, name_and_address, spoil, numbers_and_report):
    name, address = name_and_address
    numbers, report = numbers_and_report
    context = chromium.new_context()
    context.add_init_script(HOOKS)
    asked = []
    page = context.new_page()
    page.on("request", lambda request: request.url.startswith(address) or asked.append(request.url))
    page.on("dialog", lambda dialog: (asked.append(f"a dialog: {dialog.message}"), dialog.dismiss()))
    page.goto(address, wait_until="load", timeout=30_000)
    spoil()
    page.wait_for_function(f"() => ({TEXT})()?.includes('articles/faulty.md')", timeout=60_000)
    # The last file may have come after the errors of the first were told.
    page.wait_for_timeout(1_000)
    text = page.evaluate(TEXT)
    found = page.evaluate(TOUCH)
    page.wait_for_timeout(200)
    found += page.evaluate("top.everRan ?? []")
    report.count(RAN, len(numbers))
    seen = " ".join(text.split())
    for what in dict.fromkeys(found + asked):
        report.fail(RAN, name, what)
    for number, (payload, place) in numbers.items():
        wanted = payload.replace("@@", f"ran={number}").replace("@#", str(number))
        wanted = " ".join(printable(wanted).split())
        if place == "the name of a file":
            wanted = wanted.replace("/", "\u2215")
        # As the file says it, or as it is meant: an address is without its references.
        is_meant = place == "an address" and ("&" in payload or "#x" in payload)
        if ("@@" in payload or "@#" in payload) and not is_meant:
            report.count(SHOWN)
            if wanted not in seen and wanted.replace("'", "''") not in seen:
                report.fail(SHOWN, name, f"“{wanted}”, {place}, is not there")
    context.close()
