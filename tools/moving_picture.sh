#!/usr/bin/env bash
# Draws the moving picture of the README: one campaign of the DeepSeek shock, from the title page to its end. Needs img2webp
# (Debian package webp). moving_picture.sh [OUT.webp]
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-docs/game.webp}
program=${SPUTNIK:-build/release/bin/sputnik}
frames=$(mktemp -d)
trap 'rm -rf "$frames"' EXIT
sequence=()

# shows MILLISECONDS SCREEN QUARTERS
shows() {
  local file="$frames/$2-$3.png"
  SDL_VIDEODRIVER=dummy "$program" --screenshot "$file" --size 1920x1080 --scenario scenarios/deepseek-shock.json --nation us \
    --rival opportunist --seed 20 --quarters "$3" --screen "$2" --reduced-motion
  sequence+=(-d "$1" "$file")
}

shows 1500 title 0
shows 1500 briefing 0
for quarter in 0 1 2 3 4; do shows 700 game "$quarter"; done
shows 1800 reveal 5
for quarter in 5 6 7 8 9 10 11 12; do shows 700 game "$quarter"; done
shows 1500 supply 12
shows 1500 pillars 12
shows 1800 reveal 13
for quarter in 13 14 15 16; do shows 700 game "$quarter"; done
shows 1500 causes 16
for quarter in 17 18 19 20; do shows 700 game "$quarter"; done
shows 3500 end 32
img2webp -loop 0 -mixed -q 60 -m 6 "${sequence[@]}" -o "$out"
