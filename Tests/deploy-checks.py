"""Serves a journal with the configurations of docs/deploying.md, in nginx and in Caddy, and asks.

Run by Tests/deploy-checks.sh: deploy-checks.py PROGRAM. Of a configuration only the folder and the
address are changed. Prints a line for each server and one for each failure; ends with 1 if there is any.
"""

import gzip
import http.client
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from site_checks import documentation

PAGE = documentation.ROOT / "docs/deploying.md"
FOREVER = "public, max-age=31536000, immutable"
ASK = "max-age=0, must-revalidate"


def blocks(language):
    """The texts of the fenced blocks of a language in docs/deploying.md."""
    return [text for _, text in documentation.blocks(PAGE, language)]


def command(word):
    """The one line of shell that begins with a word and holds another: “awk … nginx”."""
    first, second = word
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    found = [line for line in lines if line.startswith(first) and second in line]
    if len(found) != 1:
        sys.exit(f"docs/deploying.md has {len(found)} commands “{first} … {second}”.")
    return found[0]


def replaced(text, *pairs):
    """A configuration with other values in it; each has to be there."""
    for old, new in pairs:
        if old not in text:
            sys.exit(f"“{old}” is not in the configuration in docs/deploying.md.")
        text = text.replace(old, new)
    return text


def shell(line, folder):
    subprocess.run(["sh", "-euc", line], cwd=folder, check=True)


def make_site(program, journal):
    """A journal with an old address, a picture that has a smaller one, and a host's _headers."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1790000000"}
    run = lambda *words: subprocess.run(
        [str(word) for word in words], check=True, capture_output=True, env=environment
    )
    run(program, "init", journal)
    page = "---\ntitle: Contact\naliases:\n  - /old/contact/\n---\nWrite to us. " + "Words. " * 300
    (journal / "content/pages/contact.md").write_text(page, encoding="utf-8")
    files = journal / "content/files"
    files.mkdir(exist_ok=True)
    headers = [block for block in blocks("") if block.startswith("/assets/pictures/")]
    (files / "_headers").write_text(headers[0], encoding="utf-8")
    run(program, "build", journal)
    pictures = journal / "output/assets/pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    # A stand-in, so that no program for pictures is needed.
    (pictures / "0123456789abcdef0123456789abcdef-480.webp").write_bytes(b"RIFF")
    if (journal / "output/_headers").read_text(encoding="utf-8") != headers[0]:
        sys.exit("content/files/_headers is not copied to the root of the site as it is.")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def nginx(work, site, port):
    """The files and the command line of nginx."""
    redirects = work / "nginx-redirects.conf"
    shell(
        replaced(command(("awk", "location")), ("/etc/nginx/journal-redirects.conf", f"'{redirects}'")),
        site.parent,
    )
    server = replaced(
        blocks("nginx")[0],
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("/var/www/journal", str(site)),
        ("/etc/nginx/journal-redirects*.conf", f"{work}/nginx-redirects*.conf"),
    )
    temporary = "".join(
        f"{kind}_temp_path {work}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    # As Debian's nginx.conf has it, around what is in sites-enabled/.
    user = "user root;\n" if os.geteuid() == 0 else ""
    (work / "nginx.conf").write_text(
        f"{user}daemon off;\nworker_processes 1;\npid {work}/nginx.pid;\nerror_log {work}/nginx.log;\n"
        f"events {{ }}\nhttp {{\ninclude /etc/nginx/mime.types;\ndefault_type application/octet-stream;\n"
        f"access_log off;\n{temporary}{server}}}\n"
    )
    return ["nginx", "-e", str(work / "nginx.log"), "-c", str(work / "nginx.conf")]


def caddy(work, site, port):
    """The files and the command line of Caddy."""
    redirects = work / "caddy-redirects.caddy"
    shell(
        replaced(command(("awk", "redir ")), ("/etc/caddy/journal-redirects.caddy", f"'{redirects}'")),
        site.parent,
    )
    server = replaced(
        blocks("caddy")[0],
        ("journal.example {", f"http://127.0.0.1:{port} {{"),
        ("/var/www/journal", str(site)),
        ("/etc/caddy/journal-redirects*.caddy", f"{work}/caddy-redirects*.caddy"),
    )
    (work / "Caddyfile").write_text("{\n\tadmin off\n}\n" + server)
    return ["caddy", "run", "--config", str(work / "Caddyfile"), "--adapter", "caddyfile"]


class Server:
    """A running server, and what it answered that it should not have."""

    def __init__(self, name, words, port, work):
        self.name, self.port, self.failures, self.count = name, port, [], 0
        self.log = work / f"{name}.out"
        environment = {**os.environ, "HOME": str(work), "XDG_DATA_HOME": str(work), "XDG_CONFIG_HOME": str(work)}
        with self.log.open("w") as out:
            self.process = subprocess.Popen(words, stdout=out, stderr=out, env=environment)
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    self.stop()
                    sys.exit(f"{name} does not start:\n{self.log.read_text()}")
                time.sleep(0.02)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)

    def get(self, path, accept=None):
        """Status, headers by their names in small letters, and bytes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        headers = {"Host": f"127.0.0.1:{self.port}"}
        if accept:
            headers["Accept-Encoding"] = accept
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body

    def expect(self, what, found, wanted):
        self.count += 1
        if found != wanted:
            self.failures.append(f"{what}: {found!r} and not {wanted!r}")


def check(server, site):
    """What docs/deploying.md promises of every server."""
    fingerprinted = next((site / "assets").glob("theme-*.css")).name
    types = {
        "/": ("index.html", "text/html; charset=utf-8", ASK),
        "/contact/": ("contact/index.html", "text/html; charset=utf-8", ASK),
        "/feed.xml": ("feed.xml", "application/atom+xml; charset=utf-8", ASK),
        "/search/": ("search/index.html", "text/html; charset=utf-8", ASK),
        f"/assets/{fingerprinted}": (f"assets/{fingerprinted}", "text/css; charset=utf-8", FOREVER),
        "/assets/search.js": ("assets/search.js", "text/javascript; charset=utf-8", ASK),
        "/assets/pictures/0123456789abcdef0123456789abcdef-480.webp": (
            "assets/pictures/0123456789abcdef0123456789abcdef-480.webp",
            "image/webp",
            FOREVER,
        ),
    }
    for path, (file, kind, cache) in types.items():
        status, headers, body = server.get(path)
        server.expect(f"{path} status", status, 200)
        server.expect(f"{path} body is {file}", body == (site / file).read_bytes(), True)
        server.expect(f"{path} type", headers.get("content-type"), kind)
        server.expect(f"{path} cache-control", headers.get("cache-control"), cache)

    missing = (site / "404.html").read_bytes()
    for path in ("/nothing/", "/nothing", "/assets/theme-0123456789abcdef.css", "/assets/pictures/gone-480.webp"):
        status, headers, body = server.get(path)
        server.expect(f"{path} status", status, 404)
        server.expect(f"{path} shows 404.html", body == missing, True)
        server.expect(f"{path} cache-control", headers.get("cache-control"), ASK)

    status, headers, _ = server.get("/old/contact/")
    server.expect("an old address", (status, headers.get("location")), (301, "/contact/"))
    page = (site / "old/contact/index.html").read_text(encoding="utf-8")
    server.expect("the page at an old address leads on by itself", "url=/contact/" in page, True)
    status, headers, _ = server.get("/contact")
    server.expect("a path without its slash is led on", status in (301, 308), True)
    server.expect("a path without its slash", headers.get("location"), "/contact/")

    for path in ("/contact/", "/feed.xml", f"/assets/{fingerprinted}"):
        plain = server.get(path)[2]
        _, headers, body = server.get(path, accept="gzip")
        server.expect(f"{path} is compressed", headers.get("content-encoding"), "gzip")
        server.expect(f"{path} varies", "accept-encoding" in headers.get("vary", "").lower(), True)
        if headers.get("content-encoding") == "gzip":
            server.expect(f"{path} is the same compressed", gzip.decompress(body) == plain, True)


def check_copy(work, site):
    """The rsync command, into a folder of this machine."""
    copy = work / "copy"
    line = replaced(command(("rsync", "--recursive")), ("you@journal.example:/var/www/journal/", f"'{copy}/'"))
    copy.mkdir()
    (copy / "old.html").write_text("old")
    shell(line, site.parent)
    files = lambda folder: {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    return [] if files(copy) == files(site) else ["the copy is not the site"]


def report(name, count, failures):
    print(f"{'✗' if failures else '✓'} {name}: {count} checks, {len(failures)} failed")
    for failure in failures:
        print(f"    {failure}")
    return bool(failures)


def main(program):
    began = time.monotonic()
    is_bad = False
    with tempfile.TemporaryDirectory(prefix="intertitle-servers-") as folder:
        work = Path(folder)
        site = work / "journal/output"
        make_site(program, work / "journal")
        is_bad |= report("rsync", 1, check_copy(work, site))
        for name, configure in (("nginx", nginx), ("caddy", caddy)):
            port = free_port()
            server = Server(name, configure(work, site, port), port, work)
            try:
                check(server, site)
            finally:
                server.stop()
            is_bad |= report(name, server.count, server.failures)
    print(f"Servers checked in {time.monotonic() - began:.0f} s.")
    return 1 if is_bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
