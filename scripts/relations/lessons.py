"""Reads labelled sentences, and the pairs that `lessons --pairs` prints for their texts."""
import collections
import hashlib
import os
import re
import subprocess
import tempfile

import numpy as np

SYMMETRIC = set("ALLY DISPUTE TRADE BORDER CONSULT AGREE COOPERATE".split())
HERE = os.path.dirname(os.path.abspath(__file__))
NONE = "-"
KEY = 12  # digits of the hash of a text


def news():
    """the texts of news.txt by their numbers"""
    parts = re.split(r"^=== (\d+)\n", open(os.path.join(HERE, "news.txt"), encoding="utf-8").read(), flags=re.M)
    return {n: t.strip() + "\n" for n, t in zip(parts[1::2], parts[2::2])}


def corpora(texts):
    """texts by their hashes"""
    return {hashlib.sha256(t.encode()).hexdigest()[:KEY]: t for t in texts}


def labels(table):
    """the labelled sentences of a table by text: (start, end, {(span, span): types}), in code points"""
    found = collections.defaultdict(list)
    for line in open(os.path.join(HERE, table), encoding="utf-8"):
        if line.startswith("#"):
            continue
        text, place, relations = line.rstrip("\n").split("\t")
        start, end = map(int, place.split("-"))
        stated = []
        for relation in filter(None, relations.split("; ")):
            ends, kind = relation.rsplit(" ", 1)
            source, target = ([tuple(map(int, s.split("-"))) for s in side.split(",")] for side in ends.split(">"))
            stated.append((source, target, kind))
        found[text].append((start, end, stated))
    return found


class Pair:
    """Two actors of a sentence: the name of the outcome, what the rules state, the names of the features, the vectors."""


def pairs(texts, table, program, model, pack):
    """the pairs of the labelled sentences of a table, by text"""
    wanted = labels(table)
    with tempfile.TemporaryDirectory() as folder:
        names = [n for n in texts if n in wanted]
        for n in names:
            open(os.path.join(folder, n), "w", encoding="utf-8").write(texts[n])
        index = os.path.join(folder, "list")
        open(index, "w").write("".join(os.path.join(folder, n) + "\n" for n in names))
        lines = subprocess.run([program, "--pairs", model, pack, index], capture_output=True, text=True, check=True).stdout
    vectors, found, name = {}, collections.defaultdict(list), None
    for line in lines.split("\n"):
        if line.startswith("D "):
            name = os.path.basename(line[2:])
            places = code_points(texts[name])
        elif line.startswith("V "):
            number, *values = line[2:].split(" ")
            values = np.array(values, np.float32)
            vectors[int(number)] = values / (np.linalg.norm(values) + 1e-9)
        elif line.startswith("P "):
            pair = read(line, places, wanted[name], vectors)
            if pair:
                found[name].append(pair)
    return found


def code_points(text):
    """the code point at each byte of a text"""
    return [k for k, c in enumerate(text) for _ in c.encode()] + [len(text)]


def read(line, places, sentences, vectors):
    offsets, _, stated, top, words, *features = line[2:].split("\t")
    a, b, c, d = (places[int(o)] for o in offsets.split())
    sentence = next((s for s in sentences if s[0] <= a < s[1]), None)
    if not sentence:
        return None
    pair = Pair()
    pair.outcome = NONE
    for source, target, kind in sentence[2]:
        if touches((a, b), source) and touches((c, d), target):
            pair.outcome = kind + " >"
        elif touches((a, b), target) and touches((c, d), source):
            pair.outcome = kind + (" >" if kind in SYMMETRIC else " <")
        else:
            continue
        break
    pair.stated = stated.split(";") if stated else []
    # What the rules state helps to learn from pairs that they do state; the program asks for the others only.
    pair.features = sorted(set(features)) + [f"stated {s}" for s in pair.stated[:1]] + ["stated"] * bool(pair.stated)
    width = len(next(iter(vectors.values()))) if vectors else 0
    mean = np.sum([vectors[int(w)] for w in words.split()], axis=0) if words else np.zeros(width, np.float32)
    mean = mean / (np.linalg.norm(mean) + 1e-9)
    pair.vector = np.concatenate([mean, vectors[int(top)] if int(top) >= 0 else np.zeros(width)]).astype(np.float32)
    return pair


def touches(span, spans):
    return any(span[0] < e and s < span[1] for s, e in spans)
