"""Journals that say every payload in every place where somebody may write something.

Each time with a number of its own, so that what runs tells where it came from.
"""

import re

from .payloads import MARKDOWN, all_payloads

# How many stand in one text, and what stands between them there.
GROUP = 8
BETWEEN = " ¦ "

# One transparent dot.
GIF = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002014400"
    "3b"
)

# What a drawing can hold that runs where it is opened by itself.
DRAWING = """<?xml version="1.0"?>
<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20"
  onload="{0}">
<script>{0}</script>
<script>top.{0}</script>
<script href="data:text/javascript,{0}"/>
<style>@import url(//evil.example/{1}); rect {{ fill: url(//evil.example/{1}#x) }}</style>
<image href="https://evil.example/{1}.png" onerror="{0}" width="5" height="5"/>
<image xlink:href="x" onerror="{0}" width="5" height="5"/>
<foreignObject width="20" height="20"><p xmlns="http://www.w3.org/1999/xhtml">
<img src="https://evil.example/{1}" onerror="{0}"/><iframe src="https://evil.example/{1}"/></p></foreignObject>
<set attributeName="x" onbegin="{0}"/>
<rect width="20" height="20"/>
</svg>
"""


class Writing:
    """Numbers payloads as they are written down, and remembers where."""

    def __init__(self):
        self.payloads = all_payloads()
        # (payload, place) by number, from 1.
        self.tried = []
        # What a page, a feed or an index must say: (path of the page, text).
        self.titles = {}

    def one(self, payload, place):
        self.tried.append((payload.text, place))
        return payload.numbered(len(self.tried))

    def markdown(self, text, place):
        self.tried.append((text, place))
        return text.replace("@@", f"ran={len(self.tried)}").replace("@#", str(len(self.tried)))

    def group(self, payloads, place):
        """Several in one line, behind a word: no notation of values begins with it."""
        return "Word " + BETWEEN.join(self.one(payload, place) for payload in payloads) + " end"

    def items(self, payloads, place, before="Word ", after=" end"):
        return "".join(f"  - {before}{self.one(payload, place)}{after}\n" for payload in payloads)


def plain(text):
    """Markdown that says just this text; without what is no character."""
    marks = "\\`*_{}[]()#+-.!|<>~&\"':@=^$"
    return "".join("\\" + letter if letter in marks else letter for letter in text)


def between_brackets(text):
    """An address between angle brackets."""
    return "<" + text.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>") + ">"


def title_of(text):
    """A title of a link, between double quotation marks."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


def quoted(text):
    """A value of journal.yaml or of a strings file."""
    return "'" + text.replace("'", "''").replace("\t", " ") + "'"


def printable(text):
    """Without control characters, which neither HTML nor YAML holds."""
    return "".join(letter for letter in text if letter >= " " and letter != "\x7f" or letter in "\t\n")


def body(writing, payloads, film):
    """A text with every payload in every place of Markdown."""

    def each(place, form):
        return [form(writing.one(payload, place)) for payload in payloads]

    lines = each("a paragraph", lambda p: f"Word {p} end")
    lines += each("the start of a paragraph", lambda p: p)
    lines += each("plain text", lambda p: f"Word {plain(p)} end")
    lines += each("emphasis", lambda p: f"*Word {p} end*")
    lines += each("a heading", lambda p: f"### Word {p} end")
    lines += each("a list", lambda p: f"- Word {p} end")
    lines += each("a quotation", lambda p: f"> Word {p} end")
    lines += each("a pull quote", lambda p: f"> [!pull]\n> Word {p} end")
    lines += each("a spoiler", lambda p: f"> [!spoiler]\n> Word {p} end")
    lines += each("a span of code", lambda p: f"`` {p} ``")
    lines += each("a block of code", lambda p: f"~~~\n{p}\n~~~")
    lines += each("an info string", lambda p: f"~~~ {p}\ncode\n~~~")
    lines += each("a table", lambda p: f"| a |\n|---|\n| Word {plain(p)} |\n| {p.replace('|', '!')} |")
    lines += each("a heading of a table", lambda p: f"| Word {plain(p)} | b |\n|---|---|\n| a | b |")
    lines += each("the text of a link", lambda p: f"[Word {plain(p)} end](film:{film})")
    lines += each("the text of a link, raw", lambda p: f"[{p}](film:{film})")
    lines += each("the title of a link", lambda p: f'[x](film:{film} "{title_of(p)}")')
    lines += each("an address", lambda p: f"[x]({between_brackets(p)})")
    lines += each("an address of another host", lambda p: f"[x]({between_brackets('https://x.example/' + p)})")
    lines += each("a fragment", lambda p: f"[x]({between_brackets('#' + p)})")
    lines += each("a query", lambda p: f"[x]({between_brackets('/films/?q=' + p)})")
    lines += each("a definition", lambda p: f'[x][{film}]\n\n[{film}]: {between_brackets(p)} "{title_of(p)}"')
    lines += each("an autolink", lambda p: f"<{p}> <https://x.example/{p}>")
    lines += each("an address of a picture", lambda p: f"![x]({between_brackets(p)})")
    lines += each("a description of a picture", lambda p: f"![Word {plain(p)} end](picture.gif)")
    lines += each("a caption", lambda p: f'![x](picture.gif "Word {title_of(p)} end")')
    lines += each("a credit line", lambda p: f'![x](picture.gif "Word | {title_of(p)} end")')
    lines += each("a video", lambda p: f"![Word {plain(p)}](<https://www.youtube.com/watch?v=abc{p.replace('>', '').replace('<', '')}>)")
    lines += each("a recording", lambda p: f"![Word {plain(p)}]({between_brackets('https://x.example/' + p + '.mp3')})")
    lines += each("a mention", lambda p: f"Word {plain(p)} on <film:{film}> end.")
    for number, payload in enumerate(payloads):
        note = writing.one(payload, "a note")
        lines.append(f"Word[^n{number}]\n\n[^n{number}]: Word {note} end")
    return "\n\n".join(lines) + "\n"


def record(fields, text=""):
    """fields are lines of front matter; a number of spaces begins those that belong to the line above."""
    return "---\n" + "".join(map(printable, fields.replace("\t", " ").splitlines(True))) + "---\n" + text


class Journal:
    """The files of a journal by their paths, texts or bytes, and what was written where."""

    def __init__(self):
        self.writing = Writing()
        self.files = {}


def untrusted_journal():
    """One with everything that contributors write."""
    journal = Journal()
    writing, files = journal.writing, journal.files
    payloads = writing.payloads
    groups = [payloads[start : start + GROUP] for start in range(0, len(payloads), GROUP)]
    for number, group in enumerate(groups, 100):
        for path, text in records(writing, group, number).items():
            files["content/" + path] = text
    files["content/articles/markdown/index.md"] = record(
        "title: Markdown\nkind: review\ndate: 2026-01-02\n",
        "\n\n".join(writing.markdown(text, "Markdown") for text in MARKDOWN) + "\n",
    )
    files["content/articles/markdown/picture.gif"] = GIF
    add_drawing(journal)
    files["content/journal.yaml"] = UNTRUSTED_SETTINGS
    files["templates/article.html"] = TEMPLATE
    return journal


def records(writing, group, number):
    """One record of each kind that says the payloads of a group."""
    film, slug = f"film-{number}", f"r-{number}"

    def text(place):
        return writing.group(group, place)

    titles = {}
    for kind in ["article", "interview", "film", "person", "festival", "topic", "series", "issue", "page"]:
        titles[kind] = text(f"the title of a {kind}")
    writing.titles.update(
        {
            f"articles/a-{number}/": titles["article"],
            f"articles/i-{number}/": titles["interview"],
            f"films/{film}/": titles["film"],
            f"people/{slug}/": titles["person"],
            f"festivals/{slug}/": titles["festival"],
            f"topics/{slug}/": titles["topic"],
            f"series/{slug}/": titles["series"],
            f"issues/{slug}/": titles["issue"],
            f"page-{number}/": titles["page"],
        }
    )
    still = f'![{plain(text("a description"))}](picture.gif "{title_of(text("a caption of a still"))} | {title_of(text("a credit of a still"))}")'
    drawing = f'![x](../articles/drawing/own.svg "{title_of(text("a caption of a drawing"))}")'
    article = f"""title: {titles["article"]}
kind: review
date: 2026-01-02
authors:
  - {slug}
{writing.items(group, "an author", "Word ", " end")}standfirst: {text("a standfirst")}
still: {still}
films:
  - {film}
people:
  - {slug}
topics:
  - {slug}
{writing.items(group, "a topic")}festivals:
{writing.items(group, "a section of a festival", f"{slug} 2020: Word ", " end")}series: {slug}
issue: {slug}
translators:
{writing.items(group[:2], "a translator")}translated-from: kk
note: {text("a note at the end")}
content-warning: {text("a warning")}
first-published: {text("where it was published first")}
corrections:
  - date: 2026-01-03
    text: {text("a correction")}
extra:
  values:
{within(writing.items(group, "a value in a template", "", ""))}  words: {text("a Markdown of the journal’s own")}
  names:
{within(writing.items(group, "a field of the journal’s own"))}"""
    interview = f"""title: {titles["interview"]}
kind: interview
date: 2026-01-03
authors:
  - {slug}
interviewees:
  - {slug}
interviewers:
{writing.items(group[:2], "an interviewer")}films:
  - {film}
topics:
  - {slug}
"""
    questions = "\n\n".join(
        f"**Word {plain(writing.one(p, 'a question'))}?**\n\nWord {plain(writing.one(p, 'an answer'))} on <film:{film}> end."
        for p in group
    )
    films = f"""title: {titles["film"]}
original-title: {text("an original title")}
also-known-as:
{writing.items(group, "another title of a film")}sort-title: {text("a sort title")}
year: 2020
directors:
  - {slug}
countries:
{writing.items(group, "a country")}companies:
{writing.items(group, "a company")}cast:
{writing.items([p for p in group[:4] if ": " not in p.text], "an actor", "Word ", " end: Somebody")}{writing.items(group, "a character", f"{slug}: Word ")}crew:
{writing.items(group, "a role", "Word ", f" end: {slug}")}showings:
{showings(writing, group)}trailer: {quoted(writing.one(group[0], "the address of a trailer"))}
dedication: {text("a dedication")}
ids:
{ids(writing, group)}stills:
  - {still}
  - {drawing}
colour: {text("a colour")}
ratio: {text("a ratio")}
awards:
{writing.items(group, "an award")}"""
    person = f"""name: {titles["person"]}
sort-name: {text("a sort name")}
names:
  kk: {text("a name in another language")}
also-known-as:
{writing.items(group, "another name")}portrait: {still}
ids:
{ids(writing, group[:2])}"""
    festival = f"""name: {titles["festival"]}
place: {text("a place")}
also-known-as:
{writing.items(group, "another name of a festival")}editions:
  - {{edition: 2020, from: 2020-01-01, until: 2020-01-09}}
"""
    issue = f"""title: {titles["issue"]}
number: {number}
date: 2026-01
editors:
  - {slug}
sections:
{sections(writing, group, number)}"""
    made = {
        f"articles/a-{number}/index.md": record(article, body(writing, group, film)),
        f"articles/i-{number}.md": record(interview, questions + "\n"),
        f"films/{film}.md": record(films, text("a synopsis") + "\n"),
        f"people/{slug}.md": record(person, text("a biography") + "\n"),
        f"festivals/{slug}.md": record(festival, text("the text of a festival") + "\n"),
        f"topics/{slug}.md": record(f"title: {titles['topic']}\n", text("the text of a topic") + "\n"),
        f"series/{slug}.md": record(f"title: {titles['series']}\n", text("the text of a series") + "\n"),
        f"issues/{slug}.md": record(issue, text("an editorial") + "\n"),
        f"pages/page-{number}.md": record(f"title: {titles['page']}\n", text("the text of a page") + "\n"),
        f"articles/a-{number}/picture.gif": GIF,
        "films/picture.gif": GIF,
        "people/picture.gif": GIF,
    }
    return made


def within(items):
    """Lines of a list, as those of a field within a field."""
    return "".join("  " + line for line in items.splitlines(True))


def sections(writing, group, number):
    """Two, since a section without an article is not shown, and none shows an article of another."""
    return "".join(
        f"  - title: {writing.group(group, 'a section of an issue')}\n    articles:\n      - {article}-{number}\n"
        for article in ["a", "i"]
    )


def showings(writing, group):
    return "".join(
        f"  - at: Word {writing.one(p, 'a place of a showing')} end\n"
        f"    url: {quoted(writing.one(p, 'the address of a showing'))}\n"
        f"    from: 2026-11-01\n    until: 2027-01-01\n"
        f"    partner: Word {writing.one(p, 'a partner')} end\n"
        f"    access: Word {writing.one(p, 'an access')} end\n"
        for p in group
    )


def ids(writing, group):
    schemes = ["imdb", "wikidata", "letterboxd", "eidr", "filmportal", "gnd", "kinopoisk", "other"]
    return "".join(
        f"  {scheme}: {writing.one(payload, 'an id of a catalogue')}\n" for scheme, payload in zip(schemes, group)
    )


def add_drawing(journal):
    """A drawing with scripts, beside an article, as a still and among the files."""
    writing = journal.writing
    writing.tried.append(("a drawing with scripts", "a still"))
    number = len(writing.tried)
    drawing = DRAWING.format(f"ran={number}", number)
    journal.files["content/files/drawing.svg"] = drawing
    journal.files["content/articles/drawing/own.svg"] = drawing
    journal.files["content/articles/drawing/index.md"] = record(
        "title: Drawing\nkind: review\ndate: 2026-01-02\nstill: ![x](own.svg)\n",
        "![x](own.svg)\n\nWords ![x](own.svg) and words.\n",
    )


def settings_journal(strings):
    """One with payloads in its settings, its strings and the names of its files.

    strings is the text of the theme's strings file.
    """
    journal = Journal()
    writing, files = journal.writing, journal.files
    add_names(journal)
    payloads = [p for p in writing.payloads if not set("{\t\u2028") & set(p.text) and printable(p.text) == p.text]

    def text(place):
        return quoted(writing.group(payloads, place))

    mark = text("a mark")
    # What stands between brackets in it falls where nothing is left there.
    unbracketed = [p for p in payloads if not set("()[]") & set(p.text)]
    files["content/journal.yaml"] = f"""intertitle: 1
title: {text("the title of the journal")}
base-url: https://settings.example
description: {text("the description of the journal")}
kinds:
  review: {{form: review, label: {text("the name of a kind")}, plural: {quoted("Reviews")}}}
rating-scale: [Bad, {mark}]
citation: {quoted("Seen: " + writing.group(unbracketed, "the form of citations") + " {title} ({year})")}
{IGNORED}"""
    files["content/films/film-1.md"] = record("title: Film\nyear: 2020\ndirectors:\n  - Jane Doe\n")
    files["content/articles/one.md"] = record(
        "title: One\nkind: review\ndate: 2026-01-02\nfilms: [film-1]\n" + f"rating: {mark}\n",
        "Word\n\n![x](names/picture.gif \"Word in <film:film-1>\")\n",
    )
    files["content/articles/names/picture.gif"] = GIF
    lines = []
    for key, value in re.findall(r"^([a-z-]+): ([^\n{\[|>]+|\"[^\n]*\")$", strings, re.MULTILINE):
        if key in ["decimal-sign", "first-of-month"]:
            continue
        group = payloads[len(lines) % len(payloads) :][:GROUP]
        lines.append(f"{key}: {quoted(value.strip(chr(34)) + ' ' + writing.group(group, 'a string'))}")
    files["templates/strings/en.yaml"] = "\n".join(lines) + "\n"
    return journal


def add_names(journal):
    """Pictures and papers whose names are payloads, as far as a disk takes them, linked to by an article."""
    writing, lines = journal.writing, []
    folder = "content/articles/names/"
    for number, payload in enumerate(writing.payloads):
        if printable(payload.text) != payload.text or "\t" in payload.text or "/" in payload.text:
            continue
        ending = [".gif", ".pdf"][number % 2]
        name = writing.one(payload, "the name of a file") + ending
        address = name.replace("%", "%25").replace("#", "%23").replace("?", "%3F").replace("&", "&amp;")
        journal.files[folder + name] = GIF
        lines.append(("![x]" if ending == ".gif" else "[Word]") + f"({between_brackets(address)})")
    journal.files[folder + "index.md"] = record(
        "title: Names\nkind: review\ndate: 2026-01-02\n", "\n\n".join(lines) + "\n"
    )


# Whatever the payloads are told: what is wrong is let go, so that it is printed as far as it ever can be.
IGNORED = """diagnostics:
  unknown-file: ignore
  unknown-fragment: ignore
  local-picture: ignore
  bad-address: ignore
  remote-picture: ignore
  unsafe-address: ignore
  bad-external-id: ignore
  raw-html: ignore
  broken-link: ignore
  several-names: ignore
  lone-quote: ignore
  listed-twice: ignore
  nearly-the-same: ignore
  broken-image: ignore
"""

UNTRUSTED_SETTINGS = f"""intertitle: 1
title: Untrusted
base-url: https://untrusted.example
kinds:
  review: {{form: review}}
  interview: {{form: interview}}
extra:
  article: {{values: [text], words: markdown, names: {{type: [text], index: true}}}}
{IGNORED}"""

# A journal's own template, with a value in every place where the engine prints one; but for those from
# which a browser fetches an address unasked, since that is what they are for.
TEMPLATE = """{% extends "theme:article.html" %}
{% block main %}{{ block.super }}
{% if article.extra.words %}<div>{{ article.extra.words }}</div>{% endif %}
{% if article.extra.values %}
{% for value in article.extra.values %}
<p>{{ value }}</p>
<p title="{{ value }}" data-value='{{ value }}' class="x{{ value }}">x</p>
<a href="{{ value }}">x</a> <a href='{{ value }}'>x</a> <a href=" {{ value }}">x</a> <a href="#{{ value }}">x</a>
<a href="/{{ value }}">x</a> <a href="/films/?q={{ value | url-encode }}">x</a> <a href="java{{ value }}">x</a>
<form action="{{ value }}"><button formaction="{{ value }}" value="{{ value }}">x</button></form>
<textarea>{{ value }}</textarea><select><option value="{{ value }}">{{ value }}</option></select>
<input type="text" value="{{ value }}" placeholder='{{ value }}'>
<svg><title>{{ value }}</title><text>{{ value }}</text><a href="{{ value }}" xlink:href="{{ value }}"><text>x</text></a></svg>
<math><mtext>{{ value }}</mtext></math>
<noscript><p title="{{ value }}">{{ value }}</p></noscript>
<template><p title="{{ value }}">{{ value }}</p></template>
<script type="application/json">{{ value }}</script>
<script type="application/ld+json">{"@context": "https://schema.org", "name": {{ value }}, "text": "a {{ value }} b"}</script>
<div data-json="{{ value | json }}">{{ value | upper }} {{ value | truncate-words: 2 }}</div>
{% endfor %}
{% endif %}
{% endblock %}
"""
