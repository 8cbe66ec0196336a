#!/usr/bin/env bash
# What is installed runs without the folder it was built from: as a folder of its own (short), and (long) as the .deb in a
# clean Debian 12 for an ordinary user, and as the archive unpacked where nobody expects it. The long one needs root.
set -uo pipefail
length=$1
work=$(mktemp -d)
trap 'umount -q "$work/root/proc" 2>/dev/null; rm -rf "$work"' EXIT
cases=0 failures=0

# tries NAME PATTERN COMMAND ...: within five minutes it ends with 0 and says what fits the pattern.
tries() {
  local name=$1 pattern=$2 code=0
  shift 2
  cases=$((cases + 1))
  timeout 300 "$@" >"$work/said" 2>&1 </dev/null || code=$?
  if [ $code -ne 0 ] || ! grep -q -- "$pattern" "$work/said"; then
    failures=$((failures + 1))
    echo "$name: ended with $code"
    tail -n 3 "$work/said" | cut -c1-300
  fi
}

# plays WHERE COMMAND ...: what a player and an author do first.
plays() {
  local where=$1
  shift
  tries "$where: demonstration" "The end page is in" "$@" sputnik --demonstration --screenshot end.png --size 640x480
  tries "$where: without a display" "No display" "$@" sputnik --size 640x480
  tries "$where: by name" "ending:" "$@" sputnik-lab play october-rule --us hawk --cn dove
  tries "$where: own files" "signature\|campaigns" "$@" sputnik-lab signature
  tries "$where: lesson" "sputnik-lab rehearse\|report" "$@" sputnik-lab rehearse open-systems --report report.html
  tries "$where: manual page" "^.TH SPUTNIK-LAB 6" "$@" sputnik-lab --man
}

bare=(env -i -C "$work" HOME="$work")
cmake --install build/release --prefix "$work/opt" >"$work/said" 2>&1 || { cat "$work/said"; echo "cases 1 failures 1"; exit 1; }
# A word of its own shows that the installed scenario is the one that is read.
sed -i '0,/"title": "[^"]*"/s//"title": "Read from the package"/' "$work/opt/share/sputnik-moment/scenarios/october-rule.json"
plays "own folder" "${bare[@]}" PATH="$work/opt/bin:/usr/bin:/bin"
tries "own folder: its scenario" "Read from the package" "${bare[@]}" "$work/opt/bin/sputnik" --text --screen title
for file in share/applications/sputnik-moment.desktop share/metainfo/sputnik-moment.metainfo.xml share/mime/packages/sputnik-moment.xml \
  share/icons/hicolor/scalable/apps/sputnik-moment.svg share/man/man6/sputnik.6 \
  share/doc/sputnik-moment/manual/en/index.html share/doc/sputnik-moment/manual/zh/index.html; do
  tries "own folder: $file" . cat "$work/opt/$file"
done

if [ "$length" = long ]; then
  tools/package.sh "$work/packages" >"$work/said" 2>&1 || { tail -n 5 "$work/said"; failures=$((failures + 1)); }
  mkdir -p "$work/新 文件夹"
  tar -C "$work/新 文件夹" -xf "$work"/packages/*.tar.gz
  plays "archive" "${bare[@]}" PATH="$(echo "$work/新 文件夹"/*/bin):/usr/bin:/bin"
  root=$work/root
  debootstrap --variant=minbase bookworm "$root" >"$work/said" 2>&1 || { tail -n 5 "$work/said"; failures=$((failures + 1)); }
  cp "$work"/packages/*.deb "$root/tmp/"
  cp /etc/resolv.conf "$root/etc/" 2>/dev/null
  mount -t proc proc "$root/proc"
  tries "clean system: install" . chroot "$root" sh -c "apt-get install -y --no-install-recommends /tmp/*.deb && useradd -m player"
  plays "clean system" chroot --userspec=player "$root" env -i -C /home/player HOME=/home/player PATH=/usr/bin:/bin
  tries "clean system: no trace of the build" "^0$" chroot "$root" sh -c "grep -c -- '$PWD' /usr/bin/sputnik || true"
  tries "clean system: remove" . chroot "$root" sh -c "apt-get remove -y sputnik-moment && ! test -e /usr/bin/sputnik"
fi
echo "cases $cases failures $failures"
