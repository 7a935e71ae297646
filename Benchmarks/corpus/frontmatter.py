"""A page's front matter and the wording of what stands in it."""

import json


def page(front, body=""):
    return json.dumps(front, ensure_ascii=False, separators=(",", ":")) + "\n" + body


def day(date):
    return f"{date.day} {date:%B %Y}"


def listed(names):
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def counted(number, what):
    return f"{number} {what}" + ("" if number == 1 else "s")


def present(**values):
    """Front matter without what is empty or nought."""
    return {name: value for name, value in values.items() if value}
