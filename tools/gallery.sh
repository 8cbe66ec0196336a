#!/usr/bin/env bash
# Draws every screen at three sizes, at 100 and 200 % text, in both languages, and in each theme, and fails when a text is cut, shortened,
# too small or on another. The pictures and an index of them lie in the folder given (default: gallery).
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-gallery}
program=${SPUTNIK:-build/release/bin/sputnik}
mkdir -p "$out"
screens="title briefing handover game supply pillars reveal end menu settings keys help load save code history causes what-if advice reasons press"
failed=0

draw() {  # screen size scale theme file language
  local seats=us
  [ "$1" = handover ] && seats=both
  SDL_VIDEODRIVER=dummy "$program" --screenshot "$out/$5.png" --audit --size "$2" --scale "$3" --theme "$4" --language "$6" --screen "$1" \
    --scenario scenarios/october-rule.json --nation "$seats" --rival "${rival:-balanced}" --seed 7 --quarters "$([ "$1" = title ] && echo 0 || echo "${quarters:-9}")" --reduced-motion ||
    failed=$((failed + 1))
  pictures="$pictures $5"
}

pictures=""
for screen in $screens; do
  quarters=9
  rival=balanced
  if [ "$screen" = reasons ]; then rival=staff; fi
  case "$screen" in end | reasons | press) quarters=33 ;; esac
  for size in 1280x720 1920x1080 3840x2160; do
    for scale in 100 200; do
      for language in en zh; do draw "$screen" "$size" "$scale" night "$screen-$size-$scale-$language" "$language"; done
    done
  done
  for theme in contrast historic; do draw "$screen" 1920x1080 100 "$theme" "$screen-1920x1080-$theme" en; done
done

# The scenario desk: where one is begun, and on a copy.
author() {  # size scale name language scenario
  SDL_VIDEODRIVER=dummy "$program" --screenshot "$out/$3.png" --audit --size "$1" --scale "$2" --language "$4" --screen author \
    ${5:+--scenario "$5"} --reduced-motion ||
    failed=$((failed + 1))
  pictures="$pictures $3"
}
for language in en zh; do
  for size in 1280x720 1920x1080 3840x2160; do
    for scale in 100 200; do
      author "$size" "$scale" "author-begin-$size-$scale-$language" "$language" ""
      author "$size" "$scale" "author-$size-$scale-$language" "$language" scenarios/october-rule.json
    done
  done
done

# A lesson, a sample class so many steps into it: what the teacher has and what the class sees.
lesson() {  # screen step size scale name language
  SDL_VIDEODRIVER=dummy "$program" --screenshot "$out/$5.png" --audit --size "$3" --scale "$4" --language "$6" --screen "$1" \
    --lesson scenarios/lessons/open-systems.json --step "$2" --sheet "${sheet:-0}" --seed 7 --reduced-motion ||
    failed=$((failed + 1))
  pictures="$pictures $5"
}
for language in en zh; do
  for step in 0 1 2 4 6 33 34 35; do
    for size in 1280x720 1920x1080 3840x2160; do
      lesson projector "$step" "$size" 100 "projector-$step-$size-$language" "$language"
      for scale in 100 200; do lesson lesson "$step" "$size" "$scale" "lesson-$step-$size-$scale-$language" "$language"; done
    done
  done
  for sheet in 1 2 3 4 5 6; do
    for size in 1280x720 1920x1080 3840x2160; do lesson projector 34 "$size" 100 "debrief-$sheet-$size-$language" "$language"; done
  done
  sheet=0
done

{
  echo '<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title>'
  echo '<style>body{background:#0b1016;color:#e9e2d2;font-family:sans-serif}figure{display:inline-block;margin:8px}img{width:460px}</style>'
  for picture in $pictures; do echo "<figure><a href=\"$picture.png\"><img loading=\"lazy\" src=\"$picture.png\" alt=\"$picture\"></a><figcaption>$picture</figcaption></figure>"; done
} > "$out/index.html"
echo "$(echo $pictures | wc -w) pictures in $out, $failed with faults; $out/index.html shows them all"
[ "$failed" = 0 ]
