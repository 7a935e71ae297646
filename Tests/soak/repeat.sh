#!/bin/sh
# The sample journal, and a larger one, built in other circumstances; and journals nobody would write.
set -eu
tests=$(cd "$(dirname "$0")/.." && pwd)
"$tests/repeat-checks.sh" "$1"
"$tests/repeat-checks.sh" "$1" "$tests/.."
"$tests/hostile-checks.sh" "$1" --all
