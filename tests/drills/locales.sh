#!/usr/bin/env bash
# Campaigns, transcripts, figures and pictures are the same to the byte under any locale and time zone: also when a
# library sets the locale of the whole program, so that C and C++ write decimal commas.
set -euo pipefail
lab=build/release/bin/sputnik-lab game=build/release/bin/sputnik
locales=(de_DE tr_TR) zones=(Asia/Kathmandu)
if [ "$1" = long ]; then
  locales=(de_DE tr_TR fr_FR zh_CN ar_EG fa_IR hi_IN ja_JP ru_RU sv_SE pt_BR de_CH)
  zones=(UTC Asia/Kathmandu America/St_Johns Pacific/Kiritimati)
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cases=0 failures=0
export LOCPATH=$work SDL_VIDEODRIVER=dummy
${CXX:-g++} -O1 -shared -fPIC tests/drills/own_locale.cpp -o "$work/own_locale.so"

all() {
  "$lab" signature
  "$lab" play scenarios/october-rule.json --us hawk --cn balanced --seed 7 --preset essay
  "$lab" forecast scenarios/october-rule.json --futures 64 --json | sed '/"ms"/d'  # the time it took
  if [ "$length" = long ]; then
    "$lab" validate scenarios/*.json
    "$lab" assumptions --markdown
    "$lab" hindcast --futures 64 --json | sed '/"ms"/d'
    for screen in game end; do
      "$game" --screenshot "$work/now.png" --size 1280x720 --scenario scenarios/october-rule.json --quarters 9 \
        --screen $screen >/dev/null && cksum <"$work/now.png"
    done
  fi
}
length=$1
LC_ALL=C TZ=UTC all >"$work/expected" 2>"$work/said" || { cat "$work/said"; exit 1; }
for locale in "${locales[@]}"; do
  # Without its name, C would be meant, and nothing proved.
  localedef -i "$locale" -f UTF-8 "$work/$locale.UTF-8" 2>"$work/said" || [ -e "$work/$locale.UTF-8/LC_NUMERIC" ] ||
    { cat "$work/said"; failures=$((failures + 1)); continue; }
  for zone in "${zones[@]}"; do
    cases=$((cases + 1))
    LC_ALL=$locale.UTF-8 TZ=$zone LD_PRELOAD=$work/own_locale.so all >"$work/now" 2>&1 || true
    cmp -s "$work/expected" "$work/now" && continue
    failures=$((failures + 1))
    echo "under $locale, $zone:"
    diff "$work/expected" "$work/now" | head -4 | cut -c1-200 || true
  done
done
echo "cases $cases failures $failures"
[ $failures -eq 0 ]
