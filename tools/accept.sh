#!/usr/bin/env bash
# Accepts a meant change of the rules: writes the golden signature and transcripts anew. Say why in the commit.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --build --preset release --target sputnik-lab
lab=build/release/bin/sputnik-lab
"$lab" signature > tests/golden/signature.txt
"$lab" play scenarios/october-rule.json --us hawk --cn balanced --seed 7 > tests/golden/october-rule.txt
"$lab" play scenarios/deepseek-shock.json --us opener --cn dove --seed 7 > tests/golden/deepseek-shock.txt
git --no-pager diff --stat tests/golden
