#!/bin/sh
# Runs `swift test`, and says at the end once more what failed: what it prints is thousands of lines long.
set -u
cd "$(dirname "$0")/.." || exit 1
mkdir -p .build
log=.build/unit-tests.log
{ swift test 2>&1; echo "$?" >.build/unit-tests.status; } | tee "$log"
status=$(cat .build/unit-tests.status)
if [ "$status" -ne 0 ]; then
  echo "What failed:" >&2
  # A test's lines, and the lines of its message that follow.
  awk '/^(◇|✔)/ { shown = 0 } /^✘|error:/ { shown = 8 } shown-- > 0' "$log" | tail -n 80 >&2
fi
exit "$status"
