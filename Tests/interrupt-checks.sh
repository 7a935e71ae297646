#!/bin/sh
# Whether a build that is broken off leaves nothing torn: Tests/interrupt-checks.py says how.
#
# Needs the program that `swift test` leaves behind, Python and strace. On Debian and Ubuntu what is missing
# is installed, as root or with sudo; elsewhere it says so and checks nothing. SKIP_INTERRUPT_CHECKS=1
# leaves these checks out. Further arguments: a program, and what the Python script takes.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
program=${1-"$root/.build/debug/intertitle"}
if [ $# -gt 0 ]; then shift; fi

leave_out() {
  echo "Interrupted builds were NOT checked: $1" >&2
  exit 0
}

if [ "${SKIP_INTERRUPT_CHECKS-}" = 1 ]; then leave_out "SKIP_INTERRUPT_CHECKS=1 is set."; fi
missing=
for name in strace python3; do
  if ! command -v $name >/dev/null 2>&1; then missing="$missing $name"; fi
done
if [ -n "$missing" ]; then
  command -v apt-get >/dev/null 2>&1 || leave_out "this is missing:$missing"
  if [ "$(id -u)" -eq 0 ]; then
    as_root=
  elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
  else
    leave_out "these packages are missing:$missing"
  fi
  echo "Installing:$missing"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || true
  # shellcheck disable=SC2086 # a list of names
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes -qq --no-install-recommends $missing >/dev/null ||
    leave_out "apt-get could not install$missing."
fi
# Within some containers nobody may look over a program's shoulder.
strace -qq -o /dev/null true 2>/dev/null || leave_out "strace may not look at programs here."

if [ ! -x "$program" ]; then
  echo "There is no program at $program: \`swift test\` or \`swift build\` makes it." >&2
  exit 1
fi
exec python3 -B "$root/Tests/interrupt-checks.py" "$program" "$@"
