#!/bin/sh
# Checks sites that Intertitle makes, the way a browser sees them: Tests/site-checks.py says what.
#
# Needs the program that `swift test` leaves behind, Chromium and Python. SKIP_SITE_CHECKS=1 leaves these
# checks out, CHROMIUM=… names a browser.
set -eu
what="generated sites" skip=SKIP_SITE_CHECKS
. "$(dirname "$0")/checks-set-up.sh"
need_browser
need_program
# No bytecode is left behind in Tests/.
exec "$python" -B "$root/Tests/site-checks.py" "$program" "$browser"
