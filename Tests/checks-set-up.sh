# Sourced by the checks that need more than Swift. On Debian and Ubuntu what is missing is installed, as
# root or with sudo. These are set before:
#   what   what is checked, as in “the checks of …”
#   skip   the name of the variable that leaves it out
# shellcheck shell=sh disable=SC2034,SC2154 # set and used by the scripts that source this

root=$(cd "$(dirname "$0")/.." && pwd)
program=${1-"$root/.build/debug/intertitle"}

# Packages of Debian that are not there, each with a space before it.
missing=

stop() {
  printf '%s\n' "$@" "$skip=1 leaves the checks of $what out." >&2
  exit 1
}

if eval "[ \"\${$skip-}\" = 1 ]"; then
  echo "The checks of $what were NOT run: $skip=1 is set." >&2
  exit 0
fi

need_program() {
  [ -x "$program" ] || stop "There is no program at $program: \`swift test\` or \`swift build\` makes it."
}

. "$root/Scripts/install-packages.sh"

install_missing() {
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null 2>&1 || stop "Something is missing that is needed. On Debian:$missing"
  install_packages
}

find_browser() {
  for name in "${CHROMIUM-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" 2>/dev/null; then return; fi
  done
}

# One that can make an environment: Debian splits that off, and there may be other Pythons about.
find_python() {
  for name in python3 /usr/bin/python3; do
    if "$name" -c 'import venv, ensurepip, sys; sys.exit(sys.version_info < (3, 9))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
}

# Sets browser, which CHROMIUM=… names, and python, which has the packages of site-checks.txt from PyPI.
need_browser() {
  environment="$root/.build/site-checks"
  # Without a font there is no text to measure, and Debian's Chromium only recommends one.
  if [ -z "$(find_browser)" ]; then missing="$missing chromium fonts-liberation"; fi
  if [ -z "$(find_python)" ]; then missing="$missing python3 python3-venv"; fi
  install_missing
  browser=$(find_browser)
  python=$(find_python)
  if [ -z "$browser" ]; then stop "chromium is installed, but there is no command chromium."; fi
  if [ -z "$python" ]; then stop "python3-venv is installed, but no Python 3.9 or later can use it."; fi
  # The list of packages is copied beside them at the end, so that half an environment is made anew.
  if ! cmp -s "$root/Tests/site-checks.txt" "$environment/site-checks.txt"; then
    rm -rf "$environment"
    "$python" -m venv "$environment" || stop "No Python environment could be made in $environment."
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
      --only-binary :all: --requirement "$root/Tests/site-checks.txt" ||
      stop "The packages in Tests/site-checks.txt could not be installed from PyPI."
    cp "$root/Tests/site-checks.txt" "$environment/site-checks.txt"
  fi
  python="$environment/bin/python"
}
