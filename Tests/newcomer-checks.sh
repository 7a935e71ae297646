#!/bin/sh
# Begins a journal as docs/start.md says, and watches it in a browser: Tests/newcomer-checks.py says how.
#
# Needs the program that `swift test` leaves behind, Chromium and Python. SKIP_SITE_CHECKS=1 leaves these
# checks out, CHROMIUM=… names a browser.
set -eu
what="the preview in a browser" skip=SKIP_SITE_CHECKS
. "$(dirname "$0")/checks-set-up.sh"
need_browser
need_program
exec "$python" -B "$root/Tests/newcomer-checks.py" "$program" "$browser"
