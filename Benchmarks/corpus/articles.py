"""The articles of a corpus, as blocks whose references are still marks."""

import datetime
from dataclasses import dataclass

from . import prose
from .dice import Dice
from .names import slug
from .prose import Mark, Prose

# Ten years up to the end of June 2026.
LAST_DAY = datetime.date(2026, 6, 30)
DAYS = 3652

# kind, out of 100, fewest and most films
KINDS = [("interview", 25, 1, 2), ("review", 45, 1, 2), ("essay", 20, 2, 4), ("report", 10, 3, 4)]


@dataclass
class Article:
    id: str
    title: str
    kind: str
    date: datetime.date
    authors: list  # of Person
    interviewees: list  # of Person
    standfirst: str
    films: list  # of Film
    topics: list  # of text
    # (what, content): paragraph, question, heading, quote, pull: text; capsule: film;
    # bullets, numbers, notes: list of text.
    blocks: list


def articles(count, filmography, seed):
    """The articles one by one, newest first; each depends on its number and the seed only."""
    taken = {}
    for number in range(count):
        yield Writer(number, count, filmography, seed).article(taken)


class Writer:
    def __init__(self, number, count, filmography, seed):
        self.dice = dice = Dice(seed, count, len(filmography.films), "article", number)
        self.filmography = filmography
        self.date = LAST_DAY - datetime.timedelta(days=number * DAYS // count)
        throw = dice.below(100)
        for self.kind, weight, fewest, most in KINDS:
            throw -= weight
            if throw < 0:
                break
        wanted, self.films = dice.between(fewest, most), []
        while len(self.films) < min(wanted, len(filmography.films)):
            film = self.any_film()
            if film not in self.films:
                self.films.append(film)
        self.credited = [
            person for film in self.films
            for person in [*film.directors, *(person for person, _ in film.cast[:4])]]
        self.name = filmography.people[self.films[0].directors[0]].name
        self.prose = Prose(dice, {
            "film": self.film_reference,
            "person": self.person_reference,
            "title": lambda: self.films[0].title,
            "name": lambda: self.name,
        })

    def any_film(self):
        """A film by chance: a few are written about often, most now and then."""
        films = self.filmography.films
        rank = int(len(films) * self.dice.random() ** 1.6)
        # Scattered over the alphabet (7,919 is prime).
        return films[rank * 7_919 % len(films)]

    def film_reference(self):
        throw = self.dice.below(100)
        if throw < 10:
            return Mark.of(Mark.FILM_LINK, self.any_film().id)
        kind = Mark.FILM_TITLE if throw < 55 else Mark.FILM_LINK if throw < 90 else Mark.FILM_SHORT
        return Mark.of(kind, self.dice.one(self.films).id)

    def person_reference(self):
        kind = Mark.PERSON_LINK if self.dice.chance(0.5) else Mark.PERSON_NAME
        return Mark.of(kind, self.dice.one(self.credited))

    def article(self, taken):
        dice, people = self.dice, self.filmography.people
        title = self.prose.one(prose.TITLES[self.kind])
        address = slug(title) or "untitled"
        number = taken[address] = taken.get(address, 0) + 1
        if number > 1:
            # Never the slug of another title: those end in no two hyphens.
            address = f"{address}-no-{number}"
        standfirst = self.prose.one(prose.STANDFIRSTS)
        # Two pages do not describe themselves in the same words.
        number = taken[standfirst] = taken.get(standfirst, 0) + 1
        if number > 1:
            standfirst += f" No. {number}."
        blocks = getattr(self, self.kind)()
        return Article(
            id=address,
            title=title,
            kind=self.kind,
            date=self.date,
            authors=dice.some(self.filmography.authors, 2 if dice.chance(0.08) else 1),
            interviewees=[people[self.films[0].directors[0]]] if self.kind == "interview" else [],
            standfirst=standfirst,
            films=self.films,
            topics=dice.some(prose.TOPICS, dice.between(1, 3)),
            blocks=blocks,
        )

    def paragraph(self, fewest, most):
        return ("paragraph", self.prose.paragraph(
            self.dice.between(fewest, most),
            [(prose.SENTENCES, 70), (prose.ON_FILMS, 18), (prose.ON_PEOPLE, 12)]))

    def answer(self, fewest, most):
        return ("paragraph", self.prose.paragraph(
            self.dice.between(fewest, most),
            [(prose.ANSWERS, 82), (prose.SENTENCES, 6), (prose.ON_FILMS, 8), (prose.ON_PEOPLE, 4)]))

    def quote(self):
        return ("quote", self.prose.one(prose.ANSWERS))

    def interview(self):
        dice = self.dice
        blocks = [self.paragraph(4, 5), self.paragraph(2, 3)]
        for question in dice.some(prose.QUESTIONS, dice.between(9, 11)):
            blocks.append(("question", self.prose.fill(question)))
            blocks.append(self.answer(2, 4))
            if dice.chance(0.35):
                blocks.append(self.answer(1, 3))
        blocks.insert(8, ("pull", self.prose.one(prose.PULLS)))
        return blocks

    def review(self):
        blocks = [self.paragraph(5, 6) for _ in range(self.dice.between(8, 9))]
        blocks.insert(3, self.quote())
        if self.dice.chance(0.3):
            blocks.insert(6, ("numbers", [self.prose.one(prose.ITEMS) for _ in range(3)]))
        return blocks

    def essay(self):
        dice, blocks, notes = self.dice, [self.paragraph(4, 5)], []
        for part in range(4):
            blocks.append(("heading", self.prose.one(prose.HEADINGS)))
            for _ in range(2):
                what, text = self.paragraph(5, 6)
                if dice.chance(0.5):
                    notes.append(self.prose.one(prose.NOTES))
                    text += f"[^{len(notes)}]"
                blocks.append((what, text))
            if part == 1:
                blocks.append(self.quote())
            if part == 2:
                blocks.append(("pull", self.prose.one(prose.PULLS)))
        if notes:
            blocks.append(("notes", notes))
        return blocks

    def report(self):
        blocks = [self.paragraph(5, 6), self.paragraph(4, 5)]
        for film in self.films:
            blocks.append(("capsule", film))
            blocks += [self.paragraph(4, 5), self.paragraph(3, 5)]
        blocks.append(("heading", "What remains"))
        blocks.append(("bullets", [self.prose.one(prose.ITEMS) for _ in range(4)]))
        blocks.append(self.paragraph(3, 4))
        return blocks
