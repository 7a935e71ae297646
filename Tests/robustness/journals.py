"""The journals that the checks of robustness build."""

import random

SETTINGS = """\
title: Small
base-url: https://small.example
navigation: [films]
kinds: [essay, review, interview]
diagnostics: {article-without-still: ignore, article-without-standfirst: ignore}
"""


def article(title, day="2024-05-02", film="madina-2023", text="A harbour in *Madina*."):
    return (f"---\ntitle: {title}\nkind: essay\ndate: {day}\nauthors:\n  - Jane Doe\n"
            f"films:\n  - {film}\n---\n{text}\n")


def film(title, year, director="Aizhan Kassymbek"):
    return f"---\ntitle: {title}\nyear: {year}\ndirectors:\n  - {director}\n---\nA film.\n"


# A journal and what an editor does to it between two builds: texts change, come and go; a file becomes
# a folder, and a folder a file.
SMALL = {
    "content/journal.yaml": SETTINGS,
    "content/articles/snow.md": article("Snow"),
    "content/articles/rain.md": article("Rain", "2024-06-02", "fire-2021", "No harbour."),
    "content/films/madina-2023.md": film("Madina", 2023),
    "content/films/fire-2021.md": film("Fire", 2021, "Somebody Else"),
    "content/files/notes": "a file\n",
    "content/files/press/kit.txt": "in a folder\n",
    "content/files/large.bin": bytes(range(256)) * 1200,
}
EDITS = {
    "content/articles/snow.md": article("Snow in Aktau", text="A harbour in *Madina*, twice."),
    "content/articles/rain.md": None,
    "content/films/fire-2021.md": None,
    "content/articles/wind.md": article("Wind", "2024-07-01"),
    "content/pages/about.md": "---\ntitle: About\n---\nWho we are.\n",
    "content/files/notes": None,
    "content/files/notes/today.txt": "in a folder now\n",
    "content/files/press/kit.txt": None,
    "content/files/press": "a file now\n",
    "content/files/large.bin": bytes(range(255, -1, -1)) * 1300,
}
# Files of somebody else in the output folder, beside ours and in folders of ours.
FOREIGN = {
    "CNAME": "small.example\n",
    "articles/rain/mine.txt": "not Intertitle’s\n",
    ".well-known/mine": "nor this\n",
}


def large(articles, seed=1):
    """A journal of so many articles on half as many films."""
    chance = random.Random(seed)
    files = {"content/journal.yaml": SETTINGS}
    films = max(articles // 2, 1)
    for number in range(films):
        year = 1950 + number % 70
        files[f"content/films/film-{number}-{year}.md"] = film(
            f"Film {number}", year, f"Director {number % max(films // 3, 1)} Name")
    for number in range(articles):
        subject = chance.randrange(films)
        words = " ".join(chance.choice(["snow", "harbour", "light", "*Film*", "winter"])
                         for _ in range(chance.randrange(20, 400)))
        files[f"content/articles/text-{number}.md"] = article(
            f"Text {number}", f"20{10 + number % 14}-0{1 + number % 9}-1{number % 10}",
            f"film-{subject}-{1950 + subject % 70}", words)
    return files
