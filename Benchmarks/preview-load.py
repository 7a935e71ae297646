#!/usr/bin/env python3
"""How many requests a preview answers, and what memory that costs: two clients, each as fast as it can.

    preview-load.py my-journal --seconds 60

The clients take the pages of the sitemap in turns, each on a connection that stays open.
"""

import argparse
import http.client
import multiprocessing
import os
import re
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CLIENTS = 2


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("journal", nargs="?", default=os.path.join(HERE, ".."), help="a journal's folder")
    parser.add_argument("--intertitle", default=os.path.join(HERE, "../.build/release/intertitle"), metavar="PATH")
    parser.add_argument("--seconds", type=float, default=60, help="(default: 60)")
    options = parser.parse_args()
    command = [os.path.abspath(options.intertitle), "serve", options.journal, "--port", "0", "--quiet"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        address = re.fullmatch(r"http://127\.0\.0\.1:(\d+)(/.*)\n", server.stdout.readline())
        if not address:
            sys.exit("the preview does not start")
        port = int(address[1])
        paths = pages(port, address[2])
        start = memory(server.pid)
        with multiprocessing.Pool(CLIENTS) as clients:
            work = [(port, paths[number::CLIENTS], options.seconds) for number in range(CLIENTS)]
            results = clients.starmap(ask, work)
        requests, failures = (sum(column) for column in zip(*results))
        per_second = requests / options.seconds
        print(f"{requests:,} requests of {len(paths):,} pages, {per_second:,.0f} a second, {failures:,} failures")
        print(f"memory: {start:.1f} MB at the start, {memory(server.pid):.1f} MB at the end")
    finally:
        server.terminate()
        server.wait()
    sys.exit(1 if failures or not requests else 0)


def pages(port, home):
    """The paths that the sitemap lists, and those of the sitemaps that it lists."""
    found, left = [], [home + "sitemap.xml"]
    while left:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request("GET", left.pop())
        text = connection.getresponse().read().decode()
        connection.close()
        paths = [re.sub(r"^https?://[^/]+", "", place) for place in re.findall(r"<loc>([^<]+)</loc>", text)]
        (left if "<sitemapindex" in text else found).extend(paths)
    return found if len(found) >= CLIENTS else [home] * CLIENTS


def ask(port, paths, seconds):
    """How many requests were made until the time was up, and how many of them came to nothing."""
    end = time.monotonic() + seconds
    connection, requests, failures = None, 0, 0
    while time.monotonic() < end:
        connection = connection or http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        try:
            connection.request("GET", paths[requests % len(paths)])
            answer = connection.getresponse()
            body = answer.read()
            failures += answer.status != 200 or not body
        except (OSError, http.client.HTTPException):
            failures += 1
            connection.close()
            connection = None
        requests += 1
    return requests, failures


def memory(pid):
    """What the process holds, in megabytes."""
    with open(f"/proc/{pid}/status") as file:
        return int(re.search(r"VmRSS:\s+(\d+) kB", file.read())[1]) / 1000


if __name__ == "__main__":
    main()
