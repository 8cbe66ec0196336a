#!/usr/bin/env bash
# Feeds damaged files and requests to every reader. short: seeded damage by a driver of ours; long: libFuzzer with the
# address and undefined-behaviour sanitizers, ten million executions in all. What crashes stays in build/fuzz-found.
set -euo pipefail
case $1 in
  short) dir=build/release ;;
  long) dir=build/fuzz ;;
esac
cmake --build build/release --target sputnik-lab >/dev/null
if [ "$1" = long ]; then
  # Of no known type: assertions hold, and what is not watched is compiled quickly.
  cmake -B $dir -G Ninja -DSPUTNIK_WINDOW=OFF -DBUILD_TESTING=OFF -DSPUTNIK_FUZZ=ON -DSPUTNIK_PRECOMPILE=OFF \
    -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Fuzz >/dev/null
fi
cmake --build $dir --target fuzz >/dev/null

# The kept inputs, and files of the project as the first of each kind.
seeds=$(mktemp -d)
trap 'rm -rf "$seeds"' EXIT
names=(scenario save code lesson journal settings orders condition request)
for name in "${names[@]}"; do
  mkdir "$seeds/$name"
  [ -d "tests/fuzz/corpus/$name" ] && cp "tests/fuzz/corpus/$name"/* "$seeds/$name"
done
find tests/broken -maxdepth 1 -type f -name '*.json' -exec cp -t "$seeds/scenario" {} +
cp scenarios/*.json "$seeds/scenario"
for name in scenario save code lesson journal settings orders; do
  cp tests/files/kept/$name-* "$seeds/$name"
done
cp scenarios/lessons/*.json "$seeds/lesson"
cp tests/orders/*.json "$seeds/orders"
build/release/bin/sputnik-lab play scenarios/october-rule.json --us hawk --cn balanced --seed 7 --quarters 6 \
  --save "$seeds/save/played.json" | sed -n 's/^code: //p' >"$seeds/code/played"

# Executions by target: readers of large files are slow.
short_runs() { case $1 in scenario | save | lesson | journal) echo 500 ;; request) echo 1000 ;; *) echo 4000 ;; esac; }
long_runs() { case $1 in scenario | save | lesson | journal) echo 200000 ;; request) echo 400000 ;; *) echo 2300000 ;; esac; }
most_bytes() { case $1 in scenario | save | lesson | journal) echo 200000 ;; *) echo 20000 ;; esac; }

cases=0 failures=0
found=build/fuzz-found
mkdir -p $found
for name in "${names[@]}"; do
  log="$seeds/$name.log" code=0
  if [ "$1" = short ]; then
    (ulimit -v 4000000; timeout 100 "$dir/bin/fuzz_$name" "$seeds/$name" "$(short_runs "$name")") >"$log" 2>&1 || code=$?
    made=$(sed -n 's/^executed //p' "$log")
  else
    "$dir/bin/fuzz_$name" -runs="$(long_runs "$name")" -timeout=20 -rss_limit_mb=1024 -max_len="$(most_bytes "$name")" \
      -print_final_stats=1 -artifact_prefix="$found/$name-" "$seeds/$name" >"$log" 2>&1 || code=$?
    made=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  fi
  cases=$((cases + ${made:-0}))
  if [ "$code" -ne 0 ] || [ -z "$made" ]; then
    failures=$((failures + 1))
    echo "$name: ended with $code after ${made:-no} executions"
    tail -n 15 "$log"
  else
    echo "$name: $made"
  fi
done
echo "cases $cases failures $failures"
