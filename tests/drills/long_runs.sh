#!/usr/bin/env bash
# Memory does not grow: long 10,000 quarters and 200,000 frames, a night of them; short 300 quarters and 700 frames.
set -euo pipefail
case $1 in
  short) sizes=(300 700 2) ;;
  long) sizes=(10000 200000 200) ;;
esac
# Each quarter is kept; a folder in memory spares the disk.
[ -w /dev/shm ] && export TMPDIR=/dev/shm
cmake --build build/release --target drill_long_runs >/dev/null
build/release/bin/drill_long_runs "${sizes[@]}"
