#!/usr/bin/env bash
# Bad command lines and files given to sputnik-lab: each is refused at once, with its exit code and its words.
set -uo pipefail
cmake --build build/release --target sputnik-lab >&2 || exit 2
lab=$PWD/build/release/bin/sputnik-lab
rule=scenarios/october-rule.json
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cases=0 failures=0

# refused CODE WORDS ARGUMENT ...: ends with the code within 10 s and 1 GB of addresses, and the words stand in what it says.
refused() {
  local code=$1 words=$2 said got
  shift 2
  said=$( (ulimit -v 1048576; timeout 10 "$lab" "$@") 2>&1 >/dev/null </dev/null)
  got=$?
  cases=$((cases + 1))
  if [ "$got" -ne "$code" ] || [[ $said != *"$words"* ]]; then
    failures=$((failures + 1))
    printf '%s\n    gave %s, expected %s and "%s":\n    %s\n' "$*" "$got" "$code" "$words" "${said:0:300}"
  fi
}

# The command line
refused 2 'did you mean play?' plya
refused 2 'SCENARIO is required' play
refused 2 '--seed' play "$rule" --seed abc
refused 2 '--quarters' play "$rule" --quarters -1
refused 2 '--futures' forecast "$rule" --futures 0
refused 2 '--futures' forecast "$rule" --futures 1e12
refused 2 '--threads' forecast "$rule" --threads 0
refused 2 '--nosuch' forecast "$rule" --nosuch
refused 2 'expected KEY=a:b:n with a at most b' sweep "$rule" --grid hump_h=0.2:0:3
refused 2 'found hump_h at' sweep "$rule" --grid hump_h=0:9:3
refused 2 'found us.export_controls at 5' compare "$rule" --a us.export_controls=5
refused 1 'did you mean hawk?' play "$rule" --us hawks
for command in play forecast validate replay explain; do
  refused 1 "$folder/none.json: found no such file" "$command" "$folder/none.json"
  refused 1 "$folder: found a folder" "$command" "$folder"
done
refused 3 '/nowhere/x.svg: found no such folder' hindcast --plot /nowhere/x.svg
cases=$((cases + 2))
for closed in '>/dev/full' '>&-'; do
  said=$( (eval "\"\$lab\" policies 2>&3 $closed") 3>&1)
  if [ $? -ne 3 ] || [[ $said != *'standard output: found'* ]]; then
    failures=$((failures + 1))
    echo "policies $closed: $said"
  fi
done

# Files that are none
file() { cat >"$folder/$1"; }
file empty.json </dev/null
head -c 4096 /dev/urandom | gzip | file gzip.json
printf '\xff\xfe{\0}\0' | file utf16.json
printf '\xef\xbb\xbf{}' | file mark.json
printf '{"title": "caf\xe9"}' | file latin.json
head -c 100000000 /dev/zero | tr '\0' '[' | file brackets.json
head -c 8388607 /dev/zero | tr '\0' '[' | file deep.json
{ printf '{"title": "'; head -c 8388000 /dev/zero | tr '\0' 'x'; printf '"}'; } | file long.json
{ printf '[0'; yes ,0 | head -n 2700000 | tr -d '\n'; printf ']'; } | file many.json
mkfifo "$folder/pipe.json"
refused 1 'empty.json: found an empty file' validate "$folder/empty.json"
refused 1 'gzip.json: found a gzip archive' validate "$folder/gzip.json"
refused 1 'utf16.json: found UTF-16 text' validate "$folder/utf16.json"
refused 1 'mark.json: found a byte-order mark' validate "$folder/mark.json"
refused 1 'latin.json:1: found the byte 0xE9' validate "$folder/latin.json"
refused 1 'brackets.json: found 95 MB, expected at most 8 MB' validate "$folder/brackets.json"
refused 1 'deep.json:1: found lists and objects more than 64 deep' validate "$folder/deep.json"
refused 1 'expected at most 4096 bytes' validate "$folder/long.json"
refused 1 'found more than 200000 values' validate "$folder/many.json"
refused 1 'pipe.json: found a device or pipe' validate "$folder/pipe.json"
refused 1 '/dev/zero: found a device or pipe' validate /dev/zero

# Every broken file of the tests, by the words that are golden there
for golden in tests/broken/*.txt; do
  broken=${golden%.txt}
  while read -r line; do
    refused 1 "${line#"$(basename "$broken")"}" validate "$broken"
  done <"$golden"
done

# Codes
refused 1 'letters are missing' validate ABCDEFGHJKMNPQRSTVWX
refused 1 'found "U" as letter' validate ABCDEFGHJKUNPQRSTVWX

echo "cases $cases failures $failures"
[ "$failures" -eq 0 ]
