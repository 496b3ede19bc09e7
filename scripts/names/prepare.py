#!/usr/bin/env python3
"""Makes the lessons of the recogniser of names from annotated sentences, in the labels that the model itself uses.

    prepare.py --pipeline FOLDER --sentences names.jsonl --rehearsal gum.jsonl --out lessons.jsonl

The sentences come from sets with few types; the model knows eighteen. A name keeps its span. Its label is the one among those
that its type allows which the model itself, made to read that span, scores highest: a place becomes GPE, LOC or FAC, unless the
tables of the world know it for a state or a city. An article before a name joins it where the model would take it in, a title is left
out of a person's name unless the model takes it in. Works, products and laws count where the model sees them too, as the sets mean
other things by them. Where a type says nothing that the model knows, or the model sees a name of a type that the sets leave
out, the tokens are "-": nothing is learned from them. The text is tokenised as the program does it.

The rehearsal, which keeps the model from forgetting, is text without annotated names, labelled by the model as it is. Encyclopedias
seldom name people with their titles, as newspapers do all the time, so some persons get one, which stays outside the name.
Each line out: {"words", "spaces", "tags"}, with tags in BILUO.
"""
import argparse
import json
import pathlib
import random
import re

import numpy
import spacy
from spacy.tokens import Doc

ROOT = pathlib.Path(__file__).parents[2]
WORLD = ROOT / "Sources/Knowledge/world"
TITLES = ROOT / "Sources/Lexicon/en/classes/titles.txt"
PLACES = ("GPE", "LOC", "FAC")
THINGS = ("EVENT", "WORK_OF_ART", "PRODUCT", "LAW")
# What a type of the sets may be to the model; a type that is not here keeps its name.
ALLOWED = {**dict.fromkeys(PLACES, PLACES), **dict.fromkeys(THINGS, THINGS)}
# What the sets do not annotate, or not all of them.
UNTOLD = {"NORP", "LANGUAGE", *THINGS}
# What the sets mean more by than the model.
WIDER = {"WORK_OF_ART", "PRODUCT", "LAW"}
# What joins two peoples or states in the sets, but not to the model.
JOINT = {"-", "–", "/"}
ARTICLE = "the"
# The share of persons that get a title.
TITLED = 0.1


def table(name, columns):
    """the names in some columns of a table of the world, in lower case"""
    found = set()
    for line in (WORLD / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            cells = line.split("\t")
            for column in columns:
                for part in (cells[column].split(";") if column < len(cells) else []):
                    found.add(part.strip(" ?").lower())
    return found - {""}


def words(section):
    """the words of a section of the table of titles, in lower case"""
    found, here = [], False
    for line in TITLES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            here = line == f"[{section}]"
        elif here and not line.startswith("#"):
            found += line.split()
    return found


class Labeller:
    """the model's own choices, free or bound to given spans"""

    def __init__(self, folder, batch=64):
        self.nlp = spacy.load(folder, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"])
        self.ner = self.nlp.get_pipe("ner")
        self.names = [self.ner.moves.get_class_name(i) for i in range(self.ner.moves.n_moves)]
        self.number = {name: i for i, name in enumerate(self.names)}
        self.batch = batch

    def scores(self, docs, choose):
        """lets `choose(doc number, token, scores)` take each step's action"""
        for first in range(0, len(docs), self.batch):
            part = docs[first:first + self.batch]
            step = self.ner.model.predict(part)
            states = self.ner.moves.init_batch(part)
            alive = list(enumerate(states))
            token = 0
            while alive:
                scores = numpy.asarray(step.predict([state for _, state in alive]))
                forced = numpy.full(scores.shape, -1e9, dtype="f")
                for row, (number, _) in enumerate(alive):
                    forced[row, choose(first + number, token, scores[row])] = 1e9
                self.ner.transition_states([state for _, state in alive], forced)
                alive = [(number, state) for number, state in alive if not state.is_final()]
                token += 1

    def free(self, docs):
        """its own names of each text"""
        with self.nlp.select_pipes(enable=["ner"]):
            return [[(e.start, e.end, e.label_) for e in doc.ents] for doc in self.nlp.pipe(docs, batch_size=self.batch)]

    def bound(self, docs, spans):
        """the label it gives to each span among the allowed ones, and whether it takes in an article before it

        spans: for each text a list of (start, end, allowed labels)
        """
        starts = [{s: (e, allowed) for s, e, allowed in of} for of in spans]
        labels, joins, open_ = {}, set(), {}

        def choose(doc, token, scores):
            if doc in open_:
                end, label = open_[doc]
                if token + 1 < end:
                    return self.number["I-" + label]
                del open_[doc]
                return self.number["L-" + label]
            if token in starts[doc]:
                end, allowed = starts[doc][token]
                kind = "U-" if end == token + 1 else "B-"
                label = max(allowed, key=lambda label: scores[self.number[kind + label]])
                labels[doc, token] = label
                if kind == "B-":
                    open_[doc] = (end, label)
                return self.number[kind + label]
            if docs[doc][token].lower_ == ARTICLE and token + 1 in starts[doc]:
                allowed = starts[doc][token + 1][1]
                if max(scores[self.number["B-" + label]] for label in allowed) > scores[self.number["O"]]:
                    joins.add((doc, token + 1))
            return self.number["O"]

        self.scores(docs, choose)
        return labels, joins


def tags(count, spans, blank=()):
    """BILUO; the tokens in blank, and those of spans with the label None, teach nothing"""
    found = ["O"] * count
    for i in blank:
        found[i] = "-"
    for start, end, label in spans:
        if label is None:
            found[start:end] = ["-"] * (end - start)
        elif end == start + 1:
            found[start] = "U-" + label
        else:
            found[start:end] = ["B-" + label, *["I-" + label] * (end - start - 2), "L-" + label]
    return found


def tokenised(nlp, row):
    """the text as the program tokenises it, with its names; a name that is cut across has the label None"""
    text, at = "", []
    for word, space in zip(row["words"], row["spaces"]):
        word = {"``": '"', "''": '"'}.get(word, word)
        at.append((len(text), len(text) + len(word)))
        text += word + (" " if space else "")
    doc = nlp.make_doc(text)
    spans = []
    for start, end, label in row["entities"]:
        exact = doc.char_span(at[start][0], at[end - 1][1])
        if exact is not None:
            spans.append((exact.start, exact.end, label))
        else:
            wide = doc.char_span(at[start][0], at[end - 1][1], alignment_mode="expand")
            if wide is not None:
                spans.append((wide.start, wide.end, None))
    return doc, spans


def lesson(doc, tags):
    return {"words": [t.text for t in doc], "spaces": [bool(t.whitespace_) for t in doc], "tags": tags}


def mapped(labeller, rows):
    states = table("countries.tsv", [1, 2, 4]) | table("past-states.tsv", [1, 2, 4]) | table("territories.tsv", [1, 2, 4])
    states |= table("places.tsv", [0])
    peoples = table("peoples.tsv", [0, 1])
    titles = {w for section in ("title", "female-title", "title-part") for w in words(section)}
    docs, spans = zip(*(tokenised(labeller.nlp, row) for row in rows))
    free = labeller.free([doc.copy() for doc in docs])
    asked = []
    for doc, of, own in zip(docs, spans, free):
        questions, last, of_model = [], -1, set(own)
        for start, end, label in sorted(of, key=lambda s: s[:2]):
            if label in (None, "?") or start < last:
                continue
            last = end
            if label == "PERSON" and (start, end, label) not in of_model:
                while end - start > 1 and doc[start].lower_ in titles:
                    start += 1
            text = doc[start:end].text.lower()
            allowed = ALLOWED.get(label, (label,))
            if allowed == PLACES and text in states:
                allowed = ("GPE",)
            if label == "ORG" and text in peoples:
                allowed = ("NORP",)
            questions.append((start, end, allowed))
        asked.append(questions)
    labels, joins = labeller.bound(list(docs), asked)
    for number, (doc, of, questions, own) in enumerate(zip(docs, spans, asked, free)):
        found = []
        for start, end, _ in questions:
            first = start - 1 if (number, start) in joins else start
            label = labels[number, start]
            seen = {(s, e) for s, e, other in own if other == label}
            unsure = label in WIDER or label in ("NORP", "GPE") and any(t.text in JOINT for t in doc[start:end])
            found.append((first, end, None if unsure and (first, end) not in seen else label))
        taken = {i for s, e, _ in found for i in range(s, e)}
        blank = {i for s, e, label in of if label in (None, "?") for i in range(s, e)}
        blank |= {i for s, e, label in own if label in UNTOLD for i in range(s, e)}
        yield lesson(doc, tags(len(doc), found, blank - taken))


def rehearsed(labeller, texts):
    pieces = [p for text in texts for line in text.split("\n") for p in re.split(r"(?<=[.!?])\s+(?=[A-Z\"“])", line) if p.strip()]
    docs = [labeller.nlp.make_doc(piece) for piece in pieces]
    docs = [doc for doc in docs if len(doc) > 2]
    for doc, spans in zip(docs, labeller.free([doc.copy() for doc in docs])):
        yield lesson(doc, tags(len(doc), spans))


def titled(found, chance):
    """a lesson in which some persons have titles"""
    forms = [w for w in words("title") + words("female-title") if w.isalpha() and len(w) > 3]
    parts = words("title-part")
    texts, spaces, tags = [], [], []
    for text, space, tag in zip(found["words"], found["spaces"], found["tags"]):
        if tag in ("B-PERSON", "U-PERSON") and text[0].isupper() and chance.random() < TITLED:
            title = [chance.choice(parts)] * (chance.random() < 0.5) + [chance.choice(forms)]
            title = [w.capitalize() for w in title] if chance.random() < 0.8 else title
            texts += title
            spaces += [True] * len(title)
            tags += ["O"] * len(title)
        texts.append(text)
        spaces.append(space)
        tags.append(tag)
    return {"words": texts, "spaces": spaces, "tags": tags}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("pipeline", "sentences", "rehearsal", "out"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    read = lambda path: [json.loads(line) for line in open(path, encoding="utf-8")]
    labeller = Labeller(options.pipeline)
    chance = random.Random(1)
    rows = [row for row in read(options.sentences) if row["words"]]
    with open(options.out, "w", encoding="utf-8") as file:
        for row, found in zip(rows, mapped(labeller, rows)):
            file.write(json.dumps({"source": row["source"], **titled(found, chance)}, ensure_ascii=False) + "\n")
        for found in rehearsed(labeller, [row["text"] for row in read(options.rehearsal)]):
            file.write(json.dumps({"source": "rehearsal", **titled(found, chance)}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
