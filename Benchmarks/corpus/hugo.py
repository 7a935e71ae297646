"""The same corpus as a Hugo site, in the form that costs Hugo least.

Whatever one page shows of others is worked out here and handed over in its front matter, as ids
where the page that shows it can be cached, otherwise as text: filmographies, articles on a film,
mentions with their sentences, related articles, the entries of indexes and feeds. So films and people
are plain pages: as terms of taxonomies they cost half as much again, more in a large corpus. Only
kinds and topics are taxonomies. Links are plain Markdown, so that no render hook runs. Front matter is
JSON: with YAML the build takes a quarter more CPU, with TOML the same.
"""

import json
import os
import shutil

from . import markdown, order
from .backlinks import PEOPLE, Backlinks, Entry, References, shortened
from .names import slug
from .prose import TOPICS, Mark

THEME = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "hugo")
# id: label, plural
KINDS = {"interview": ("Interview", "Interviews"), "review": ("Review", "Reviews"),
         "essay": ("Essay", "Essays"), "report": ("Festival report", "Reports")}
# The properties of schema.org; the others are contributors with their role.
CREW_PROPERTIES = {"Screenplay": "author", "Editor": "editor"}
ROLES = {"Director": "Direction", "Director of Photography": "Director of photography"}
ARTICLES_PER_PAGE = 50
NAMES_PER_PAGE = 250
FEED_LENGTH = 20
EXCERPT_LENGTH = 160
WORDS_PER_MINUTE = 230


def page(front, body=""):
    return json.dumps(front, ensure_ascii=False, separators=(",", ":")) + "\n" + body


def film_link(film):
    return f"[{markdown.italic(film.title)}](/films/{film.id}/)"


def day(date):
    return f"{date.day} {date:%B %Y}"


def listed(names):
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def counted(number, what):
    return f"{number} {what}" + ("" if number == 1 else "s")


def present(**values):
    """Front matter without what is empty."""
    return {name: value for name, value in values.items() if value or value == 0}


class Site:
    def __init__(self, folder, filmography):
        self.folder = folder
        self.films = {film.id: film for film in filmography.films}
        self.people = filmography.people
        self.entries = []
        self.bodies = {}
        shutil.copytree(THEME, folder)

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
        self.add_indexes(people)
        self.add_film_indexes(films)
        self.add_archive()

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
        self.write("articles", article.id, front | present(
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
        ), body.decode())

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
        self.write("films", film.id, present(
            title=film.title,
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
            articles=about,
            subjectof=[article for article in about if "#" not in article],
            mentions=self.mentioned("film", film.id),
            changed=changed and str(changed),
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
        self.write("people", key, present(
            title=person.name,
            weight=rank,
            sort=order.sort_name(person.name),
            letter=order.letter(order.sort_name(person.name)),
            directed=len(roles.get("Direction", [])),
            written=len(numbers[1]),
            filmography=[{"r": role, "f": roles[role]} for role in sorted(
                roles, key=lambda role: (role != "Direction", role == "Cast", role))],
            conversations=self.ids(numbers[2]),
            articles=self.ids(numbers[1]),
            mentions=self.mentioned("person", key),
            feed=self.ids(feed[:FEED_LENGTH]) if len(feed) > 1 else [],
            outputs=["html", "atom"] if len(feed) > 1 else [],
            updated=str(self.entries[feed[0]].article.date) if len(feed) > 1 else "",
            changed=changed and str(changed),
            unlisted=changed is None and len(person.credits) < 2,
        ))

    def ids(self, numbers):
        return [self.entries[number].article.id for number in numbers]

    def add_indexes(self, people):
        directors = sum(any(role == "Director" for role, _, _ in person.credits) for person in people)
        kinds = [{"n": plural, "u": f"/{plural.lower()}/", "c": len(self.links.kinds.get(kind, []))}
                 for kind, (_, plural) in KINDS.items()]
        names = {"size": NAMES_PER_PAGE}
        self.write("articles", "_index", {"title": "Articles", "size": ARTICLES_PER_PAGE, "all": kinds})
        self.write("people", "_index", {"title": "People", "count": f"{len(people)} people", **names})
        self.write("directors", "_index", {
            "title": "Directors", "count": f"{directors} directors", "of": "directed", "what": "film", **names})
        self.write("contributors", "_index", {
            "title": "Contributors", "count": f"{len(self.links.by)} contributors", "of": "written", "what": "article", **names})
        self.write("topics", "_index", {"title": "Topics"})
        self.write("kinds", "_index", {"title": "Kinds", "build": {"render": "never"}})
        for kind, (_, plural) in KINDS.items():
            self.write(f"kinds/{kind}", "_index", {
                "title": plural, "url": f"/{plural.lower()}/", "size": ARTICLES_PER_PAGE, "all": kinds})
        for topic in TOPICS:
            self.write(f"topics/{slug(topic)}", "_index", {"title": topic, "size": ARTICLES_PER_PAGE})
        self.write("", "search", {"title": "Search", "layout": "search", "outputs": ["html", "searchindex"]})

    def add_film_indexes(self, films):
        """One page for every 250 films of a year, a decade and a country."""
        self.write("film-indexes", "_index", {"title": "Films", "build": {"render": "never"}})
        by_year = sorted(films, key=lambda film: film.year)
        years = order.grouped(by_year, lambda film: film.year)
        decades = order.grouped(by_year, lambda film: film.year // 10 * 10)
        for place, (year, members) in enumerate(years):
            above = [{"n": f"{year // 10 * 10}s", "u": f"films/decades/{year // 10 * 10}s/"}]
            self.add_film_index(f"years/{year}", f"Films, {year}", members, above=above,
                                groups=lambda _: "", neighbours=self.neighbours(years, place, "films/years/{}/"))
        for place, (decade, members) in enumerate(decades):
            within = sorted({film.year for film in members})
            self.add_film_index(
                f"decades/{decade}s", f"Films, {decade}s", members, groups=lambda film: str(film.year),
                neighbours=self.neighbours(decades, place, "films/decades/{}s/", "{}s"), years=within)
        self.add_film_index("countries/united-states", "Films from United States", films,
                            groups=lambda film: order.title_letter(film.title))
        first, most = years[0][0], max(len(members) for _, members in years)
        heights = [(year, len(members), max(1, round(100 * len(members) / most))) for year, members in years]
        self.write("films", "_index", {
            "title": "Films", "size": NAMES_PER_PAGE, "count": counted(len(films), "film"),
            "width": 10 * (years[-1][0] - first + 1),
            "chart": [{"y": year, "c": counted(count, "film"), "x": 10 * (year - first), "t": 100 - height,
                       "h": height} for year, count, height in heights],
            "decades": [{"n": f"{decade}s", "c": len(members)} for decade, members in decades],
            "countries": [{"n": "United States", "s": "united-states", "c": len(films)}],
        })

    def neighbours(self, groups, place, address, label="{}"):
        found = {}
        for name, other in (("before", place - 1), ("after", place + 1)):
            if 0 <= other < len(groups):
                found[name] = {"n": label.format(groups[other][0]), "u": address.format(groups[other][0])}
        return found

    def add_film_index(self, path, title, films, *, groups, **front):
        def entries(part):
            return [{"h": group, "i": [film.id for film in members]}
                    for group, members in order.grouped(part, groups)]
        self.add_slices("film-indexes", f"films/{path}/", title, films, entries, present(
            count=counted(len(films), "film"), lists="films", **front))

    def add_archive(self):
        years = order.grouped(self.entries, lambda entry: entry.article.date.year)
        self.write("archive", "_index", {"title": "Archive", "years": [
            {"y": year, "c": counted(len(members), "article")} for year, members in years]})
        self.write("archive-years", "_index", {"title": "Archive", "build": {"render": "never"}})

        def entries(part):
            return [{"h": month, "i": [entry.article.id for entry in members]} for month, members
                    in order.grouped(part, lambda entry: f"{entry.article.date:%B}")]
        for place, (year, members) in enumerate(years):
            near = self.neighbours(years[::-1], len(years) - 1 - place, "archive/{}/")
            self.add_slices("archive-years", f"archive/{year}/", f"Archive {year}", members, entries, present(
                count=counted(len(members), "article"), lists="articles", neighbours=near,
                changed=str(members[0].article.date)))

    def add_slices(self, folder, address, title, items, entries, front):
        """The pages of an index that Hugo need not divide."""
        parts = order.slices(items, NAMES_PER_PAGE)
        for number, part in enumerate(parts, 1):
            later = f"page/{number}/" if number > 1 else ""
            pages = {} if len(parts) == 1 else present(
                number=number, total=len(parts),
                previous=address + (f"page/{number - 1}/" if number > 2 else "") if number > 1 else "",
                next=f"{address}page/{number + 1}/" if number < len(parts) else "")
            name = address.strip("/").replace("/", "-") + (f"-{number}" if number > 1 else "")
            self.write(folder, name, front | {
                "title": title, "url": f"/{address}{later}", "entries": entries(part), "pages": pages})

    def write(self, folder, name, front, body=""):
        folder = os.path.join(self.folder, "content", folder)
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name + ".md"), "w", encoding="utf-8") as file:
            file.write(page(front, body))
