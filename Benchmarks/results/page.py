"""docs/performance.md: what is measured is written into it, what is said about it stays.

A measured passage stands between `<!-- measured: NAME -->` and `<!-- /measured -->`.
"""

import json
import re

from . import plot, tables
from .bounds import bounds_table
from .comparison import Comparison

PASSAGE = re.compile(r"(<!-- measured: (\S+) -->\n).*?(<!-- /measured -->)", re.DOTALL)
NOTHING = "Not measured yet."


def written(page, parts, plot_address):
    """The page with its measured passages made anew; `parts` as in the JSON."""
    passages = Passages(parts, plot_address)

    def filled(found):
        text = getattr(passages, found.group(2))()
        return f"{found.group(1)}\n{text or NOTHING}\n\n{found.group(3)}"
    return PASSAGE.sub(filled, page)


class Passages:
    """Each gives Markdown; nothing where nothing was measured."""

    def __init__(self, parts, plot_address):
        self.parts, self.plot_address = parts, plot_address
        self.journals = self.corpora("journals")
        self.large = self.corpora("large")
        self.all = sorted(self.journals + self.large, key=lambda each: each.articles)

    def corpora(self, part):
        return [Comparison(each) for each in self.parts.get(part, {}).get("corpora", [])]

    def bounds(self):
        return bounds_table(self.parts) if self.parts else ""

    def plot(self):
        if not any(each.contestants for each in self.all):
            return ""
        return f"![{plot.described(self.all)}]({self.plot_address})\n\n{tables.costs(self.all)}"

    def each(self, corpora):
        texts = []
        for compared in corpora:
            texts += [f"**{tables.headline(compared)}.**", *tables.hung(compared)]
            if compared.contestants:
                texts += [tables.contestants(compared), tables.floor(compared)]
            if compared.intertitle and compared.others:
                texts.append(tables.ratios(compared))
        return "\n\n".join(texts)

    def comparisons(self):
        return self.each(self.journals)

    def alone(self):
        return self.each(self.large)

    def posts(self):
        return self.each(self.corpora("posts"))

    def again(self):
        found = [each for each in self.all + self.corpora("posts") if each.again]
        return tables.again(found) if found else ""

    def stages(self):
        columns = [("the sample journal", self.parts["sample"]["stages"])] if "sample" in self.parts else []
        columns += [(tables.counted(each.articles, "article"), each.stages) for each in self.all if each.stages]
        return tables.stages(columns) if columns else ""

    def sample(self):
        if "sample" not in self.parts:
            return ""
        sample = self.parts["sample"]
        return f"{sample['pages']:,} pages; medians of {sample['rounds']} builds.\n\n{tables.sample(sample)}"

    def engines(self):
        return tables.engines(self.parts["engines"]["contests"]) if "engines" in self.parts else ""

    def runs(self):
        """When, on what and with what; the parts that were measured together in one line."""
        runs = {}
        for name, part in self.parts.items():
            run = part["run"]
            runs.setdefault(json.dumps(run, sort_keys=True), (run, []))[1].append(name)
        texts = []
        for run, names in runs.values():
            machine, versions = run["machine"], run["versions"]
            texts.append(" ".join([
                f"- {', '.join(names)}: {run['date']}, commit {run['commit']}, with `{run['command']}`;",
                f"load {run['load']:.2f} when it began. The titles of films are {run['titles']}.",
                f"{machine['cores']} cores of {machine['processor']}, {machine['memory'] / 2 ** 30:.0f} GiB",
                f"of memory, {machine['system']}.",
                ", ".join(f"{name} {version}" for name, version in versions.items() if version) + "."]))
        return "\n".join(texts)
