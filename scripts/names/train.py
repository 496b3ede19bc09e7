#!/usr/bin/env python3
"""Continues the training of the recogniser of names in a spaCy pipeline, and writes a pipeline with the result.

    train.py --pipeline FOLDER --lessons lessons.jsonl --out FOLDER [--epochs 2] [--rate 0.001] [--weigh SOURCE=TIMES] [--seed 1]

Only the layers behind the embedding learn: what a word is stays as it was, what its context makes of it changes. So the file that the
program ships is small, and words that the lessons do not have are not forgotten. The last step, the mean of old and new weights, is
blend.py's.
"""
import argparse
import collections
import json
import pathlib
import random
import time

import spacy
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed
from thinc.api import Adam

EMBEDDING = {"hashembed", "static_vectors"}
WORDS = 1500  # in one step
DROPOUT = 0.15


def frozen(model):
    """the numbers of the layers that make the embedding: tables, vectors, and the maxout layer and norm that mix them"""
    nodes = list(model.walk())
    found = {node.id for node in nodes if node.name in EMBEDDING}
    for name in ("maxout", "layernorm"):
        found.add(next(node.id for node in nodes if node.name == name))
    return found


def batches(examples):
    batch, words = [], 0
    for example in examples:
        batch.append(example)
        words += len(example.reference)
        if words >= WORDS:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("pipeline", "lessons", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--rate", type=float, default=0.001)
    parser.add_argument("--weigh", action="append", default=[], metavar="SOURCE=TIMES")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--whole", action="store_true", help="lets the embedding learn too")
    options = parser.parse_args()
    fix_random_seed(options.seed)
    chance = random.Random(options.seed)
    nlp = spacy.load(options.pipeline)
    ner = nlp.get_pipe("ner")
    still = set() if options.whole else frozen(ner.model)
    times = collections.defaultdict(lambda: 1.0, {k: float(v) for k, v in (w.split("=") for w in options.weigh)})
    lessons = [json.loads(line) for line in open(options.lessons, encoding="utf-8")]

    def drawn():
        """an epoch's examples: each as often as its source weighs"""
        found = []
        for lesson in lessons:
            weight = times[lesson["source"]]
            found += [lesson] * (int(weight) + (chance.random() < weight % 1))
        chance.shuffle(found)
        for lesson in found:
            doc = Doc(nlp.vocab, words=lesson["words"], spaces=lesson["spaces"])
            yield Example.from_dict(doc, {"entities": lesson["tags"]})

    adam = Adam(options.rate, L2=0.0, grad_clip=1.0)

    def step(key, weights, gradient):
        if key[0] in still:
            gradient[...] = 0
            return weights, gradient
        return adam(key, weights, gradient)

    total = options.epochs * sum(len(l["words"]) * times[l["source"]] for l in lessons)
    start, words, steps, losses = time.time(), 0, 0, {}
    while words < total:
        for batch in batches(drawn()):
            adam.learn_rate = options.rate * max(0.02, 1 - words / total) * min(1, (steps + 1) / 50)
            ner.update(batch, sgd=None, losses=losses, drop=DROPOUT)
            ner.model.finish_update(step)
            words += sum(len(e.reference) for e in batch)
            steps += 1
            if steps % 50 == 0:
                print(f"{steps} steps, {words} words, loss {losses['ner'] / steps:.1f}, {words / (time.time() - start):.0f} words/s", flush=True)
            if words >= total:
                break
    nlp.to_disk(pathlib.Path(options.out))


if __name__ == "__main__":
    main()
