#!/bin/sh
# Writes templates/ into Sources/JournalSite/Theme/BuiltInTheme.swift, so that the binary carries the
# theme. `make theme` runs it; a test compares the two.
set -eu
cd "$(dirname "$0")/.."
target=Sources/JournalSite/Theme/BuiltInTheme.swift
{
  echo '/// The theme of `templates/`, by name. Written by `make theme`: edit the files there.'
  echo 'let builtInTheme: [(name: String, text: String)] = ['
  find templates -type f \( -name '*.html' -o -name '*.xml' -o -name '*.yaml' -o -name '*.css' \
    -o -name '*.js' -o -name '*.svg' -o -name '*.txt' \) | LC_ALL=C sort | while read -r file; do
    printf '  (\n    "%s",\n    ###"""\n' "${file#templates/}"
    sed -e 's/^\(..*\)$/    \1/' "$file"
    printf '\n    """###\n  ),\n'
  done
  echo ']'
} > "$target.new"
mv "$target.new" "$target"
