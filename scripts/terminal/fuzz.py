#!/usr/bin/env python3
"""Presses keys without sense in the real program, and sends it signals.

    scripts/terminal/fuzz.py [--program PATH] [--seconds 60] [--seed 1]

Each run starts the explorer on the seeds in a pseudo-terminal and sends it, in an order that the seed
of the run determines, keys, bytes that are no text, mouse reports, pastes, resizes down to one cell
and signals. Editor and browser are `true`. A run fails if the program ends in another way than by a
key that quits or by a signal that was sent, if it does not draw within ten seconds after a resize, or
if it leaves the terminal's settings changed. The exit code is 1 if a run has failed.
"""

import argparse
import fcntl
import os
import pathlib
import pty
import random
import select
import signal
import struct
import sys
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPECIAL = ["\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F", "\x1b[3~",
           "\x1bOP", "\x1b[Z", "\x1b[1;3D", "\x1b", "\x1b[", "\x1b[<", "\r", "\t", "\x7f", "\x0f", "\x1a"]
LISTS = ["?", ":", "oo", "oe", "ox", "oc", "om", "ot", "gf", "gx", "e", "/", "2", "3", "1", "m", "'"]
HARMLESS = [signal.SIGWINCH, signal.SIGCONT, signal.SIGTSTP, signal.SIGTTOU, signal.SIGTTIN]
FATAL = [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGUSR1, signal.SIGPIPE, signal.SIGALRM]


class Run:
    """One run of the program, whose events the seed determines."""

    def __init__(self, program, seed):
        self.dice = random.Random(seed)
        self.sent = None
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            folder = tempfile.mkdtemp()
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", EDITOR="true", BROWSER="true",
                              XDG_STATE_HOME=folder, XDG_CONFIG_HOME="/dev/null")
            # Until the other side has set the terminal up.
            os.read(0, 1)
            os.execv(program, [program, str(ROOT / "seeds")])
        # No key is a signal, even while an editor or nobody has the terminal.
        modes = termios.tcgetattr(self.terminal)
        modes[3] &= ~termios.ISIG
        termios.tcsetattr(self.terminal, termios.TCSANOW, modes)
        self.modes = modes[:4]
        self.write(b"\n")
        self.resize(80, 24)

    def resize(self, columns, rows):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds):
        """Takes what the program has drawn; returns the number of bytes, or None at its end."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return 0
        try:
            return len(os.read(self.terminal, 1 << 16)) or None
        except OSError:
            return None

    def write(self, data):
        try:
            os.write(self.terminal, data)
        except OSError:
            pass

    def step(self):
        dice = self.dice
        match dice.randrange(12):
            case 0:
                self.resize(dice.choice([1, 2, dice.randrange(1, 160)]), dice.choice([1, 2, dice.randrange(1, 60)]))
            case 1 | 2:
                kind = dice.choice([0, 0, 2, 64, 65])
                self.write(f"\x1b[<{kind};{dice.randrange(1, 90)};{dice.randrange(1, 30)}M".encode())
            case 3:
                text = "".join(dice.choice("a欧\n\t\0é👩") for _ in range(dice.randrange(40)))
                self.write(b"\x1b[200~" + text.encode() + b"\x1b[201~"[: dice.choice([6, 6, 6, 3])])
            case 4:
                self.write(dice.randbytes(dice.randrange(1, 9)).replace(b"q", b"").replace(b"Q", b""))
            case 5 | 6 | 7:
                self.write(dice.choice(LISTS).encode())
            case 8:
                self.write(dice.choice(SPECIAL).encode())
            case 9 if dice.randrange(4) == 0:
                os.kill(self.pid, dice.choice(HARMLESS))
                os.kill(self.pid, signal.SIGCONT)
            case 10 if dice.randrange(300) == 0:
                self.sent = dice.choice(FATAL)
                os.kill(self.pid, self.sent)
            case _:
                self.write(bytes([dice.choice(b"jkhlgGnN*#]m[0123456789 fFtTwWpP+-oyYHL\x03\x04\x15\x0c\x18Z")]))

    def draws(self):
        """Whether the program still answers to a resize."""
        while self.read(0.05):
            pass
        for rows in (31, 33):
            self.resize(71, rows)
            end = time.monotonic() + 10
            while time.monotonic() < end:
                count = self.read(0.2)
                if count != 0:
                    return True
        return False

    def end(self):
        """Ends the program, and returns what was wrong about it, or None."""
        self.write(b"\x1b\x1b\x1b")
        time.sleep(0.1)
        self.write(b"Q")
        end = time.monotonic() + 10
        asked = False
        while True:
            self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > end:
                if asked:
                    os.kill(self.pid, signal.SIGKILL)
                    os.waitpid(self.pid, 0)
                    return "it did not end after SIGTERM"
                # A prompt or a pending key may have taken the Q.
                asked, self.sent, end = True, signal.SIGTERM, end + 10
                os.kill(self.pid, signal.SIGTERM)
        if termios.tcgetattr(self.terminal)[:4] != self.modes:
            return "it left the terminal's modes changed"
        code = os.waitstatus_to_exitcode(status)
        if code != 0 and code != -(self.sent or 0):
            return f"it ended with {code}"
        return None


def attempt(program, seed, steps):
    run = Run(program, seed)
    shown, count = time.monotonic() + 20, 0
    while time.monotonic() < shown and count < 500:
        count += run.read(0.2) or 0
    try:
        for _ in range(steps):
            run.step()
            if run.read(0) is None:
                return run.end()
        if run.sent is None and not run.draws():
            run.end()
            return "it did not draw after a resize"
        return run.end()
    except ProcessLookupError:
        return run.end()
    finally:
        os.close(run.terminal)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=str(ROOT / ".build/release/entente"))
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=1500)
    options = parser.parse_args()
    end = time.monotonic() + options.seconds
    seed, failures = options.seed, 0
    while seed == options.seed or time.monotonic() < end:
        fault = attempt(options.program, seed, options.steps)
        if fault:
            failures += 1
            print(f"seed {seed}: {fault}", flush=True)
        seed += 1
    print(f"{seed - options.seed} runs of {options.steps} events, {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
