#!/usr/bin/env bash
# Makes the packages, a .deb and an archive that runs from any folder: package.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
to=$(realpath -m "${1:-build/package}")
tools/install.sh play
cmake --preset package >/dev/null
cmake --build --preset package --target sputnik sputnik-lab
(cd build/package && cpack -B "$to" >/dev/null)
rm -rf "$to/_CPack_Packages"
ls "$to"/*.deb "$to"/*.tar.gz
