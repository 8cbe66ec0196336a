#!/usr/bin/env bash
# Installs what is missing, builds, and starts the game; further words go to the game: ./play.sh --nation cn
set -euo pipefail
cd "$(dirname "$0")"
tools/install.sh play
cmake --preset release -DBUILD_TESTING=OFF >build-log.txt 2>&1 && cmake --build --preset release --target sputnik \
  || { cat build-log.txt; echo "The build failed; the lines above say why." >&2; exit 3; }
rm -f build-log.txt
exec build/release/bin/sputnik "$@"
