"""A program in a terminal of its own: tmux on a private socket, keys in, screen out."""

import os
import subprocess
import time


class Session:
    """One program in one tmux window of a fixed size. Use it in a `with` statement: leaving it ends the server."""

    def __init__(self, command, columns, rows, folder, environment=None):
        self.socket = f"entente-pictures-{os.getpid()}"
        self.folder = folder
        # No status line: the window is all the program's. The screen stays where the program ends, to be read.
        start = ["new-session", "-d", "-x", str(columns), "-y", str(rows)]
        for name, value in (environment or {}).items():
            start += ["-e", f"{name}={value}"]
        self.tmux(
            "-f", "/dev/null", "start-server",
            ";", "set", "-g", "status", "off",
            ";", "set", "-g", "remain-on-exit", "on",
            ";", "set", "-s", "escape-time", "0",
            ";", *start, *command,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], stderr=subprocess.DEVNULL)

    def tmux(self, *arguments):
        """What one tmux command prints."""
        answer = subprocess.run(
            ["tmux", "-u", "-L", self.socket, *arguments],
            cwd=self.folder, capture_output=True, text=True, check=True,
        )
        return answer.stdout

    def press(self, key):
        """Sends one key in tmux's spelling: `j`, `Enter`, `C-o`, `Escape`."""
        self.tmux("send-keys", "-t", ":", key)

    def type(self, text):
        """Sends a text as it stands, one character after the other."""
        self.tmux("send-keys", "-t", ":", "-l", text)

    def screen(self):
        """The screen as lines of text with SGR sequences, trailing blanks kept."""
        return self.tmux("capture-pane", "-e", "-p", "-N", "-t", ":")

    def plain(self):
        """The screen as text alone."""
        return self.tmux("capture-pane", "-p", "-t", ":")

    def cursor(self):
        """Column and row of the cursor, or None where it is hidden."""
        column, row, shown = self.tmux(
            "display-message", "-p", "-t", ":", "#{cursor_x} #{cursor_y} #{cursor_flag}"
        ).split()
        return (int(column), int(row)) if shown == "1" else None

    def settle(self, expected=None, seconds=10):
        """Waits until the screen shows the expected text and has stopped changing."""
        end = time.monotonic() + seconds
        last = None
        while time.monotonic() < end:
            time.sleep(0.15)
            now = self.screen()
            if now == last and (expected is None or expected in self.plain()):
                return now
            last = now
        if expected is not None and expected not in self.plain():
            raise TimeoutError(f"waited {seconds} s for {expected!r}; the screen shows:\n{self.plain()}")
        return last
