#!/bin/sh
# Fetches the examples of the CommonMark 0.30 specification into .build/commonmark-0.30.txt, and those of
# GitHub's, which has tables and strikethrough, into .build/gfm-0.29.txt, where the tests of Markdown read
# them. The specifications are John MacFarlane's and GitHub's, under CC BY-SA 4.0, and so are not part of
# this repository; they come with the source of a Python package.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target="$root/.build/commonmark-0.30.txt"
target_github="$root/.build/gfm-0.29.txt"
if [ -f "$target" ] && [ -f "$target_github" ]; then exit 0; fi

# Downloading changes nothing in a Python that the system manages, so that any pip may do it.
pip_download() {
  if python3 -m pip --version >/dev/null 2>&1; then
    python3 -m pip download "$@"
  elif /usr/bin/python3 -m pip --version >/dev/null 2>&1; then
    /usr/bin/python3 -m pip download "$@"
  elif command -v pip3 >/dev/null 2>&1; then
    pip3 download "$@"
  else
    pip download "$@"
  fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! pip_download --quiet --no-deps --no-binary marko --dest "$work" marko==1.3.0; then
  echo "The examples of the CommonMark specification could not be fetched from PyPI." >&2
  exit 1
fi
tar -xzf "$work"/marko-1.3.0.tar.gz -C "$work"
mkdir -p "$root/.build"
mv "$work/marko-1.3.0/tests/spec/commonmark.txt" "$target"
mv "$work/marko-1.3.0/tests/spec/gfm.txt" "$target_github"
