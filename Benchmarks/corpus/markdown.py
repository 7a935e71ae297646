"""An article's blocks as Markdown; how a reference is written is up to the form."""

import re

from .prose import Mark

SPECIAL = re.compile(r"([\\*_\[\]<>`&~|])")


def escaped(text):
    return SPECIAL.sub(r"\\\1", text)


def italic(title):
    return f"*{escaped(title)}*"


def quoted(text, first=None):
    lines = ([first] if first else []) + [text]
    return "\n".join("> " + line for line in lines)


def body(article, reference, capsule, pull, anchors=None):
    """`reference(kind, id)` and `capsule(film)` write references, `pull` is a pull quote's first line.

    With `anchors`, one for each heading and question, both are headings that say theirs.
    """
    out, anchors = [], anchors and iter(anchors)
    for what, content in article.blocks:
        if what == "paragraph":
            out.append(content)
        elif what == "question":
            out.append(f"## {content} {{#{next(anchors)} .question}}" if anchors else f"**{content}**")
        elif what == "heading":
            out.append(f"## {content}" + (f" {{#{next(anchors)}}}" if anchors else ""))
        elif what == "capsule":
            out.append(f"## {capsule(content)}" + (f" {{#{next(anchors)}}}" if anchors else ""))
        elif what == "quote":
            out.append(quoted(content))
        elif what == "pull":
            out.append(quoted(content, pull))
        elif what == "bullets":
            out.append("\n".join(f"- {item}" for item in content))
        elif what == "numbers":
            out.append("\n".join(f"{place}. {item}" for place, item in enumerate(content, 1)))
        else:
            out.append("\n".join(f"[^{place}]: {note}" for place, note in enumerate(content, 1)))
    text = "\n\n".join(out) + "\n"
    return Mark.PATTERN.sub(lambda found: reference(found.group(1), found.group(2)), text)
