"""What Intertitle works out by itself, for the form of the corpus that has to be told.

Which references of a text are links, the sentence and the heading of every mention, what is written
about whom, and which articles are related.
"""

import re
from dataclasses import dataclass, field

from .names import slug
from .prose import Mark

PEOPLE = (Mark.PERSON_LINK, Mark.PERSON_NAME)
NOTE = re.compile(r"\[\^\d+\]")
SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?![a-z])")
LONGEST_SENTENCE = 200
LONGEST_ANCHOR = 50
# What more articles than these have in common says little about any of them.
LARGEST_SUBJECT = 400
MOST_RELATED = 4


@dataclass
class Mention:
    what: str  # film or person
    target: str
    sentence: str
    anchor: str
    heading: str


@dataclass
class Entry:
    """What other pages show of an article."""

    article: object  # its blocks are gone
    anchors: list  # of its headings and questions, in order: (anchor, text)
    mentions: list
    related: list = field(default_factory=list)


class References:
    """The references of one article, in the order of its text."""

    def __init__(self, article, films, people):
        self.films, self.people = films, people
        declared = {film.id for film in article.films}
        credited = {person for film in article.films
                    for person in [*film.directors, *(person for person, _ in film.cast)]}
        self.places, self.anchors = list(places(article, self.plain)), []
        marks = [found for _, _, text in self.places for found in Mark.PATTERN.findall(text)]
        linked = {target for kind, target in marks if kind not in (Mark.FILM_TITLE, Mark.PERSON_NAME)}
        linked.update(film.id for what, film in article.blocks if what == "capsule")
        # Intertitle links a declared film's or credited person's first mention by itself.
        self.waiting = (declared | credited) - linked
        for anchor, heading, _ in self.places:
            if anchor and (anchor, heading) not in self.anchors:
                self.anchors.append((anchor, heading))

    def plain(self, found):
        kind, target = found.groups()
        return (self.people[target].name if kind in PEOPLE else self.films[target].title)

    def mentions(self, article):
        """The first link to everything that is no subject of the article."""
        waiting = set(self.waiting)
        known = {("film", film.id) for film in article.films}
        known.update(("person", person.slug) for person in article.interviewees)
        mentions = []
        for anchor, heading, text in self.places:
            for sentence in SENTENCE_END.split(text):
                for kind, target in Mark.PATTERN.findall(sentence):
                    what = "person" if kind in PEOPLE else "film"
                    link = kind not in (Mark.FILM_TITLE, Mark.PERSON_NAME) or target in waiting
                    waiting.discard(target)
                    if link and (what, target) not in known:
                        known.add((what, target))
                        plain = shortened(Mark.PATTERN.sub(self.plain, sentence))
                        mentions.append(Mention(what, target, plain, anchor, heading))
        return mentions


def places(article, plain):
    """(anchor, heading, text) of every text with references; both are empty before the first heading.

    `plain` gives the words of a reference in a heading.
    """
    anchor = heading = ""
    taken = set()
    for what, content in article.blocks:
        if what in ("heading", "question", "capsule"):
            heading = content.title if what == "capsule" else Mark.PATTERN.sub(plain, content)
            anchor = content.id if what == "capsule" else anchor_of(heading)
            while anchor in taken:
                anchor += "-again"
            taken.add(anchor)
            yield anchor, heading, "" if what == "capsule" else content
        else:
            for text in content if isinstance(content, list) else [content]:
                yield anchor, heading, NOTE.sub("", text)


def anchor_of(heading):
    words, anchor = slug(heading).split("-"), ""
    for word in words:
        if len(anchor) + len(word) >= LONGEST_ANCHOR:
            break
        anchor += ("-" if anchor else "") + word
    return anchor or words[0][:LONGEST_ANCHOR]


def shortened(text, length=LONGEST_SENTENCE):
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0] + "…"


class Backlinks:
    """What is written about every film and person; articles are numbered from the newest on."""

    def __init__(self, entries):
        self.entries = entries
        self.about, self.with_, self.by, self.topics, self.kinds = {}, {}, {}, {}, {}
        self.mentions = {"film": {}, "person": {}}
        for number, entry in enumerate(entries):
            article = entry.article
            for table, subjects in (
                    (self.about, [film.id for film in article.films]),
                    (self.with_, [person.slug for person in article.interviewees]),
                    (self.by, [person.slug for person in article.authors]),
                    (self.topics, article.topics), (self.kinds, [article.kind])):
                for subject in subjects:
                    table.setdefault(subject, []).append(number)
            for mention in entry.mentions:
                self.mentions[mention.what].setdefault(mention.target, []).append((number, mention))

    def relate(self):
        """Films in common count four, people two, topics one; of equals, the first by id."""
        for number, entry in enumerate(self.entries):
            scores, article = {}, entry.article
            for table, subjects, weight in (
                    (self.about, [film.id for film in article.films], 4),
                    (self.with_, [person.slug for person in article.interviewees], 2),
                    (self.topics, article.topics, 1)):
                for subject in subjects:
                    if len(table[subject]) <= LARGEST_SUBJECT:
                        for other in table[subject]:
                            scores[other] = scores.get(other, 0) + weight
            scores.pop(number, None)
            best = sorted(scores, key=lambda other: (-scores[other], self.entries[other].article.id))
            entry.related = [self.entries[other].article.id for other in best[:MOST_RELATED]]

    def changed(self, *lists):
        """The day of the newest article in these lists of numbers, or None."""
        newest = min((number for numbers in lists for number in numbers), default=None)
        return None if newest is None else self.entries[newest].article.date
