#!/usr/bin/env bash
# The same campaigns under any locale and time zone give the same signature.
set -euo pipefail
lab=build/release/bin/sputnik-lab
expected=$(cat tests/golden/signature.txt)
cases=0 failures=0
for locale in C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 zh_CN.UTF-8; do
  for zone in UTC Asia/Kathmandu America/St_Johns; do
    got=$(LC_ALL=$locale TZ=$zone "$lab" signature 2>/dev/null | cut -d' ' -f1)
    cases=$((cases + 1))
    if [ "$got" != "${expected%% *}" ]; then
      failures=$((failures + 1))
      echo "under $locale, $zone: $got, expected $expected"
    fi
  done
  [ "$1" = short ] && break
done
echo "cases $cases failures $failures"
