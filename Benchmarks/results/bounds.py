"""The figures that Intertitle is held to, and whether it keeps to them."""

from statistics import median

from .comparison import Comparison
from .tables import table, times

# What is flat: the dearest megabyte costs at most so many times the cheapest.
FLAT = 1.25
# A smaller journal is mostly the start of the program.
SMALLEST = 1_000
JOURNAL = 10_000


def bounds(parts):
    """(what, held to, measured, kept) for everything that was measured; `parts` as in the JSON."""
    found = []
    corpora = {each["articles"]: Comparison(each)
               for part in ("journals", "large") for each in parts.get(part, {}).get("corpora", [])}
    journal = corpora.get(JOURNAL)
    if journal and journal.intertitle:
        found += of_journal(journal)
    ours = {size: each.intertitle for size, each in sorted(corpora.items()) if each.intertitle}
    costs = {size: each.cost for size, each in ours.items() if size >= SMALLEST}
    if len(costs) > 1:
        sizes = " → ".join(f"{size:,}" for size in costs)
        found.append(row(f"CPU time per megabyte of output, {sizes} articles", "at most {} times the lowest",
                         FLAT, max(costs.values()) / min(costs.values()), "{} times"))
    for size, each in ours.items():
        if size >= 100_000:
            found.append(row(f"peak memory, {size:,} articles", "less than {} GB", 2, each.memory / 1e9, "{} GB"))
    posts = [Comparison(each) for each in parts.get("posts", {}).get("corpora", [])]
    touched = [each.touched for each in [*corpora.values(), *posts] if each.again]
    if touched:
        found.append(row("a build after which nothing changed", "touches {} files", 0, max(touched), "{}"))
    if "sample" in parts:
        walls = next(iter(parts["sample"]["builds"].values()))["wall"]
        found.append(row("the sample journal, from process start to exit", "less than {} ms", 50,
                         1000 * median(walls), "{:.0f} ms"))
    found += of_engines(parts.get("engines", {}).get("contests", []))
    return found


def of_journal(journal):
    """A full build of the journal that the figures are about."""
    ours, hugo = journal.intertitle, journal.contestants.get("hugo")
    name = f"a full build, {journal.articles:,} articles, {journal.films:,} films"
    if hugo:
        yield least(f"{name}, against Hugo", "{} times faster", 12, hugo.wall / ours.wall)
        yield least(f"{name}, memory against Hugo", "{} times less", 6, hugo.memory / ours.memory)
    elif "hugo" in journal.hung:
        minutes = journal.hung["hugo"]["minutes"]
        yield (f"{name}, against Hugo", "12 times faster", f"Hugo was stopped after {minutes:g} minutes", True)
    if journal.cmark is not None:
        yield row(name, "at most {} times the floor", 3, ours.wall / journal.floor, "{} times")


def of_engines(contests):
    for contest in contests:
        for one in contest["contestants"]:
            if one["name"].startswith("swift-mustache"):
                ours = median(contest["contestants"][0]["milliseconds"])
                yield least("templates, 1,000 article pages, against swift-mustache", "{} times faster", 10,
                            median(one["milliseconds"]) / ours)


def least(what, wanted, bound, measured):
    """A bound from below."""
    return what, "at least " + wanted.format(bound), f"{times(measured)} times", measured >= bound


def row(what, wanted, bound, measured, shown):
    """A bound from above; one that is to be less than something is not met by just that."""
    kept = measured < bound if "less" in wanted else measured <= bound
    text = shown.format(times(measured) if isinstance(measured, float) and shown.startswith("{}") else measured)
    return what, wanted.format(bound), text, kept


def bounds_table(parts):
    rows = [(what, wanted, measured, "yes" if kept else "**no**")
            for what, wanted, measured, kept in bounds(parts)]
    return table(["", "held to", "measured", "kept"], rows)
