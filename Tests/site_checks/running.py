"""What runs in pages of a browser, counted: many pages at a time, as frames of one.

Every frame has the hooks before anything of its own. Whatever then runs, asks another host for something or
leads away is written down, as it is in the control: pages in which nothing is escaped.
"""

import re

from .payloads import CONTEXTS, EVIL

BATCH = 24

# In every frame. What runs says its number: `ran=12`.
HOOKS = """(() => {
  const all = () => { try { return top.everRan ??= []; } catch { return []; } };
  Object.defineProperty(window, "ran", { set: (number) => { all().push(`ran ${number}`); } });
  for (const name of ["alert", "confirm", "prompt", "print", "open"])
    window[name] = (...values) => { all().push(`${name}(${values})`); };
})()"""

# In the page of the frames: touches everything, as a reader might. A link to a page is not followed, since
# that is what it is for; one to a script would run.
TOUCH = """async () => {
  const frames = [...document.querySelectorAll("iframe")];
  const soon = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const found = [];
  // A search that is in the address begins by itself, and its results are touched, too.
  const isSearching = ({ contentWindow: window, contentDocument: page }) =>
    page && window.location.search.startsWith("?q=") && !page.getElementById("search-status")?.textContent;
  for (let wait = 0; wait < 200 && frames.some(isSearching); wait++) await soon(25);
  for (const frame of frames) {
    const window = frame.contentWindow, page = frame.contentDocument;
    if (!page) { found.push(`${frame.dataset.address} has led away`); continue; }
    const stay = (event) => {
      for (const node of event.composedPath()) {
        const address = event.type === "submit" ? event.submitter?.getAttribute("formaction") ?? node.action
          : node.href?.baseVal ?? node.href;
        if (address === undefined || address === null) continue;
        let protocol = "https:";
        try { ({ protocol } = new URL(address, page.baseURI)); } catch {}
        if (["http:", "https:", "mailto:"].includes(protocol)) event.preventDefault();
        return;
      }
    };
    window.addEventListener("click", stay);
    window.addEventListener("submit", stay);
    for (const element of page.querySelectorAll("*")) {
      // What a click has replaced, such as a poster by its player, is out of everybody's reach.
      if (!element.isConnected) continue;
      for (const { name, value } of element.attributes ?? [])
        if (name.startsWith("on")) found.push(`${element.localName} has ${name}=${value}`);
      element.focus?.({ preventScroll: true });
      for (const type of ["mouseover", "pointerenter", "keydown", "toggle", "animationstart"])
        element.dispatchEvent(new window.Event(type));
      // A picture at a click is one more request, of the very address that was asked for already.
      element.dispatchEvent(new window.MouseEvent("click",
        { bubbles: true, cancelable: true, composed: true, view: window }));
      if (element.localName === "button" || element.type === "submit") element.click();
    }
  }
  await soon(30);
  return found;
}"""

# What a reader sees and programs read of each frame.
READ = """() => [...document.querySelectorAll("iframe")].map(({ contentDocument: page }) => page && {
  title: page.title ?? "",
  heading: page.querySelector("h1")?.textContent ?? "",
  text: page.documentElement?.textContent ?? "",
  results: page.getElementById("search-results")?.textContent ?? "",
  social: page.querySelector("meta[property='og:title']")?.content ?? null,
})"""

# What a click on a poster may load: a player, or the recording itself.
PLAYED = re.compile(r"https://(www\.youtube-nocookie\.com/embed/|player\.vimeo\.com/video/|x\.example/.*\.mp3$)")


class Frames:
    """A window of the browser that opens pages of one host.

    answer takes an address and gives (type, bytes), or None where nothing is.
    """

    def __init__(self, chromium, base, answer):
        self.base = base
        self.answer = answer
        self.asked = []
        self.is_touched = False
        context = chromium.new_context(service_workers="block")
        context.add_init_script(HOOKS)
        context.route("**/*", self.route)
        self.page = context.new_page()
        self.page.on("dialog", lambda dialog: dialog.dismiss())
        self.batch = ""

    def open(self, addresses):
        """Opens pages and touches all that is in them. Gives what ran, and what each page shows."""
        items = "".join(
            f'<iframe data-address="{a}" src="{a}" width="400" height="300"></iframe>' for a in addresses
        )
        self.batch = f"<!doctype html><title>frames</title>{items}"
        # Players that were touched last may still be asking on a busy machine: with the pages that hold
        # them gone, what comes from now on is of the new ones.
        self.page.goto("about:blank")
        self.asked, self.is_touched = [], False
        self.page.goto(self.base + "__frames", wait_until="load", timeout=30_000)
        self.is_touched = True
        found = self.page.evaluate(TOUCH)
        shown = self.page.evaluate(READ)
        ran = self.page.evaluate("top.everRan ?? []")
        return ran, found, shown

    def route(self, route):
        address = route.request.url
        if address == self.base + "__frames":
            route.fulfill(body=self.batch, content_type="text/html; charset=utf-8")
            return
        if not address.startswith(self.base):
            if not (self.is_touched and PLAYED.match(address)):
                self.asked.append(address)
            route.abort()
            return
        found = self.answer(address)
        if found is None:
            route.fulfill(status=404, body="")
            return
        route.fulfill(body=found[1], content_type=found[0])


def batches(items, size=BATCH):
    return [items[start : start + size] for start in range(0, len(items), size)]


def run_control(chromium, payloads, drawing):
    """Which of the payloads run where nothing is escaped: their places in the list; 0 for the drawing,
    opened by itself.
    """
    base = "https://control.example/"
    pages = {base + "0.svg": ("image/svg+xml", drawing.format("ran=0", 0).encode())}
    for number, payload in enumerate(payloads, 1):
        if payload.context:
            markup = CONTEXTS[payload.context].format(payload.numbered(number))
            is_xml = payload.context in ["xml", "xml-attribute", "cdata"]
            kind = "application/xml" if is_xml else "text/html; charset=utf-8"
            head = "" if is_xml else "<!doctype html>"
            pages[f"{base}{number}"] = kind, (head + markup).encode()
    frames = Frames(chromium, base, pages.get)
    seen = set()
    for addresses in batches(list(pages)):
        ran, _, _ = frames.open(addresses)
        seen |= {int(word.removeprefix("ran ")) for word in ran if word.startswith("ran ")}
        for address in frames.asked:
            if address.startswith("https:" + EVIL):
                digits = "".join(filter(str.isdigit, address.removeprefix("https:" + EVIL)))
                seen |= {int(digits)} if digits else set()
    frames.page.context.close()
    return seen
