#!/bin/sh
# Texts that nobody wrote, for whatever reads texts: Tests/fuzz.sh says how. FUZZ_SECONDS for each of the
# twelve targets; an equal share of the time otherwise.
set -eu
tests=$(cd "$(dirname "$0")/.." && pwd)
FUZZ_SECONDS=${FUZZ_SECONDS-$((SOAK_SHARE / 12 + 1))} "$tests/fuzz.sh"
