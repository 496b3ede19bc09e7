"""Reads what `lessons --rankings` prints, and compares it with annotated clusters."""
import collections
import json
import os
import subprocess
import tempfile

import numpy as np

PROGRAM = ".build/release/lessons"
PACK = ".build/release/en.pack"


class Document:
    """The mentions and anaphors of a text.

    mentions [n x features], words [n x 2]: rows of the vectors (head, governor; 0 for none). Anaphors: mention, resolved, chosen,
    gold (a number of a cluster or -1), first and last row of their pairs. Pairs: features, mention by which the candidate is compared, right,
    named."""

    def __init__(self, name, text, gold):
        self.name, self.text, self.gold = name, text, gold
        self.mentions, self.places, self.words, self.anaphors, self.pairs = [], [], [], [], []

    def finish(self, features):
        clusters = align(self.places, self.text, self.gold)
        self.cluster = clusters
        count = collections.Counter(c for c in clusters if c is not None)
        self.X = dense(self.mentions, features[0])
        self.W = np.array(self.words, int).reshape(-1, 2)
        self.P = dense([p[2] for p in self.pairs], features[1])
        self.compared = np.array([p[3] for p in self.pairs], int)
        self.named = np.array([p[1] for p in self.pairs], bool)
        self.owner = np.zeros(len(self.pairs), int)
        right = []
        for number, (mention, _, _, first, last) in enumerate(self.anaphors):
            own = clusters[mention]
            self.owner[first:last] = number
            for phrases, *_ in self.pairs[first:last]:
                known = [clusters[p] for p in phrases if clusters[p] is not None]
                right.append(own is not None and 2 * sum(k == own for k in known) >= max(1, len(known)) and bool(known))
        self.right = np.array(right, bool)
        self.A = np.array(self.anaphors, int).reshape(-1, 5)
        found = np.bincount(self.owner, weights=self.right, minlength=len(self.A))
        self.right_none = found == 0
        self.phrases = [p[0] for p in self.pairs]
        del self.mentions, self.pairs, self.anaphors


def dense(rows, width):
    table = np.zeros((len(rows), width), np.float32)
    for row, cells in zip(table, rows):
        for cell in cells:
            place, value = cell.split(":")
            row[int(place)] = float(value)
    return table


def offsets(text):
    """the byte at which each code point begins"""
    found = [0]
    for character in text:
        found.append(found[-1] + len(character.encode()))
    return found


def align(places, text, gold):
    """the cluster of each mention: of the shortest annotated one with its head, or for a group of the longest"""
    at = offsets(text)
    by_head = collections.defaultdict(list)
    for m in gold:
        by_head[at[m["head"][0]], at[m["head"][1]]].append((m["end"] - m["start"], at[m["start"]], m["cluster_id"]))
    found = []
    for start, end, head_start, head_end, is_group, _ in places:
        options = sorted(by_head.get((head_start, head_end), []), key=lambda o: o[0])
        if not options or is_group and len(options) < 2:
            found.append(None)
        else:
            found.append(options[-1 if is_group else 0][2])
    return found


def features(program):
    lines = subprocess.run([program, "--features"], capture_output=True, text=True, check=True).stdout.splitlines()
    names = [line.split("\t") for line in lines]
    return [[n for kind, n in names if kind == which] for which in ("mention", "pair")]


def printed(program, model, pack, rows):
    """what the program prints for the texts of rows"""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, str(number)) for number in range(len(rows))]
        for path, row in zip(paths, rows):
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(row["text"])
        return subprocess.run([program, "--rankings", model, pack, *paths], capture_output=True, text=True, check=True).stdout


def read(lines, rows, widths):
    """documents and the table of vectors, whose first row is zeros"""
    documents, vectors = [], [None]
    rows = iter(rows)
    for line in lines:
        kind, rest = line[:1], line[2:].split()
        if kind == "D":
            row = next(rows)
            documents.append(Document(row["doc"], row["text"], row["mentions"]))
        elif kind == "V":
            vector = np.array(rest[1:], np.float32)
            vectors.append(vector / (np.linalg.norm(vector) + 1e-9))
        elif kind == "M":
            documents[-1].places.append(tuple(map(int, rest[:6])))
            documents[-1].words.append([int(rest[6]) + 1, int(rest[7]) + 1])
            documents[-1].mentions.append(rest[8:])
        elif kind == "A":
            place = len(documents[-1].pairs)
            documents[-1].anaphors.append([int(rest[0]), int(rest[1]), int(rest[2]), place, place])
        elif kind == "C":
            phrases = [] if rest[1] == "-" else [int(p) for p in rest[1].split(",")]
            documents[-1].pairs.append((phrases, rest[2] == "1", rest[3:], int(rest[0])))
            documents[-1].anaphors[-1][4] += 1
    vectors[0] = np.zeros_like(vectors[1])
    for document in documents:
        document.finish(widths)
    return documents, np.array(vectors)


def annotated(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]
