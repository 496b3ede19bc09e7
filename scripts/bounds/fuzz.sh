#!/usr/bin/env bash
# Runs each fuzzer of what reads bytes: scripts/bounds/fuzz.sh [COUNT|SECONDSs [SEED [TARGET ...]]]
#
# A count is multiplied where an execution is cheap, and divided where it is dear; a time ("10s") is that of each target.
# What is changed are the seeds, the small inputs of corpus.py and, for the folder of a pipeline, the wheel that the
# set-up keeps, unpacked.
set -euo pipefail

cd "$(dirname "$0")/../.."
span=${1:-1000}
seed=${2:-1}
wanted=" ${*:3} "
program=${FUZZ:-.build/release/fuzz}
pack=${PACK:-.build/release/en.pack}
data=${XDG_DATA_HOME:-$HOME/.local/share}/entente/models
model=$data/sm.entente
[ -r "$model" ] || model=$data/md.entente
wheel=$(find "${WHEELS:-$HOME/.cache/entente/wheels}" -name 'en_core_web_sm*.whl' 2>/dev/null | head -n 1)
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
# The input that broke something is kept there.
kept=${TMPDIR:-/tmp}
export TMPDIR=$temporary
scripts/bounds/corpus.py "$temporary/corpus"

status=0
run() { # target, weight in thousandths, inputs
  local amount=$span
  [ "$wanted" = "  " ] || [[ $wanted == *" $1 "* ]] || return 0
  [[ $span == *s ]] || amount=$((span * $2 / 1000 + 1))
  "$program" "$model" "$pack" "$1" "$seed" "$amount" "${@:3}" || {
    cp "$temporary/fuzz-$1.input" "$kept" 2>/dev/null || true
    echo "fuzz: $1 failed with seed $seed; its input is in $kept/fuzz-$1.input" >&2
    status=1
  }
}

corpus=$temporary/corpus
for target in text markdown page bytes tokenizer; do run "$target" 1000 "$corpus/$target"/* seeds/*.md; done
run analysis 50 "$corpus"/analysis/* seeds/*.md
run toml 10000 "$corpus"/toml/*
run tables 200 "$corpus"/tables/*
run archive 2000 "$corpus"/archive/* seeds/*.md
run journal 200 "$corpus"/archive/* seeds/*.md
run model 50 seeds/*.md
if [ -n "$wheel" ]; then
  python3 -m zipfile -e "$wheel" "$temporary/wheel"
  run folder 50 seeds/*.md -- "$(find "$temporary/wheel" -name config.cfg -printf '%h\n' | head -n 1)"
else
  echo "fuzz: the folder of a pipeline is left out: no wheel of sm is kept" >&2
fi
exit "$status"
