"""Builds journals with the program and checks their sites, in files and in a browser.

Run by Tests/site-checks.sh: site-checks.py PROGRAM BROWSER. Prints a line for each kind of check and
one for each failure; ends with 1 if there is any.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from site_checks.browser import check_in_browser
from site_checks.documents import check_documents
from site_checks.files import check_files
from site_checks.journals import HOSTILE_PAGES, build_hostile, build_sample
from site_checks.overlay import check_overlay
from site_checks.report import Report
from site_checks.scripts import check_scripts
from site_checks.search import check_search
from site_checks.serving import check_serving


def main(program, browser):
    began = time.monotonic()
    root = Path(__file__).resolve().parent.parent
    workers = max(1, min(4, os.cpu_count() or 1))
    with tempfile.TemporaryDirectory(prefix="intertitle-sites-") as folder:
        work = Path(folder)
        hostile = build_hostile(program, work)
        samples = build_sample(program, root, work)
        report = Report()
        report.merge(check_documents([*samples, hostile], workers))
        report.merge(check_files([*samples, hostile]))
        report.merge(check_in_browser(samples, hostile, browser, workers))
        report.merge(check_search(samples, browser))
        report.merge(check_scripts(program, root, work, browser, workers))
        report.merge(check_overlay(program, work, browser))
        report.merge(check_serving(program, work))
        for path in HOSTILE_PAGES:
            if not (hostile.folder / path).is_file():
                report.fail("the hostile journal has its pages", hostile.place(path), "is missing")
    is_well = report.print()
    print(f"Sites checked in {time.monotonic() - began:.0f} s.")
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2]))
