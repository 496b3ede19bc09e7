#!/usr/bin/env python3
"""Measures libraries: scripts/library/bench.py FOLDER [--times 27] [--program PATH]

Prints how long the articles of a folder take to be analysed alone and to be added to a library, on one processor and on
all; how large the library is; how long adding a hundred takes to nothing and to a large library; and how long `entente
find` takes, beside grep over the files. The large library is made from the small one, each document as many times as
asked for, under another date. Times are of whole runs of the program.
"""

import argparse
import os
import pathlib
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(*words, affinity=None):
    """The seconds that a program took, and what it printed."""
    bound = ["taskset", "-c", affinity] if affinity else []
    start = time.perf_counter()
    done = subprocess.run(
        [*bound, *map(str, words)], capture_output=True, text=True, errors="replace",
        stdin=subprocess.DEVNULL)
    if done.returncode not in (0, 1, 65):
        sys.exit(f"bench: {' '.join(map(str, words))}: {done.stderr}")
    return time.perf_counter() - start, done.stdout


def multiplied(small, large, times, texts):
    """Makes a large library of a small one."""
    shutil.copy(small, large)
    database = sqlite3.connect(large, isolation_level=None)
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA cache_size = -400000")
    step = database.execute("SELECT max(number) FROM document").fetchone()[0]
    paths = database.execute(
        "SELECT document, min(path) FROM place GROUP BY document").fetchall()
    fields = "identity, name, title, date, %s, %s, author, source, address, language, length, " \
        "actors, relations, added, run, signature"
    for number in range(1, times):
        offset, day = number * step, 20000101 + 10000 * (number % 20) + number % 28
        database.execute("BEGIN")
        database.execute(
            f"INSERT INTO document (number, content, {fields % ('first', 'last')}, origin) "
            f"SELECT number + ?, random(), {fields % ('?', '?')}, number + ? FROM document "
            "WHERE number <= ?", (offset, day, day, offset, step))
        for table, columns in [
            ("membership", "actor, document + ?, mentions"),
            ("relation", "document + ?, ordinal, source, target, kind, modality, speaker, place, "
             "first, last"),
            ("dossier", "document + ?, columns"),
        ]:
            database.execute(
                f"INSERT INTO {table} SELECT {columns} FROM {table} WHERE document <= ?",
                (offset, step))
        database.executemany(
            "INSERT INTO word (rowid, words) VALUES (?, ?)",
            ((document + offset, texts.get(path, "")) for document, path in paths))
        database.execute("COMMIT")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def questions(library, dice, texts):
    """Questions of each kind, drawn from what the library holds."""
    database = sqlite3.connect(library)
    pairs = database.execute(
        "SELECT a.name, b.name, first / 10000 FROM relation JOIN actor a ON a.number = source "
        "JOIN actor b ON b.number = target WHERE first >= 10000000 "
        "AND NOT instr(a.name || b.name, '\"') ORDER BY document, ordinal "
        "LIMIT 5000").fetchall()
    names = [name for (name,) in database.execute(
        "SELECT name FROM actor WHERE number IN (SELECT actor FROM membership GROUP BY actor "
        "HAVING count(*) > 20) AND NOT instr(name, '\"') ORDER BY number").fetchall()]
    database.close()
    words = [re.findall(r"[A-Za-z]+", text) for text in texts.values()]

    def phrase():
        text = dice.choice([text for text in words if len(text) > 20])
        start = dice.randrange(len(text) - 2)
        return f'"{text[start]} {text[start + 1]}"'

    def pair():
        one, other, year = dice.choice(pairs)
        return f'actor:"{one}" with:"{other}" from:{year} to:{year}'

    return {
        "a phrase": [phrase() for _ in range(20)],
        "an actor": [f'actor:"{dice.choice(names)}"' for _ in range(20)] if names else [],
        "a pair in a year": [pair() for _ in range(20)] if pairs else [],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--times", type=int, default=27)
    parser.add_argument("--program", default=str(ROOT / ".build/release/entente"))
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    program, folder = arguments.program, arguments.folder.resolve()
    files = sorted(file for file in folder.rglob("*") if file.suffix in (".txt", ".md", ".html"))
    texts = {str(file): file.read_text(errors="replace") for file in files}
    with tempfile.TemporaryDirectory(prefix="entente-bench-") as place:
        place = pathlib.Path(place)
        small, large = place / "small.entente-library", place / "large.entente-library"
        for name, cores in [("one processor", "0"), ("all processors", None)]:
            small.unlink(missing_ok=True)
            bare = run(program, "export", "--as", "jsonl", folder, affinity=cores)[0]
            added = run(program, "library", "add", folder, "--library", small, affinity=cores)[0]
            print(f"{name}: {len(files) / bare:.1f} articles a second analysed, "
                  f"{len(files) / added:.1f} added ({added / bare:.2f} times as long)", flush=True)
        length = sum(len(text.encode()) for text in texts.values())
        print(f"size: {small.stat().st_size / length:.2f} times the text")
        multiplied(small, large, arguments.times, texts)
        new = place / "new"
        new.mkdir()
        for file in files[:100]:
            (new / file.name).write_text(texts[str(file)] + "\nChile met Peru.\n")
        empty = run(program, "library", "add", new, "--library", place / "empty.entente-library")[0]
        full = run(program, "library", "add", new, "--library", large)[0]
        count = len(files) * arguments.times
        print(f"adding {min(100, len(files))} to {count}: {full / empty:.2f} times as long as to "
              "nothing", flush=True)
        start = statistics.median(run(program, "--version")[0] for _ in range(9))
        print(f"starting the program: {start * 1000:.0f} ms")
        dice = random.Random(arguments.seed)
        for library, number in [(small, len(files)), (large, count)]:
            for kind, words in questions(library, dice, texts).items():
                times = sorted(
                    run(program, "find", "--library", library, "--limit", "20", one)[0]
                    for one in words)
                if times:
                    print(f"find {kind} in {number}: median {times[len(times) // 2] * 1000:.0f} ms, "
                          f"p95 {times[len(times) * 95 // 100 - 1] * 1000:.0f} ms", flush=True)
        phrases = questions(small, dice, texts)["a phrase"]
        times = sorted(run("grep", "-riF", one.strip('"'), folder)[0] for one in phrases)
        print(f"grep a phrase in {len(files)}: median {times[len(times) // 2] * 1000:.0f} ms")


if __name__ == "__main__":
    main()
