"""What the preview holds out against: spellings of paths, large heads, many connections, much work.

SECONDS_OF_WORK=60 makes the two clients work for a minute instead of some seconds.
"""

import os
import re
import socket
import threading
import time

from .overlay import Serving
from .report import Report

PATHS = "no spelling of a path leads out of the site"
HEADS = "a head that is too large is refused, and nobody else waits"
OPEN = "a thousand open connections keep nobody out"
WORK = "two clients, as fast as they can, meet no error, and memory does not grow"

SECRET = "SECRET-7d1f"

# Megabytes by which the memory of a preview may grow while it answers the same pages.
GROWTH = 16

JOURNAL = {
    "journal/content/journal.yaml": f"# {SECRET}\ntitle: Small\nbase-url: https://small.example\n",
    "journal/content/articles/snow.md": f"---\n# {SECRET}\ntitle: Snow\nkind: essay\ndate: 2024-05-02\n---\nText.\n",
    "journal/content/articles/snow.txt": SECRET,
    "journal/content/files/seen.txt": "seen",
    "journal/content/files/a b/seen.txt": "seen",
    "journal/templates/head.html": f"{{# {SECRET} #}}",
    "journal/secret.txt": SECRET,
    "journal/.git/config": SECRET,
    "journal/.intertitle/secret.txt": SECRET,
    "journal/output/secret.txt": SECRET,
    "secret.txt": SECRET,
}

LINKS = {
    "journal/content/files/out.txt": "../../../secret.txt",
    "journal/content/files/inner.txt": "../../.git/config",
    "journal/content/files/folder": "../../..",
}

# Ways of going up, and what may stand in a separator's place: plain, escaped once and twice, overlong, in
# the alphabets of other systems.
STEPS = [
    "../", "..%2f", "..%2F", "%2e%2e/", "%2e%2e%2f", ".%2e/", "%2e./", "..%5c", "..\\", "%2e%2e%5c", "..%c0%af",
    "..%c1%9c", "%c0%ae%c0%ae/", "%c0%ae%c0%ae%c0%af", "%e0%80%ae%e0%80%ae/", "%f0%80%80%ae%f0%80%80%ae/",
    "%252e%252e%252f", "..%252f", "%25252e%25252e/", "....//", "..../", "..;/", "..;a=b/", "..%3b/", "..%00/",
    "%00../", ".%00./", "..%0d%0a/", "..%09/", "..%20/", "%20../", "..%u2215", "%uff0e%uff0e/", "..%ef%bc%8f",
    "%ef%bc%8e%ef%bc%8e/", "..?/", "..%3f/", "..%23/", "./../", "x/../../", "//../", "/./", "\\..\\",
    "%5c%5c", "..%2f..%5c", ".../", "~/", "%7e/", "..::$DATA/", "%2f%2f", "%2e/",
]
TARGETS = [
    "secret.txt", "content/journal.yaml", "content/articles/snow.md", ".git/config", "journal/secret.txt",
    ".intertitle/secret.txt", "output/secret.txt", "etc/passwd",
]
WHOLE = [
    "http://127.0.0.1/secret.txt", "http://127.0.0.1:{port}/../secret.txt", "http://evil.example/", "https://127.0.0.1/",
    "file:///etc/passwd", "file:secret.txt", "secret.txt", "../secret.txt", "*", "", "?", "#", "//evil.example/",
    "///etc/passwd", "//127.0.0.1/../secret.txt", "\\\\evil.example\\x", "/C:/secret.txt", "/c:\\secret.txt",
    "/out.txt", "/inner.txt", "/folder/secret.txt", "/folder/journal/secret.txt", "/articles/snow.md",
    "/articles/snow.txt", "/content/files/seen.txt", "/files/seen.txt", "/journal.yaml", "/head.html",
    "/templates/head.html", "/seen.txt/", "/seen.txt/.", "/seen.txt/..", "/seen.txt%00", "/seen.txt%20",
    "/seen.txt.", "/seen.txt::$DATA", "/SEEN.TXT", "/seen.txt~", "/.seen.txt.swp", "/a%20b", "/a+b/seen.txt",
    "/%61 b/seen.txt", "/proc/self/environ", "/proc/self/cwd/secret.txt", "/dev/null", "/__preview.js/../secret.txt",
    "/__events/../secret.txt", "/assets/../../secret.txt", "/search/..%2f..%2fsecret.txt", "/" + "a/" * 2_000,
    "/" + "%2e%2e/" * 1_000 + "secret.txt", "/" + "x" * 10_000, "/%", "/%2", "/%zz", "/%C3%28", "/%ED%A0%80",
]


def targets(port):
    found = [text.replace("{port}", str(port)) for text in WHOLE]
    for step in STEPS:
        for target in TARGETS:
            for start in ["/", "/films/", "/assets/"]:
                found.append(f"{start}{step * (1 if start == '/' else 2)}{target}")
    return list(dict.fromkeys(found))


class Client:
    """A connection that sends just the bytes it is told to."""

    def __init__(self, port):
        self.port = port
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)

    def ask(self, target, more=b""):
        """Gives (status, head, body); the status is 0 where the connection ends without an answer."""
        head = f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n".encode() + more + b"\r\n"
        try:
            self.socket.sendall(head)
        except OSError:
            # It may be answered, and closed, before all of it is sent.
            pass
        received = b""
        while True:
            start, found, body = received.partition(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: (\d+)", start)
            if found and length and len(body) >= int(length[1]):
                return int(start.split()[1]), start.decode("latin-1"), body.decode("utf-8", "replace")
            try:
                more = self.socket.recv(65_536)
            except OSError:
                more = b""
            if not more:
                return (int(start.split()[1]) if found else 0), start.decode("latin-1"), body.decode("utf-8", "replace")
            received += more

    def close(self):
        self.socket.close()


def check_serving(program, work):
    report = Report()
    folder = work / "served"
    for path, text in JOURNAL.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    for path, target in LINKS.items():
        (folder / path).symlink_to(target)
    serving = Serving(program, folder / "journal")
    with serving as address:
        port = int(re.search(r":(\d+)/", address)[1])
        check_paths(port, report)
        check_heads(port, report)
        check_open(port, report)
        check_work(port, serving.process.pid, report)
    return report


def check_paths(port, report):
    client = Client(port)
    for target in targets(port):
        report.count(PATHS)
        status, head, body = client.ask(target)
        shown = target if len(target) < 100 else target[:100] + "…"
        if "connection: close" in head.lower() or status == 0:
            client.close()
            client = Client(port)
        if SECRET in body or "root:" in body:
            report.fail(PATHS, shown, "shows a secret")
        elsewhere = re.search(r"(?i)\r\nlocation: ([^\r]*)", head)
        if elsewhere and not re.fullmatch(r"/(?!/)[\x21-\x7e]*", elsewhere[1]):
            report.fail(PATHS, shown, f"leads to {elsewhere[1]}")
        # A path with nothing but a question behind it, or with a link that is followed, is of the site.
        is_page = status == 200 and "<!doctype html>" in body.lower()
        if status not in [301, 307, 400, 404, 431] and not is_page:
            report.fail(PATHS, shown, f"is answered with {status}: {body[:60]}")
    client.close()


def check_heads(port, report):
    for more in [b"X-Long: " + b"x" * (1 << 20) + b"\r\n", b"X-Many: x\r\n" * 10_000, b"X: x\r\n " * 1_000]:
        report.count(HEADS)
        client, other = Client(port), Client(port)
        status, _, _ = client.ask("/", more)
        # What is still being sent when the answer is given may cost the answer.
        if status not in [0, 400, 431]:
            report.fail(HEADS, f"{len(more):,} bytes", f"are answered with {status}")
        if other.ask("/")[0] != 200:
            report.fail(HEADS, "another client", "is not answered")
        client.close()
        other.close()


def check_open(port, report):
    clients = []
    try:
        for number in range(1_000):
            clients.append(Client(port))
            # A third says nothing, a third has begun to, a third listens.
            if number % 3 == 1:
                clients[-1].socket.sendall(b"GET / HT")
            elif number % 3 == 2:
                request = f"GET /__events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"
                clients[-1].socket.sendall(request.encode())
        report.count(OPEN, len(clients))
        for target in ["/", "/articles/snow/", "/seen.txt"]:
            client = Client(port)
            began = time.monotonic()
            status, _, _ = client.ask(target)
            if status != 200 or time.monotonic() - began > 10:
                report.fail(OPEN, target, f"is answered with {status} after {time.monotonic() - began:.1f} s")
            client.close()
    except OSError as error:
        report.fail(OPEN, f"connection {len(clients)}", str(error))
    for client in clients:
        client.close()


def check_work(port, pid, report):
    seconds = float(os.environ.get("SECONDS_OF_WORK", "4"))
    paths = ["/", "/articles/", "/articles/snow/", "/seen.txt", "/nothing/", "/feed.xml", "/search/", "/404.html"]
    counts, faults = [0, 0], []

    def work(number, end):
        client = Client(port)
        while time.monotonic() < end:
            path = paths[counts[number] % len(paths)]
            status, _, body = client.ask(path)
            counts[number] += 1
            if status != (404 if path == "/nothing/" else 200) or not body:
                faults.append(f"{path} is answered with {status}")
                client.close()
                client = Client(port)
        client.close()

    def work_together(duration):
        end = time.monotonic() + duration
        threads = [threading.Thread(target=work, args=(number, end)) for number in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    # What is made once, such as the index of the search, is made before.
    work_together(seconds / 2)
    before = memory(pid)
    work_together(seconds)
    after = memory(pid)
    report.count(WORK, sum(counts))
    for fault in dict.fromkeys(faults):
        report.fail(WORK, "a client", fault)
    if before and after - before > GROWTH:
        report.fail(WORK, "memory", f"grew from {before:.0f} to {after:.0f} MB")


def memory(pid):
    """What a process holds, in megabytes; 0 where the system does not say."""
    try:
        with open(f"/proc/{pid}/status", encoding="utf-8") as file:
            return int(re.search(r"VmRSS:\s+(\d+) kB", file.read())[1]) / 1000
    except OSError:
        return 0
