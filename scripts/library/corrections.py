#!/usr/bin/env python3
"""Does to corrections what accidents do, and checks what is left: scripts/library/corrections.py [OPTION] ...

Kills `entente correct` while it writes, beside an article and in a library, lets two programs correct the same article,
fills the disk, forbids writing and writes random bytes into the journal. After each accident, every correction that was
reported is there, every other line can be read, and every command says at most one sentence.

The article is an archive of a seed, so that no analysis is needed. What needs a file system of its own needs root, and
is left out otherwise.
"""

import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Accident(Exception):
    """What must not happen."""


class Desk:
    """A folder with an article, and the program."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.article = folder / "a.json"
        self.journal = folder / "a.entente.jsonl"
        self.library = folder / "a.entente-library"
        os.environ["XDG_STATE_HOME"] = str(folder / "state")
        archive = subprocess.run(
            [program, "export", "--as", "archive", "--uncorrected", str(ROOT / "seeds/kashmir.md")],
            capture_output=True, check=True).stdout
        self.article.write_bytes(archive)
        self.actors = [actor["name"] for actor in json.loads(archive)["actors"]]

    def command(self, *words, library=False):
        name = ["1", "--library", str(self.library)] if library else [str(self.article)]
        return [self.program, "correct", *name, *words]

    def run(self, *words, library=False, codes=(0,)):
        done = subprocess.run(
            self.command(*words, library=library), capture_output=True, text=True,
            errors="replace", stdin=subprocess.DEVNULL, timeout=60)
        if done.returncode not in codes:
            raise Accident(f"{' '.join(words)} ended with {done.returncode}: {done.stderr}")
        if any(not line.startswith("entente: ") for line in done.stderr.splitlines()):
            raise Accident(f"{' '.join(words)} says {done.stderr}")
        return done

    def notes(self, library=False):
        """The texts of the notes that are kept."""
        listed = self.run("--list", library=library).stdout.splitlines()
        return {line.split(": ")[-1].split("\t")[0] for line in listed if "noted on" in line}


def kill(desk, dice, rounds, library):
    if library:
        subprocess.run(
            [desk.program, "library", "add", str(desk.article), "--library", str(desk.library)],
            check=True, capture_output=True)
    reported, killed = set(), 0
    started = time.monotonic()
    for number in range(3):
        desk.run("note", "India", f"timed {number}", library=library)
    usual = (time.monotonic() - started) / 3
    for number in range(rounds):
        text = f"note {number}"
        process = subprocess.Popen(
            desk.command("note", dice.choice(desk.actors[:20]), text, library=library),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(usual / 2, usual * 1.1))
        process.send_signal(signal.SIGKILL)
        said = process.communicate()[0]
        if b"noted on" in said:
            reported.add(text)
        killed += process.returncode == -signal.SIGKILL
        missing = reported - desk.notes(library)
        if missing:
            raise Accident(f"reported and gone: {missing}")
    if library:
        done = subprocess.run(
            [desk.program, "library", "check", "--library", str(desk.library)],
            capture_output=True, text=True)
        if done.returncode:
            raise Accident(f"the library is damaged: {done.stdout}")
    else:
        for line in desk.journal.read_text().splitlines():
            json.loads(line)
    where = "in a library" if library else "beside an article"
    return f"{killed} of {rounds} corrections {where} killed, {len(reported)} reported, all there"


def kill_beside(desk, dice, rounds):
    return kill(desk, dice, rounds, library=False)


def kill_in_library(desk, dice, rounds):
    return kill(desk, dice, rounds, library=True)


def tear(desk, dice, rounds):
    """Cuts the last line, as when the power fails; the next correction must be there, and all before."""
    for number in range(rounds):
        desk.run("note", "India", f"whole {number}")
        desk.run("note", "India", f"torn {number}")
        content = desk.journal.read_bytes()
        last = content[:-1].rfind(b"\n") + 1
        desk.journal.write_bytes(content[: dice.randrange(last, len(content))])
        desk.run("note", "India", f"next {number}")
        notes = desk.notes()
        for kind in ("whole", "next"):
            if f"{kind} {number}" not in notes:
                raise Accident(f"the {kind} line is gone after a torn one")
    return f"{rounds} torn lines"


def work_together(desk, dice, rounds):
    for library in (False, True):
        if library:
            subprocess.run(
                [desk.program, "library", "add", str(desk.article), "--library", str(desk.library)],
                check=True, capture_output=True)
        writers = []
        for writer in range(2):
            script = "; ".join(
                " ".join(f"'{word}'" for word in desk.command(
                    "note", "India", f"{writer} {number}", library=library))
                for number in range(20))
            writers.append(subprocess.Popen(
                ["sh", "-ec", script], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE))
        for writer in writers:
            words = writer.communicate()[1]
            if writer.returncode:
                raise Accident(f"one of two ended with {writer.returncode}: {words}")
        wanted = {f"{writer} {number}" for writer in range(2) for number in range(20)}
        if wanted - desk.notes(library):
            raise Accident(f"two at once have lost {wanted - desk.notes(library)}")
    return "two corrected the same article, beside it and in a library"


def mounted(folder, options):
    folder.mkdir(exist_ok=True)
    return subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)],
        capture_output=True).returncode == 0


def fill_disk(desk, dice, _):
    disk = desk.folder / "disk"
    if not mounted(disk, "size=256k"):
        return "a full disk: left out, because nothing can be mounted"
    try:
        desk.article = shutil.copy(desk.article, disk / "a.json")
        desk.run("note", "India", "before")
        fill = os.open(disk / "fill", os.O_WRONLY | os.O_CREAT)
        try:
            while True:
                os.write(fill, b"x" * 4096)
        except OSError:
            os.close(fill)
        told = 0
        for number in range(20):
            done = desk.run("note", "India", f"{number} " + "long " * 100, codes=(0, 74))
            told += done.returncode == 74
        if not told:
            raise Accident("the disk is full, and nobody says so")
        content = (disk / "a.entente.jsonl").read_bytes()
        if not content.endswith(b"\n") or "before" not in desk.notes():
            raise Accident("a full disk has spoilt the journal")
        (disk / "fill").unlink()
        desk.run("note", "India", "after")
        if not {"before", "after"} <= desk.notes():
            raise Accident("a full disk has lost corrections")
        return f"a full disk was told {told} times, and nothing was lost"
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def forbid_writing(desk, dice, _):
    disk = desk.folder / "disk"
    if not mounted(disk, "size=4m"):
        return "nothing to be written: left out, because nothing can be mounted"
    try:
        desk.article = shutil.copy(desk.article, disk / "a.json")
        desk.run("note", "India", "beside")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        done = desk.run("note", "India", "apart")
        if "state" not in done.stderr:
            raise Accident("it is not told where the correction is")
        if not {"beside", "apart"} <= desk.notes():
            raise Accident("what is kept apart is not read")
        return "nothing could be written beside the article"
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def damage_bytes(desk, dice, rounds):
    for number in range(12):
        desk.run("note", desk.actors[number], f"note {number}")
    content = desk.journal.read_bytes()
    for _ in range(rounds):
        bytes = bytearray(content)
        touched = set()
        for _ in range(dice.choice([1, 1, 2, 8])):
            place = dice.randrange(len(bytes))
            line = content[:place].count(b"\n")
            touched |= {line, line + 1} if content[place] == 10 else {line}
            bytes[place] = dice.randrange(256)
        desk.journal.write_bytes(bytes)
        notes = desk.notes()
        for number in range(12):
            if number not in touched and f"note {number}" not in notes:
                raise Accident(f"line {number} is gone, and was not touched")
    return f"{rounds} damaged journals"


def main():
    accidents = [
        kill_beside, kill_in_library, tear, work_together, fill_disk, forbid_writing, damage_bytes,
    ]
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=str(ROOT / ".build/release/entente"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=50, help="how often a correction is killed")
    parser.add_argument("--damages", type=int, default=200, help="how many journals are damaged")
    parser.add_argument("--only", choices=[one.__name__ for one in accidents])
    arguments = parser.parse_args()
    failed = False
    for accident in accidents:
        if arguments.only and accident.__name__ != arguments.only:
            continue
        with tempfile.TemporaryDirectory(prefix="entente-corrections-") as folder:
            desk = Desk(arguments.program, pathlib.Path(folder))
            rounds = arguments.damages if accident is damage_bytes else arguments.kills
            try:
                print(accident(desk, random.Random(arguments.seed), rounds), flush=True)
            except Accident as fault:
                print(f"{accident.__name__}: {fault}", file=sys.stderr, flush=True)
                failed = True
    sys.exit(failed)


if __name__ == "__main__":
    main()
