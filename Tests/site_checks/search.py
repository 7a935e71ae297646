"""What holds for the field of the search, as a keyboard and a screen reader meet it.

The field is a combobox that controls a listbox (ARIA Authoring Practices, “Combobox Pattern”).
"""

from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Error, sync_playwright

from .browser import AXE_RUN, RULES, SETTINGS, Window
from .report import Report

KEYS = "the arrow keys, Enter and Escape work in the field of the search"
OPEN = "no violation of WCAG 2.2 A and AA while results are shown"

PAGE = "search/index.html"

# Many titles have a word that begins with it.
QUERY = "s"

# What a screen reader is told of the field and its list.
STATE = """() => {
  const box = document.querySelector("main [role=combobox]");
  const list = document.getElementById(box.getAttribute("aria-controls"));
  const options = [...list.querySelectorAll("[role=option]")];
  const active = box.getAttribute("aria-activedescendant");
  return {
    text: box.value,
    hasFocus: document.activeElement === box,
    isExpanded: box.getAttribute("aria-expanded") === "true",
    isSeen: list.getAttribute("role") === "listbox" && list.getClientRects().length > 0,
    options: options.length,
    ids: new Set(options.map((option) => option.id).filter(Boolean)).size,
    active: active === null ? null : options.findIndex((option) => option.id === active),
    selected: options.map((option, index) => option.getAttribute("aria-selected") === "true" ? index : -1)
      .filter((index) => index >= 0),
    address: options[0]?.href,
  };
}"""


def check_search(sites, browser):
    """Uses the search of each site by the keyboard alone."""
    report = Report()
    report.count(KEYS, 0)
    axe = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser)
        for site in sites:
            window = Window(chromium, site, SETTINGS[0])
            try:
                use(window, axe, report)
            except Error as error:
                report.fail(KEYS, site.place(PAGE), str(error).splitlines()[0])
            for fault in window.faults:
                report.fail(KEYS, site.place(PAGE), fault)
        chromium.close()
    return report


def use(window, axe, report):
    site, page = window.site, window.page
    page.goto(site.address(PAGE), wait_until="load", timeout=15_000)
    box = page.locator("main [role=combobox]")

    def expect(after, **wanted):
        report.count(KEYS)
        state = page.evaluate(STATE)
        found = {name: state[name] for name in wanted}
        if found != wanted:
            report.fail(KEYS, site.place(PAGE), f"after {after} there is {found}, not {wanted}")

    def type_query():
        box.press_sequentially(QUERY)
        page.wait_for_selector("#search-results [role=option]", timeout=8_000)

    expect("loading", isExpanded=False, isSeen=False, options=0, active=None)
    type_query()
    count = page.evaluate(STATE)["options"]
    expect("typing", isExpanded=True, isSeen=True, ids=count, active=None, selected=[])
    report.count(OPEN)
    page.evaluate(axe)
    for violation in page.evaluate(AXE_RUN, {"type": "tag", "values": RULES}):
        report.fail(OPEN, site.place(PAGE), violation)
    if count < 2:
        report.fail(KEYS, site.place(PAGE), f"“{QUERY}” finds {count}, which is not enough to try the keys")
        return
    box.press("ArrowDown")
    expect("an arrow down", active=0, selected=[0], hasFocus=True)
    box.press("ArrowDown")
    expect("two arrows down", active=1, selected=[1])
    box.press("ArrowUp")
    box.press("ArrowUp")
    expect("an arrow up from the first", active=count - 1, selected=[count - 1])
    box.press("ArrowDown")
    expect("an arrow down from the last", active=0, selected=[0])
    box.press("Escape")
    expect("Escape", isExpanded=False, isSeen=False, active=None, selected=[], text=QUERY)
    box.press("ArrowUp")
    expect("an arrow up in the closed list", isExpanded=True, active=count - 1)
    box.press("Escape")
    box.press("Escape")
    expect("Escape twice", isExpanded=False, text="", hasFocus=True)
    type_query()
    box.press("Enter")
    expect("Enter without a choice", isExpanded=True, options=count, text=QUERY)
    box.press("ArrowDown")
    address = page.evaluate(STATE)["address"]
    box.press("Enter")
    page.wait_for_url(address, timeout=8_000)
    report.count(KEYS)
    if site.file(page.url) is None:
        report.fail(KEYS, site.place(PAGE), f"Enter leads to {page.url}, where nothing is")
    page.go_back(wait_until="load")
    page.wait_for_selector("#search-results [role=option]", timeout=8_000)
    expect("coming back", text=QUERY, options=count)
