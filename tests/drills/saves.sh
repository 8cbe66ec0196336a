#!/usr/bin/env bash
# Saves, settings, pictures and journals under faults: killed at every call, disk full, read-only, damaged, two at once.
set -euo pipefail
cmake --build build/release --target drill_saves >&2
# What is tested is the order of calls; in memory they are quick. The long form waits for a real disk.
if [ "$1" = short ] && [ -w /dev/shm ]; then
  export TMPDIR=/dev/shm
fi
build/release/bin/drill_saves "$1"
