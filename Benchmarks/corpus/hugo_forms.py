"""The two forms of the Hugo site: how films and people are written, and how an article names them."""

import os
import shutil

from .frontmatter import page

BENCHMARKS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Terms:
    """As a journal on Hugo is: films and people are terms, and Hugo finds the articles of each."""

    THEMES = ("hugo",)

    def __init__(self, folder):
        self.folder = folder
        for theme in self.THEMES:
            shutil.copytree(os.path.join(BENCHMARKS, theme), folder, dirs_exist_ok=True)

    def add_article(self, name, front, people, body):
        self.write("articles", name, front | {"people": people}, body)

    def add_entity(self, folder, name, front, articles, body=""):
        """A film or a person; `articles` is front matter on the articles that name it."""
        self.write(f"{folder}/{name}", "_index", front, body)

    def write(self, folder, name, front, body=""):
        folder = os.path.join(self.folder, "content", folder)
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name + ".md"), "w", encoding="utf-8") as file:
            file.write(page(front, body))


class Prepared(Terms):
    """As it costs Hugo least: films and people are plain pages that are told their articles."""

    THEMES = ("hugo", "hugo-prepared")

    def add_article(self, name, front, people, body):
        self.write("articles", name, front, body)

    def add_entity(self, folder, name, front, articles, body=""):
        self.write(folder, name, front | articles, body)
