#!/bin/sh
# Runs the unit tests, and says at the end once more what failed: what they print is thousands of lines long.
#
# The preview's tests come last and one after another: they wait for answers over real connections, and among
# tests that keep every core busy they would wait for their turn instead.
set -u
cd "$(dirname "$0")/.." || exit 1
mkdir -p .build
log=.build/unit-tests.log
preview='^PreviewTests\.|\.ServeTests/'
run() { timeout --kill-after=10 1800 swift test "$@" 2>&1; echo "$?" >>.build/unit-tests.status; }
: >.build/unit-tests.status
{ run --skip "$preview"; run --no-parallel --filter "$preview"; } | tee "$log"
if grep -qvx 0 .build/unit-tests.status; then
  echo "What failed:" >&2
  # A test's lines, and the lines of its message that follow.
  awk '/^(◇|✔)/ { shown = 0 } /^✘|error:/ { shown = 8 } shown-- > 0' "$log" | tail -n 80 >&2
  exit 1
fi
