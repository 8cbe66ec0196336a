#!/usr/bin/env bash
# Random clicks and keys on the whole game without a window: short 500, long 10,000.
set -euo pipefail
case $1 in
  short) count=500 ;;
  long) count=10000 ;;
esac
cmake --build build/release --target drill_clicks >/dev/null
build/release/bin/drill_clicks $count
