#!/bin/sh
# The checks that take long: every script in Tests/soak/, one after another, in SOAK_SECONDS in all (3600).
# `make soak` builds the program and runs this; further arguments: a program, and scripts to run instead.
#
# Each script gets the program, and in SOAK_SHARE how many seconds it may take. A script that takes three
# times as long, and ten minutes to build, is ended.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
program=${1-"$root/.build/release/intertitle"}
if [ $# -gt 0 ]; then shift; fi
if [ $# -eq 0 ]; then set -- "$root"/Tests/soak/*.sh; fi

if [ ! -x "$program" ]; then
  echo "There is no program at $program: \`make soak\` makes it." >&2
  exit 1
fi
SOAK_SHARE=$((${SOAK_SECONDS:-3600} / $#))
export SOAK_SHARE
failed=
for script in "$@"; do
  name=$(basename "$script" .sh)
  echo "— $name, $SOAK_SHARE s"
  timeout --kill-after=30 "$((3 * SOAK_SHARE + 600))" "$script" "$program" || failed="$failed $name"
done
if [ -n "$failed" ]; then
  echo "What failed:$failed" >&2
  exit 1
fi
echo "Nothing failed."
