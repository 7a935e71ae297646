"""Whether anything runs that a contributor wrote: every payload, in every place, in Chromium."""

import json
import mimetypes
import os
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from html import unescape
from urllib.parse import unquote
from xml.etree import ElementTree

from playwright.sync_api import sync_playwright

from .payloads import all_payloads
from .report import Report
from .running import Frames, batches, run_control
from .site import Site
from .untrusted import DRAWING, printable, settings_journal, untrusted_journal

CONTROL = "the payloads run where nothing is escaped"
PLACED = "the payloads stand in the site, each in each place"
RAN = "nothing runs that somebody wrote, and nothing asks another host"
OPENED = "pages, feeds and results of the search opened with payloads"
EXACT = "payloads come back as the text that they are: page, JSON-LD, feed, search"

ATOM = "{http://www.w3.org/2005/Atom}"


def build_journals(program, root, work):
    """Writes and builds the journals; gives (site, writing) of each."""
    strings = (root / "templates/strings/en.yaml").read_text(encoding="utf-8")
    built = []
    for name, journal in [("untrusted", untrusted_journal()), ("settings", settings_journal(strings))]:
        folder = work / name
        for path, text in journal.files.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
        command = [program, "build", folder, "--output", work / f"{name}-site", "--quiet", "--date", "2026-12-01"]
        result = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        if result.returncode != 0:
            print(*command, result.stderr[-4000:], sep="\n", file=sys.stderr)
            sys.exit(1)
        built.append((Site(name, work / f"{name}-site", f"https://{name}.example"), journal.writing))
    return built


def check_scripts(program, root, work, browser, workers):
    report = Report()
    payloads = all_payloads()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser)
        alive = run_control(chromium, payloads, DRAWING)
        chromium.close()
    report.count(CONTROL)
    if 0 not in alive:
        report.fail(CONTROL, "a drawing opened by itself", "nothing in it runs")
    for number, payload in enumerate(payloads, 1):
        if payload.context:
            report.count(CONTROL)
            if number not in alive:
                report.fail(CONTROL, f"the place “{payload.context}”", f"“{payload.text}” does not run")
    for site, writing in build_journals(program, root, work):
        check_placed(site, writing, report)
        check_exact(site, writing, report)
        report.count(RAN, len(writing.tried))
        addresses = addresses_of(site, writing)
        shares = [batches(addresses)[start::workers] for start in range(workers)]
        with ProcessPoolExecutor(workers) as pool:
            for part in pool.map(open_pages, [(browser, site, writing, share) for share in shares]):
                report.merge(part)
    return report


def addresses_of(site, writing):
    """Pages, feeds and searches: every record's page, and of those that a name alone makes each sixth.

    EVERY_PAGE=1 opens them all.
    """
    records = [site.base + path for path in writing.titles]
    others = [site.address(path) for path in site.pages() + site.files(".xml")]
    others += [f"{site.base}search/?q={number_in(title)}" for title in writing.titles.values()]
    others = [address for address in others if address not in set(records)]
    return records + others[:: 1 if os.environ.get("EVERY_PAGE") == "1" else 6]


def number_in(title):
    """A word of the title that no other title has."""
    return NUMBER.findall(title)[-1]


def open_pages(work):
    """What one process does: opens batches of pages, and says what ran there."""
    browser, site, writing, share = work
    report = Report()

    def answer(address):
        path = site.file(address)
        if path is None:
            return None
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        if kind.startswith("text/"):
            kind += "; charset=utf-8"
        return kind, (site.folder / path).read_bytes()

    def source(word):
        number = re.search(r"(\d+)", word)
        known = number and 0 < int(number[1]) <= len(writing.tried)
        text, place = writing.tried[int(number[1]) - 1] if known else (word, "?")
        return f"“{text}” as {place}"

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser)
        frames = Frames(chromium, site.base, answer)
        for addresses in share:
            ran, found, shown = frames.open(addresses)
            where = f"{site.name}, among {addresses[0]} and the next {len(addresses) - 1}"
            for word in ran + found:
                report.fail(RAN, where, f"{word}: {source(word)}")
            for address in frames.asked:
                report.fail(RAN, where, f"asks for {address}: {source(address.rpartition('/')[2])}")
            for address, page in zip(addresses, shown):
                report.count(OPENED)
                check_shown(site, writing, (address, page), report)
        chromium.close()
    return report


def collapsed(text):
    """As a page shows it: without control characters, white space as one space."""
    return " ".join(printable(text).split())


def check_shown(site, writing, address_and_page, report):
    """The title of a record is the title and the heading of its page, and is found by the search."""
    address, page = address_and_page
    if page is None:
        report.fail(OPENED, address, "is not there any more")
        return
    query = re.search(r"/search/\?q=(.*)", address)
    if query:
        report.count(EXACT)
        wanted = [title for title in writing.titles.values() if number_in(title) == query[1]]
        if not any(collapsed(title) in collapsed(page["results"]) for title in wanted):
            report.fail(EXACT, address, f"finds “{page['results'][:300]}”, not “{wanted}”")
        return
    wanted = writing.titles.get(address.removeprefix(site.base))
    if wanted is None:
        return
    for name in ["title", "heading", "social"]:
        report.count(EXACT)
        if collapsed(wanted) not in collapsed(page[name] or ""):
            report.fail(EXACT, address, f"its {name} is “{page[name]}”, not “{wanted}”")


# What is not printed: addresses that could run a script, names that only sort or resolve, words that no page
# of this journal needs.
UNPRINTED = re.compile(
    "address|autolink|video|recording|definition|catalogue|query|fragment|sort|Markdown|info string|a string"
    "|another name of a festival|the name of a file"
)
NUMBER = re.compile(r"(?:ran=|evil\.example[/\\]+)(\d+)")


def check_placed(site, writing, report):
    """Whether every payload has come into the site at all."""
    found = set()
    for ending in [".html", ".xml", ".json"]:
        for path in site.files(ending):
            text = site.text(path)
            found.update(int(number) for number in NUMBER.findall(text + unquote(unescape(text))))
    report.count(PLACED, len(found))
    for number, (text, place) in enumerate(writing.tried, 1):
        has_number = "@@" in text or re.search(r"evil\.example[/\\]@#", text)
        if has_number and number not in found and not UNPRINTED.search(place) and not text.startswith(("<?", "<!-")):
            report.fail(PLACED, site.name, f"“{text}” as {place} is nowhere")


def check_exact(site, writing, report):
    """What programs read says a title as it was typed."""
    entries = search_entries(site)
    for path, title in writing.titles.items():
        wanted = collapsed(title)
        page = site.text(path + "index.html")
        report.count(EXACT, 2)
        data = [json.loads(text) for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)]
        if not any(collapsed(text) == wanted for text in strings_in(data)):
            report.fail(EXACT, site.place(path), f"no text of its JSON-LD is “{wanted}”")
        if not any(collapsed(text) == wanted for text in entries.get(path, [])):
            report.fail(EXACT, site.place(path), f"the index of the search says {entries.get(path)}, not “{wanted}”")
    known = {collapsed(title): path for path, title in writing.titles.items()}
    for path in site.files("feed.xml"):
        for entry in ElementTree.fromstring((site.folder / path).read_bytes()).iter(ATOM + "entry"):
            report.count(EXACT)
            title = collapsed(entry.findtext(ATOM + "title"))
            link = entry.find(ATOM + "link").get("href").removeprefix(site.base)
            if link in writing.titles and known.get(title) != link:
                report.fail(EXACT, site.place(path), f"calls {link} “{title}”")
    feed = json.loads(site.text("feed.json"))
    for item in feed["items"]:
        report.count(EXACT)
        link = item["url"].removeprefix(site.base)
        if link in writing.titles and known.get(collapsed(item["title"])) != link:
            report.fail(EXACT, site.place("feed.json"), f"calls {link} “{item['title']}”")


def search_entries(site):
    """The titles by which the index knows each address."""
    entries = {}
    for path in site.files(".json"):
        if re.fullmatch(r"search/k.*\.json", path) and path != "search/keys.json":
            for entry in json.loads(site.text(path)):
                entries.setdefault(entry[1], set()).update([entry[2], *entry[6:]])
    return entries


def strings_in(value):
    """Every text within JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for element in value:
            yield from strings_in(element)
    elif isinstance(value, dict):
        for element in value.values():
            yield from strings_in(element)
