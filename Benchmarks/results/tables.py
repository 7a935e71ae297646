"""Results as Markdown, for the terminal and for the documentation."""

import re
from statistics import median

from .comparison import PARTS, Comparison

# In the order in which they run.
STAGES = ["read", "theme", "parse", "link", "derive", "pictures", "render and write"]


def table(heads, rows):
    """The first column to the left, the others to the right; padded, so that the source reads, too."""
    rows = [[str(cell) for cell in row] for row in [heads, *rows]]
    widths = [max(3, *map(len, column)) for column in zip(*rows)]

    def line(row):
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))]
        return "| " + " | ".join(cells) + " |"
    rule = "|" + "|".join(["-" * (widths[0] + 2), *("-" * (width + 1) + ":" for width in widths[1:])]) + "|"
    return "\n".join([line(rows[0]), rule, *map(line, rows[1:])])


def times(number):
    """How many times, with as many digits as mean something."""
    return f"{number:.2f}" if number < 2 else f"{number:.1f}" if number < 20 else f"{number:,.0f}"


def counted(number, what):
    return f"{number:,} {what}" + ("" if number == 1 else "s")


def comparison(result):
    """All that `compare.py` prints of one corpus."""
    compared = Comparison(result)
    parts = [headline(compared), *hung(compared)]
    if compared.contestants:
        parts += [contestants(compared), floor(compared)]
        parts += [ratios(compared)] if compared.intertitle and compared.others else []
        parts += [again([compared])] if compared.again else []
        parts += [outputs(compared)]
    return "\n\n".join(parts)


def headline(compared):
    films = f", {counted(compared.films, 'film')}" if compared.films else ""
    return f"{counted(compared.articles, 'article')}{films}; medians of {counted(compared.rounds, 'round')}"


def hung(compared):
    return [f"{name} hung: stopped after {at['minutes']:g} minutes, with {at['cpu']:.0f} s of CPU and "
            f"{at['memory'] / 1e6:.0f} MB" for name, at in compared.hung.items()]


def contestants(compared):
    rows = [[each.name, f"{each.wall:.2f}", f"{each.cpu:.2f}", f"{each.memory / 1e6:,.0f}", f"{each.pages:,}",
             f"{each.size / 1e6:,.1f}", f"{each.cost:.1f}", times(each.wall / compared.floor)]
            for each in compared.contestants.values()]
    heads = ["", "wall s", "CPU s", "peak MB", "pages", "output MB", "CPU ms per MB", "times the floor"]
    return table(heads, rows)


def floor(compared):
    if compared.cmark is None:
        return f"The floor is {compared.copy:.2f} s of copying; cmark was not measured (libcmark is missing)."
    return (f"The floor is {compared.floor:.2f} s: {compared.copy:.2f} s to copy the output, "
            f"{compared.cmark:.2f} s of cmark, two workers each.")


def ratios(compared):
    """Intertitle against each of the others."""
    ours = compared.intertitle
    rows = [[each.name, times(each.wall / ours.wall), times(each.cpu / ours.cpu),
             times(each.memory / ours.memory), times(each.cost / ours.cost)] for each in compared.others]
    return table(["Intertitle against", "times faster", "times less CPU", "times less memory",
                  "times less CPU per MB"], rows)


def again(all_compared):
    """Builds after which nothing had changed."""
    rows = [[counted(each.articles, "article"), f"{each.intertitle.wall:.2f}", f"{each.wall_again:.2f}",
             f"{100 * each.wall_again / each.intertitle.wall:.0f} %", f"{each.files:,}", f"{each.touched:,}"]
            for each in all_compared]
    return table(["", "first build s", "second build s", "of the first", "files", "files touched"], rows)


def outputs(compared):
    """How many files and megabytes of what: the contestants are to write the same."""
    names = list(compared.contestants)
    rows = []
    for part, _ in PARTS:
        row = [part]
        for name in names:
            count, size = compared.contestants[name].parts[part]
            row += [f"{count:,}", f"{size / 1e6:,.1f}"]
        rows.append(row)
    return table(["", *(head for name in names for head in (f"{name} files", "MB"))], rows)


def costs(all_compared):
    """Processor time per megabyte of output, by size."""
    names = list(dict.fromkeys(name for each in all_compared for name in each.contestants))
    rows = [[name, *(f"{each.contestants[name].cost:.1f}" if name in each.contestants else "–"
                     for each in all_compared)] for name in names]
    return table(["CPU ms per MB", *(counted(each.articles, "article") for each in all_compared)], rows)


def stages(columns):
    """Where Intertitle's time goes: `columns` is a list of (head, a dictionary of milliseconds a round)."""
    names = {stage for _, rounds in columns for times in rounds for stage in times}
    rows = [[stage, *(f"{median(times.get(stage, 0) for times in rounds):,.0f}" for _, rounds in columns)]
            for stage in STAGES if stage in names]
    return table(["ms", *(head for head, _ in columns)], rows)


def sample(result):
    """The sample journal: milliseconds, from process start to exit."""
    rows = [[name, *(f"{1000 * number:.0f}" for number in (
        median(runs["wall"]), min(runs["wall"]), max(runs["wall"]), median(runs["cpu"]))),
        f"{median(runs['memory']) / 1e6:.0f}"] for name, runs in result["builds"].items()]
    return table(["", "wall ms", "fastest", "slowest", "CPU ms", "peak MB"], rows)


def engines(results):
    """A table for each contest; the first contestant is ours."""
    parts = []
    for each in results:
        first = median(each["contestants"][0]["milliseconds"])
        rows = [[one["name"], f"{median(one['milliseconds']):.1f}",
                 times(median(one["milliseconds"]) / first)] for one in each["contestants"]]
        work = re.sub(r"^(\d+)(\d{3})\b", r"\1,\2", each["work"])
        parts.append(f"{work[0].upper()}{work[1:]}. Compared: {each['comparison']}.")
        parts.append(table([each["name"], "CPU ms", "times"], rows))
    return "\n\n".join(parts)
