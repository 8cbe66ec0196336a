#!/usr/bin/env bash
# Threads: forecasts and the server of a lesson under ThreadSanitizer, which must have nothing to report.
# short: no build with it, which takes longer than all else; what is built plays the same futures with eight threads again and
# again, and each must have the figures of one.
set -uo pipefail
cases=0 failures=0
lab=build/release/bin/sputnik-lab
cmake --build build/release --target sputnik-lab >/dev/null || exit 2
forecast() {
  "$lab" forecast scenarios/october-rule.json --us hawk --cn dove --futures 400 --indicator lead --threads "$1" --json |
    sed '/"ms"/d' | cksum
}
one=$(forecast 1)
for _ in 1 2 3 4 5; do
  cases=$((cases + 1))
  if [ "$(forecast 8)" != "$one" ]; then
    failures=$((failures + 1))
    echo "eight threads give other figures than one"
  fi
done
if [ "$1" = long ]; then
  dir=build/drill-threads
  mkdir -p $dir
  if ! { cmake -B $dir -G Ninja -DSPUTNIK_WINDOW=OFF -DSPUTNIK_SANITIZE_THREADS=ON -DSPUTNIK_PRECOMPILE=OFF -DBUILD_TESTING=ON \
    -DCMAKE_BUILD_TYPE=Threads && cmake --build $dir --target test_forecast test_room; } >$dir/log 2>&1; then
    tail -n 5 $dir/log
    echo "cases $((cases + 1)) failures 1"
    exit 1
  fi
  # Older runtimes do not stand addresses that are drawn by lot from a large range.
  plain=(setarch -R)
  "${plain[@]}" true 2>/dev/null || plain=()
  for suite in forecast room; do
    while read -r name; do
      cases=$((cases + 1))
      if ! TSAN_OPTIONS="exitcode=66 suppressions=$PWD/tests/drills/threads.supp" "${plain[@]}" $dir/bin/test_$suite "$name" \
        >$dir/said 2>&1; then
        failures=$((failures + 1))
        echo "$suite: $name"
        grep -m 3 -E 'WARNING: ThreadSanitizer|^    #[0-3] |FAILED' $dir/said
      fi
    done < <($dir/bin/test_$suite --list-test-names-only | sed 's/[,\\[]/\\&/g')
  done
fi
echo "cases $cases failures $failures"
[ $failures -eq 0 ]
