"""What holds for pages in Chromium, at the size of a phone and of a desk, light and dark."""

import mimetypes
import re
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Error, sync_playwright

from .journals import HOSTILE_PAGES, SCRIPT
from .report import Report

CONSOLE = "no error in the console, nothing missing, no request to another host"
AXE = "no violation of WCAG 2.2 A and AA that axe finds"
OVERFLOW = "nothing is wider than the window"
SHIFT = "nothing moves while the page loads"
ARRIVAL = "next to nothing moves while the page comes in pieces"
RAN = "nothing that an editor wrote runs"
SEEN = "what an editor wrote is seen as text"

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
SETTINGS = [
    {"width": width, "height": height, "scheme": scheme}
    for width, height in [(390, 844), (1280, 900)]
    for scheme in ["light", "dark"]
]

# Kinds of pages and their paths; of each the largest is looked at, as the likeliest to have everything.
KINDS = [
    r"index\.html",
    r"404\.html",
    r"about/index\.html",
    r"search/index\.html",
    r"articles/index\.html",
    r"(interviews|reviews)/index\.html",
    r"films/index\.html",
    r"films/(?!years/|decades/|countries/|page/)[^/]+/index\.html",
    r"films/years/[^/]+/index\.html",
    r"films/countries/[^/]+/index\.html",
    r"people/index\.html",
    r"people/(?!page/)[^/]+/index\.html",
    r"directors/index\.html",
    r"festivals/[^/]+/index\.html",
    r"festivals/[^/]+/[^/]+/index\.html",
    r"issues/[^/]+/index\.html",
    r"topics/[^/]+/index\.html",
    r"series/index\.html",
    r"series/[^/]+/index\.html",
    r"watched-on/index\.html",
    r"watched-on/[^/]+/index\.html",
    r"archive/index\.html",
    r"now-showing/index\.html",
]

# Runs before anything of the page: counts what an editor's text may have brought to run, and adds up
# how far things moved without a reader's doing.
HOOKS = """(() => {
  const seen = { ran: [], shift: 0, moved: [] };
  Object.defineProperty(window, "siteChecks", { value: seen });
  for (const name of ["alert", "confirm", "prompt", "print", "open"])
    window[name] = (...values) => { seen.ran.push(`${name}(${values})`); };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      seen.shift += entry.value;
      for (const { node } of entry.sources) seen.moved.push(`${node?.outerHTML ?? node?.data}`.slice(0, 90));
    }
  }).observe({ type: "layout-shift", buffered: true });
})()"""

# Pictures below the window are loaded as a reader comes to them.
SCROLL = """async () => {
  // A browser may leave out a frame, or the end of a picture, for good: nobody waits for them forever.
  const soon = (time) => new Promise((done) => setTimeout(done, time));
  const frame = () => Promise.race([new Promise((done) => requestAnimationFrame(done)), soon(1000)]);
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await frame();
  }
  await Promise.race([soon(10000), Promise.all([...document.images].map((image) =>
    image.complete || new Promise((done) => { image.onload = image.onerror = done; })))]);
  await frame();
  await frame();
  scrollTo(0, 0);
}"""

WIDEST = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return null;
  const wide = [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5).pop();
  return `${document.documentElement.scrollWidth} pixels in ${width}` +
    (wide ? `: ${wide.outerHTML.slice(0, 120)}` : "");
}"""

MOVED = """() => siteChecks.shift === 0 ? null
  : `a shift of ${siteChecks.shift.toFixed(4)}: ${siteChecks.moved.join(" and ")}`"""

# A page as a slow line brings it, some lines a frame, as far as the window reaches.
ARRIVE = r"""async (text) => {
  const frame = () => new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 1000); });
  const isStyled = () => [...document.querySelectorAll("link[rel=stylesheet]")].every((l) => l.sheet);
  document.open();
  siteChecks.shift = 0;
  siteChecks.moved.length = 0;
  const body = text.indexOf("<body");
  document.write(text.slice(0, body));
  for (let frames = 0; !isStyled(); frames++) {
    if (frames > 2000) throw new Error("a stylesheet does not come");
    await frame();
  }
  for (const lines of text.slice(body, body + 8000).match(/[^]{100,}?(\n|$)/g) ?? []) {
    document.write(lines);
    await frame();
  }
  document.close();
  await frame();
  return siteChecks.shift;
}"""

# The sum of all shifts, of which web.dev calls 0.1 good: where a line is set from its end or centred,
# its last words push the first a little. What jumps to another column moves ten times as far.
ARRIVAL_LIMIT = 0.05

AXE_RUN = """async (rules) => {
  const found = await axe.run(document, {
    runOnly: rules, resultTypes: ["violations"] });
  return found.violations.map(({ id, help, nodes }) =>
    `${id}: ${help}: ${nodes.length} times, at ${nodes[0].target} ${nodes[0].html.slice(0, 160)}`);
}"""


def check_in_browser(sites, hostile, browser, workers):
    """Gives every page a browser: a sample of the sites at all settings, the hostile site whole."""
    jobs = []
    for number, site in enumerate(sites):
        # Below a path the pages look the same: one setting tells whether everything is found there.
        for setting in SETTINGS if number == 0 else SETTINGS[:1]:
            jobs += [(site, path, setting, number == 0) for path in sample(site)]
    jobs += [(hostile, path, SETTINGS[2], False) for path in hostile.pages()]
    # Neighbours in the list are of one setting, and go to different workers.
    shares = [(browser, jobs[start::workers]) for start in range(workers)]
    report = Report()
    for check in [CONSOLE, OVERFLOW, SHIFT, ARRIVAL, AXE, RAN, SEEN]:
        report.count(check, 0)
    with ProcessPoolExecutor(workers) as pool:
        for part in pool.map(check_share, shares):
            report.merge(part)
    return report


def sample(site):
    """Paths of a page of each kind, and of an article of each kind that has an index."""
    pages = site.pages()
    size = {path: (site.folder / path).stat().st_size for path in pages}
    chosen = []
    for pattern in KINDS:
        chosen += sorted((p for p in pages if re.fullmatch(pattern, p)), key=size.get)[-1:]
    articles = [p for p in pages if re.fullmatch(r"articles/(?!page/)[^/]+/index\.html", p)]
    for index in [p for p in pages if re.fullmatch(r"[^/]+/index\.html", p)]:
        if index.startswith(("articles/", "archive/", "now-showing/", "films/")):
            continue
        text = site.text(index)
        own = [p for p in articles if f'"{site.address(p)}"' in text or links_to(site, text, p)]
        chosen += sorted(own, key=size.get)[-1:]
    return list(dict.fromkeys(chosen))


def links_to(site, text, path):
    """Whether the markup of a page holds a link to another from the root of the host."""
    address = site.address(path)
    return f'href="/{address.split("/", 3)[3]}"' in text


def check_share(share):
    """What one process does: a browser, and a window for each setting."""
    browser, jobs = share
    report = Report()
    axe = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser)
        windows = {}
        for site, path, setting, is_whole in jobs:
            key = (site.name, *setting.values())
            if key not in windows:
                windows[key] = Window(chromium, site, setting)
            check_page(windows[key], path, axe if is_whole else None, report)
        chromium.close()
    return report


class Window:
    """A tab in which the site stands at its own address, and nothing else does."""

    def __init__(self, chromium, site, setting):
        self.site = site
        self.name = f"{setting['width']}×{setting['height']} {setting['scheme']}"
        self.faults = []
        # Where a page comes in pieces: at one setting, since that takes its time.
        self.is_slow = setting == SETTINGS[2]
        # In the dark nothing but the colours differs.
        self.rules = {"type": "tag", "values": RULES}
        if setting["scheme"] == "dark":
            self.rules = {"type": "rule", "values": ["color-contrast"]}
        context = chromium.new_context(
            viewport={"width": setting["width"], "height": setting["height"]},
            color_scheme=setting["scheme"],
            service_workers="block",
        )
        context.add_init_script(HOOKS)
        context.route("**/*", self.answer)
        self.page = context.new_page()
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.faults.append(f"error in a script: {error}"))

    def answer(self, route):
        """Hands over the file at an address, as a plain server would."""
        address = route.request.url
        if not self.site.is_ours(address):
            self.faults.append(f"asks for {address}")
            route.abort()
            return
        path = self.site.file(address)
        if path is None:
            self.faults.append(f"nothing is at {address}")
            route.fulfill(status=404, body="")
            return
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        if kind.startswith("text/"):
            kind += "; charset=utf-8"
        route.fulfill(body=(self.site.folder / path).read_bytes(), content_type=kind)

    def hear(self, message):
        if message.type in ["error", "warning"]:
            self.faults.append(f"{message.type} in the console: {message.text}")


def check_page(window, path, axe, report):
    """axe is the text of its script, or None where accessibility is not asked about."""
    site, page = window.site, window.page
    place = site.place(path)

    def fail(check, reason):
        report.fail(check, place, f"{reason} ({window.name})")

    window.faults.clear()
    try:
        page.goto(site.address(path), wait_until="load", timeout=15_000)
        page.evaluate(SCROLL)
        if site.name == "hostile":
            check_hostile(page, path, fail, report)
        report.count(CONSOLE)
        report.count(OVERFLOW)
        report.count(SHIFT)
        wide = page.evaluate(WIDEST)
        if wide:
            fail(OVERFLOW, wide)
        moved = page.evaluate(MOVED)
        if moved:
            # On a busy machine the parser pauses in the middle of a page, elsewhere each time. What
            # comes of the page itself, such as a picture without its size, comes again.
            page.reload(wait_until="load", timeout=15_000)
            page.evaluate(SCROLL)
            moved = page.evaluate(MOVED)
        if moved:
            fail(SHIFT, moved)
        if axe:
            report.count(AXE)
            page.evaluate(axe)
            for violation in page.evaluate(AXE_RUN, window.rules):
                fail(AXE, violation)
        if axe and window.is_slow:
            report.count(ARRIVAL)
            shift = page.evaluate(ARRIVE, site.text(path))
            if shift > ARRIVAL_LIMIT:
                fail(ARRIVAL, page.evaluate(MOVED))
    except Error as error:
        fail(CONSOLE, str(error).splitlines()[0])
    for fault in window.faults:
        fail(CONSOLE, fault)


def check_hostile(page, path, fail, report):
    """Looks for what ran, also in the results of a search, and for the text in heading and title."""
    report.count(RAN)
    field = page.locator("main [role=combobox]")
    if path == "search/index.html" and field.count():
        field.first.fill("alert")
        page.wait_for_timeout(1_000)
        report.count(SEEN)
        if SCRIPT not in page.evaluate("document.querySelector('main').textContent"):
            fail(SEEN, f"a search for “alert” does not show “{SCRIPT}”")
        # That results take room is the reader's doing.
        page.evaluate("siteChecks.shift = 0")
    for call in page.evaluate("siteChecks.ran"):
        fail(RAN, call)
    if path in HOSTILE_PAGES:
        report.count(SEEN)
        if SCRIPT not in page.title():
            fail(SEEN, f"the title is “{page.title()}”")
        heading = page.evaluate("document.querySelector('h1')?.innerText ?? ''")
        if SCRIPT not in heading:
            fail(SEEN, f"the heading is “{heading}”")
