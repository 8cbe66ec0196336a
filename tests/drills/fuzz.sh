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

# Executions by target. Readers of files that may be large get most of theirs with small ones, which take a hundredth of
# the time, and a tenth with all.
large() { case $1 in scenario | save | lesson | journal) true ;; *) false ;; esac; }
short_runs() { case $1 in scenario | save | lesson | journal) echo 500 ;; request) echo 1000 ;; *) echo 4000 ;; esac; }
long_runs() { case $1 in scenario | save | lesson | journal) echo 400000 ;; request) echo 800000 ;; *) echo 1900000 ;; esac; }
readonly large_runs=20000 large_bytes=200000 small_bytes=12500  # a lesson that ships is small

cases=0 failures=0
found=build/fuzz-found
mkdir -p $found
# libfuzzer NAME RUNS BYTES SEEDS: what it made and found goes to a log, its exit code behind it.
libfuzzer() {
  local log="$seeds/$1-$3.log" code=0
  "$dir/bin/fuzz_$1" -runs="$2" -timeout=20 -rss_limit_mb=512 -max_len="$3" -print_final_stats=1 \
    -artifact_prefix="$found/$1-" "$4" >"$log" 2>&1 || code=$?
  echo "exit $code" >>"$log"
}
# As many at once as there are processors.
long() {
  local name
  for name in "${names[@]}"; do
    mkdir "$seeds/$name-small"
    find "$seeds/$name" -type f -size -${small_bytes}c -exec cp -t "$seeds/$name-small" {} +
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n; done
    libfuzzer "$name" "$(long_runs "$name")" $small_bytes "$seeds/$name-small" &
    large "$name" || continue
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n; done
    libfuzzer "$name" $large_runs $large_bytes "$seeds/$name" &
  done
  wait
  for log in "$seeds"/*.log; do
    counts "$(basename "$log" .log)" "$log" "$(sed -n 's/^exit //p' "$log")" \
      "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
  done
}
short() {
  local name code
  for name in "${names[@]}"; do
    log="$seeds/$name.log" code=0
    (ulimit -v 4000000; timeout 100 "$dir/bin/fuzz_$name" "$seeds/$name" "$(short_runs "$name")") >"$log" 2>&1 || code=$?
    counts "$name" "$log" "$code" "$(sed -n 's/^executed //p' "$log")"
  done
}
# counts NAME LOG EXIT MADE: what took libFuzzer a second or more is a failure, too.
counts() {
  local slowest
  slowest=$(sed -n 's/^stat::slowest_unit_time_sec: *//p' "$2")
  cases=$((cases + ${4:-0}))
  if [ "${slowest:-0}" -ge 1 ]; then
    failures=$((failures + 1))
    echo "$1: an execution of $slowest s"
  elif [ "$3" -ne 0 ] || [ -z "$4" ]; then
    failures=$((failures + 1))
    echo "$1: ended with $3 after ${4:-no} executions"
    tail -n 15 "$2"
  else
    echo "$1: $4 $(sed -n 's/^stat::peak_rss_mb: */peak MB /p' "$2") ${slowest:+slowest s $slowest}"
  fi
}

"$1"
echo "cases $cases failures $failures"
[ $failures -eq 0 ]
