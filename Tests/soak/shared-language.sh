#!/bin/sh
# Our template language beside Stencil's, case by case, in the package that fetches Stencil.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
exec swift test --package-path "$root/Benchmarks/Engines"
