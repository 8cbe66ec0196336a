#!/usr/bin/env bash
# Accepts a meant change: writes the golden signature and transcripts of the rules anew, and the pictures of the screen where
# its tests are built. Say why in the commit, and look at the pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --build --preset release --target sputnik-lab
lab=build/release/bin/sputnik-lab
"$lab" signature > tests/golden/signature.txt
grep -v '^#' tests/golden/plays.txt | while read -r scenario us cn seed; do
  "$lab" play "scenarios/$scenario.json" --us "$us" --cn "$cn" --seed "$seed" > "tests/golden/$scenario.txt"
done
if [ -x build/release/bin/test_ui ]; then SPUTNIK_ACCEPT=1 build/release/bin/test_ui "*accepted*" > /dev/null; fi
git --no-pager diff --stat tests/golden
