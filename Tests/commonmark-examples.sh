#!/bin/sh
# Fetches the examples of the CommonMark 0.30 specification into .build/commonmark-0.30.txt, where
# the tests of Markdown read them. The specification is John MacFarlane's, under CC BY-SA 4.0, and
# so is not part of this repository; it comes with the source of a Python package.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target="$root/.build/commonmark-0.30.txt"
if [ -f "$target" ]; then exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pip download --quiet --no-deps --no-binary :all: --dest "$work" marko==1.3.0
tar -xzf "$work"/marko-1.3.0.tar.gz -C "$work"
mkdir -p "$root/.build"
mv "$work/marko-1.3.0/tests/spec/commonmark.txt" "$target"
