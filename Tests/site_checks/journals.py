"""The journals that are built: the sample journal at two addresses, and a hostile one."""

import shutil
import subprocess
import sys

from .site import Site

# Every record of the hostile journal is named with this, and every page of one must show it.
SCRIPT = "</script><script>alert(1)</script>"
HOSTILE = SCRIPT + """ & "q" 'a' <img src=x onerror=alert(2)> <!--<script> ]]> --> \u2028{{ title }}{% if %}"""
HOSTILE_PICTURE = """a"b'c&d<img src=x onerror=alert(3)>#?%41 e.gif"""

# One transparent dot.
GIF = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002014400"
    "3b"
)


def build(program, journal, output, base):
    """Builds a journal's folder; stops everything if that fails."""
    # The day is fixed, so that the sites are the same tomorrow; no article is too new for it.
    command = [program, "build", journal, "--output", output, "--base-url", base, "--quiet"]
    command += ["--date", "2026-12-01", "--future"]
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if result.returncode != 0:
        # The hostile journal earns many warnings; they are not what stopped the build.
        errors = [line for line in result.stderr.splitlines() if " warning: " not in line]
        print(*command, f"ended with {result.returncode}:", *errors, sep="\n", file=sys.stderr)
        sys.exit(1)


def build_sample(program, root, work):
    """Gives the sample journal as it is published, and below a path."""
    journal = work / "sample"
    shutil.copytree(root / "content", journal / "content")
    # Smaller pictures take most of the time; those of an earlier run are as good.
    pictures = root / ".build" / "site-checks" / "pictures"
    kept = journal / ".intertitle" / "pictures"
    if pictures.is_dir():
        shutil.copytree(pictures, kept)
    sites = []
    for name, base in [("sample", "https://journal.example"), ("below", "https://x.example/journal")]:
        build(program, journal, work / name / "site", base)
        sites.append(Site(name, work / name / "site", base))
    if kept.is_dir():
        shutil.copytree(kept, pictures, dirs_exist_ok=True)
    return sites


def build_hostile(program, work):
    journal = work / "hostile"
    for path, text in hostile_files().items():
        file = journal / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (journal / "content/articles/hostile" / HOSTILE_PICTURE).write_bytes(GIF)
    build(program, journal, work / "hostile" / "site", "https://hostile.example")
    return Site("hostile", work / "hostile" / "site", "https://hostile.example")


def hostile_files():
    """Texts by their paths in content/. Nothing in them is an error; warnings there may be."""
    quoted = HOSTILE.replace("'", "''")
    address = HOSTILE_PICTURE.replace("%", "%25").replace("<", "%3C").replace(">", "%3E")
    address = address.replace("?", "%3F").replace("#", "%23")
    still = f'![{HOSTILE}](<{address}> "{HOSTILE.replace(chr(34), "&quot;")} | {SCRIPT}")'
    body = f"""
{still}

Text with {HOSTILE}

<script>alert(4)</script>

<img src=x onerror=alert(5)>

[A script](javascript:alert(6)) · [data](data:text/html,<script>alert(7)</script>) ·
<javascript:alert(8)> · [*quotes*](https://example.org/"onmouseover="alert(9))

## Heading {HOSTILE} {{#x" onclick="alert(10)}}

``` "><script>alert(11)</script>
</code></pre><script>alert(12)</script>
```

> [!pull]
> {HOSTILE}

| a | {SCRIPT} |
|---|---|
| {SCRIPT} | `{SCRIPT}` |

A note[^"><script>alert(13)</script>] and another.[^2]

[^2]: {HOSTILE}

![](film:hostile-2020)
"""
    return {
        "journal.yaml": f"""intertitle: 1
title: '{quoted}'
base-url: https://hostile.example
description: '{quoted}'
kinds:
  interview: {{label: '{quoted}', plural: '{quoted}s', form: interview}}
  review: {{}}
rating-scale: {{worst: 0, best: 5}}
navigation: [articles, films, about]
extra:
  article: {{sponsor: {{type: text, index: true, label: '{quoted}'}}}}
""",
        "articles/hostile/index.md": f"""---
title: {HOSTILE}
kind: review
date: 2026-01-02
authors:
  - hostile
  - Nobody {SCRIPT}
standfirst: {HOSTILE}
still: {still}
films:
  - hostile-2020
topics:
  - hostile
festivals:
  - hostile 2020: {SCRIPT}
series: hostile
rating: 3
note: {HOSTILE}
content-warning: {HOSTILE}
first-published: {HOSTILE}
corrections:
  - date: 2026-01-03
    text: {HOSTILE}
extra:
  sponsor: {HOSTILE}
---
{body}""",
        "articles/interview.md": f"""---
title: Interview {HOSTILE}
kind: interview
date: 2026-01-03
authors:
  - hostile
interviewees:
  - hostile
films:
  - hostile-2020
topics:
  - hostile
---
**First {HOSTILE}?**

An answer on <film:hostile-2020> and {HOSTILE}

**Second {HOSTILE}?**

Another.
""",
        "films/hostile-2020.md": f"""---
title: {HOSTILE}
original-title: {HOSTILE} (original)
also-known-as:
  - Also {HOSTILE}
year: 2020
directors:
  - hostile
countries:
  - Land {SCRIPT}
companies:
  - Company {HOSTILE}
cast:
  - Actor {SCRIPT}: {HOSTILE}
crew:
  - Role {SCRIPT}: hostile
dedication: {HOSTILE}
---
{HOSTILE}
""",
        "people/hostile.md": f"""---
name: {HOSTILE}
also-known-as:
  - Also {HOSTILE}
---
{HOSTILE}
""",
        "festivals/hostile.md": f"""---
name: {HOSTILE}
place: {HOSTILE}
---
{HOSTILE}
""",
        "topics/hostile.md": f"---\ntitle: {HOSTILE}\n---\n{HOSTILE}\n",
        "series/hostile.md": f"---\ntitle: {HOSTILE}\n---\n{HOSTILE}\n",
        "issues/1.md": f"""---
title: {HOSTILE}
number: 1
date: 2026-01
sections:
  - {{title: '{SCRIPT}', articles: [hostile, interview]}}
---
{HOSTILE}
""",
        "pages/about.md": f"---\ntitle: {HOSTILE}\n---\n{HOSTILE}\n",
    }


# Where a reader must see SCRIPT as the page's heading.
HOSTILE_PAGES = [
    "articles/hostile/index.html",
    "articles/interview/index.html",
    "films/hostile-2020/index.html",
    "people/hostile/index.html",
    "festivals/hostile/index.html",
    "topics/hostile/index.html",
    "series/hostile/index.html",
    "issues/1/index.html",
    "about/index.html",
]
