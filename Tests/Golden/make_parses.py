#!/usr/bin/env python3
"""Writes the expected parses of some seeds, as spaCy 3.8 gives them; run again when a seed changes.

    make_parses.py MODEL PIPELINE

MODEL names the folder below parses/ (md, md-names or sm), PIPELINE is what spacy.load takes. A file holds one token a line: its first and last byte in
UTF-8, tag, part of speech, lemma, morphology, head ("=" for a root, else its distance), dependency, and the name that
it begins (B-), goes on with (I-) or not (O). An empty line stands before each sentence but the first.
"""
import pathlib
import sys

import spacy

SEEDS = ["kashmir", "pakistan-azerbaijan"]


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def lines(document):
    for token in document:
        if token.is_sent_start and token.i > 0:
            yield ""
        start = len(document.text[: token.idx].encode())
        name = token.ent_iob_ if token.ent_iob_ == "O" else f"{token.ent_iob_}-{token.ent_type_}"
        head = token.head.i - token.i
        yield "\t".join([
            str(start), str(start + len(token.text.encode())), token.tag_, token.pos_, escaped(token.lemma_), str(token.morph),
            f"{head:+}" if head else "=", token.dep_, name])


def main():
    model, pipeline = sys.argv[1:]
    here = pathlib.Path(__file__).parent
    folder = here / "parses" / model
    folder.mkdir(parents=True, exist_ok=True)
    nlp = spacy.load(pipeline)
    for seed in SEEDS:
        text = (here.parent.parent / "seeds" / f"{seed}.md").read_bytes().decode()
        (folder / f"{seed}.tsv").write_text("\n".join(lines(nlp(text))) + "\n")


main()
