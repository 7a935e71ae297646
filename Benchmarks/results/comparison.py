"""One corpus built by several programs: the numbers behind the tables."""

from statistics import median

# The parts of an output and what of it belongs to each; the first that fits counts.
PARTS = [
    ("feeds", r"(.*/)?feed\.(xml|json)"),
    ("search", r"search/.*(?<!\.html)"),
    ("articles", r"articles/[^/]+/index\.html"),
    ("films", r"films/[^/]+/index\.html"),
    ("people", r"people/[^/]+/index\.html"),
    ("indexes", r".*\.html"),
    ("the rest", r".*"),
]
PAGES = ["articles", "films", "people", "indexes"]


class Contestant:
    """Medians of the rounds: seconds, bytes."""

    def __init__(self, name, runs):
        self.name = name
        self.wall, self.cpu, self.memory = (median(runs[what]) for what in ("wall", "cpu", "memory"))
        self.parts = runs["parts"]
        self.pages = sum(self.parts[part][0] for part in PAGES)
        self.size = sum(size for _, size in self.parts.values())

    @property
    def cost(self):
        """Milliseconds of processor time for a megabyte of output."""
        return self.cpu * 1e9 / self.size


class Comparison:
    def __init__(self, result):
        self.articles, self.films, self.rounds = result["articles"], result["films"], result["rounds"]
        self.contestants = {name: Contestant(name, runs) for name, runs in result["contestants"].items()}
        self.hung = result["hung"]
        floor = result["floor"]
        self.copy = median(floor["copy"]) if floor["copy"] else None
        # Without libcmark it is not measured.
        self.cmark = median(floor["cmark"]) if floor["cmark"] and None not in floor["cmark"] else None
        self.again = result.get("again")
        self.stages = result.get("stages")

    @property
    def intertitle(self):
        return self.contestants.get("intertitle")

    @property
    def floor(self):
        """Seconds on the wall; None where nothing was measured."""
        return None if self.copy is None else self.copy + (self.cmark or 0)

    @property
    def others(self):
        return [each for name, each in self.contestants.items() if name != "intertitle"]

    @property
    def wall_again(self):
        return median(self.again["wall"])

    @property
    def touched(self):
        """How many files were touched in the worst round in which nothing had changed."""
        return max(self.again["touched"])

    @property
    def files(self):
        return sum(count for count, _ in self.intertitle.parts.values())
