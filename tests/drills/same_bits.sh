#!/usr/bin/env bash
# The same campaigns and futures give the same numbers from each compiler, at each optimisation, with sanitizers, on each
# instruction set that this processor bears, on arm64 under emulation, and with any number of threads.
# short: what is built already; long: all builds, about four minutes of two cores each.
set -euo pipefail
length=$1
campaigns=$(cat tests/golden/signature.txt)
lab=build/release/bin/sputnik-lab
futures=$("$lab" signature --futures | sed -n '1s/ .*//p')
cases=0 failures=0

# holds WHAT EXPECTED GOT
holds() {
  cases=$((cases + 1))
  [ "$2" = "$3" ] && return
  failures=$((failures + 1))
  echo "$1: $3, expected $2"
}
# signs NAME COMMAND ...: its campaigns, and its futures with every instruction set.
signs() {
  local name=$1 line lines=0
  shift
  holds "$name, campaigns" "$campaigns" "$("$@" signature 2>&1 || true)"
  while read -r line; do
    lines=$((lines + 1))
    holds "$name, futures${line##*,}" "$futures" "${line%% *}"
  done < <("$@" signature --futures 2>&1 || true)
  [ $lines -ge 2 ] || holds "$name" "futures one at a time and in lanes" "$lines lines"
}
# builds NAME [CMAKE OPTION ...]
builds() {
  local dir=build/drill-$1
  mkdir -p "$dir"
  if cmake -B "$dir" -G Ninja -DSPUTNIK_WINDOW=OFF -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=Release "${@:2}" >"$dir/log" 2>&1 &&
    cmake --build "$dir" --target sputnik-signature >>"$dir/log" 2>&1; then
    return
  fi
  tail -n 5 "$dir/log"
  holds "$1" "a build" "none"
  return 1
}
# threads COMMAND ...: of the lab, with one, three and eight threads; all but the time that it took.
threads() {
  local one count
  one=$("$lab" "$@" --threads 1 --json | sed '/"ms"/d' | cksum)
  for count in 3 8; do
    holds "$1 with $count threads" "$one" "$("$lab" "$@" --threads $count --json | sed '/"ms"/d' | cksum)"
  done
}

signs "g++ release" "$lab"
for built in gcc-debug clang; do
  [ -x build/$built/bin/sputnik-signature ] && signs "$built" build/$built/bin/sputnik-signature
done
scenario=scenarios/october-rule.json
threads compare $scenario --a us.export_controls=4 --b us.export_controls=0 --futures 200

if [ "$length" = long ]; then
  threads compare $scenario --a us.export_controls=4 --b us.export_controls=0 --futures 10000
  threads forecast $scenario --us hawk --cn dove --futures 10000 --indicator lead tension us.revenue
  threads hindcast --futures 2000
  for compiler in g++ clang++; do
    for level in O0 O2 O3; do
      builds "$compiler-$level" -DCMAKE_CXX_COMPILER=$compiler "-DCMAKE_CXX_FLAGS_RELEASE=-$level" &&
        signs "$compiler -$level" "build/drill-$compiler-$level/bin/sputnik-signature"
    done
    builds "$compiler-sanitize" -DCMAKE_CXX_COMPILER=$compiler -DCMAKE_BUILD_TYPE=Debug -DSPUTNIK_SANITIZE=ON &&
      signs "$compiler with sanitizers" "build/drill-$compiler-sanitize/bin/sputnik-signature"
  done
  # The whole program for wider registers and with a fused multiply-add at hand, not the playouts alone.
  if grep -qw avx2 /proc/cpuinfo; then
    builds avx2 "-DCMAKE_CXX_FLAGS=-mavx2 -mfma" && signs "all with AVX2" build/drill-avx2/bin/sputnik-signature
  fi
  builds arm64 -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64 \
    -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++ &&
    signs "arm64" qemu-aarch64 -L /usr/aarch64-linux-gnu build/drill-arm64/bin/sputnik-signature
fi
echo "cases $cases failures $failures"
[ $failures -eq 0 ]
