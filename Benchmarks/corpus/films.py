"""The films of a corpus and the people in them: real titles and names where the data is at hand."""

import gzip
import json
import os
from dataclasses import dataclass, field

from .dice import Dice
from .names import clean_director, clean_person, invented_people, one_line, slug
from .prose import with_articles, words

# Invented people start at these places in the row of invented names, so that no two jobs share one.
AUTHORS_FROM = 0
CREW_FROM = 200
STAND_INS_FROM = 20_000

AUTHORS = 200
# Invented crew: with the directors and casts of 8,000 films it makes 13,400 people.
CREW_PER_FILM = 0.095

TITLE_ADJECTIVES = """Amber Bitter Borrowed Broken Burning Distant Drowned Early Empty Faithful Fallen Foreign Frozen
Gentle Hidden Hollow Idle Last Little Long Lost Narrow Northern Paper Patient Quiet Restless Second Secret Silent
Slow Sunken Tender Third Unfinished Wild Winter Yellow""".split()
TITLE_NOUNS = """Accordion Afternoon Anchor Archive Balcony Border Bridge Carousel Chapel Cinema Ferry Frontier Garden
Harbour Harvest House Interval Island Journey Kitchen Lantern Letter Lighthouse Mirror Orchard Passenger Photograph
Platform Quarry River Season Signal Station Stranger Summer Theatre Tower Valley Voyage Window""".split()
FILLINGS = ("{0} {1}", "The {0} {1}", "{1} and {2}", "A {1} for {3}", "The {1}: Part {4}", "{4} Times the {1}", "#{1}",
            "“{0} {1}”", "The {1}’s {2}", "{0} {1}?", "No {1}, No {2}", "[{1}]")

CHARACTERS = words("""the grandmother|the ferryman|Rauan|Inspector Hale|the widow|Captain Brand|Old Tomas|Nurse Ida|the
projectionist|Dr. Weiss|Sister Agnes|the boy|Mrs. Pell|Uncle Joss|the stranger|Marta|Young Marta|Sergeant Cole|the
landlady|Himself|Herself|Narrator|Piet|the conductor|Miss Lark|Judge Orme|the other sister|Lena|Father Quill|the
cook""")

SYNOPSES = (
    "A {0} comes home to a {1} that no longer remembers them, and finds the {2} still locked.",
    "Over one summer a {0} and a {3} share a {1}, a secret and a debt that neither can pay.",
    "When the {1} is to be closed, its {0} hides the {2} and waits for somebody to ask.",
    "The story of a {0} who leaves the {1} with nothing but a {2} and the wrong address.",
    "Nobody in the {1} believes the {0}, until the {2} turns up in the hands of a {3}.",
    "A {3} follows a {0} through a single night, from the {1} to the sea and back again.",
    "It was shot in nine weeks around a {1}, with a {0} who had never stood before a camera.",
    "The first version ran for more than three hours; the one that survives ends with the {2}.",
)
FOLK = "teacher pianist deserter widow projectionist smuggler nurse ferryman clerk boxer actress inspector".split()
PLACES = "village|harbour|theatre|boarding house|border town|orphanage|mine|hotel|railway station|valley".split("|")
THINGS = "letter|trunk|photograph|piano|ledger|uniform|radio|lantern|reel of film|ring".split("|")


@dataclass
class Person:
    slug: str
    name: str
    # What the person's page lists: (role, film, character or None), in the order of the films.
    credits: list = field(default_factory=list)


@dataclass
class Film:
    id: str
    title: str
    year: int
    directors: list
    cast: list  # of (slug, character or None)
    crew: list  # of (role, [slug])
    runtime: int
    synopsis: str
    # The names as this film's record spells them, by slug.
    spelt: dict


class Filmography:
    """`count` films and everybody credited on them; after those the data knows come invented ones."""

    def __init__(self, count, data_path, seed):
        self.films = []
        self.people = {}
        self._ids = set()
        self._dice = Dice(seed, count, "films")
        self._crew = invented_people(max(10, int(count * CREW_PER_FILM)), CREW_FROM)
        known = known_films(data_path)
        for title, year, directors, cast in self._dice.some(known, count):
            self._add(title, year, directors, cast)
        self._add_invented(count - len(self.films))
        self.films.sort(key=lambda film: film.id)
        self._collect_people()
        self.authors = []
        for name in invented_people(AUTHORS, AUTHORS_FROM):
            self.authors.append(self.people.setdefault(slug(name), Person(slug(name), name)))

    def _add(self, title, year, directors, cast):
        dice = self._dice
        spelt = {}
        for name in [*directors, *cast]:
            spelt.setdefault(slug(name), name)
        crew = []
        for role in ("Screenplay", "Director of Photography", "Editor"):
            names = dice.some(self._crew, 2 if dice.chance(0.2) else 1) if dice.chance(0.7) else []
            if names:
                crew.append((role, [slug(name) for name in names]))
                spelt.update((slug(name), name) for name in names)
        self.films.append(Film(
            id=self._free_id(f"{slug(title)}-{year}"),
            title=title,
            year=year,
            directors=unique(slug(name) for name in directors),
            cast=[(person, dice.one(CHARACTERS) if dice.chance(0.5) else None)
                  for person in unique(slug(name) for name in cast)],
            crew=crew,
            runtime=dice.between(58, 168),
            synopsis=self._synopsis(),
            spelt=spelt,
        ))

    def _free_id(self, wanted):
        number, free = 1, wanted
        while free in self._ids:
            number += 1
            free = f"{wanted}-{number}"
        self._ids.add(free)
        return free

    def _synopsis(self):
        dice = self._dice
        return with_articles(" ".join(
            line.format(dice.one(FOLK), dice.one(PLACES), dice.one(THINGS), dice.one(FOLK))
            for line in dice.some(SYNOPSES, dice.between(2, 4))))

    def _add_invented(self, count):
        if count <= 0:
            return
        dice = self._dice
        names = invented_people(int(count * 1.6) + 40, STAND_INS_FROM)
        for _ in range(count):
            title = dice.one(FILLINGS).format(
                dice.one(TITLE_ADJECTIVES), dice.one(TITLE_NOUNS), dice.one(TITLE_NOUNS),
                dice.one(FOLK).title(), dice.between(2, 9))
            people = unique(dice.one(names) for _ in range(dice.between(3, 7)))
            self._add(title, dice.between(1920, 2024), people[:1], people[1:])

    def _collect_people(self):
        spellings = {}
        for film in self.films:
            for person, name in film.spelt.items():
                counts = spellings.setdefault(person, {})
                counts[name] = counts.get(name, 0) + 1
        for person in sorted(spellings):
            counts = spellings[person]
            self.people[person] = Person(person, min(counts, key=lambda name: (-counts[name], name)))
        for film in sorted(self.films, key=lambda film: (-film.year, film.id)):
            for person in film.directors:
                self.people[person].credits.append(("Director", film, None))
            for role, people in film.crew:
                for person in people:
                    self.people[person].credits.append((role, film, None))
            for person, character in film.cast:
                self.people[person].credits.append(("Cast", film, character))


def unique(items):
    return list(dict.fromkeys(items))


def known_films(path):
    """(title, year, directors, cast) of every film of the data that has a sane director."""
    if not path or not os.path.exists(path):
        return []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        records = json.load(file)
    films = []
    for record in records:
        title = one_line(record["title"])
        directors = [name for name in map(clean_director, record["directors"]) if name]
        cast = [name for name in map(clean_person, record["cast"]) if name]
        if slug(title) and directors and isinstance(record["year"], int):
            films.append((title, record["year"], unique(directors), unique(cast)))
    return films
