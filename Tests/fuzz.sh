#!/bin/sh
# Feeds what reads an editor's files with texts that nobody wrote, guided by which code they reach:
# fuzz.sh [TARGET…], each for FUZZ_SECONDS (60; with 0 all is built and nothing run). What the targets are:
# Tests/Fuzz/Sources/Fuzz/.
#
# What it learns stays in .build/fuzz/corpus/, and the next run goes on from there. A text that makes the
# program crash or hang is left in .build/fuzz/finds/, and ends this with 1. Needs libFuzzer, which comes
# with Swift on Linux; where there is none, it says so.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
seconds=${FUZZ_SECONDS-60}
work="$root/.build/fuzz"

if [ ! -d "$root/.build/checkouts/Yams" ]; then
  echo "There is nothing to build with yet: \`swift build\` first." >&2
  exit 1
fi
mkdir -p "$work/Sources" "$work/finds"
cmp -s "$root/Tests/Fuzz/Package.swift" "$work/Package.swift" ||
  cp "$root/Tests/Fuzz/Package.swift" "$work/Package.swift"
for name in CMark Diagnostics Markup FrontMatter Markdown Templates JournalSite Importing; do
  ln -sfn "$root/Sources/$name" "$work/Sources/$name"
done
# With samples of the unit tests, which are literals and nothing else.
mkdir -p "$work/Sources/Fuzz"
for file in "$root"/Tests/Fuzz/Sources/Fuzz/*.swift "$root/Tests/FrontMatterTests/ArticleSchema.swift" \
  "$root/Tests/TemplatesTests/SampleViews.swift" "$root/Tests/JournalSiteTests/TestTheme.swift"; do
  ln -sf "$file" "$work/Sources/Fuzz/"
done
if ! swift build --package-path "$work" -c release --product Fuzz >"$work/build.log" 2>&1; then
  if grep -q 'libclang_rt.fuzzer\|unsupported option.*fuzzer' "$work/build.log"; then
    echo "Nothing was fuzzed: this Swift has no libFuzzer." >&2
    exit 0
  fi
  tail -n 40 "$work/build.log" >&2
  exit 1
fi
program="$work/.build/release/Fuzz"
if [ "$seconds" = 0 ]; then exit 0; fi

targets=${*:-front-matter markdown template settings strings site wordpress ghost films jekyll hugo picture}

# Texts to begin with: the sample journal's, the documentation's, and some of our own.
seed() {
  case $1 in
    front-matter | site) find "$root/content" -name '*.md' ;;
    markdown | jekyll | hugo) find "$root/content/articles" "$root/docs" -name '*.md' ;;
    template) find "$root/templates" -name '*.html' ;;
    strings) find "$root/templates/strings" -name '*.yaml' ;;
    settings) find "$root/content" -name journal.yaml ;;
    picture) find "$root/content" "$root/docs" -name '*.jpg' -o -name '*.png' -o -name '*.svg' -o -name '*.webp' ;;
  esac
  find "$root/Tests/Fuzz/Seeds" -path "*/$1/*" -type f
}

failed=0
for target in $targets; do
  corpus="$work/corpus/$target"
  mkdir -p "$corpus"
  # By what they hold: names repeat.
  seed "$target" | while read -r file; do
    head -c 65536 "$file" >"$corpus/seed-$(cksum <"$file" | tr ' ' -)"
  done
  words="$root/Tests/Fuzz/Words/$target.txt"
  set -- -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=16384 -print_final_stats=1 \
    -artifact_prefix="$work/finds/$target-"
  if [ -f "$words" ]; then set -- "$@" -dict="$words"; fi
  status=0
  FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no "$program" "$@" "$corpus" >"$work/$target.log" 2>&1 || status=$?
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target.log")
  echo "$target: ${runs:-?} texts, coverage $(grep -o 'cov: [0-9]*' "$work/$target.log" | tail -n 1 | cut -c 6-)"
  if [ "$status" -ne 0 ]; then
    failed=1
    echo "  it broke (status $status):" >&2
    grep -v '^#[0-9]' "$work/$target.log" | tail -n 40 >&2
  fi
done
exit "$failed"
