"""The order of lists: titles without their leading article, people by their family names."""

import re
from itertools import groupby

from .names import ascii_form, slug

LEADING = re.compile(r"^(?:the|a|an)\s+(?=\S)", re.IGNORECASE)
NUMBER = re.compile(r"(\d+)")
GENERATIONS = {"jr.", "jr", "sr.", "sr", "ii", "iii", "iv"}
# Capitalised, they begin the family name; small, they stay with the given name.
PARTICLES = {"Da", "De", "Del", "Della", "Den", "Der", "Di", "Du", "El", "La", "Le", "Mac", "Mc", "San", "Santa",
             "St.", "Van", "Von"}
SMALL_PARTICLES = {"da", "de", "del", "della", "den", "der", "di", "du", "la", "le", "van", "von", "y"}


def sort_name(name):
    """`Aizhan Kassymbek` → `Kassymbek, Aizhan`; `Louis Gossett Jr.` → `Gossett, Louis, Jr.`"""
    words = name.split()
    generation = words.pop() if len(words) > 2 and words[-1].lower() in GENERATIONS else None
    if len(words) < 2 or "," in name:
        return name
    start = place = len(words) - 1
    while place > 1:
        place -= 1
        if words[place] in PARTICLES:
            start = place
        elif words[place] not in SMALL_PARTICLES:
            break
    parts = [" ".join(words[start:]), " ".join(words[:start]), generation]
    return ", ".join(part for part in parts if part)


def key(text):
    """Words in ASCII and numbers by their value; numbers come first."""
    words = slug(text).split("-")
    return [(0, int(word), "") if word.isdigit() else (1, 0, word) for word in words]


def title_key(title):
    return key(LEADING.sub("", title))


def letter(text):
    """The heading under which it stands in an index."""
    first = next((c for c in ascii_form(text) if c.isalnum()), "#").upper()
    return first if first.isascii() and first.isalpha() else "#"


def title_letter(title):
    return letter(LEADING.sub("", title))


def grouped(items, by):
    """Neighbours of the same group: a list of (group, items)."""
    return [(group, list(members)) for group, members in groupby(items, by)]


def slices(items, size):
    return [items[start:start + size] for start in range(0, len(items), size)]
