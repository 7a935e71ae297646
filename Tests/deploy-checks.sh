#!/bin/sh
# Runs the configurations of docs/deploying.md in the real servers: Tests/deploy-checks.py says how.
#
# Needs the program that `swift test` leaves behind, Python, nginx, Caddy and rsync. SKIP_DEPLOY_CHECKS=1
# leaves these checks out.
set -eu
what=servers skip=SKIP_DEPLOY_CHECKS
. "$(dirname "$0")/checks-set-up.sh"
# Where Debian has servers, and not every user looks.
export PATH="$PATH:/usr/sbin:/sbin"
if ! command -v nginx >/dev/null 2>&1; then missing="$missing nginx-light"; fi
for name in caddy rsync python3; do
  if ! command -v $name >/dev/null 2>&1; then missing="$missing $name"; fi
done
install_missing
need_program
exec python3 -B "$root/Tests/deploy-checks.py" "$program"
