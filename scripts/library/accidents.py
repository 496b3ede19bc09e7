#!/usr/bin/env python3
"""Does to libraries what accidents do, and checks what is left: scripts/library/accidents.py [OPTION] ...

Kills additions, updates and migrations, fills the disk, forbids writing, lets several programs work at once, changes
files while they are read, and writes random bytes into the file. After each accident `entente library check` must be
content, and what was reported as added must be there; of a damaged file, every command must say one sentence.

The articles are paragraphs of the seeds. What needs a file system of its own needs root, and is left out otherwise.
"""

import argparse
import os
import pathlib
import pty
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOUND = {0}
# Wrong content, no input, cannot create, cannot write, busy: whatever is told in a sentence.
TOLD = {0, 65, 66, 73, 74, 75}


class Accident(Exception):
    """What must not happen."""


class Workshop:
    """A folder with articles, and the program."""

    def __init__(self, program, folder, articles):
        self.program = program
        self.folder = folder
        self.articles = folder / "articles"
        self.articles.mkdir()
        paragraphs = []
        for seed in sorted((ROOT / "seeds").glob("*.md")):
            paragraphs += [part for part in seed.read_text().split("\n\n") if len(part) > 200]
        for number in range(articles):
            text = paragraphs[number % len(paragraphs)]
            (self.articles / f"{number:04}.txt").write_text(f"Report {number}.\n\n{text}\n")

    def command(self, library, *words):
        return [self.program, *words, "--library", str(library)]

    def run(self, library, *words, codes=SOUND):
        done = subprocess.run(
            self.command(library, *words), capture_output=True, text=True, errors="replace",
            stdin=subprocess.DEVNULL, timeout=300)
        if done.returncode not in codes:
            raise Accident(f"{' '.join(words)} ended with {done.returncode}: {done.stderr}")
        return done

    def check(self, library, least=0):
        """Checks a library, which holds so many articles at least; tells how many."""
        self.run(library, "library", "check")
        count = len(self.run(library, "library", "list").stdout.splitlines())
        if count < least:
            raise Accident(f"{least} articles were reported, and {count} are there")
        return count


def reported(command, delay):
    """Kills a program after a while; the number of articles that it had reported by then."""
    reader, terminal = pty.openpty()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=terminal,
        env=os.environ | {"TERM": "xterm"}, preexec_fn=os.setsid)
    os.close(terminal)
    os.set_blocking(reader, False)
    said = b""
    end = time.monotonic() + delay
    while process.poll() is None and time.monotonic() < end:
        try:
            said += os.read(reader, 65536)
        except BlockingIOError:
            time.sleep(0.002)
        except OSError:
            break
    process.send_signal(signal.SIGKILL)
    process.wait()
    try:
        said += os.read(reader, 65536)
    except OSError:
        pass
    os.close(reader)
    counts = re.findall(rb"(\d+) of \d+ articles? (?:added|renewed)", said)
    return int(counts[-1]) if counts else 0


def kill_additions(shop, dice, rounds):
    library = shop.folder / "killed.entente-library"
    added = 0
    for _ in range(rounds):
        # A library that is full is begun again.
        if added == len(list(shop.articles.iterdir())):
            for file in shop.folder.glob("killed.*"):
                file.unlink()
            added = 0
        command = shop.command(library, "library", "add", str(shop.articles))
        done = reported(command, dice.uniform(0.05, 4))
        if library.exists() and library.stat().st_size + sum(
            file.stat().st_size for file in shop.folder.glob("killed.entente-library-*")
        ):
            try:
                added = shop.check(library, least=max(added, done))
            except Accident as accident:
                # Killed before the file had become a library: nothing had been reported.
                if "is not a library" not in str(accident) or done or added:
                    raise
                for file in shop.folder.glob("killed.*"):
                    file.unlink()
    shop.run(library, "library", "add", str(shop.articles))
    if shop.check(library) != len(list(shop.articles.iterdir())):
        raise Accident("an interrupted addition cannot be completed")
    return f"{rounds} additions killed"


def kill_updates(shop, dice, rounds):
    library = shop.folder / "updated.entente-library"
    shop.run(library, "library", "add", str(shop.articles))
    whole = shop.check(library)
    for _ in range(rounds):
        database = sqlite3.connect(library)
        database.execute("UPDATE run SET code = '0.0'")
        database.commit()
        database.close()
        reported(shop.command(library, "library", "update"), dice.uniform(0.05, 4))
        shop.check(library, least=whole)
    return f"{rounds} updates killed"


def kill_migrations(shop, dice, rounds):
    whole = shop.folder / "whole.entente-library"
    shop.run(whole, "library", "add", str(shop.articles))
    count = shop.check(whole)
    database = sqlite3.connect(whole)
    database.executescript(
        "DROP VIEW text; DROP TABLE word; DROP TABLE search;"
        "DROP TABLE pair; DROP TABLE verdict; DROP TABLE likeness;"
        "DROP INDEX document_underived; ALTER TABLE document DROP COLUMN derived;"
        "DROP INDEX document_story; ALTER TABLE document DROP COLUMN story;"
        "DROP INDEX actor_entity; ALTER TABLE actor DROP COLUMN entity;"
        "ALTER TABLE actor DROP COLUMN named; ALTER TABLE actor DROP COLUMN documents;"
        "ALTER TABLE actor DROP COLUMN horizon;"
        "DROP TABLE band; DROP TABLE correction; DROP TABLE bare;"
        "DROP INDEX document_copy; DROP INDEX document_unjoined; ALTER TABLE document DROP COLUMN origin;"
        "ALTER TABLE document DROP COLUMN signature;"
        "PRAGMA user_version = 1; PRAGMA wal_checkpoint(TRUNCATE);")
    keep = database.execute("SELECT count(*) FROM dictionary").fetchone()[0]
    if keep:
        raise Accident("too many articles: their dossiers need a dictionary that version 1 has not")
    database.execute("DROP TABLE dictionary")
    database.commit()
    database.close()
    library = shop.folder / "migrated.entente-library"
    for _ in range(rounds):
        for file in shop.folder.glob("migrated.*"):
            file.unlink()
        shutil.copy(whole, library)
        reported(shop.command(library, "library", "info"), dice.uniform(0.005, 0.2))
        if shop.check(library) != count:
            raise Accident("a migration has lost articles")
        if not shop.run(library, "find", "the", "--limit", "1").stdout:
            raise Accident("a migration has lost the index")
        if not shop.run(library, "library", "actors").stdout:
            raise Accident("a migration has lost the actors")
    return f"{rounds} migrations killed"


def work_together(shop, dice, _):
    library = shop.folder / "shared.entente-library"
    files = sorted(shop.articles.iterdir())
    halves = [files[::2] + files[:10], files[1::2] + files[:10]]
    writers = []
    for number, half in enumerate(halves):
        names = shop.folder / f"half-{number}"
        names.write_text("".join(f"{file}\n" for file in half))
        command = shop.command(library, "library", "add", "--files-from", str(names))
        writers.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    reads, before = 0, 0
    while any(writer.poll() is None for writer in writers):
        if library.exists():
            done = shop.run(library, "library", "list", codes={0, 65})
            count = len(done.stdout.splitlines())
            if count < before:
                raise Accident(f"a reader saw {before} articles, and then {count}")
            shop.run(library, "find", "the", codes={0, 65})
            before, reads = count, reads + 1
    for writer in writers:
        words = writer.communicate()[1]
        if writer.returncode:
            raise Accident(f"one of two ended with {writer.returncode}: {words}")
    if shop.check(library) != len(files):
        raise Accident("two that added at once have lost articles")
    return f"two added while a third read {reads} times"


def change_files(shop, dice, _):
    folder = shop.folder / "changing"
    shutil.copytree(shop.articles, folder)
    library = shop.folder / "changing.entente-library"
    process = subprocess.Popen(
        shop.command(library, "library", "add", str(folder)), stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    files = sorted(folder.iterdir())
    while process.poll() is None:
        file = dice.choice(files)
        file.write_text(f"Chile met Peru {dice.randrange(10**9)} times.\n")
        time.sleep(0.001)
    shop.run(library, "library", "update")
    shop.check(library)
    again = shop.run(library, "library", "update").stdout
    if "nothing has changed" not in again:
        raise Accident(f"an update leaves something to do: {again}")
    texts = shop.run(library, "export", "--as", "jsonl").stdout
    for file in files:
        if file.read_text().strip().split("\n")[0] not in texts:
            raise Accident(f"{file} is not there as it is")
    return "files changed while they were read"


def mounted(folder, options):
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True)
    return done.returncode == 0


def fill_disk(shop, dice, _):
    disk = shop.folder / "disk"
    if not mounted(disk, "size=550k"):
        return "a full disk: left out, because nothing can be mounted"
    try:
        library = disk / "a.entente-library"
        some = sorted(str(file) for file in shop.articles.iterdir())[:5]
        shop.run(library, "library", "add", *some)
        done = shop.run(library, "library", "add", str(shop.articles), codes={74})
        if done.stderr.count("\n") != 1 or "full" not in done.stderr:
            raise Accident(f"a full disk is not told in a sentence: {done.stderr}")
        count = shop.check(library, least=5)
        return f"the disk was full after {count} articles"
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def forbid_writing(shop, dice, _):
    disk = shop.folder / "disk"
    if not mounted(disk, "size=64m"):
        return "nothing to be written: left out, because nothing can be mounted"
    try:
        library = disk / "a.entente-library"
        some = sorted(str(file) for file in shop.articles.iterdir())
        shop.run(library, "library", "add", *some[:5])
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        done = shop.run(library, "library", "add", *some[5:9], codes={73})
        if done.stderr.count("\n") != 1:
            raise Accident(f"that nothing can be written is not told in a sentence: {done.stderr}")
        if shop.check(library) != 5 or not shop.run(library, "find", "the").stdout:
            raise Accident("a library that cannot be written cannot be read")
        return "nothing could be written"
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def damage_bytes(shop, dice, rounds):
    whole = shop.folder / "sound.entente-library"
    some = sorted(str(file) for file in shop.articles.iterdir())[:12]
    shop.run(whole, "library", "add", *some)
    content = whole.read_bytes()
    library = shop.folder / "damaged.entente-library"
    commands = [
        ("library", "check"), ("find", "the"), ("library", "list"), ("find", "actor:Turkey rel:support"),
        ("relations",), ("library", "remove", "3"), ("library", "compact"), ("library", "info"),
    ]
    told = 0
    for number in range(rounds):
        bytes = bytearray(content)
        for _ in range(dice.choice([1, 1, 2, 8])):
            bytes[dice.randrange(len(bytes))] = dice.randrange(256)
        for file in shop.folder.glob("damaged.*"):
            file.unlink()
        library.write_bytes(bytes)
        for words in [commands[number % len(commands)], commands[(number // 8) % len(commands)]]:
            done = shop.run(library, *words, codes=TOLD)
            told += done.returncode != 0
            if done.stderr and not all(
                line.startswith("entente: ") for line in done.stderr.splitlines()
            ):
                raise Accident(f"{' '.join(words)} says {done.stderr}")
    return f"{rounds} damaged files, of which {told} commands told"


def main():
    accidents = [
        kill_additions, kill_updates, kill_migrations, work_together, change_files, fill_disk,
        forbid_writing, damage_bytes,
    ]
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=str(ROOT / ".build/release/entente"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=50, help="how often each work is killed")
    parser.add_argument("--damages", type=int, default=1000, help="how many files are damaged")
    parser.add_argument("--articles", type=int, default=120)
    parser.add_argument("--only", choices=[one.__name__ for one in accidents])
    arguments = parser.parse_args()
    failed = False
    for accident in accidents:
        if arguments.only and accident.__name__ != arguments.only:
            continue
        with tempfile.TemporaryDirectory(prefix="entente-library-") as folder:
            articles = arguments.articles
            shop = Workshop(arguments.program, pathlib.Path(folder), articles)
            rounds = arguments.damages if accident is damage_bytes else arguments.kills
            try:
                print(accident(shop, random.Random(arguments.seed), rounds), flush=True)
            except Accident as fault:
                print(f"{accident.__name__}: {fault}", file=sys.stderr, flush=True)
                failed = True
    sys.exit(failed)


if __name__ == "__main__":
    main()
