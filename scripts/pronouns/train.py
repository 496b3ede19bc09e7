#!/usr/bin/env python3
"""Learns the weights of the cues for pronouns: Sources/Lexicon/en/weights/antecedents.tsv.

    pip install numpy scipy
    swift build -c release --product lessons
    train.py --model md.entente --gap gap/dev.jsonl --gum gum/news_dev.jsonl [--write]

Fits a log-linear model that chooses among the candidates of each pronoun and "none", by maximum a posteriori. GAP says of two
names whether the pronoun refers to them; the right candidates are those that overlap the true name or, if it is neither, all except the two names.
GUM gives whole clusters. The weights of personal pronouns are the prior for those of "it" and "they", except for the cues about what
these refer to. Prints F1 by five-fold cross-validation. With --write, fits the weights to all data and writes one row for each cue
and value. The cues depend on earlier decisions, so build and run again until the figures no longer change.

Sources and licences: GAP, development part (Apache 2.0, google-research-datasets/gap-coreference); Wikinews documents of GUM,
development part (text CC BY 2.5, annotation CC BY 4.0, amir-zeldes/gum). Both as JSON Lines: GAP {id, text, pronoun, a, a_coref, b,
b_coref, gender}, GUM {doc, text, mentions: [{start, end, head, cluster_id}]}, offsets in code points.
"""
import argparse
import collections
import json
import os
import subprocess
import tempfile

import numpy as np
from scipy.optimize import minimize

PROGRAM = ".build/release/lessons"
PACK = ".build/release/en.pack"
TABLE = "Sources/Lexicon/en/weights/antecedents.tsv"
HEADER = '''# The weights of the cues for the antecedents of pronouns, in log-odds.
#
# Columns, by tabs: "cue: value", weight. Learned by scripts/pronouns/train.py from the development part of GAP (Apache
# 2.0, google-research-datasets/gap-coreference) and the Wikinews documents of GUM's development part (text CC BY 2.5,
# annotation CC BY 4.0, amir-zeldes/gum).
'''
STRENGTH = 3.0  # of the prior: one over the variance of a weight
KINDS = {
    "it": {"country": 1.5, "organisation": 1.3, "place": 0.2, "group": 0.2, "event": 0.3, "agreement": 0.5, "project": 0.5,
           "product": 0.3, "unnamedOrganisation": 0.6, "unnamedCountry": 0.6, "people": -0.3, "thing": -0.4},
    "they": {"country": -0.5, "organisation": 0.3, "group": 0.8, "human": 0.6, "man": 0.6, "woman": 0.6, "people": 0.8,
             "unnamedOrganisation": 0.2, "thing": -1.5},
}
THINGS = {"it, object, actor": -1.2, "it, oblique, actor": -0.8, "it, object, thing": 0.3, "it, oblique, thing": 0.3}  # who acts is seldom "it" when acted on
FORMS = {"they, coordination": 1.5, "they, pair": 1.3}


def lessons(model, texts):
    """for each text its pronouns: (place, cues for none, [(places, cues)])"""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, str(number)) for number in range(len(texts))]
        for path, text in zip(paths, texts):
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        answer = subprocess.run([PROGRAM, model, PACK, *paths], capture_output=True, text=True, check=True).stdout
    found = []
    for line in answer.split("\n"):
        if line.startswith("D "):
            found.append([])
        elif line.startswith("P "):
            found[-1].append((tuple(map(int, line[2:].split())), [], []))
        elif line.startswith("N "):
            found[-1][-1][1].extend(map(int, line[2:].split()))
        elif line.startswith("C "):
            places, cues = line[2:].split("\t")
            places = [tuple(map(int, place.split("-"))) for place in places.split(",") if place]
            found[-1][-1][2].append((places, list(map(int, cues.split()))))
    return found


def offsets(text):
    """the byte at which each code point begins"""
    found = [0]
    for character in text:
        found.append(found[-1] + len(character.encode()))
    return found


def gap(model, path):
    """(row, choice or None): a choice is its candidates' cues, which are right, and which overlap A and B"""
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    choices = []
    for row, pronouns in zip(rows, lessons(model, [row["text"] for row in rows])):
        at = offsets(row["text"])
        here = [p for p in pronouns if p[0][0] == at[row["pronoun"][0]]]
        if not here:
            choices.append((row, None))
            continue
        _, none, options = here[0]
        meets = lambda places, span: any(s < at[span[1]] and at[span[0]] < e for s, e in places)
        a = [meets(places, row["a"]) for places, _ in options]
        b = [meets(places, row["b"]) for places, _ in options]
        neither = not (row["a_coref"] or row["b_coref"])
        right = [x if row["a_coref"] else y if row["b_coref"] else not (x or y) for x, y in zip(a, b)]
        choices.append((row, {"cues": [cues for _, cues in options] + [none], "right": right + [neither],
                              "a": a + [False], "b": b + [False]}))
    return choices


def gum(model, path):
    """(document, choice)"""
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    choices = []
    for row, pronouns in zip(rows, lessons(model, [row["text"] for row in rows])):
        at = offsets(row["text"])
        clusters, cluster_at = collections.defaultdict(list), {}
        for m in row["mentions"]:
            span = (at[m["start"]], at[m["end"]])
            clusters[m["cluster_id"]].append((span, (at[m["head"][0]], at[m["head"][1]])))
            cluster_at[span] = m["cluster_id"]
        for place, none, options in pronouns:
            right = [False] * len(options)
            if place in cluster_at:
                heads = {head for span, head in clusters[cluster_at[place]] if span != place}
                for number, (places, _) in enumerate(options):
                    hits = sum(any(s <= h[0] and h[1] <= e and e - s < 80 for h in heads) for s, e in places)
                    right[number] = hits * 2 >= max(1, len(places))
            choices.append((row["doc"], {"cues": [cues for _, cues in options] + [none], "right": right + [not any(right)]}))
    return choices


def usable(choices):
    return [c for _, c in choices if c and any(c["right"]) and not all(c["right"])]


def fit(choices, prior):
    rows = [cues for c in choices for cues in c["cues"]]
    right = np.array([r for c in choices for r in c["right"]])
    owner = np.repeat(np.arange(len(choices)), [len(c["cues"]) for c in choices])
    starts = np.r_[0, np.flatnonzero(np.diff(owner)) + 1]
    flat = np.concatenate([np.array(r) for r in rows])
    row = np.repeat(np.arange(len(rows)), [len(r) for r in rows])

    def loss(weights):
        scores = np.bincount(row, weights=weights[flat], minlength=len(rows))
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        whole, good = np.add.reduceat(scores, starts), np.add.reduceat(scores * right, starts)
        pull = scores * right / (good + 1e-12)[owner] - scores / whole[owner]
        gradient = np.bincount(flat, weights=pull[row], minlength=len(prior))
        away = weights - prior
        return (-np.sum(np.log(good + 1e-12) - np.log(whole)) + STRENGTH / 2 * np.sum(away**2), STRENGTH * away - gradient)

    return minimize(loss, prior, jac=True, method="L-BFGS-B", options={"maxiter": 150}).x


def learn(names, persons, others):
    """weights from GAP's and GUM's choices; see the head of this file"""
    first = fit(persons, np.zeros(len(names)))
    number = {name: n for n, name in enumerate(names)}
    prior = np.zeros(len(names))
    for n, name in enumerate(names):
        cue, value = name.split(": ", 1)
        series, _, rest = value.partition(", ")
        if series not in KINDS or cue in ("none", "gender"):
            continue
        if cue == "kind":
            prior[n] = KINDS[series].get(rest, 0)
        elif cue == "thing":
            prior[n] = THINGS.get(value, 0)
        elif value in FORMS:
            prior[n] = FORMS[value]
        elif (same := number.get(f"{cue}: heOrShe, {rest}")) is not None:
            prior[n] = first[same]
    return fit(persons + others, prior)


def best(choice, weights):
    return int(np.argmax([weights[cues].sum() for cues in choice["cues"]]))


def figures(answers):
    """P, R and F1 over GAP's true answers"""
    count = collections.Counter()
    for row, choice, weights in answers:
        number = None if choice is None else best(choice, weights)
        for name in "ab":
            said = number is not None and choice[name][number]
            count[said, row[name + "_coref"]] += 1
    precision = count[True, True] / max(1, count[True, True] + count[True, False])
    recall = count[True, True] / max(1, count[True, True] + count[False, True])
    return [round(100 * x, 1) for x in (precision, recall, 2 * precision * recall / (precision + recall))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "gap", "gum"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    names = subprocess.run([PROGRAM, "--cues"], capture_output=True, text=True, check=True).stdout.rstrip("\n").split("\n")
    persons, others = gap(options.model, options.gap), gum(options.model, options.gum)
    documents = sorted({document for document, _ in others})
    held = []
    right = 0
    for fold in range(5):
        weights = learn(names, usable([c for n, c in enumerate(persons) if n % 5 != fold]),
                        usable([c for c in others if documents.index(c[0]) % 5 != fold]))
        held += [(row, choice, weights) for n, (row, choice) in enumerate(persons) if n % 5 == fold]
        right += sum(c["right"][best(c, weights)] for d, c in others if documents.index(d) % 5 == fold)
    print("GAP held out: P R F1", figures(held))
    print("GUM held out:", right, "right of", len(others))
    if options.write:
        weights = learn(names, usable(persons), usable(others))
        with open(TABLE, "w", encoding="utf-8") as file:
            file.write(HEADER)
            file.writelines(f"{name}\t{weight + 0.0 if abs(weight) >= 0.005 else 0.0:.2f}\n" for name, weight in zip(names, weights))


if __name__ == "__main__":
    main()
