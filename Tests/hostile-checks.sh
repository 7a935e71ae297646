#!/bin/sh
# Whether the program bears journals that nobody would write: Tests/hostile-checks.py says how. Needs the
# program that `swift test` leaves behind, and Python; where there is none, it says so and checks nothing.
# Further arguments: a program, and a part of the names of the journals to be tried.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
program=${1-"$root/.build/debug/intertitle"}
if [ $# -gt 0 ]; then shift; fi

if ! command -v python3 >/dev/null 2>&1; then
  echo "Hostile journals were NOT checked: there is no python3." >&2
  exit 0
fi
if [ ! -x "$program" ]; then
  echo "There is no program at $program: \`swift test\` or \`swift build\` makes it." >&2
  exit 1
fi
exec python3 -B "$root/Tests/hostile-checks.py" "$program" "$@"
