#!/bin/sh
# Sees to it that what Intertitle is built with is there: Swift, cmark, pkg-config and, on Linux, mimalloc;
# with the word "test" also pip, which fetches the examples that the tests of Markdown read.
#
# On Debian and Ubuntu what is missing is installed; elsewhere it is named. Nothing is asked of the
# network when nothing is missing.
set -eu

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

# 6.3 and later
check_swift() {
  command -v swift >/dev/null 2>&1 || stop \
    "Swift is missing. Intertitle needs Swift 6.3 or later: https://www.swift.org/install/"
  version=$(swift --version 2>&1 | sed -n 's/.*Swift version \([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1 \2/p' | head -n 1)
  major=${version% *}
  minor=${version#* }
  if [ -z "$version" ]; then
    stop "\`swift --version\` does not say which version it is. Does Swift work here?"
  fi
  if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 3 ]; }; then
    stop "This is Swift $major.$minor. Intertitle needs Swift 6.3 or later: https://www.swift.org/install/"
  fi
}

has_cmark() {
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libcmark
}

# Debian's package of it has no file for pkg-config.
has_mimalloc() {
  [ "$(uname -s)" != Linux ] || [ -e /usr/include/mimalloc.h ] || [ -e /usr/local/include/mimalloc.h ]
}

# A pip of any Python will do: it only downloads.
has_pip() {
  python3 -m pip --version >/dev/null 2>&1 ||
    /usr/bin/python3 -m pip --version >/dev/null 2>&1 ||
    command -v pip3 >/dev/null 2>&1 || command -v pip >/dev/null 2>&1
}

. "$(dirname "$0")/install-packages.sh"

missing=
needs_test=false
if [ "${1-}" = test ]; then needs_test=true; fi

check_swift
if ! has_cmark; then missing="$missing libcmark-dev pkg-config"; fi
if ! has_mimalloc; then missing="$missing libmimalloc-dev"; fi
if $needs_test && ! has_pip; then missing="$missing python3 python3-pip"; fi
if [ -z "$missing" ]; then exit 0; fi

if command -v apt-get >/dev/null 2>&1; then
  install_packages
elif [ "$(uname -s)" = Darwin ]; then
  case $missing in
    *cmark*) stop "cmark or pkg-config is missing: brew install cmark pkg-config" ;;
    *) stop "pip is missing: brew install python" ;;
  esac
else
  stop "Something is missing that Intertitle is built with. On Debian the packages are:$missing"
fi

has_cmark || stop "cmark is installed, but \`pkg-config --exists libcmark\` does not find it."
if $needs_test && ! has_pip; then stop "python3-pip is installed, but there is no pip."; fi
