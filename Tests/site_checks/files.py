"""What holds for the files that programs read: sitemap, feeds, robots.txt."""

import json
import re
from urllib.parse import urldefrag, urlsplit
from xml.etree import ElementTree

import html5lib

from .documents import HTML, addresses
from .report import Report

SITEMAP = "sitemap and robots.txt name only what is there"
FEEDS = "feeds parse, and hold absolute addresses that lead somewhere"
ATOM = "{http://www.w3.org/2005/Atom}"


def check_files(sites):
    report = Report()
    report.count(SITEMAP, 0)
    report.count(FEEDS, 0)
    for site in sites:
        check_sitemaps(site, report)
        for path in site.files("feed.xml"):
            check_atom(site, path, report)
        for path in site.files("feed.json"):
            check_json_feed(site, path, report)
        if not (site.folder / "feed.xml").is_file() or not (site.folder / "feed.json").is_file():
            report.fail(FEEDS, site.name, "there is no feed.xml or no feed.json")
    return report


def check_sitemaps(site, report):
    robots = site.text("robots.txt")
    named = re.findall(r"(?m)^Sitemap:\s*(\S+)", robots)
    for address in named or [site.base + "sitemap.xml"]:
        path = site.file(address)
        report.count(SITEMAP)
        if path is None:
            report.fail(SITEMAP, site.place("robots.txt"), f"no file is at {address}")
    if not named:
        report.fail(SITEMAP, site.place("robots.txt"), "names no sitemap")
    pages = set()
    for path in site.files(".xml"):
        if not re.fullmatch("sitemap[^/]*[.]xml", path):
            continue
        root = parsed(site, path, (report, SITEMAP))
        for element in root.iter() if root is not None else []:
            if element.tag.rpartition("}")[2] != "loc":
                continue
            report.count(SITEMAP)
            address = element.text or ""
            file = site.file(address)
            if file is None or "#" in address:
                report.fail(SITEMAP, site.place(path), f"no file is at {address}")
            elif element.tag.startswith("{http://www.sitemaps.org/"):
                if file in pages:
                    report.fail(SITEMAP, site.place(path), f"{address} is there twice")
                pages.add(file)
    if "index.html" not in pages:
        report.fail(SITEMAP, site.name, "the sitemap has no first page")


def parsed(site, path, report_and_check):
    report, check = report_and_check
    try:
        return ElementTree.fromstring((site.folder / path).read_bytes())
    except ElementTree.ParseError as error:
        report.fail(check, site.place(path), str(error))
        return None


def check_atom(site, path, report):
    report.count(FEEDS)
    root = parsed(site, path, (report, FEEDS))
    if root is None:
        return
    if root.tag != ATOM + "feed" or not root.findall(ATOM + "entry"):
        report.fail(FEEDS, site.place(path), "holds no entry")
    for element in root.iter():
        name = element.tag.removeprefix(ATOM)
        if name == "link":
            check_address(site, path, element.get("href"), report)
        if name in ["id", "uri", "logo", "icon"]:
            check_address(site, path, element.text, report)
        if name in ["content", "summary", "title"] and element.get("type") == "html":
            check_markup(site, path, element.text or "", report)


def check_json_feed(site, path, report):
    report.count(FEEDS)
    try:
        feed = json.loads(site.text(path))
    except ValueError as error:
        report.fail(FEEDS, site.place(path), str(error))
        return
    if not feed.get("items"):
        report.fail(FEEDS, site.place(path), "holds no item")
    for part in [feed, *feed.get("items", [])]:
        for name in ["home_page_url", "feed_url", "url", "id", "image", "banner_image", "icon"]:
            if name in part:
                check_address(site, path, part[name], report)
        check_markup(site, path, part.get("content_html") or "", report)


def check_markup(site, path, markup, report):
    """A reader of feeds shows the markup on its own page: nothing in it may need ours."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"))
    for element in parser.parseFragment(markup).iter():
        tag = element.tag.removeprefix(HTML) if isinstance(element.tag, str) else ""
        if tag == "script" or any(str(name).lower().startswith("on") for name in element.keys()):
            report.fail(FEEDS, site.place(path), f"{tag} brings a script")
        for _, address in addresses(tag, element):
            check_address(site, path, address, report)


def check_address(site, path, address, report):
    scheme = urlsplit(address or "").scheme
    if scheme not in ["http", "https", "mailto", "tel", "urn", "tag"]:
        report.fail(FEEDS, site.place(path), f"“{address}” is not absolute")
    elif site.is_ours(address) and site.file(urldefrag(address).url) is None:
        report.fail(FEEDS, site.place(path), f"no file is at {address}")
