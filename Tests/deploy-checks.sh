#!/bin/sh
# Runs the configurations of docs/deploying.md in the real servers: Tests/deploy-checks.py says how.
#
# Needs the program that `swift test` leaves behind, Python, nginx, Caddy and rsync. On Debian and Ubuntu
# what is missing is installed, as root or with sudo. SKIP_DEPLOY_CHECKS=1 leaves these checks out.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
program=${1-"$root/.build/debug/intertitle"}
PATH="$PATH:/usr/sbin:/sbin"

stop() {
  printf '%s\n' "$@" "SKIP_DEPLOY_CHECKS=1 leaves the checks of servers out." >&2
  exit 1
}

if [ "${SKIP_DEPLOY_CHECKS-}" = 1 ]; then
  echo "Servers were NOT checked: SKIP_DEPLOY_CHECKS=1 is set." >&2
  exit 0
fi

missing=
if ! command -v nginx >/dev/null 2>&1; then missing="$missing nginx-light"; fi
for name in caddy rsync python3; do
  if ! command -v $name >/dev/null 2>&1; then missing="$missing $name"; fi
done
if [ -n "$missing" ]; then
  command -v apt-get >/dev/null 2>&1 || stop "Something is missing that is checked. On Debian:$missing"
  if [ "$(id -u)" -eq 0 ]; then
    as_root=
  elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
  else
    stop "These packages are missing:$missing" "Install them as root: apt-get install$missing"
  fi
  echo "Installing:$missing"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || true
  # RUNLEVEL keeps the packages from starting a server of their own.
  # shellcheck disable=SC2086 # a list of names
  $as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install --yes -qq --no-install-recommends $missing >/dev/null ||
    stop "apt-get could not install$missing."
fi

[ -x "$program" ] || stop "There is no program at $program: \`swift test\` or \`swift build\` makes it."
export PATH
exec python3 -B "$root/Tests/deploy-checks.py" "$program"
