#!/bin/sh
# Requests that no browser sends, to the preview: Tests/preview-requests.py says how.
set -eu
tests=$(cd "$(dirname "$0")/.." && pwd)
exec python3 -B "$tests/preview-requests.py" "$1" "$((SOAK_SHARE / 2))"
