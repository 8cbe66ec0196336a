#!/usr/bin/env bash
# The game and the lab where something is missing: no home, one that cannot be written, no fonts, no sound, no display, a
# window of any size, a folder with spaces and Chinese characters, a clock set back. Each must work, or say in one message
# what is missing; none may crash or hang.
set -euo pipefail
length=$1
game=$PWD/build/release/bin/sputnik lab=$PWD/build/release/bin/sputnik-lab
scenario=$PWD/scenarios/october-rule.json
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cases=0 failures=0

fails() {
  failures=$((failures + 1))
  echo "$1: $2"
  tail -n 3 "$work/said" | cut -c1-300
}
# tries NAME WORKS|SAYS COMMAND ...: within five minutes it ends with 0, or for SAYS with 1 or 2 and a message.
tries() {
  local name=$1 wanted=$2 code=0
  shift 2
  cases=$((cases + 1))
  rm -f "$work/out.png"
  timeout 300 "$@" >"$work/said" 2>&1 </dev/null || code=$?
  if [ $code -gt 2 ]; then
    fails "$name" "ended with $code"
  elif [ "$wanted" = works ] && [ $code -ne 0 ]; then
    fails "$name" "does not work"
  elif [ $code -ne 0 ] && ! [ -s "$work/said" ]; then
    fails "$name" "says nothing"
  elif [ "$wanted" = says ] && [ $code -eq 0 ]; then
    fails "$name" "says nothing of it"
  fi
}
picture=("$game" --screenshot "$work/out.png" --scenario "$scenario" --quarters 1 --screen game)
none=(env -u DISPLAY -u WAYLAND_DISPLAY -u HOME -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_RUNTIME_DIR)

# No home, and homes of which nothing can be made.
mkdir "$work/bare"
chmod a-w "$work/bare"
touch "$work/file"
tries "no home, picture" works "${none[@]}" "${picture[@]}" --size 1280x720
tries "no home, text" works "${none[@]}" "$game" --text --scenario "$scenario"
for home in "$work/bare" "$work/file" "$work/none" /proc; do
  tries "home $(basename "$home"), text" works "${none[@]}" HOME="$home" "$game" --text --scenario "$scenario"
done
tries "no home, lab" works "${none[@]}" "$lab" play "$scenario" --seed 7

# A folder that no program is written for.
odd="$work/新 文件夹 'with' spaces & \$signs %s"
mkdir -p "$odd"
cp -r assets scenarios "$odd/"
tries "odd folder, lab" works "$lab" play "$odd/scenarios/october-rule.json" --save "$odd/第 一 局.json"
tries "odd folder, save" works "${none[@]}" HOME="$odd" "$game" --text "$odd/第 一 局.json"
tries "odd folder, assets" works env SPUTNIK_ASSETS="$odd/assets" "$lab" signature
tries "odd folder, missing" says "$lab" play "$odd/scenarios/无.json"
tries "picture below a file" says "$game" --screenshot "$work/file/out.png" --size 640x480 --screen title
[ "$(id -u)" -eq 0 ] || tries "picture in a bare folder" says "$game" --screenshot "$work/bare/out.png" --screen title

# A clock set back changes nothing.
if [ -e /usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1 ]; then
  for when in "1969-12-31 23:59:50" "2001-02-03 04:05:06" "2040-01-01 00:00:00"; do
    tries "clock at $when" works env FAKETIME="$when" LD_PRELOAD=/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1 \
      "${none[@]}" HOME="$work" "$game" --text "$odd/第 一 局.json"
  done
fi

if [ "$length" = long ]; then
  # Windows of no size, and of a wall.
  for size in 1x1 1x1080 1920x1 7680x4320; do
    tries "size $size" works "${picture[@]}" --size $size
  done
  # No fonts, no sound, no display.
  echo '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>' >"$work/fonts.conf"
  tries "no fonts" works env FONTCONFIG_FILE="$work/fonts.conf" "${picture[@]}" --size 1280x720
  tries "no fonts, Chinese" works env FONTCONFIG_FILE="$work/fonts.conf" "${picture[@]}" --size 1280x720 --language zh
  tries "no display" works "${none[@]}" HOME="$work" SDL_VIDEODRIVER= "$game" --screenshot "$work/out.png" --seed 7
  tries "no display, no sound" works "${none[@]}" SDL_AUDIODRIVER=none "$game" --demonstration --screenshot "$work/out.png"
fi
echo "cases $cases failures $failures"
[ $failures -eq 0 ]
