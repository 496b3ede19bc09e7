"""A captured screen as a grid of styled cells: what `tmux capture-pane -e` says, read back."""

import re
import unicodedata
from dataclasses import dataclass, replace

# DEC's line drawing set, which tmux brackets with SO and SI.
LINE_DRAWING = dict(zip("`afgijklmnopqrstuvwxyz{|}~", "◆▒°±␤┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·"))

SEQUENCE = re.compile(r"\x1b\[([0-9;:]*)m|\x1b\]8;[^\x1b\x07]*(?:\x07|\x1b\\)|[\x0e\x0f]")


@dataclass(frozen=True)
class Style:
    """How one cell looks. A colour is None (the terminal's own), 0 to 255, or (red, green, blue)."""

    foreground: object = None
    background: object = None
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False
    reverse: bool = False
    strike: bool = False


@dataclass(frozen=True)
class Cell:
    """A character with its combining marks, its style and its width: 1 or 2 columns."""

    text: str
    style: Style
    width: int = 1


def cells(screen):
    """The rows of a captured screen, each a list of cells from left to right."""
    style, drawing = Style(), False
    rows = []
    for line in screen.split("\n")[:-1]:
        row, position = [], 0
        for match in SEQUENCE.finditer(line):
            row += characters(line[position:match.start()], style, drawing)
            position = match.end()
            if match.group(0) in "\x0e\x0f":
                drawing = match.group(0) == "\x0e"
            elif match.group(1) is not None:
                style = styled(style, match.group(1))
        row += characters(line[position:], style, drawing)
        rows.append(joined(row))
    return rows


def characters(text, style, drawing):
    """The characters of a run, a cell each; a combining mark has width 0."""
    return [Cell(LINE_DRAWING.get(c, c) if drawing else c, style, width(c)) for c in text]


def joined(row):
    """A row whose combining marks have moved into the cell before them."""
    result = []
    for cell in row:
        if cell.width == 0 and result:
            result[-1] = replace(result[-1], text=result[-1].text + cell.text)
        else:
            result.append(cell)
    return result


def width(character):
    """The columns that a character takes."""
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def styled(style, parameters):
    """The style after one SGR sequence."""
    codes = [int(part.split(":")[0] or 0) for part in parameters.split(";")]
    while codes:
        code = codes.pop(0)
        if code == 0:
            style = Style()
        elif code in FLAGS:
            style = replace(style, **FLAGS[code])
        elif code in (38, 48):
            colour, codes = extended(codes)
            style = replace(style, **{"foreground" if code == 38 else "background": colour})
        elif code in (39, 49):
            style = replace(style, **{"foreground" if code == 39 else "background": None})
        else:
            for base, field, first in COLOURS:
                if base <= code < base + 8:
                    style = replace(style, **{field: code - base + first})
    return style


def extended(codes):
    """The colour after 38 or 48, and the codes that follow it."""
    if codes[:1] == [5]:
        return codes[1], codes[2:]
    if codes[:1] == [2]:
        return tuple(codes[1:4]), codes[4:]
    return None, codes


FLAGS = {
    1: {"bold": True}, 2: {"dim": True}, 3: {"italic": True}, 4: {"underline": True},
    7: {"reverse": True}, 9: {"strike": True},
    22: {"bold": False, "dim": False}, 23: {"italic": False}, 24: {"underline": False},
    27: {"reverse": False}, 29: {"strike": False},
}

COLOURS = [
    (30, "foreground", 0), (40, "background", 0), (90, "foreground", 8), (100, "background", 8),
]
