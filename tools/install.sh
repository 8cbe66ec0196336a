#!/usr/bin/env bash
# Installs the Debian packages that are missing: install.sh play|test|drill
set -euo pipefail
packages=(g++ cmake ninja-build pkg-config nlohmann-json3-dev libcli11-dev libvalijson-dev libimgui-dev libsdl2-dev
  libstb-dev libfontconfig-dev libnlopt-dev libcpp-httplib-dev libqrencode-dev fonts-urw-base35 fonts-courier-prime fonts-b612 fonts-bebas-neue
  fonts-noto-cjk)
if [ "${1:-play}" != play ]; then
  packages+=(catch2 librandom123-dev clang libbenchmark-dev nodejs chromium locales)
fi
if [ "${1:-play}" = drill ]; then
  packages+=(g++-aarch64-linux-gnu qemu-user faketime debootstrap xvfb)
fi
missing=()
for package in "${packages[@]}"; do
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "Needed, and not to be installed here without apt-get: ${missing[*]}" >&2
  echo "CMake will fetch pinned copies of the libraries that it does not find." >&2
  exit 0
fi
echo "Installing: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Run as root, or install sudo: ${missing[*]}" >&2; exit 3; }
  as_root=(sudo)
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
