#!/usr/bin/env bash
# Installs the named Debian packages that are missing, as root or with sudo. Without any missing it
# touches neither the network nor the system.
set -euo pipefail

fail() { echo "setup: $*" >&2; exit 1; }

if ! command -v dpkg-query >/dev/null; then
  fail "this is no Debian system: install what corresponds to $*, then run swift build -c release"
fi

missing=()
for package in "$@"; do
  state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || fail "${missing[*]} must be installed: run this as root"
  as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get)

echo "setup: installing ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"${apt[@]}" update >"$log" 2>&1 || fail "cannot reach the Debian packages: $(tail -n 1 "$log")"
"${apt[@]}" install -y --no-install-recommends --print-uris "${missing[@]}" 2>/dev/null \
  | sed -n 's/^Need to get /setup: to download: /p' || true
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 \
  || fail "cannot install ${missing[*]}: $(tail -n 1 "$log")"
