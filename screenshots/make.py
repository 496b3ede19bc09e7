#!/usr/bin/env python3
"""Makes the pictures of this folder from the real program.

It starts the built program in tmux, presses keys, reads the screen back and draws its cells. Nothing is
touched up. It needs tmux, Pillow and DejaVu Sans Mono, and says so when one of them is missing; on Debian:

    apt-get install tmux python3-pil fonts-dejavu-core

    screenshots/make.py                 every picture
    screenshots/make.py search help     these two
"""

import argparse
import os
import shutil
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

# The three files beside this one are no library: nothing compiled of them stays in the folder.
sys.dont_write_bytecode = True

ROOT = Path(__file__).resolve().parent.parent
FONTS = Path("/usr/share/fonts/truetype/dejavu")
FIRST = "seeds/pakistan-azerbaijan.md"
DATED = "seeds/shanghai-cooperation-organisation.md"
# Nothing is remembered from scene to scene, and nobody's options show.
FRESH = {"XDG_STATE_HOME": os.devnull, "XDG_CONFIG_HOME": os.devnull}


@dataclass(frozen=True)
class Scene:
    """One picture: the size of the terminal, the text that shows that the article has been analysed,
    the keys that lead to it, the text that shows it is there."""

    name: str
    keys: list
    expected: str
    columns: int = 120
    rows: int = 36
    light: bool = False
    files: list = field(default_factory=lambda: [FIRST])
    analysed: str = "country"


SCENES = [
    Scene("three-panes", [], "[1/"),
    Scene("search", ["/", '"support'], "/support"),
    Scene("evidence", ["3", "j", "j", "j", "Enter"], "Azerbaijan"),
    Scene("narrow", ["*"], "[2/", columns=60, rows=24, analysed="Relations 2"),
    Scene("light", ["2", "j", "j", "Enter"], "India:", light=True),
]

# Lists laid over the panes, each on a dark and on a light terminal.
OVERLAYS = [
    Scene("mentions", ["*", "g", "r"], "mentions"),
    Scene("card", ["*", "K"], "Relations"),
    Scene("network", ["*", "o", "e", "+"], "2 steps"),
    Scene("paths", ["*", "o", "p", '"assad', "Enter"], "Azerbaijan"),
    Scene("timeline", ["*", "o", "t"], "dated relations", files=[DATED]),
    Scene("matrix", ["o", "x"], "Stances between"),
    Scene("statements", ["*", "3", "o", "v"], "statements"),
    Scene("outline", ["g", "O"], "Outline"),
    Scene("options", ["o", "o"], "Options"),
    Scene("palette", [":", '"mention'], ":mention"),
    Scene("help", ["?"], "Keys"),
]

for scene in OVERLAYS:
    SCENES += [scene, replace(scene, name=f"{scene.name}-light", light=True)]


def main():
    options = arguments()
    for problem in missing(options):
        sys.exit(f"make.py: {problem}")
    from cells import cells
    from picture import DARK, LIGHT, Pen
    from session import Session

    pen = Pen(options.fonts)
    for scene in SCENES:
        if options.names and scene.name not in options.names:
            continue
        command = [str(options.program.resolve()), *scene.files]
        try:
            with Session(command, scene.columns, scene.rows, ROOT, FRESH) as session:
                session.settle(scene.analysed)
                for step in scene.keys:
                    perform(session, step)
                screen, cursor = session.settle(scene.expected), session.cursor()
        except TimeoutError as error:
            sys.exit(f"make.py: {scene.name}: {error}")
        image = pen.draw(cells(screen), scene.columns, LIGHT if scene.light else DARK, cursor)
        path = options.out / f"{scene.name}.png"
        image.save(path, optimize=True)
        print(f"{path}: {image.width} x {image.height}, {path.stat().st_size // 1024} KB")


def perform(session, step):
    """One step of a scene: `"text` is typed, `?text` is waited for, anything else is a key."""
    if step.startswith('"'):
        session.type(step[1:])
    elif step.startswith("?") and len(step) > 1:
        session.settle(step[1:])
    else:
        session.press(step)
    session.settle()


def arguments():
    parser = argparse.ArgumentParser(description="Makes the pictures of the program.")
    parser.add_argument("names", nargs="*", help="the pictures to make (default: all)")
    parser.add_argument("--program", type=Path, default=ROOT / ".build/release/entente")
    parser.add_argument("--fonts", type=Path, default=FONTS, help="the folder of DejaVuSansMono.ttf")
    parser.add_argument("--out", type=Path, default=ROOT / "screenshots")
    options = parser.parse_args()
    unknown = set(options.names) - {scene.name for scene in SCENES}
    if unknown:
        parser.error(f"no picture is called {', '.join(sorted(unknown))}")
    return options


def missing(options):
    """What is not there, as sentences."""
    if not shutil.which("tmux"):
        yield "tmux is missing (apt-get install tmux)."
    try:
        import PIL  # noqa: F401
    except ImportError:
        yield "Pillow is missing (apt-get install python3-pil)."
    if not (options.fonts / "DejaVuSansMono.ttf").exists():
        yield f"DejaVu Sans Mono is not in {options.fonts} (apt-get install fonts-dejavu-core)."
    if not options.program.exists():
        yield f"{options.program} is not built (swift build -c release)."


if __name__ == "__main__":
    main()
