"""Plain posts, without films, people or topics: a title, a day and some 300 words of Markdown each.

What every generator can do. Written for Intertitle, and as a Hugo site that shows the same.
"""

import datetime
import os
import re
import shutil
from dataclasses import dataclass

from . import markdown, prose
from .articles import DAYS, LAST_DAY
from .backlinks import shortened
from .dice import Dice
from .frontmatter import day, present
from .hugo_forms import Terms
from .hugo_indexes import ARTICLES_PER_PAGE, FEED, UNSEEN, Indexes
from .intertitle import text
from .names import slug

JOURNAL = """\
intertitle: 1
title: The Long Take
base-url: https://journal.example
language: en
timezone: UTC
description: A made-up journal of film, as large as you like.
kinds:
  post: {form: plain, label: Post, plural: Posts}
"""
TITLES = prose.parted([
    "Notes on the {adj} {noun}", "{Nouns} and {nouns} {time}", "The {noun} in the {place}",
    "Against the {adj} {craft}", "On {idea}, {idea} and the {noun}"])
EXCERPT_LENGTH = 160
WORDS_PER_MINUTE = 230
MARKUP = re.compile(r"\*|\[|\]\([^)]*\)")


@dataclass
class Post:
    id: str
    title: str
    date: datetime.date
    body: str
    linked: object  # the Post to which it links; the first one links to none

    @property
    def excerpt(self):
        return shortened(MARKUP.sub("", self.body.split("\n\n")[0]), EXCERPT_LENGTH)


def posts(count, seed):
    """The posts one by one, newest first; each links to one before it in this list."""
    taken, before = {}, []
    for number in range(count):
        dice = Dice(seed, count, "post", number)
        written = prose.Prose(dice, {})
        title = written.one(TITLES)
        address = slug(title)
        again = taken[address] = taken.get(address, 0) + 1
        if again > 1:
            address = f"{address}-no-{again}"
        linked = dice.one(before) if before else None
        post = Post(address, title, LAST_DAY - datetime.timedelta(days=number * DAYS // count),
                    body(dice, written, linked), linked)
        before.append(post)
        yield post


def body(dice, written, linked):
    def sentences(count):
        return " ".join(written.one(prose.SENTENCES) for _ in range(count))

    address = f"/articles/{linked.id}/" if linked else "/articles/"
    link = f"[{written.one(prose.HEADINGS)}]({address})"
    linking = f"More of this under {link}, with *{dice.one(prose.WORDS['idea'])}* in mind."
    return "\n\n".join([
        sentences(4), f"{sentences(2)} {linking} {sentences(2)}",
        f"## {written.one(prose.HEADINGS)}", sentences(4),
        "\n".join(f"- {written.one(prose.HEADINGS)}" for _ in range(3)),
        markdown.quoted(sentences(1)), sentences(3)]) + "\n"


class Journal:
    """For Intertitle."""

    def __init__(self, folder):
        self.folder = os.path.join(folder, "content")
        os.makedirs(os.path.join(self.folder, "articles"))
        self.write("journal.yaml", JOURNAL)

    def add(self, post):
        self.write(f"articles/{post.id}.md",
                   f"---\ntitle: {text(post.title)}\nkind: post\ndate: {post.date}\n---\n{post.body}")

    def write(self, path, content):
        with open(os.path.join(self.folder, path), "w", encoding="utf-8") as file:
            file.write(content)


class HugoPosts(Terms):
    """For Hugo, with the templates of the larger corpus and, laid over them, what posts need less of."""

    THEMES = ("hugo", "hugo-posts")


@dataclass
class Entry:
    """As the archive reads it."""

    article: Post


class Site:
    """As a Hugo site."""

    def __init__(self, folder):
        self.form = HugoPosts(folder)
        # Tuned for terms, of which there are none.
        shutil.rmtree(os.path.join(folder, "config/tuned"))
        self.entries = []

    def add(self, post):
        self.entries.append(Entry(post))

    def finish(self):
        self.entries.sort(key=lambda entry: entry.article.id)
        self.entries.sort(key=lambda entry: entry.article.date, reverse=True)
        for number, entry in enumerate(self.entries):
            post = entry.article
            self.write("articles", post.id, present(
                title=post.title, weight=number + 1, date=str(post.date), day=day(post.date), kinds=["post"],
                label="Post", plural="Posts", excerpt=post.excerpt,
                mentions=[{"n": post.linked.title, "u": post.linked.id}] if post.linked else [],
                minutes=max(1, round(len(post.body.split()) / WORDS_PER_MINUTE))), post.body)
        shown = {"size": ARTICLES_PER_PAGE,
                 "all": [{"n": "Posts", "u": "/posts/", "c": len(self.entries)}]}
        self.write("articles", "_index", {"title": "Articles", **shown})
        self.write("kinds", "_index", {"title": "Kinds", "build": UNSEEN})
        self.write("kinds/post", "_index", {"title": "Posts", "url": "/posts/", "outputs": FEED, **shown})
        self.write("", "search", {
            "title": "Search", "layout": "search", "unlisted": True, "outputs": ["html", "searchindex"]})
        Indexes(self).add_archive()

    def write(self, *arguments):
        self.form.write(*arguments)
