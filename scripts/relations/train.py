#!/usr/bin/env python3
"""Learns the weights that tell what two actors of a sentence have to do with each other: Sources/Lexicon/en/weights/actorPairs.tsv.

    pip install numpy
    swift build -c release --product lessons
    train.py --model md.entente --names names.jsonl --gum gum.jsonl [--folds 4] [--write]

Candidates and features are what `lessons --pairs` prints, so they are the program's own. Prints precision and recall for pairs of which the rules
state nothing, by cross-validation over the articles of news.txt. With --write, learns from everything and writes the weights in half precision.
The same seed gives the same weights on the same machine.

Sources: news.txt, articles written for this purpose, invented or loosely after real events, with the labels of news.tsv; and corpora.tsv, labels for sentences of
CrossNER, Re-DocRED, WikiGold and GUM: see THIRD-PARTY.md. A language model wrote the articles and the labels, and nobody has read them again. The
corpora's texts are not here: --names has {words, spaces} a line, --gum {text}. A text is known by the first digits of its SHA-256. A label is
SOURCE>TARGET TYPE, with all spans of each end in the sentence, in code points.
"""
import argparse
import collections
import json

import numpy as np

import lessons
import network
from learning import table

TABLE = "Sources/Lexicon/en/weights/actorPairs.tsv"
PACK = ".build/release/en.pack"
PROGRAM = ".build/release/lessons"
SIZES = (48, 48)  # multiples of 24
LEAST = 10  # examples that must have a feature
NEWS = 2  # how often the news is learned from beside the corpora
FLOORS = {"floor": 0.7, "typeFloor": 0.5}
# in the order of RelationKind
TYPES = """AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT
ALLY DISPUTE TRADE BORDER PART MEMBER OFFICE ENVOY AFFILIATION MAKER KIN""".split()
NONE = lessons.NONE
HEADER = """# The weights of the network that tells what two actors of a sentence have to do with each other.
#
# Columns, by tabs: layer, input, weights to all outputs in half precision as hexadecimal digits. Learned by
# scripts/relations/train.py from articles written for this project and sentences of CrossNER, Re-DocRED, WikiGold and GUM that we
# labelled: see THIRD-PARTY.md.
"""


def outcomes(order):
    return [NONE] + [f"{t} {d}" for t in order for d in (">" if t in lessons.SYMMETRIC else "><")]


def features(pairs):
    count = collections.Counter(f for p in pairs for f in p.features)
    return {f: k for k, f in enumerate(sorted(f for f in count if count[f] >= LEAST))}


def examples(pairs, known, numbers):
    found = []
    for p in pairs:
        rows = np.array([known[f] for f in p.features if f in known], int)
        if len(rows):
            found.append((rows, p.vector, numbers[p.outcome], p))
    return found


def learn(corpora, news, order, seed):
    pairs = corpora + news * NEWS
    known, numbers = features(pairs), {o: k for k, o in enumerate(order)}
    return network.learn(examples(pairs, known, numbers), len(known), len(order), SIZES, seed), known


def verdict(row, order, floors):
    said = 1 - row[0]
    best = 1 + int(row[1:].argmax())
    return order[best] if said >= floors[0] and row[best] >= floors[1] * said else None


def report(tested, order):
    """precision and recall of pairs and types where the rules state nothing"""
    for floor in (0.4, 0.5, 0.6, 0.7):
        for type_floor in (0.4, 0.5, 0.6):
            said = right = typed = wanted = 0
            for row, pair in tested:
                answer = verdict(row, order, (floor, type_floor))
                wanted += pair.outcome != NONE
                if answer:
                    said += 1
                    right += pair.outcome != NONE
                    typed += pair.outcome == answer
            print(f"floor {floor} {type_floor}: {said} said, pair P {right / max(1, said):.3f} R {right / wanted:.3f}, "
                  f"type P {typed / max(1, said):.3f} R {typed / wanted:.3f}", flush=True)


def write(net, known, order, width):
    p = net.p
    # The program asks of pairs that the rules do not relate.
    asked = [f for f in sorted(known, key=known.get) if not f.startswith("stated")]
    layers = [("feature", asked, p["feature"][[known[f] for f in asked]])]
    layers += [(n, table.numbers(p[n]), p[n]) for n in ("vector", "hidden", "outcome")]
    layers += [(n + " bias", ["bias"], [p[n + " bias"]]) for n in ("vector", "hidden")]
    layers += [("outcome bias", order, p["outcome bias"][:, None])]
    table.write(TABLE, HEADER, {"vectorWidth": width, **FLOORS}, layers)
    print(f"wrote {len(asked)} features, {sum(v.size for v in p.values())} weights")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--names", required=True)
    parser.add_argument("--gum", required=True)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    a = parser.parse_args()
    texts = []
    for line in open(a.names, encoding="utf-8"):
        o = json.loads(line)
        texts.append("".join(w + (" " if s else "") for w, s in zip(o["words"], o["spaces"])).strip() + "\n")
    texts += [json.loads(line)["text"] for line in open(a.gum, encoding="utf-8")]
    news = lessons.pairs(lessons.news(), "news.tsv", PROGRAM, a.model, PACK)
    corpora = [p for ps in lessons.pairs(lessons.corpora(texts), "corpora.tsv", PROGRAM, a.model, PACK).values() for p in ps]
    everything = [p for ps in news.values() for p in ps]
    print(f"{len(corpora)} pairs of corpora, {len(everything)} of news, "
          f"{sum(p.outcome != NONE for p in corpora + everything)} with a relation", flush=True)
    order = outcomes(TYPES)
    if a.folds:
        names, tested = sorted(news), []
        for fold in range(a.folds):
            # in a row, since articles in a row have one manner of writing
            held = set(names[len(names) * fold // a.folds:len(names) * (fold + 1) // a.folds])
            net, known = learn(corpora, [p for n in names if n not in held for p in news[n]], order, a.seed)
            some = examples([p for n in sorted(held) for p in news[n] if not p.stated], known, {o: k for k, o in enumerate(order)})
            tested += [(row, e[3]) for row, e in zip(network.shares(net, some), some)]
        report(tested, order)
    if a.write:
        net, known = learn(corpora, everything, order, a.seed)
        write(net, known, order, len(everything[0].vector) // 2)


if __name__ == "__main__":
    main()
