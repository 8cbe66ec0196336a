#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test; then the same campaigns in debug and with clang.
# --drill runs instead the long drills of tests/drills (hours): all of them, or those that are named after it.
set -euo pipefail
cd "$(dirname "$0")"
if [ "${1:-}" = --drill ]; then
  tools/install.sh drill
  cmake --preset release -DBUILD_TESTING=ON >/dev/null
  cmake --build --preset release
  exec tools/drill.sh "${@:2}"
elif [ $# -gt 0 ]; then
  echo "unknown: $1; ./test.sh takes nothing, or --drill [--short] [NAME ...]" >&2
  exit 2
fi
tools/install.sh test
cmake --preset release -DBUILD_TESTING=ON
cmake --build --preset release
ctest --test-dir build/release --output-on-failure -j2

# The same bits in release and debug, from g++ and from clang.
expected=$(cat tests/golden/signature.txt)
check() {
  local got
  got=$("$2" signature)
  if [ "$got" != "$expected" ]; then
    echo "signature of $1: $got, expected $expected (a meant change of the rules: tools/accept.sh)" >&2
    exit 1
  fi
  echo "signature of $1: $got"
}
headless=(-G Ninja -DSPUTNIK_WINDOW=OFF -DBUILD_TESTING=OFF)
check "g++ release" build/release/bin/sputnik-lab
cmake -B build/gcc-debug "${headless[@]}" -DCMAKE_BUILD_TYPE=Debug >/dev/null
cmake --build build/gcc-debug --target sputnik-signature
check "g++ debug" build/gcc-debug/bin/sputnik-signature
if command -v clang++ >/dev/null; then
  cmake -B build/clang "${headless[@]}" -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Release >/dev/null
  cmake --build build/clang --target sputnik-signature
  check "clang release" build/clang/bin/sputnik-signature
fi

# A part of each drill; all of it with ./test.sh --drill.
tools/drill.sh --short
echo "All tests passed."
