"""The corpus as a journal in Intertitle's format."""

import os
import struct
import zlib

from . import markdown
from .prose import Mark

JOURNAL = """\
intertitle: 1
title: The Long Take
base-url: https://journal.example
language: en
timezone: UTC
description: A made-up journal of film, as large as you like.
kinds:
  interview: {form: interview}
  review: {form: review}
  essay: {}
  report: {label: Festival report, plural: Reports}
navigation: [articles, films, directors, people, topics]
"""


def text(value):
    """A text value: the rest of the line as it is, quoted only where it would mean something else."""
    wrapped = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    if value[0] not in "|>" and not wrapped:
        return value
    if "'" not in value:
        return f"'{value}'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def items(name, values):
    return [f"{name}:", *(f"  - {text(value)}" for value in values)]


def film_file(film):
    lines = ["---", f"title: {text(film.title)}", f"year: {film.year}", "form: feature"]
    lines += items("directors", [film.spelt[person] for person in film.directors])
    lines += ["countries: [US]", "languages: [en]", f"runtime: {film.runtime}"]
    if film.cast:
        lines.append("cast:")
        for person, character in film.cast:
            lines.append(f"  - {film.spelt[person]}" + (f": {character}" if character else ""))
    if film.crew:
        lines.append("crew:")
        for role, people in film.crew:
            if len(people) == 1:
                lines.append(f"  - {role}: {film.spelt[people[0]]}")
            else:
                lines.append(f"  - {role}:")
                lines += [f"      - {film.spelt[person]}" for person in people]
    return "\n".join([*lines, "---", film.synopsis, ""])


def picture(width, height):
    """A grey PNG."""
    def chunk(name, content):
        body = name + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
    rows = (b"\0" + b"\x99" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows))
            + chunk(b"IEND", b""))


def article_file(article, films, people, still=None):
    def reference(kind, target):
        if kind == Mark.FILM_SHORT:
            return f"<film:{target}>"
        if kind in (Mark.FILM_LINK, Mark.FILM_TITLE):
            title = markdown.italic(films[target].title)
            return f"[{title}](film:{target})" if kind == Mark.FILM_LINK else title
        name = markdown.escaped(people[target].name)
        return f"[{name}](person:{target})" if kind == Mark.PERSON_LINK else name

    lines = ["---", f"title: {text(article.title)}", f"kind: {article.kind}", f"date: {article.date}"]
    lines += items("authors", [person.name for person in article.authors])
    lines.append(f"standfirst: {text(article.standfirst)}")
    if article.interviewees:
        lines += items("interviewees", [person.name for person in article.interviewees])
    lines += items("films", [film.id for film in article.films])
    lines += items("topics", article.topics)
    if still:
        lines.append(f"still: ![A grey field]({still})")
    body = markdown.body(article, reference, lambda film: f"<film:{film.id}>", "[!pull]")
    return "\n".join([*lines, "---", body])


class Journal:
    def __init__(self, folder, filmography, has_stills=False):
        self.folder = folder
        self.still = "still.png" if has_stills else None
        self.films = {film.id: film for film in filmography.films}
        self.people = filmography.people
        for name in ("articles", "films"):
            os.makedirs(os.path.join(folder, "content", name))
        self.write("journal.yaml", JOURNAL)
        if self.still:
            with open(os.path.join(folder, "content/articles", self.still), "wb") as file:
                file.write(picture(640, 400))
        for film in filmography.films:
            self.write(f"films/{film.id}.md", film_file(film))

    def add(self, article):
        self.write(f"articles/{article.id}.md", article_file(article, self.films, self.people, self.still))

    def write(self, path, content):
        with open(os.path.join(self.folder, "content", path), "w", encoding="utf-8") as file:
            file.write(content)
