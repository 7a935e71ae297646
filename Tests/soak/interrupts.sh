#!/bin/sh
# Builds killed before every call that changes a file, and at random moments of a larger journal.
set -eu
tests=$(cd "$(dirname "$0")/.." && pwd)
"$tests/interrupt-checks.sh" "$1" --all
"$tests/interrupt-checks.sh" "$1" --random "$((SOAK_SHARE / 2))"
