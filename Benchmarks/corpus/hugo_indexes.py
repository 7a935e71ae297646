"""The indexes of the Hugo site: what each lists, so that Hugo need not search for it.

Lists of all films, people or articles are divided into pages by Hugo; those of a year, a decade, a
country and the archive are pages with ids, one for every 250.
"""

from . import order
from .frontmatter import counted, present
from .names import slug
from .prose import TOPICS

# id: label, plural
KINDS = {"interview": ("Interview", "Interviews"), "review": ("Review", "Reviews"),
         "essay": ("Essay", "Essays"), "report": ("Festival report", "Reports")}
ARTICLES_PER_PAGE = 50
NAMES_PER_PAGE = 250
UNSEEN = {"render": "never"}
# Beside its HTML, a page has a feed.
FEED = ["html", "atom"]


class Indexes:
    def __init__(self, site):
        self.site = site

    def add(self, films, people):
        self.add_names(people)
        self.add_kinds()
        self.add_film_groups(films)
        self.add_archive()

    def add_names(self, people):
        directors = sum(any(role == "Director" for role, _, _ in person.credits) for person in people)
        contributors = len(self.site.links.by)
        for name, count, what, of in (
                ("people", f"{len(people)} people", "", ""),
                ("directors", f"{directors} directors", "film", "directed"),
                ("contributors", f"{contributors} contributors", "article", "written")):
            self.site.write(name, "_index", present(
                title=name.capitalize(), count=count, what=what, of=of, size=NAMES_PER_PAGE))

    def add_kinds(self):
        counts = self.site.links.kinds
        kinds = [{"n": plural, "u": f"/{plural.lower()}/", "c": len(counts.get(kind, []))}
                 for kind, (_, plural) in KINDS.items()]
        shown = {"size": ARTICLES_PER_PAGE, "all": kinds}
        self.site.write("articles", "_index", {"title": "Articles", **shown})
        self.site.write("kinds", "_index", {"title": "Kinds", "build": UNSEEN})
        for kind, (_, plural) in KINDS.items():
            self.site.write(f"kinds/{kind}", "_index", {
                "title": plural, "url": f"/{plural.lower()}/", "outputs": FEED, **shown})
        self.site.write("topics", "_index", {"title": "Topics"})
        for topic in TOPICS:
            self.site.write(f"topics/{slug(topic)}", "_index", {
                "title": topic, "outputs": FEED, "size": ARTICLES_PER_PAGE})
        self.site.write("", "search", {
            "title": "Search", "layout": "search", "unlisted": True, "outputs": ["html", "searchindex"]})

    def add_film_groups(self, films):
        """One page for every 250 films of a year, a decade and a country."""
        self.site.write("film-indexes", "_index", {"title": "Films", "build": UNSEEN})
        by_year = sorted(films, key=lambda film: film.year)
        years = order.grouped(by_year, lambda film: film.year)
        decades = order.grouped(by_year, lambda film: film.year // 10 * 10)
        for place, (year, members) in enumerate(years):
            above = [{"n": f"{year // 10 * 10}s", "u": f"films/decades/{year // 10 * 10}s/"}]
            self.add_film_group(f"years/{year}", f"Films, {year}", members, above=above,
                                groups=lambda _: "", neighbours=self.neighbours(years, place, "films/years/{}/"))
        for place, (decade, members) in enumerate(decades):
            within = sorted({film.year for film in members})
            self.add_film_group(
                f"decades/{decade}s", f"Films, {decade}s", members, groups=lambda film: str(film.year),
                neighbours=self.neighbours(decades, place, "films/decades/{}s/", "{}s"), years=within)
        self.add_film_group("countries/united-states", "Films from United States", films,
                            groups=lambda film: order.title_letter(film.title))
        self.add_films(films, years, decades)

    def add_films(self, films, years, decades):
        """The index of all, with a bar for every year."""
        first, most = years[0][0], max(len(members) for _, members in years)
        bars = []
        for year, members in years:
            height = max(1, round(100 * len(members) / most))
            bars.append({"y": year, "c": counted(len(members), "film"), "x": 10 * (year - first),
                         "t": 100 - height, "h": height})
        self.site.write("films", "_index", {
            "title": "Films",
            "size": NAMES_PER_PAGE,
            "count": counted(len(films), "film"),
            "width": 10 * (years[-1][0] - first + 1),
            "chart": bars,
            "decades": [{"n": f"{decade}s", "c": len(members)} for decade, members in decades],
            "countries": [{"n": "United States", "s": "united-states", "c": len(films)}],
        })

    def neighbours(self, groups, place, address, label="{}"):
        found = {}
        for name, other in (("before", place - 1), ("after", place + 1)):
            if 0 <= other < len(groups):
                found[name] = {"n": label.format(groups[other][0]), "u": address.format(groups[other][0])}
        return found

    def add_film_group(self, path, title, films, *, groups, **front):
        def entries(part):
            return [{"h": group, "i": [film.id for film in members]}
                    for group, members in order.grouped(part, groups)]
        self.add_slices("film-indexes", f"films/{path}/", title, films, entries, present(
            count=counted(len(films), "film"), **front))

    def add_archive(self):
        years = order.grouped(self.site.entries, lambda entry: entry.article.date.year)
        self.site.write("archive", "_index", {"title": "Archive", "years": [
            {"y": year, "c": counted(len(members), "article")} for year, members in years]})
        self.site.write("archive-years", "_index", {"title": "Archive", "build": UNSEEN})

        def entries(part):
            return [{"h": month, "i": [entry.article.id for entry in members]} for month, members
                    in order.grouped(part, lambda entry: f"{entry.article.date:%B}")]
        for place, (year, members) in enumerate(years):
            near = self.neighbours(years[::-1], len(years) - 1 - place, "archive/{}/")
            self.add_slices("archive-years", f"archive/{year}/", f"Archive {year}", members, entries, present(
                count=counted(len(members), "article"), neighbours=near,
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
            self.site.write(folder, name, front | {
                "title": title, "url": f"/{address}{later}", "entries": entries(part), "pages": pages})
