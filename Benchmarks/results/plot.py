"""The plot of processor time per megabyte of output, as an SVG that needs nothing else."""

import math
from html import escape

WIDTH, HEIGHT = 760, 400
LEFT, RIGHT, TOP, BOTTOM = 64, 150, 46, 48
# On white paper and on black; whoever reads the picture has one or the other.
COLOURS = {"intertitle": ("#b93a08", "#ff9a66"), "hugo": ("#1f6aa8", "#6db3f2"),
           "hugo-tuned": ("#6152bd", "#b1a5f5"), "hugo-prepared": ("#1f7a58", "#5fd1a5")}
LABEL_HEIGHT = 16


def style():
    def colours(number):
        return " ".join(f".{name} {{ color: {pair[number]}; }}" for name, pair in COLOURS.items())
    return f"""
text {{ font: 13px system-ui, sans-serif; fill: #333; }}
.title {{ font-size: 15px; font-weight: 600; }}
.grid {{ stroke: #888; stroke-opacity: .3; }}
.line {{ fill: none; stroke: currentColor; stroke-width: 2.5; stroke-linejoin: round; }}
circle, .label {{ fill: currentColor; }}
.label {{ font-weight: 600; }}
{colours(0)}
@media (prefers-color-scheme: dark) {{
text {{ fill: #ddd; }} .label {{ fill: currentColor; }}
{colours(1)}
}}
"""


def series(all_compared):
    """name: [(articles, milliseconds per megabyte)], by size."""
    found = {}
    for each in sorted(all_compared, key=lambda each: each.articles):
        for name, contestant in each.contestants.items():
            found.setdefault(name, []).append((each.articles, contestant.cost))
    return found


def described(all_compared):
    """The plot in words."""
    lines = []
    for name, points in series(all_compared).items():
        values = ", ".join(f"{cost:.1f} at {articles:,} articles" for articles, cost in points)
        lines.append(f"{name} {values}")
    return "Milliseconds of CPU per megabyte of output: " + "; ".join(lines) + "."


class Scale:
    """Logarithmic, from whole powers of ten or the like onto pixels."""

    def __init__(self, low, high, start, end):
        self.low, self.high, self.start, self.end = low, high, start, end

    def __call__(self, value):
        part = math.log(value / self.low) / math.log(self.high / self.low)
        return self.start + part * (self.end - self.start)

    def ticks(self, steps):
        """The values of the form step × 10ⁿ within."""
        first, last = math.floor(math.log10(self.low)), math.ceil(math.log10(self.high))
        values = [step * 10 ** power for power in range(first, last + 1) for step in steps]
        return [value for value in values if self.low * 0.999 <= value <= self.high * 1.001]


def plot(all_compared):
    lines = series(all_compared)
    sizes = [articles for points in lines.values() for articles, _ in points]
    costs = [cost for points in lines.values() for _, cost in points]
    x = Scale(min(sizes) / 1.15, max(sizes) * 1.15, LEFT, WIDTH - RIGHT)
    y = Scale(min(costs) / 1.6, max(costs) * 1.6, HEIGHT - BOTTOM, TOP)
    text = described(all_compared)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'height="{HEIGHT}" role="img" aria-labelledby="title text">',
        '<title id="title">CPU time per megabyte of output</title>',
        f'<desc id="text">{escape(text)}</desc>',
        f"<style>{style()}</style>",
        f'<text class="title" x="{LEFT}" y="20">CPU time per megabyte of output, in milliseconds</text>',
    ]
    for value in y.ticks((1, 2, 5)):
        out.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(value):.1f}" y2="{y(value):.1f}"/>')
        out.append(f'<text x="{LEFT - 8}" y="{y(value) + 4:.1f}" text-anchor="end">{value:g}</text>')
    for value in sorted(set(sizes)):
        out.append(f'<line class="grid" x1="{x(value):.1f}" x2="{x(value):.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>')
        out.append(f'<text x="{x(value):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{value:,}</text>')
    out.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2:.0f}" y="{HEIGHT - 8}" text-anchor="middle">articles</text>')
    for name, points in lines.items():
        out += drawn(name, [(x(articles), y(cost)) for articles, cost in points])
    out += labels({name: y(points[-1][1]) for name, points in lines.items()},
                  {name: x(points[-1][0]) for name, points in lines.items()})
    return "\n".join([*out, "</svg>", ""])


def drawn(name, places):
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    yield f'<polyline class="line {name}" points="{path}"/>'
    for x, y in places:
        yield f'<circle class="{name}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'


def labels(heights, ends):
    """A name at the end of each line, none over another."""
    lowest = 0.0
    for name in sorted(heights, key=heights.get):
        height = max(heights[name], lowest + LABEL_HEIGHT)
        lowest = height
        yield f'<text class="label {name}" x="{ends[name] + 10:.1f}" y="{height + 4:.1f}">{escape(name)}</text>'
