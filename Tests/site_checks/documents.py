"""What holds for the HTML of every page, without a browser."""

import gzip
import json
import re
from concurrent.futures import ProcessPoolExecutor
from urllib.parse import urljoin, urlsplit

import html5lib
from html5lib.constants import E as messages

from .report import Report

HTML = "{http://www.w3.org/1999/xhtml}"
PARSE = "HTML parses without errors"
SHAPE = "one h1, headings in order, language, title, description, ids once"
LINKS = "links, fragments and pictures resolve, within the base address"
PICTURES = "pictures have width, height and alt"
OTHERS = "nothing is asked of other hosts, no handlers, no script addresses"
DATA = "JSON in scripts parses and cannot close its script"
SIZE = "articles' HTML and CSS are below 30 kB compressed"

# Attributes whose address a browser fetches without being asked.
FETCHED = {
    "img": ["src", "srcset"],
    "source": ["src", "srcset"],
    "script": ["src"],
    "iframe": ["src"],
    "embed": ["src"],
    "object": ["data"],
    "audio": ["src"],
    "video": ["src", "poster"],
    "track": ["src"],
    "input": ["src"],
}
FETCHED_RELATIONS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"}
SCHEMES = {"", "http", "https", "mailto", "tel"}


def check_documents(sites, workers):
    """Checks every page of every site; pages are read by several processes."""
    report = Report()
    for check in [PARSE, SHAPE, LINKS, PICTURES, OTHERS, DATA, SIZE]:
        report.count(check, 0)
    jobs = [(site, path) for site in sites for path in site.pages()]
    with ProcessPoolExecutor(workers) as pool:
        found = list(pool.map(read_page, jobs, chunksize=16))
    ids = {site.name: {} for site in sites}
    for (site, path), page in zip(jobs, found):
        report.merge(page["report"])
        ids[site.name][path] = page["ids"]
    for (site, path), page in zip(jobs, found):
        report.count(LINKS)
        for link in page["links"]:
            reason = site.reason_against(link, site.address(path), ids[site.name])
            if reason:
                report.fail(LINKS, site.place(path), reason)
    for site in sites:
        for path in site.files(".css"):
            check_style_sheet(site, path, report)
    return report


def read_page(job):
    """Checks what one page alone can tell; gives its ids and links, too, which need the others."""
    site, path = job
    report = Report()
    text = site.text(path)
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"))
    root = parser.parse(text)
    report.count(PARSE)
    for (line, column), code, facts in parser.errors:
        reason = messages.get(code, code) % facts
        report.fail(PARSE, site.place(path), f"line {line}, column {column}: {reason}")
    elements = [(e.tag.removeprefix(HTML), e) for e in root.iter() if isinstance(e.tag, str)]
    links = []
    check_shape(site, path, elements, report)
    check_pictures(site, path, elements, report)
    check_data(site, path, elements, report)
    check_addresses(site, path, (elements, links), report)
    check_size(site, path, elements, report)
    ids = {e.get("id") for _, e in elements if e.get("id")}
    return {"report": report, "ids": ids, "links": links}


def check_shape(site, path, elements, report):
    report.count(SHAPE)

    def fail(reason):
        report.fail(SHAPE, site.place(path), reason)

    def named(name):
        return [e for tag, e in elements if tag == name]

    def said(element):
        return " ".join("".join(element.itertext()).split())

    levels = [(int(tag[1]), said(e)) for tag, e in elements if re.fullmatch("h[1-6]", tag)]
    if sum(level == 1 for level, _ in levels) != 1:
        fail(f"{sum(level == 1 for level, _ in levels)} h1")
    before = 0
    for level, text in levels:
        if not text:
            fail(f"an empty h{level}")
        if level > before + 1:
            fail(f"h{level} “{text}” follows on h{before}")
        before = level
    if not named("html")[0].get("lang"):
        fail("no lang")
    if [bool(said(e)) for e in named("title") if e in list(named("head")[0])] != [True]:
        fail("not one title that says something")
    metas = {e.get("name"): e.get("content") for e in named("meta")}
    moved = any((e.get("http-equiv") or "").lower() == "refresh" for e in named("meta"))
    if not moved and not (metas.get("description") or "").strip():
        fail("no description")
    ids = [e.get("id") for _, e in elements if e.get("id") is not None]
    for name in dict.fromkeys(ids):
        if ids.count(name) > 1:
            fail(f"id “{name}” {ids.count(name)} times")
        if not name or re.search(r"\s", name):
            fail(f"“{name}” is no id")


def check_pictures(site, path, elements, report):
    for tag, element in elements:
        if tag != "img":
            continue
        report.count(PICTURES)
        for name in ["width", "height"]:
            if not re.fullmatch("[1-9][0-9]*", element.get(name) or ""):
                report.fail(PICTURES, site.place(path), f"{element.get('src')} has no {name}")
        if element.get("alt") is None:
            report.fail(PICTURES, site.place(path), f"{element.get('src')} has no alt")


def check_data(site, path, elements, report):
    for tag, element in elements:
        if tag != "script" or "json" not in (element.get("type") or ""):
            continue
        report.count(DATA)
        text = element.text or ""
        try:
            value = json.loads(text)
        except ValueError as error:
            report.fail(DATA, site.place(path), str(error))
            continue
        if not isinstance(value, (dict, list)) or not value:
            report.fail(DATA, site.place(path), "the JSON holds nothing")
        for sequence in ["</", "<!--", "<script"]:
            if sequence in text.lower():
                report.fail(DATA, site.place(path), f"“{sequence}” stands in a script")


def check_addresses(site, path, elements_and_links, report):
    """Adds every address of the page to the links, and judges what a browser would do with them."""
    elements, links = elements_and_links
    report.count(OTHERS)

    def fail(reason):
        report.fail(OTHERS, site.place(path), reason)

    for tag, element in elements:
        for name in element.keys():
            if str(name).lower().startswith("on"):
                fail(f"{tag} has the handler {name}")
        if tag == "base":
            fail("a base element moves every link")
        for name, address in addresses(tag, element):
            if urlsplit(address).scheme.lower() not in SCHEMES:
                fail(f"{tag} leads to “{address}”")
            links.append(address)
            relations = set((element.get("rel") or "").split())
            fetched = name in FETCHED.get(tag, []) or (tag == "link" and relations & FETCHED_RELATIONS)
            if fetched and not site.is_ours(urljoin(site.address(path), address)):
                fail(f"{tag} fetches “{address}”")
        for address in style_addresses(element.get("style") or "" if tag != "style" else element.text or ""):
            links.append(address)
            if not site.is_ours(urljoin(site.address(path), address)):
                fail(f"a style fetches “{address}”")


def addresses(tag, element):
    """Every address of an element, with its attribute's name."""
    for name in ["href", "src", "action", "formaction", "poster", "data", "cite"]:
        address = element.get(name)
        if address is not None and (name != "data" or tag == "object"):
            yield name, address.strip()
    # A comma ends a candidate only where white space follows it or its descriptor.
    for candidate in re.split(r",\s+|(?<=[0-9][wx]),", element.get("srcset") or ""):
        if candidate.strip():
            yield "srcset", candidate.split()[0]
    if tag == "meta":
        content = element.get("content") or ""
        refresh = re.match(r"\s*[\d.]+\s*[;,]\s*url=(.*)", content, re.IGNORECASE | re.DOTALL)
        if (element.get("http-equiv") or "").lower() == "refresh" and refresh:
            yield "content", refresh[1].strip().strip("'\"")
        if element.get("property") in ["og:url", "og:image", "og:image:url"]:
            yield "content", content


def style_addresses(css):
    found = re.findall(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s"']*))|@import\s+["']([^"']*)""", css)
    return [a for a in ("".join(groups) for groups in found) if a and not a.startswith("data:")]


def check_style_sheet(site, path, report):
    report.count(OTHERS)
    for address in style_addresses(site.text(path)):
        if not site.is_ours(urljoin(site.base + path, address)):
            report.fail(OTHERS, site.place(path), f"fetches “{address}”")
        reason = site.reason_against(address, site.base + path, {})
        if reason:
            report.fail(LINKS, site.place(path), reason)


def check_size(site, path, elements, report):
    """Of articles only: an index is as long as what it lists."""
    if not re.fullmatch("articles/(?!page/)[^/]+/index.html", path):
        return
    report.count(SIZE)
    size = len(gzip.compress((site.folder / path).read_bytes()))
    for tag, element in elements:
        if tag == "link" and "stylesheet" in (element.get("rel") or "").split():
            sheet = site.file(urljoin(site.address(path), element.get("href") or ""))
            if sheet:
                size += len(gzip.compress((site.folder / sheet).read_bytes()))
    if size >= 30_000:
        report.fail(SIZE, site.place(path), f"{size:,} bytes")
