#!/usr/bin/env bash
# Runs the drills of tests/drills and prints a table: drill, cases, failures, time. drill.sh [--short] [NAME ...]
# A drill is a script that is given "long" or "short" and ends its output with a line "cases N failures M".
set -uo pipefail
cd "$(dirname "$0")/.."
length=long
if [ "${1:-}" = --short ]; then
  length=short
  shift
fi
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
  for file in tests/drills/*.sh; do
    names+=("$(basename "$file" .sh)")
  done
fi
for name in "${names[@]}"; do
  if [ ! -f "tests/drills/$name.sh" ]; then
    echo "no drill is called $name; there are: $(cd tests/drills && echo *.sh | sed 's/\.sh//g')" >&2
    exit 2
  fi
done

log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT
failed=0
printf '%-16s %12s %9s %8s\n' drill cases failures time
for name in "${names[@]}"; do
  began=$SECONDS
  bash "tests/drills/$name.sh" "$length" >"$log/$name" 2>&1
  code=$?
  last=$(tail -n 1 "$log/$name")
  if [[ $last =~ ^cases\ ([0-9]+)\ failures\ ([0-9]+)$ ]]; then
    cases=${BASH_REMATCH[1]} failures=${BASH_REMATCH[2]}
  else
    cases=0 failures=1
  fi
  # A drill that tried nothing or broke off has proved nothing.
  if [ "$cases" -eq 0 ] || { [ $code -ne 0 ] && [ "$failures" -eq 0 ]; }; then
    failures=1
  fi
  printf '%-16s %12s %9s %7ss\n' "$name" "$cases" "$failures" $((SECONDS - began))
  if [ "$failures" -ne 0 ]; then
    failed=1
    sed 's/^/    /' "$log/$name" | tail -n 40 >&2
  fi
done
exit $failed
