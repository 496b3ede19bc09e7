#!/usr/bin/env python3
"""Writes a pipeline whose recogniser has the weighted mean of two recognisers' weights.

    blend.py --old FOLDER --new FOLDER --share 0.6 --out FOLDER

The mean of a model and its continuation often keeps the best of both (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
"""
import argparse

import spacy


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("old", "new", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--share", type=float, required=True, help="of the new weights")
    options = parser.parse_args()
    old, new = spacy.load(options.old), spacy.load(options.new)
    pairs = zip(old.get_pipe("ner").model.walk(), new.get_pipe("ner").model.walk(), strict=True)
    for ours, theirs in pairs:
        for name in ours.param_names:
            if not ours.has_param(name):
                continue
            before, after = ours.get_param(name), theirs.get_param(name)
            if (before != after).any():  # what did not learn stays the same to the last bit
                ours.set_param(name, ((1 - options.share) * before + options.share * after).astype("f"))
    old.to_disk(options.out)


if __name__ == "__main__":
    main()
