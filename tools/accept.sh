#!/usr/bin/env bash
# Accepts a meant change of the rules: writes the golden signature and transcripts anew. Say why in the commit.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --build --preset release --target sputnik-lab
lab=build/release/bin/sputnik-lab
"$lab" signature > tests/golden/signature.txt
grep -v '^#' tests/golden/plays.txt | while read -r scenario us cn seed; do
  "$lab" play "scenarios/$scenario.json" --us "$us" --cn "$cn" --seed "$seed" > "tests/golden/$scenario.txt"
done
git --no-pager diff --stat tests/golden
