#!/usr/bin/env bash
# The display goes away while the game is open: asked to leave by a signal, or its server killed. The game ends within ten
# seconds, says so, and what was sealed is kept. short: as long, but one case of each.
set -uo pipefail
case $1 in
  short) rounds=1 ;;
  long) rounds=20 ;;
esac
cmake --build build/release --target sputnik sputnik-lab >/dev/null || exit 2
if ! command -v Xvfb >/dev/null; then
  echo "skipped: no Xvfb here; a picture is drawn instead"
  picture=$(mktemp -d)
  SDL_VIDEODRIVER=dummy build/release/bin/sputnik --screenshot "$picture/title.png" --screen title --size 320x240 >/dev/null 2>&1
  echo "cases 1 failures $(($? != 0))"
  rm -r "$picture"
  exit
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cases=0 failures=0

# ends HOW WORDS CODE: an open game is ended so, and with what it says and returns.
ends() {
  local how=$1 words=$2 wanted=$3 server game number code=0 home=$work/home.$cases
  mkdir "$home"
  Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3>"$work/number" >/dev/null 2>&1 &
  server=$!
  for _ in {1..100}; do [ -s "$work/number" ] && break; sleep 0.1; done
  number=$(<"$work/number")
  : >"$work/number"
  env -u WAYLAND_DISPLAY DISPLAY=":$number" HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy build/release/bin/sputnik --scenario scenarios/october-rule.json --seed 7 \
    --quarters 2 --mute >"$work/said" 2>&1 &
  game=$!
  sleep $((2 + cases % rounds % 3))
  cases=$((cases + 1))
  case $how in
    killed) kill -KILL $server ;;
    stopped) kill -TERM $server ;;
    asked) kill -TERM $game ;;
  esac
  for _ in {1..100}; do kill -0 $game 2>/dev/null || break; sleep 0.1; done
  if kill -KILL $game 2>/dev/null; then
    failures=$((failures + 1))
    echo "$how: the game goes on"
  fi
  wait $game || code=$?
  kill -TERM $server 2>/dev/null
  wait $server 2>/dev/null
  if [ $code -ne "$wanted" ] || ! grep -qF "$words" "$work/said"; then
    failures=$((failures + 1))
    echo "$how: ended with $code, expected $wanted and \"$words\":"
    cut -c1-200 "$work/said" | tail -n 4
  elif ! build/release/bin/sputnik-lab validate "$home/data/sputnik-moment/saves/auto october-rule seed 7.json" >"$work/said" 2>&1; then
    failures=$((failures + 1))
    echo "$how: the campaign was not kept: $(head -n 1 "$work/said" | cut -c1-200)"
  fi
}

for ((round = 0; round < rounds; round++)); do
  ends killed 'the display is gone' 3
  ends stopped 'the display is gone' 3
  ends asked 'every sealed quarter is kept' 0
done
echo "cases $cases failures $failures"
[ $failures -eq 0 ]
