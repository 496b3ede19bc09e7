#!/usr/bin/env python3
"""Learns the weights that rank the antecedents of pronouns and nominals: Sources/Lexicon/en/weights/mentionRanking.tsv.

    pip install numpy
    swift build -c release --product lessons
    train.py --model md.entente --gum train.jsonl [--news news.jsonl] [--folds 4] [--write]

Every pronoun and nominal is an anaphor; the network chooses among its candidates and "none" by the marginal likelihood of the right ones.
Candidates and features are what `lessons --rankings` prints, so they are the program's own. Prints precision and recall by
cross-validation over documents, and for the documents of --news, which are never learned from. With --write, learns from all of --gum and
writes the weights in half precision. The same seed gives the same weights on the same machine.

Source and licences: GUM (amir-zeldes/gum), 84 documents: academic, biographies, courts, interviews, travel guides. Texts CC BY and CC BY-SA or
public domain, annotation CC BY 4.0. As JSON Lines: {doc, text, mentions: [{start, end, head, cluster_id}]}, offsets in code points.
"""
import argparse
import os
import sys

import numpy as np

import lessons
import network

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from learning import table
from learning.adam import Adam

TABLE = "Sources/Lexicon/en/weights/mentionRanking.tsv"
SIZES = (72, 72, 24)  # of a mention, of a pair, of the last layer: multiples of 24
EPOCHS, RATE, DECAY, DROP = 8, 2e-3, 0.03, 0.25
KEPT = 0.25  # the share of nominals without antecedent that is learned from; each then counts for several
SCALE = 3.0  # of vectors of length 1: MentionRanking.scale
FLOORS = {"pronounFloor": 0.5, "actorFloor": 0.5, "nominalFloor": 0.6}
HEADER = """# The weights of the network that ranks the antecedents of pronouns and nominals.
#
# Columns, by tabs: layer, input, weights to all outputs in half precision as hexadecimal digits. Learned by
# scripts/coreference/train.py from 84 documents of GUM (amir-zeldes/gum): see THIRD-PARTY.md.
"""


def inputs(document, vectors):
    words = document.W
    document.I = np.concatenate([document.X, vectors[words[:, 0]] * SCALE, vectors[words[:, 1]] * SCALE], 1).astype(np.float32)
    document.weight = np.ones(len(document.A), np.float32)


class Part:
    """A document with some of its anaphors"""

    def __init__(self, document, kept, weight):
        rows = np.concatenate([np.arange(document.A[k, 3], document.A[k, 4]) for k in kept]) if len(kept) else np.zeros(0, int)
        self.I, self.A, self.P, self.compared = document.I, document.A[kept], document.P[rows], document.compared[rows]
        self.right, self.named, self.right_none = document.right[rows], document.named[rows], document.right_none[kept]
        self.owner = np.repeat(np.arange(len(kept)), self.A[:, 4] - self.A[:, 3])
        self.weight, self.scale = weight, len(kept)


def thinned(document, nominal, random):
    kept, weight = [], []
    for k, (mention, _, _, first, last) in enumerate(document.A):
        if not document.X[mention, nominal] or document.right[first:last].any():
            kept.append(k), weight.append(1)
        elif random.random() < KEPT:
            kept.append(k), weight.append(1 / KEPT)
    return Part(document, np.array(kept, int), np.array(weight, np.float32))


def learn(documents, seed):
    """a network; its weights are the mean of those of the last epochs' steps"""
    random = np.random.default_rng(seed)
    net = network.Network(documents[0].I.shape[1], documents[0].P.shape[1], SIZES, random)
    adam = Adam(net.p, DECAY)
    order = np.arange(len(documents))
    steps = EPOCHS * len(order)
    mean = None
    for step in range(steps):
        if step % len(order) == 0:
            random.shuffle(order)
        d = documents[order[step % len(order)]]
        if not len(d.A):
            continue
        score, none, cache = net.forward(d.I, d.A[:, 0], d.owner, d.compared, d.P, DROP, random)
        _, ds, dn = network.loss(score, none, d.owner, d.right, d.right_none, d.weight / d.scale)
        adam.step(net.p, net.backward(cache, ds, dn), RATE * max(0.05, 1 - step / steps))
        if step >= steps * 0.6:
            mean = {k: v.copy() for k, v in net.p.items()} if mean is None else {k: mean[k] + 0.02 * (v - mean[k]) for k, v in net.p.items()}
    net.p = mean
    return net


def answers(net, document):
    """of each anaphor: mention, resolved by the rules, is the rules' choice right, best candidate right, named, its probability, that of none, any
    right, any right and named"""
    score, none, _ = net.forward(document.I, document.A[:, 0], document.owner, document.compared, document.P)
    share, alone = network.shares(score, none, document.owner)
    for k, (mention, resolved, chosen, first, last) in enumerate(document.A):
        best = first + int(np.argmax(share[first:last]))
        right = document.right[first:last]
        yield (document.X[mention], bool(resolved), bool(chosen >= 0 and right[chosen]), bool(document.right[best]),
               bool(document.named[best]), share[best], alone[k], bool(right.any()), bool((right & document.named[first:last]).any()))


def report(title, rows, pronoun, nominal):
    print(title)
    some = [r for r in rows if r[0][pronoun]]
    def figures(made, right, whole):
        return f"P {right / max(1, made):.3f} R {right / max(1, whole):.3f} F {2 * right / max(1, made + whole):.3f}"
    whole = sum(r[7] for r in some)
    print("  pronouns, rules  ", figures(sum(r[1] for r in some), sum(r[2] for r in some), whole))
    made = [r for r in some if r[5] > r[6]]
    print("  pronouns, network", figures(len(made), sum(r[3] for r in made), whole))
    for name, named in (("actors", True), ("others", False)):
        for floor in (0.4, 0.5, 0.6, 0.7):
            some = [r for r in rows if r[0][nominal] and not r[1]]
            made = [r for r in some if r[5] > max(floor, r[6]) and r[4] == named]
            print(f"  unresolved nominals, {name}, floor {floor}: {len(made)} made,", figures(
                len(made), sum(r[3] for r in made), sum(r[8] if named else r[7] and not r[8] for r in some)))


def write(net, names, width):
    p = net.p
    words = [f"{w} {n}" for w in ("head", "governor") for n in range(width)]
    layers = [("mention", names[0] + words, p["mention"]), ("mention bias", ["bias"], [p["mention.bias"]])]
    layers += [(n, table.numbers(p[n]), p[n]) for n in ("anaphor", "candidate")]
    layers += [("pair", names[1], p["pair"])]
    layers += [(n, table.numbers(p[n]), p[n]) for n in ("joint", "none")]
    layers += [(n + " bias", ["bias"], [p[n + ".bias"]]) for n in ("pair", "joint", "none")]
    layers += [("score", ["weight"], [p["score"][:, 0]]), ("none score", ["weight"], [p["none.score"][:, 0]])]
    table.write(TABLE, HEADER, {"vectorWidth": width, **FLOORS}, layers)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--gum", required=True)
    parser.add_argument("--news")
    parser.add_argument("--program", default=lessons.PROGRAM)
    parser.add_argument("--pack", default=lessons.PACK)
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    names = lessons.features(options.program)
    pronoun, nominal = names[0].index("form: pronoun"), names[0].index("form: nominal")
    def documents(path):
        rows = lessons.annotated(path)
        found, vectors = lessons.read(lessons.printed(options.program, options.model, options.pack, rows).split("\n"), rows, [len(n) for n in names])
        for document in found:
            inputs(document, vectors)
        return found, vectors.shape[1]
    learned, width = documents(options.gum)
    news = documents(options.news)[0] if options.news else []
    random = np.random.default_rng(options.seed)
    parts = [thinned(d, nominal, random) for d in learned]
    held, other = [], []
    for fold in range(options.folds):
        net = learn([p for n, p in enumerate(parts) if n % options.folds != fold], options.seed + fold)
        held += [r for n, d in enumerate(learned) if n % options.folds == fold for r in answers(net, d)]
        other += [r for d in news for r in answers(net, d)]
    if options.folds:
        report("GUM, held out", held, pronoun, nominal)
        if news:
            report(f"news, never learned from, by {options.folds} networks", other, pronoun, nominal)
    if options.write:
        write(learn(parts, options.seed), names, width)


if __name__ == "__main__":
    main()
