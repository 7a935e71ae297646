#!/bin/sh
# What takes too long for every day: each page of the journals of payloads in the browser, and a minute of
# two clients on the preview. Tests/site-checks.sh says what it needs.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
EVERY_PAGE=1 SECONDS_OF_WORK=60 "$root/Tests/site-checks.sh" "$@"
