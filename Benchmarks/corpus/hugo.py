"""The same corpus as a Hugo site, in two forms.

What Hugo has no means for, or what would cost it most, is worked out here for both and handed over in
front matter, as ids where the page that shows it can be cached, otherwise as text: filmographies,
mentions with their sentences, related articles, the entries of indexes. The articles of a film or
person Hugo finds itself in the one form and is told in the other. Links are plain Markdown, so that no
render hook runs. Front matter is JSON: with YAML the build takes a quarter more CPU, with TOML the same.
"""

from . import markdown, order
from .backlinks import PEOPLE, Backlinks, Entry, References, shortened
from .frontmatter import day, listed, present
from .hugo_indexes import FEED, KINDS, Indexes
from .names import slug
from .prose import Mark

# The properties of schema.org; the others are contributors with their role.
CREW_PROPERTIES = {"Screenplay": "author", "Editor": "editor"}
ROLES = {"Director": "Direction", "Director of Photography": "Director of photography"}
FEED_LENGTH = 20
EXCERPT_LENGTH = 160
WORDS_PER_MINUTE = 230


def film_link(film):
    return f"[{markdown.italic(film.title)}](/films/{film.id}/)"


class Site:
    def __init__(self, forms, filmography):
        self.forms = forms
        self.films = {film.id: film for film in filmography.films}
        self.people = filmography.people
        self.entries = []
        self.bodies = {}

    def add(self, article):
        """Articles are written at the end: each shows others."""
        references = References(article, self.films, self.people)
        waiting, linked = references.waiting.copy(), {}

        def reference(kind, target):
            link = kind not in (Mark.FILM_TITLE, Mark.PERSON_NAME) or target in waiting
            waiting.discard(target)
            if link:
                linked["Person" if kind in PEOPLE else "Movie", target] = True
            if kind in PEOPLE:
                name = markdown.escaped(self.people[target].name)
                return f"[{name}](/people/{target}/)" if link else name
            film = self.films[target]
            return film_link(film) if link else markdown.italic(film.title)

        anchors = [anchor for anchor, _ in references.anchors]
        body = markdown.body(article, reference, film_link, None, anchors)
        subjects = {("Movie", film.id) for film in article.films}
        subjects.update(("Person", person.slug) for person in article.interviewees)
        article.blocks = None
        self.entries.append(Entry(article, references.anchors, references.mentions(article)))
        front = present(
            minutes=max(1, round(len(body.split()) / WORDS_PER_MINUTE)),
            mentions=[self.thing(*key) for key in linked if key not in subjects])
        self.bodies[article.id] = front, body.encode()

    def finish(self):
        self.entries.sort(key=lambda entry: entry.article.id)
        self.entries.sort(key=lambda entry: entry.article.date, reverse=True)
        self.links = Backlinks(self.entries)
        self.links.relate()
        for number, entry in enumerate(self.entries):
            self.add_article(number, entry)
        films = sorted(self.films.values(), key=lambda film: (order.title_key(film.title), film.id))
        for rank, film in enumerate(films, 1):
            self.add_film(rank, film)
        people = sorted((person for person in self.people.values()
                         if person.credits or person.slug in self.links.by),
                        key=lambda person: (order.key(order.sort_name(person.name)), person.slug))
        for rank, person in enumerate(people, 1):
            self.add_person(rank, person)
        Indexes(self).add(films, people)

    def thing(self, kind, target):
        return {"k": kind, "n": self.people[target].name, "u": f"people/{target}/#person"} if kind == "Person" \
            else {"k": kind, "n": self.films[target].title, "u": f"films/{target}/#film"}

    def named(self, people, spelt=None):
        return [{"n": spelt[p] if spelt else self.people[p].name, "s": p} for p in people]

    def add_article(self, number, entry):
        article = entry.article
        front, body = self.bodies.pop(article.id)
        label, plural = KINDS[article.kind]
        authors = [person.name for person in article.authors]
        contents = article.kind != "interview" and len(entry.anchors) > 3
        front |= present(
            title=article.title,
            weight=number + 1,
            date=str(article.date),
            day=day(article.date),
            standfirst=article.standfirst,
            kinds=[article.kind],
            label=label,
            plural=plural,
            byline=self.named(person.slug for person in article.authors),
            interviewees=self.named(person.slug for person in article.interviewees),
            cited=listed([order.sort_name(authors[0]), *authors[1:]]),
            films=[film.id for film in article.films],
            topics=[slug(topic) for topic in article.topics],
            subjects=[{"n": topic, "s": slug(topic)} for topic in article.topics],
            contents=[{"i": anchor, "t": text} for anchor, text in entry.anchors] if contents else [],
            related=entry.related,
        )
        people = [person.slug for person in [*article.authors, *article.interviewees]]
        for form in self.forms:
            form.add_article(article.id, front, people, body.decode())

    def about(self, film):
        """Ids of articles on it; of a report the section that is."""
        articles = [self.entries[number].article for number in self.links.about.get(film.id, [])]
        return [article.id + (f"#{film.id}" if article.kind == "report" else "") for article in articles]

    def mentioned(self, what, target):
        found = []
        for number, mention in self.links.mentions[what].get(target, []):
            article = self.entries[number].article
            found.append(present(
                u=article.id + ("/#" + mention.anchor if mention.anchor else "/"), s=mention.sentence,
                t=article.title, p=mention.heading, d=str(article.date), l=day(article.date)))
        return found

    def numbers(self, what, target, *tables):
        return [number for number, _ in self.links.mentions[what].get(target, [])], *(
            table.get(target, []) for table in tables)

    def add_film(self, rank, film):
        about = self.about(film)
        hours, minutes = divmod(film.runtime, 60)
        changed = self.links.changed(*self.numbers("film", film.id, self.links.about))
        self.add_entity("films", film.id, present(
            title=film.title,
            layout="film",
            weight=rank,
            letter=order.title_letter(film.title),
            year=film.year,
            runtime=film.runtime,
            duration=f"PT{f'{hours}H' if hours else ''}{f'{minutes}M' if minutes else ''}",
            by=listed([film.spelt[person] for person in film.directors]),
            directors=self.named(film.directors, film.spelt),
            cast=[present(n=film.spelt[person], s=person, c=character) for person, character in film.cast],
            crew=[present(r=ROLES.get(role, role), k=CREW_PROPERTIES.get(role),
                          p=self.named(people, film.spelt)) for role, people in film.crew],
            excerpt=shortened(film.synopsis, EXCERPT_LENGTH),
            mentions=self.mentioned("film", film.id),
            changed=changed and str(changed),
        ), present(
            articles=about,
            subjectof=[article for article in about if "#" not in article],
        ), film.synopsis + "\n")

    def add_person(self, rank, person):
        roles = {}
        for role, film, character in person.credits:
            roles.setdefault(ROLES.get(role, role), []).append(
                present(t=film.title, i=film.id, y=film.year, c=character))
        links, key = self.links, person.slug
        numbers = self.numbers("person", key, links.by, links.with_)
        changed = links.changed(*numbers)
        feed = sorted({*numbers[1], *(numbers[2] if "Direction" in roles else [])})
        self.add_entity("people", key, present(
            title=person.name,
            layout="person",
            weight=rank,
            sort=order.sort_name(person.name),
            letter=order.letter(order.sort_name(person.name)),
            directed=len(roles.get("Direction", [])),
            written=len(numbers[1]),
            filmography=[{"r": role, "f": roles[role]} for role in sorted(
                roles, key=lambda role: (role != "Direction", role == "Cast", role))],
            mentions=self.mentioned("person", key),
            outputs=FEED if len(feed) > 1 else [],
            changed=changed and str(changed),
            unlisted=changed is None and len(person.credits) < 2,
        ), present(
            conversations=self.ids(numbers[2]),
            articles=self.ids(numbers[1]),
            feed=self.ids(feed[:FEED_LENGTH]) if len(feed) > 1 else [],
            updated=str(self.entries[feed[0]].article.date) if len(feed) > 1 else "",
        ))

    def ids(self, numbers):
        return [self.entries[number].article.id for number in numbers]

    def add_entity(self, *arguments):
        for form in self.forms:
            form.add_entity(*arguments)

    def write(self, *arguments):
        for form in self.forms:
            form.write(*arguments)
