"""What stands in the fenced blocks of the documentation."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FENCE = re.compile(r"^(`{3,})([^\n`]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)


def blocks(page, language):
    """(line, text) of the fenced blocks of a language; lines are counted from 1."""
    text = page.read_text(encoding="utf-8")
    for match in FENCE.finditer(text):
        if match[2] == language:
            yield text.count("\n", 0, match.start()) + 2, match[3]


def commands(text):
    """(command, what it prints) of a `console` block."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed
