#!/usr/bin/env bash
# Campaigns of random orders under all scenarios, with all that must hold checked after each step: a million, or a few
# thousand. Campaign N again, alone: build/release/bin/drill_random_play 1 1 N.
set -euo pipefail
cmake --build build/release --target drill_random_play >/dev/null
if [ "$1" = short ]; then
  build/release/bin/drill_random_play 2000
else
  build/release/bin/drill_random_play 1000000
fi
