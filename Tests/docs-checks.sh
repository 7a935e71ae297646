#!/bin/sh
# Whether the documentation is true: Tests/docs-checks.py says how. Needs the program that `swift test`
# leaves behind, and Python; where there is none, it says so and checks nothing.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
program=${1-"$root/.build/debug/intertitle"}

if ! command -v python3 >/dev/null 2>&1; then
  echo "The documentation was NOT checked: there is no python3." >&2
  exit 0
fi
if [ ! -x "$program" ]; then
  echo "There is no program at $program: \`swift test\` or \`swift build\` makes it." >&2
  exit 1
fi
exec python3 -B "$root/Tests/docs-checks.py" "$program"
