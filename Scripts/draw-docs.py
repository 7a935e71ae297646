#!/usr/bin/env python3
"""Draws docs/images/: what the constructs of docs/writing.md and docs/films.md look like in the built-in
theme, in Chromium. Needs playwright, which Tests/site-checks.sh installs:

    .build/site-checks/bin/python Scripts/draw-docs.py .build/debug/intertitle "$(command -v chromium)"

Each picture is below 60 kB; one that is not stops everything.
"""

import functools
import http.server
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
MOST_BYTES = 60_000
MARGIN = 20

TEXT = """![A harbour in snow](harbour.jpg "Madina Akylbek in <film:madina-2023> | Klassiki")

The winter of *Madina* is one of small rooms.[^rooms]

[^rooms]: Three of them were built in a gymnasium.

![Rails in fog](rails.jpg)
![A light bulb](light-bulb.jpg "Two frames of <film:madina-2023>")

> [!pull]
> A sentence worth saying twice.

> The harbour was frozen for eleven days, and on the twelfth we had no film left.

> [!note]
> Something beside the text.

> [!spoiler]
> Who did it.

![](film:madina-2023)

![The trailer](https://vimeo.com/76979871 "The trailer of <film:madina-2023> | Klassiki")

![A conversation](conversation.mp3)

| year | film   | shown at    |
|------|--------|-------------|
| 2021 | Fire   | Tbilisi     |
| 2023 | Madina | goEast 2024 |
"""

FILES = {
    "journal.yaml": "title: The Steppe and the Screen\nbase-url: https://journal.example\n",
    "articles/madina/index.md": f"""---
title: Madina: a winter in Aktau
kind: review
date: 2024-05-02
authors:
  - Jane Doe
standfirst: A second film, and a first winter.
films:
  - madina-2023
---
{TEXT}""",
    "articles/snow/index.md": """---
title: Snow in Aktau
kind: interview
date: 2024-05-03
authors:
  - Jane Doe
interviewees:
  - Aizhan Kassymbek
films:
  - madina-2023
---
**Why Aktau?**

Because of the harbour. In *Madina*, nobody ever says that it is there.

**And why in winter?**
The answer may also follow on the next line.
""",
    "films/madina-2023.md": """---
title: Madina
original-title: {kk: Мәдина, ru: Мадина}
year: 2023
form: feature
directors:
  - Aizhan Kassymbek
countries: [KZ]
languages: [kk, ru]
runtime: 90
still: ![A harbour in snow](harbour.jpg "Madina Akylbek | Klassiki")
cast:
  - Madina Akylbek: Madina
  - Alibek Adiken: Rauan
crew:
  - Director of Photography: Aigul Nurbulatova
  - Screenplay:
      - Aizhan Kassymbek
      - Alibek Adiken
festivals:
  - goEast 2024: Competition
showings:
  - {at: Klassiki, url: "https://example.org", from: 2024-04-25, until: 2024-05-16}
ids: {imdb: tt0000001}
---
A mother, a father, a harbour in snow.
""",
}

PICTURES = {
    "articles/madina": ["harbour", "rails", "light-bulb"],
    "films": ["harbour"],
}

ARTICLE, INTERVIEW, FILM = "articles/madina/", "articles/snow/", "films/madina-2023/"

# Name, page, and the elements that the picture encloses.
SHOTS = [
    ("still", ARTICLE, ["figure.still >> nth=0"]),
    ("row", ARTICLE, ["figure.still >> nth=1"]),
    ("pull", ARTICLE, ["aside.pull"]),
    ("quote", ARTICLE, ["blockquote"]),
    ("note", ARTICLE, ["aside.note"]),
    ("spoiler", ARTICLE, ["details.spoiler"]),
    ("film-card", ARTICLE, [".film-card >> nth=0"]),
    ("video", ARTICLE, ["figure.media.is-video"]),
    ("recording", ARTICLE, ["figure.media.is-audio"]),
    ("table", ARTICLE, ["table"]),
    ("footnotes", ARTICLE, [".footnotes"]),
    ("interview", INTERVIEW, ["h2.question >> nth=0", "h2.question >> nth=1", "h2.question >> nth=1 >> xpath=following-sibling::p[1]"]),
    ("film-page", FILM, ["main"]),
]


def make_site(program, folder):
    content = folder / "content"
    for path, text in FILES.items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, encoding="utf-8")
    for place, names in PICTURES.items():
        for name in names:
            shutil.copy(ROOT / f"content/articles/stills/{name}.jpg", content / place)
    (content / "articles/madina/conversation.mp3").write_bytes(b"")
    words = [program, "build", folder, "--date", "2024-05-04", "--quiet"]
    subprocess.run([str(word) for word in words], check=True)
    return folder / "output"


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(site):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def enclosing(boxes, width):
    """A clip around boxes, with a margin, within the page."""
    left = max(0, min(box["x"] for box in boxes) - MARGIN)
    top = max(0, min(box["y"] for box in boxes) - MARGIN)
    right = min(width, max(box["x"] + box["width"] for box in boxes) + MARGIN)
    bottom = max(box["y"] + box["height"] for box in boxes) + MARGIN
    return {"x": left, "y": top, "width": right - left, "height": min(bottom - top, 900)}


def draw(browser, address, folder):
    page = browser.new_page(viewport={"width": 680, "height": 900})
    for name, path, selectors in SHOTS:
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
        boxes = [page.locator(selector).first.bounding_box() for selector in selectors]
        file = folder / f"{name}.jpg"
        clip = enclosing(boxes, 680)
        page.screenshot(path=file, type="jpeg", quality=78, full_page=True, clip=clip)
        size = file.stat().st_size
        print(f"{file.relative_to(ROOT)}: {size} bytes, {clip['width']:.0f} × {clip['height']:.0f}")
        if size > MOST_BYTES:
            sys.exit(f"{file} is larger than {MOST_BYTES} bytes.")


def main(program, chromium):
    with tempfile.TemporaryDirectory(prefix="intertitle-docs-") as folder, sync_playwright() as playwright:
        server = serve(make_site(program, Path(folder)))
        browser = playwright.chromium.launch(executable_path=chromium)
        draw(browser, f"http://127.0.0.1:{server.server_port}/", ROOT / "docs/images")
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute(), sys.argv[2])
