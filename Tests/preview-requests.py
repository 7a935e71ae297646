"""Sends requests that no browser sends to a running preview: preview-requests.py PROGRAM SECONDS.

Requests are put together of pieces and then broken: heads without end, wrong lengths, paths that would lead
out, ranges, bytes that are no text; sent whole, byte by byte, or not to their end. All the while the
preview has to answer a plain one, and nothing that it sends may hold what is no part of the site.

Prints how many were sent; ends with 1 if anything broke.
"""

import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from robustness import journals
from robustness.folders import environment, write

SECRET = b"a-secret-that-no-page-holds"
MEGABYTES = 600
PIECES = [
    b"GET ", b"HEAD ", b"POST ", b"OPTIONS ", b"PRI ", b"G\0ET ", b"/", b"/index.html", b"/../secret.txt",
    b"/%2e%2e/secret.txt", b"/..%2fsecret.txt", b"/%00", b"/%", b"/%zz", b"//", b"/content/journal.yaml",
    b"/.intertitle/manifest", b"/assets/../../secret.txt", b"/large.bin", b"/__events", b"/__preview.js", b"?x=1", b"#y",
    b"http://127.0.0.1/", b"*", b"/" + b"a" * 5000, b" HTTP/1.1\r\n", b" HTTP/1.0\r\n", b" HTTP/9.9\r\n", b"\r\n",
    b"\n", b"\r", b"Host: 127.0.0.1:PORT\r\n", b"Host: evil.example\r\n", b"Host: localhost:PORT\r\n", b"Host:\r\n",
    b"Origin: http://evil.example\r\n", b"Connection: close\r\n", b"Connection: keep-alive, upgrade\r\n",
    b"Upgrade: websocket\r\n", b"Content-Length: 5\r\n", b"Content-Length: -1\r\n",
    b"Content-Length: 99999999999999999999\r\n", b"Transfer-Encoding: chunked\r\n", b"5\r\nhello\r\n0\r\n\r\n",
    b"FFFFFFFFFFFFFFFF\r\n", b"Range: bytes=0-5\r\n", b"Range: bytes=-9999999999999999999\r\n",
    b"Range: bytes=5-2\r\n", b"Range: bytes=9223372036854775807-\r\n", b"Expect: 100-continue\r\n",
    b"If-None-Match: *\r\n", b"X: " + b"x" * 9000 + b"\r\n", b"Y: 1\r\n" * 300, b"\xff\xfe", b"\0", b": \r\n", b" folded\r\n",
]
USUAL = b"GET /PATH HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n"


def request(chance, port):
    """A request, or what is left of one."""
    if chance.random() < 0.5:
        text = b"".join(chance.choice(PIECES) for _ in range(chance.randrange(1, 12)))
    else:
        path = b"".join(chance.choice(PIECES[6:26]) for _ in range(chance.randrange(3)))
        more = b"".join(chance.choice(PIECES[32:]) for _ in range(chance.randrange(4)))
        text = USUAL.replace(b"/PATH", path or b"/").replace(b"Connection", more + b"Connection", 1)
    text = bytearray(text.replace(b"PORT", str(port).encode()) * chance.choice([1, 1, 1, 2, 30]))
    for _ in range(chance.choice([0, 0, 1, 4])):
        if text:
            text[chance.randrange(len(text))] = chance.randrange(256)
    return bytes(text[:chance.randrange(len(text) + 1)] if chance.random() < 0.1 else text)


def send(port, text, chance):
    """Sends a text in pieces; gives what comes back within two tenths of a second."""
    got = b""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            step = chance.choice([len(text) or 1, 7, 1000])
            for start in range(0, len(text), step):
                connection.sendall(text[start:start + step])
            if chance.random() < 0.2:
                return got
            connection.settimeout(0.2)
            while part := connection.recv(65536):
                got += part
    except OSError:
        pass
    return got


def answers(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
            connection.sendall(USUAL.replace(b"/PATH", b"/").replace(b"PORT", str(port).encode()))
            return connection.recv(12) == b"HTTP/1.1 200"
    except OSError:
        return False


def throw(port, seed, end, counts, failures):
    chance = random.Random(seed)
    while time.monotonic() < end and not failures:
        text = request(chance, port)
        if SECRET in send(port, text, chance):
            failures.append(f"what is no part of the site was sent for {text[:200]!r}")
        counts[seed] += 1
        if counts[seed] % 200 == 0 and not answers(port):
            failures.append(f"a plain request was not answered after {text[:200]!r}")


def memory(process):
    """Megabytes in use."""
    for line in Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) // 1000
    return 0


def main():
    program, seconds = Path(sys.argv[1]).resolve(), float(sys.argv[2])
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    failures, counts = [], [0] * 4
    with tempfile.TemporaryDirectory(prefix="intertitle-preview-") as folder:
        journal = Path(folder) / "journal"
        write(journal, journals.SMALL)
        write(journal, {"secret.txt": SECRET, ".intertitle/secret": SECRET,
                        "content/journal.yaml": journals.SETTINGS.encode() + b"# " + SECRET + b"\n"})
        write(Path(folder), {"secret.txt": SECRET})
        with open(Path(folder) / "said", "w+b") as said:
            preview = subprocess.Popen(
                ["sh", "-c", 'ulimit -c 0; exec "$@"', "sh", program, "serve", journal, "--port", str(port)],
                stdin=subprocess.DEVNULL, stdout=said, stderr=said, env=environment(SWIFT_BACKTRACE="enable=no"))
            try:
                until = time.monotonic() + 60
                while not answers(port):
                    if time.monotonic() > until or preview.poll() is not None:
                        sys.exit("The preview does not come up.")
                    time.sleep(0.1)
                end = time.monotonic() + seconds
                threads = [threading.Thread(target=throw, args=(port, seed, end, counts, failures))
                           for seed in range(len(counts))]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                if preview.poll() is not None:
                    said.seek(0)
                    failures.append(f"the preview ended (status {preview.returncode}): {said.read()[-500:]!r}")
                elif not answers(port):
                    failures.append("in the end a plain request was not answered")
                elif memory(preview) > MEGABYTES:
                    failures.append(f"the preview took {memory(preview)} MB")
                print(f"Requests to the preview: {sum(counts):,} sent, {len(failures)} broke something, "
                      f"{memory(preview) if preview.poll() is None else 0} MB in the end")
            finally:
                preview.kill()
                preview.wait()
    for failure in failures:
        print(f"  {failure}", file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
