"""The same corpus as a Hugo site, in the form that costs Hugo least.

Films and people are terms of taxonomies, so that Hugo finds the articles about each by itself, and
what a term's page lists beyond them (a filmography, a cast) is worked out here and handed over in its
front matter. Links are plain Markdown, so that no render hook runs. Front matter is JSON: with YAML the
build takes a quarter more CPU, with TOML the same.
"""

import json
import os
import shutil

from . import markdown
from .names import slug
from .prose import TOPICS, Mark

THEME = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "hugo")
KINDS = {"interview": "Interviews", "review": "Reviews", "essay": "Essays", "report": "Reports"}


def page(front, body=""):
    return json.dumps(front, ensure_ascii=False, separators=(",", ":")) + "\n" + body


def film_link(film):
    return f"[{markdown.italic(film.title)}](/films/{film.id}/)"


class Site:
    def __init__(self, folder, filmography):
        self.folder = folder
        self.films = {film.id: film for film in filmography.films}
        self.people = filmography.people
        shutil.copytree(THEME, folder)
        for name, title in (("articles", "Articles"), ("films", "Films"), ("people", "People"),
                            ("directors", "Directors"), ("topics", "Topics")):
            self.write(name, "_index", {"title": title})
        self.write("", "search", {"title": "Search"})
        # Authors have their page among the people; this taxonomy lists their articles and one index.
        self.write("contributors", "_index", {
            "title": "Contributors",
            "cascade": [{"target": {"kind": "term"}, "build": {"render": "never"}}]})
        self.write("kinds", "_index", {"title": "Kinds", "build": {"render": "never"}})
        for kind, plural in KINDS.items():
            self.write(f"kinds/{kind}", "_index", {"title": plural, "url": f"/{plural.lower()}/"})
        for topic in TOPICS:
            self.write(f"topics/{slug(topic)}", "_index", {"title": topic})
        for film in filmography.films:
            self.add_film(film)
        for person in filmography.people.values():
            if person.credits:
                self.add_person(person)
        self.authors = set()

    def named(self, people, spelt=None):
        return [{"n": spelt[p] if spelt else self.people[p].name, "s": p} for p in people]

    def add_film(self, film):
        self.write(f"films/{film.id}", "_index", {
            "title": film.title,
            "year": film.year,
            "runtime": film.runtime,
            "countries": ["US"],
            "languages": ["en"],
            "directors": self.named(film.directors, film.spelt),
            "cast": [{"n": film.spelt[person], "s": person, "c": character or ""}
                     for person, character in film.cast],
            "crew": [{"r": role, "p": self.named(people, film.spelt)} for role, people in film.crew],
        }, film.synopsis + "\n")

    def add_person(self, person):
        roles = {}
        for role, film, character in person.credits:
            roles.setdefault(role, []).append(
                {"t": film.title, "i": film.id, "y": film.year, "c": character or ""})
        self.write(f"people/{person.slug}", "_index", {
            "title": person.name,
            "director": "Director" in roles,
            "filmography": [{"r": role, "f": films} for role, films in roles.items()],
        })

    def add_author(self, person):
        if person.slug not in self.authors:
            self.authors.add(person.slug)
            self.write(f"contributors/{person.slug}", "_index", {"title": person.name})
            if not person.credits:
                self.add_person(person)

    def add(self, article):
        declared = {film.id for film in article.films}
        credited = {person for film in article.films
                    for person in [*film.directors, *(person for person, _ in film.cast)]}
        marks = [found for _, content in article.blocks
                 for text in (content if isinstance(content, list) else [content]) if isinstance(text, str)
                 for found in Mark.PATTERN.findall(text)]
        linked = {target for kind, target in marks if kind not in (Mark.FILM_TITLE, Mark.PERSON_NAME)}
        linked.update(film.id for what, film in article.blocks if what == "capsule")
        mentioned = [target for kind, target in marks
                     if kind == Mark.PERSON_LINK or kind == Mark.PERSON_NAME and target in credited]
        # Intertitle links a declared film's or credited person's first mention by itself.
        waiting = (declared | credited) - linked

        def reference(kind, target):
            link = kind not in (Mark.FILM_TITLE, Mark.PERSON_NAME) or target in waiting
            waiting.discard(target)
            if kind in (Mark.PERSON_LINK, Mark.PERSON_NAME):
                name = markdown.escaped(self.people[target].name)
                return f"[{name}](/people/{target}/)" if link else name
            film = self.films[target]
            return film_link(film) if link else markdown.italic(film.title)

        for person in article.authors:
            self.add_author(person)
        people = dict.fromkeys([*(person.slug for person in article.interviewees), *mentioned])
        self.write("articles", article.id, {
            "title": article.title,
            "date": str(article.date),
            "standfirst": article.standfirst,
            "kinds": [article.kind],
            "contributors": [person.slug for person in article.authors],
            "films": [film.id for film in article.films],
            "people": list(people),
            "topics": [slug(topic) for topic in article.topics],
            "byline": self.named(person.slug for person in article.authors),
            "subjects": [{"n": topic, "s": slug(topic)} for topic in article.topics],
        }, markdown.body(article, reference, film_link, None))

    def write(self, folder, name, front, body=""):
        folder = os.path.join(self.folder, "content", folder)
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name + ".md"), "w", encoding="utf-8") as file:
            file.write(page(front, body))
