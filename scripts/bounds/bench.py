#!/usr/bin/env python3
"""Doubles each shape of shapes.py up to a size, and prints how time and memory grow.

Time is processor time on one processor, so that other work on the machine hardly counts: two that share a core would
each take longer from the size at which a text is read in parts. A shape fails if it takes more
than --growth times as long when doubled, or more memory than 60 times its size plus 100 MB. Growth is taken against
the time that an article of one sentence takes, over the last two doublings of all, and only where the longest one takes
half a second: what a text is taken for may change at any size, and a step is no growth.

  bench.py [--program PATH] [--only WORD] [--from BYTES] [--to BYTES] [--growth FACTOR] [--limit SECONDS]
"""

import argparse
import os
import pathlib
import resource
import signal
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from shapes import SHAPES  # noqa: E402

MEGABYTE = 1 << 20
ROOT = pathlib.Path(__file__).resolve().parents[2]


def measured(program, path, limit):
    """Processor seconds, peak memory in bytes and status of a report of a file."""
    child = os.fork()
    if child == 0:
        quiet = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(quiet, stream)
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.execv(program, [program, "export", "--as", "json", path])
    _, status, used = os.wait4(child, 0)
    code = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
    return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, code


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / ".build/release/entente"))
    parser.add_argument("--only", default="")
    parser.add_argument("--from", dest="first", type=int, default=187_500)
    parser.add_argument("--to", dest="last", type=int, default=1_500_000)
    parser.add_argument("--growth", type=float, default=2.3)
    parser.add_argument("--limit", type=int, default=120)
    options = parser.parse_args()
    folder = tempfile.mkdtemp()
    small = os.path.join(folder, "small.txt")
    pathlib.Path(small).write_text("Chad supports Mali.\n")
    start = min(measured(options.program, small, options.limit)[0] for _ in range(3))
    failures = 0
    print(f"{'shape':34} {'bytes':>9} {'seconds':>8} {'growth':>7} {'MB':>7} {'limit':>7}")
    for name, (ending, make) in SHAPES.items():
        if options.only not in name:
            continue
        size, times = options.first, []
        while size <= options.last:
            path = os.path.join(folder, f"shape.{ending}")
            text = make(size).encode()
            pathlib.Path(path).write_bytes(text)
            seconds, memory, code = measured(options.program, path, options.limit)
            seconds = max(0.01, seconds - start)
            times.append(seconds)
            doublings = min(2, len(times) - 1)
            growth = (seconds / times[-1 - doublings]) ** (1 / max(1, doublings))
            most = 60 * len(text) + 100 * MEGABYTE
            faults = []
            if size * 2 > options.last and doublings and growth > options.growth and seconds > 0.5:
                faults.append("slow")
            if memory > most:
                faults.append("memory")
            if code not in (0, 65):
                faults.append("time" if code in (-signal.SIGXCPU, -signal.SIGKILL) else f"code {code}")
            failures += bool(faults)
            if faults or size * 2 > options.last:
                print(
                    f"{name:34} {len(text):9} {seconds:8.2f} {growth:7.2f} {memory / MEGABYTE:7.0f} "
                    f"{most / MEGABYTE:7.0f} {', '.join(faults)}", flush=True)
            if code < 0:
                break
            size *= 2
    print(f"{failures} too slow or too large")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
