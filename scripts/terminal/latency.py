#!/usr/bin/env python3
"""Measures how fast the explorer responds to keys, compared with other programs that show text.

    scripts/terminal/latency.py [--program PATH] [--presses 50] [--starts 9]

The programs run one after another, on a pseudo-terminal of 120 columns and 40 rows and on the same
texts: the seeds, repeated to 100 KB, to 10 MB, and to 10 MB on one line. Of less, vim, w3m and tig,
those that are installed are measured too. Columns:

    paint    from the start of the program to the last byte of the output that shows the text, ms
    memory   the peak resident memory by then, MB
    scroll   from a key to the last byte of the response, ms: median and 95th percentile, and bytes
    n        the same for going to the next match
    miss     the same for a search of 10 MB without a match
    idle     bytes written and processor time used in three seconds without a key
"""

import argparse
import fcntl
import os
import pathlib
import pty
import select
import shutil
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parents[2]
COLUMNS, ROWS = 120, 40
# An answer is over when nothing has come for so long, in seconds; it is not counted.
SILENCE = 0.06


@dataclass
class Program:
    """A program that shows a text, and the keys that make it do what is measured."""

    name: str
    command: list[str]
    scroll: str = "j"
    search: str = "/{}\r"
    again: str = "n"
    ready: list[str] = field(default_factory=list)
    """Keys to press before anything is measured."""
    works: bool = False
    """Whether it goes on working after the text is shown."""


def programs(explorer: str) -> list[Program]:
    """The explorer as it starts and with the article alone, and the others that are installed."""
    found = [
        Program("entente", [explorer, "{}"], scroll="\x05", works=True),
        Program("entente, article alone", [explorer, "{}"], scroll="\x05", ready=["O"], works=True),
        Program("less", ["less", "{}"]),
        Program("vim", ["vim", "-u", "NONE", "-N", "--cmd", "set incsearch", "{}"], scroll="\x05"),
        Program("w3m", ["w3m", "{}"], scroll="J"),
        Program("tig", ["sh", "-c", 'exec tig <"$0"', "{}"], scroll="j"),
    ]
    return [program for program in found if shutil.which(program.name.split(",")[0]) or program.works]


@dataclass
class Answer:
    """What came of a key, or of the start."""

    milliseconds: float
    size: int
    memory: float


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, command: list[str]):
        self.start = time.monotonic()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            # Nothing is remembered from run to run.
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", XDG_STATE_HOME=os.devnull)
            for name in ("LINES", "COLUMNS", "LESS", "TMUX", "NO_COLOR"):
                os.environ.pop(name, None)
            size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.execvp(command[0], command)

    def answer(self, since: float, limit: float = 10, watch: bool = False) -> Answer:
        """What comes until it is silent; nothing at all counts as no time."""
        last, size, memory = since, 0, 0.0
        while time.monotonic() < since + limit:
            wait = SILENCE if size else limit
            if not select.select([self.terminal], [], [], wait)[0]:
                break
            try:
                size += len(os.read(self.terminal, 1 << 16))
            except OSError:
                break
            last = time.monotonic()
            if watch:
                memory = self.memory()
        return Answer((last - since) * 1000, size, memory)

    def press(self, keys: str, limit: float = 2) -> Answer:
        now = time.monotonic()
        os.write(self.terminal, keys.encode())
        return self.answer(now, limit)

    def memory(self) -> float:
        """The most that was resident so far, MB."""
        status = pathlib.Path(f"/proc/{self.process}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    def processor_time(self) -> float:
        """In milliseconds."""
        fields = pathlib.Path(f"/proc/{self.process}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def settle(self, limit: float = 120):
        """Waits until the program has nothing to do."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            before = self.processor_time()
            self.answer(time.monotonic(), 0.5)
            if self.processor_time() == before:
                return

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)


def texts(folder: pathlib.Path) -> dict[str, pathlib.Path]:
    """The texts to show, made of the seeds without their markup's front."""
    prose = "\n".join(path.read_text() for path in sorted((ROOT / "seeds").glob("*.md")))
    sizes = {"small": 100 << 10, "large": 10 << 20, "line": 10 << 20}
    paths = {}
    for name, size in sizes.items():
        text = prose * (size // len(prose) + 1)
        text = text.replace("\n", " ") if name == "line" else text
        paths[name] = folder / f"{name}.txt"
        paths[name].write_text(text.encode()[:size].decode(errors="ignore"))
    return paths


def middle(values: list[float]) -> float:
    return statistics.median(values)


def high(values: list[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[int((len(values) - 1) * 0.95)]


def painted(program: Program, text: pathlib.Path, starts: int) -> tuple[str, str]:
    """Time and memory of the first screen."""
    answers = []
    for _ in range(starts):
        terminal = open_program(program, text)
        answers.append(terminal.answer(terminal.start, watch=True))
        terminal.end()
    return (
        f"{middle([answer.milliseconds for answer in answers]):.1f}",
        f"{middle([answer.memory for answer in answers]):.1f}",
    )


def open_program(program: Program, text: pathlib.Path) -> Terminal:
    return Terminal([word.replace("{}", str(text)) for word in program.command])


def measure(program: Program, paths: dict[str, pathlib.Path], starts: int, presses: int) -> list[str]:
    """A row of the table."""
    paints = {name: painted(program, path, starts) for name, path in paths.items()}

    terminal = open_program(program, paths["small"])
    terminal.answer(terminal.start)
    terminal.settle()
    for keys in program.ready:
        terminal.press(keys)
    scrolls = [terminal.press(program.scroll) for _ in range(presses)]
    terminal.press(program.search.format("Baku"))
    agains = [terminal.press(program.again) for _ in range(presses)]
    before = terminal.processor_time()
    idle = terminal.answer(time.monotonic(), 3)
    used = terminal.processor_time() - before
    terminal.end()

    terminal = open_program(program, paths["large"])
    terminal.answer(terminal.start)
    # While the explorer still reads ten megabytes, which takes minutes.
    words = ("zqzqzq", "qzqzqz", "qqzzqz")
    miss = [terminal.press(program.search.format(word), 5) for word in words]
    busy = [terminal.press(program.scroll) for _ in range(presses)]
    terminal.end()

    def pair(answers: list[Answer]) -> str:
        times = [answer.milliseconds for answer in answers]
        return f"{middle(times):.1f} / {high(times):.1f}"

    return [
        program.name,
        " / ".join(paints[name][0] for name in paths),
        " / ".join(paints[name][1] for name in ("small", "large")),
        pair(scrolls),
        f"{middle([answer.size for answer in scrolls]):.0f}",
        pair(busy),
        pair(agains),
        f"{middle([answer.milliseconds for answer in miss]):.0f}",
        f"{idle.size} B, {used:.0f} ms",
    ]


HEADINGS = [
    "",
    "paint 100 KB / 10 MB / one line",
    "memory 100 KB / 10 MB",
    "scroll",
    "bytes",
    "scroll in 10 MB",
    "n",
    "miss",
    "idle",
]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / ".build/release/entente"))
    parser.add_argument("--starts", type=int, default=9, help="how often each is started")
    parser.add_argument("--presses", type=int, default=50, help="how often a key is pressed")
    parser.add_argument("--only", help="the programs whose names begin so")
    options = parser.parse_args()
    load = os.getloadavg()[0]
    print(f"120x40, xterm-256color, load {load:.1f} on {os.cpu_count()} cores\n")
    with tempfile.TemporaryDirectory() as folder:
        paths = texts(pathlib.Path(folder))
        rows = [HEADINGS]
        for program in programs(options.program):
            if options.only is None or program.name.startswith(options.only):
                rows.append(measure(program, paths, options.starts, options.presses))
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEADINGS))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
