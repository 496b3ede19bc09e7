#!/usr/bin/env python3
"""Measures libraries: scripts/library/bench.py FOLDER [--counts 8000 100000] [--program PATH]

Prints how long the articles of a folder take to be analysed alone and to be added to a library, on one processor and on
all; how large the library is; how long adding a hundred takes to nothing and to a large library; and how long `entente
find` takes, beside grep over the files. The large libraries are made from the small one by rewriting its rows: each document
as many times as are needed, under other dates and with other names. Times are of whole runs of the program.
"""

import argparse
import os
import pathlib
import random
import re
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(*words, affinity=None):
    """The seconds that a program took, what it printed, and the seconds that the processors worked for it."""
    bound = ["taskset", "-c", affinity] if affinity else []
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(
        [*bound, *map(str, words)], capture_output=True, text=True, errors="replace",
        stdin=subprocess.DEVNULL)
    if done.returncode not in (0, 1, 65):
        sys.exit(f"bench: {' '.join(map(str, words))}: {done.stderr}")
    elapsed = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return elapsed, done.stdout, work


def suffix(number):
    """Letters that make a name another."""
    return "".join(chr(97 + number // 26 ** place % 26) for place in range(2))


def multiplied(small, large, times, texts):
    """Makes a large library of a small one, by rewriting its rows.

    The dossiers are copied as they are. In the rows that questions are answered from, every copy has another date, and
    persons, organisations and all else but countries and places have another name: so the copies bring new actors, with
    the pairs and groups that the originals have.
    """
    shutil.copy(small, large)
    database = sqlite3.connect(large, isolation_level=None)
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA cache_size = -400000")
    step = database.execute("SELECT max(number) FROM document").fetchone()[0]
    actors = database.execute("SELECT max(number) FROM actor").fetchone()[0]
    database.execute(
        "CREATE TEMP TABLE changed AS SELECT number FROM actor WHERE kind NOT IN ('country', 'place')")
    database.execute("CREATE UNIQUE INDEX temp.changed_number ON changed (number)")
    database.execute("UPDATE actor SET horizon = NULL")
    paths = database.execute(
        "SELECT document, min(path) FROM place GROUP BY document").fetchall()
    fields = "identity, name, title, date, %s, %s, author, source, address, language, length, " \
        "actors, relations, added, run, signature, derived"

    def moved(column):
        return f"{column} + ? * ({column} IN (SELECT number FROM changed))"

    for number in range(1, times):
        offset, day = number * step, 20000101 + 10000 * (number % 20) + number % 28
        shift, ending = number * actors, suffix(number)
        database.execute("BEGIN")
        database.execute(
            f"INSERT INTO document (number, content, {fields % ('first', 'last')}, origin, story) "
            f"SELECT number + ?, random(), {fields % ('?', '?')}, number + ?, story + ? "
            "FROM document WHERE number <= ?", (offset, day, day, offset, offset, step))
        database.execute(
            "INSERT INTO actor (number, identity, name, kind, code, documents, named, entity) "
            f"SELECT number + ?, random(), name || ?, kind, code, documents, named, "
            f"{moved('entity')} FROM actor JOIN changed USING (number)", (shift, ending, shift))
        database.execute(
            "INSERT INTO name SELECT folded || ?, actor + ?, uses FROM name "
            "JOIN changed ON changed.number = actor", (ending, shift))
        database.execute(
            "INSERT INTO likeness SELECT (hash + ? * 7919) % 2147483648, actor + ? FROM likeness "
            "JOIN changed ON changed.number = actor WHERE actor <= ?", (number, shift, actors))
        database.execute(
            f"INSERT OR IGNORE INTO pair SELECT min({moved('one')}, {moved('other')}), "
            f"max({moved('one')}, {moved('other')}), score, grounds, verdict FROM pair "
            "WHERE one <= ? AND other <= ?", (shift, shift, shift, shift, actors, actors))
        database.execute(
            f"INSERT INTO membership SELECT {moved('actor')}, document + ?, mentions "
            "FROM membership WHERE document <= ?", (shift, offset, step))
        database.execute(
            f"INSERT INTO relation SELECT document + ?, ordinal, {moved('source')}, "
            f"{moved('target')}, kind, modality, {moved('speaker')}, {moved('place')}, first, last "
            "FROM relation WHERE document <= ?", (offset, shift, shift, shift, shift, step))
        database.execute(
            "INSERT INTO dossier SELECT document + ?, columns FROM dossier WHERE document <= ?",
            (offset, step))
        database.executemany(
            "INSERT INTO word (rowid, words) VALUES (?, ?)",
            ((document + offset, texts.get(path, "")) for document, path in paths))
        database.execute("COMMIT")
    database.execute(
        "UPDATE actor SET documents = documents * ? WHERE kind IN ('country', 'place')", (times,))
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


def measure(program, library, number, texts, dice):
    """Prints how long questions to a library take."""
    asked = questions(library, dice, texts)
    kinds = {f"find {kind}": [["find", "--limit", "20", one] for one in words]
             for kind, words in asked.items()}
    names = [one.split('"')[1] for one in asked["an actor"]]
    kinds["open, and list the actors of a name"] = [
        ["library", "actors", "--limit", "20", name] for name in names]
    kinds["the doubtful pairs"] = [["library", "pairs", "--limit", "20"]] * 5
    for kind, words in kinds.items():
        runs = [run(program, *one, "--library", library) for one in words]
        times, work = sorted(one[0] for one in runs), sorted(one[2] for one in runs)
        if times:
            late = max(0, len(times) * 95 // 100 - 1)
            print(f"{kind} in {number}: median {times[len(times) // 2] * 1000:.0f} ms, "
                  f"p95 {times[late] * 1000:.0f} ms (work: {work[len(work) // 2] * 1000:.0f} ms, "
                  f"{work[late] * 1000:.0f} ms)", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--counts", type=int, nargs="*", default=[8000, 100_000])
    parser.add_argument("--small", type=pathlib.Path, help="a library of the folder, ready made")
    parser.add_argument("--program", default=str(ROOT / ".build/release/entente"))
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    program, folder = arguments.program, arguments.folder.resolve()
    files = sorted(file for file in folder.rglob("*") if file.suffix in (".txt", ".md", ".html"))
    texts = {str(file): file.read_text(errors="replace") for file in files}
    with tempfile.TemporaryDirectory(prefix="entente-bench-") as place:
        place = pathlib.Path(place)
        small = place / "small.entente-library"
        length = sum(len(text.encode()) for text in texts.values())
        if arguments.small:
            shutil.copy(arguments.small, small)
        else:
            for name, cores in [("one processor", "0"), ("all processors", None)]:
                small.unlink(missing_ok=True)
                bare, _, work = run(
                    program, "export", "--as", "jsonl", folder, affinity=cores)
                added, _, more = run(
                    program, "library", "add", folder, "--library", small, affinity=cores)
                print(f"{name}: {len(files) / bare:.1f} articles a second analysed, "
                      f"{len(files) / added:.1f} added ({added / bare:.2f} times as long, "
                      f"{more / work:.2f} times the work)", flush=True)
        print(f"size: {small.stat().st_size / length:.2f} times the text")
        new = place / "new"
        new.mkdir()
        for file in files[:100]:
            (new / file.name).write_text(texts[str(file)] + "\nChile met Peru.\n")
        few = min(100, len(files))
        empty, _, work = run(
            program, "library", "add", new, "--library", place / "empty.entente-library")
        start = statistics.median(run(program, "--version")[0] for _ in range(9))
        print(f"adding {few} to nothing: {empty:.1f} s; starting the program: {start * 1000:.0f} ms")
        dice = random.Random(arguments.seed)
        measure(program, small, len(files), texts, dice)
        for count in arguments.counts:
            times = max(1, round(count / len(files)))
            large = place / "large.entente-library"
            multiplied(small, large, times, texts)
            measure(program, large, len(files) * times, texts, dice)
            size = large.stat().st_size / length / times
            full, _, more = run(program, "library", "add", new, "--library", large)
            print(f"{len(files) * times}: {size:.2f} times the text; adding {few} takes "
                  f"{full / empty:.2f} times as long as to nothing, {more / work:.2f} times the "
                  "work", flush=True)
            large.unlink()
        phrases = questions(small, dice, texts)["a phrase"]
        times = sorted(run("grep", "-riF", one.strip('"'), folder)[0] for one in phrases)
        print(f"grep a phrase in {len(files)}: median {times[len(times) // 2] * 1000:.0f} ms")


if __name__ == "__main__":
    main()
