"""Cells to pixels: a grid of styled cells, drawn with a monospace font."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

SIZE = 18
MARGIN = 14
STEPS = (0, 95, 135, 175, 215, 255)


@dataclass(frozen=True)
class Theme:
    """The colours that a terminal brings: its foreground, its background and the sixteen named ones."""

    foreground: str
    background: str
    named: tuple


DARK = Theme("#d7dae0", "#1b1d22", (
    "#3a3f4b", "#e5737c", "#8fc379", "#e0bd72", "#6aa9ec", "#c88ae0", "#5fbcc4", "#c3c8d2",
    "#6b7280", "#f08d95", "#a9d894", "#efd08c", "#8cc0f5", "#d9a6ec", "#82d2d9", "#f2f4f8"))

LIGHT = Theme("#24272d", "#fbfaf6", (
    "#24272d", "#b3262f", "#2f7d32", "#8a6100", "#1f5fb0", "#8b2f9c", "#0f7480", "#8d9199",
    "#5d636e", "#cf3b44", "#3f9442", "#a67700", "#2f74cc", "#a244b4", "#1a8f9c", "#ffffff"))


class Pen:
    """The font in its weights, and the size of a cell."""

    def __init__(self, folder):
        self.fonts = {
            bold: ImageFont.truetype(str(Path(folder) / name), SIZE)
            for bold, name in ((False, "DejaVuSansMono.ttf"), (True, "DejaVuSansMono-Bold.ttf"))
        }
        ascent, descent = self.fonts[False].getmetrics()
        self.width = round(self.fonts[False].getlength("M"))
        self.height = ascent + descent

    def draw(self, rows, columns, theme, cursor=None):
        """The picture of a screen: rows of cells, the number of columns, the place of the cursor, a thin bar."""
        size = (columns * self.width + 2 * MARGIN, len(rows) * self.height + 2 * MARGIN)
        image = Image.new("RGB", size, theme.background)
        canvas = ImageDraw.Draw(image)
        pairs = {(theme.foreground, theme.background)}
        for index, row in enumerate(rows):
            column = 0
            for cell in row:
                at = (MARGIN + column * self.width, MARGIN + index * self.height)
                pairs.add(self.cell(canvas, cell, at, theme))
                if cursor == (column, index):
                    canvas.rectangle((*at, at[0] + 1, at[1] + self.height - 1), fill=theme.foreground)
                column += cell.width
        return reduced(image, pairs)

    def cell(self, canvas, cell, at, theme):
        """One cell: its ground, its character, its lines. Gives the colours it was drawn with."""
        style = cell.style
        ink = colour(style.foreground, theme, theme.foreground)
        ground = colour(style.background, theme, theme.background)
        if style.dim:
            ink = "#%02x%02x%02x" % blend(ink, ground, 0.5)
        if style.reverse:
            ink, ground = ground, ink
        x, y = at
        right, bottom = x + cell.width * self.width - 1, y + self.height - 1
        if ground != theme.background:
            canvas.rectangle((x, y, right, bottom), fill=ground)
        if "\u2800" <= cell.text[:1] <= "\u28ff":
            self.braille(canvas, ord(cell.text[0]) - 0x2800, at, ink)
        elif cell.text.strip():
            canvas.text((x, y), cell.text, font=self.fonts[style.bold], fill=ink)
        if style.underline:
            canvas.line((x, bottom - 2, right, bottom - 2), fill=ink)
        if style.strike:
            canvas.line((x, y + self.height // 2, right, y + self.height // 2), fill=ink)
        return ink, ground

    def braille(self, canvas, dots, at, ink):
        """Dots of braille, which the font lacks and terminals draw themselves: a bit each, two by four."""
        for bit in range(8):
            if dots >> bit & 1:
                # Six dots go down the columns; the lowest two came later.
                column, row = (bit // 3, bit % 3) if bit < 6 else (bit - 6, 3)
                x = at[0] + (2 * column + 1) * self.width // 4
                y = at[1] + (2 * row + 1) * self.height // 8
                canvas.ellipse((x - 1, y - 1, x + 1, y + 1), fill=ink)


def reduced(image, pairs):
    """The picture with a palette: every ink, every ground, and the steps between them that smooth letters have."""
    steps = min(10, 255 // len(pairs))
    colours = [blend(*pair, step / (steps - 1)) for pair in sorted(pairs) for step in range(steps)]
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for each in colours for part in each])
    return image.quantize(palette=palette, dither=Image.Dither.NONE)


def colour(value, theme, own):
    """A colour as the picture wants it: the terminal's own, a named one, one of the cube, a grey, or as given."""
    if value is None:
        return own
    if isinstance(value, tuple):
        return "#%02x%02x%02x" % value
    if value < 16:
        return theme.named[value]
    if value < 232:
        cube = value - 16
        return "#%02x%02x%02x" % (STEPS[cube // 36], STEPS[cube // 6 % 6], STEPS[cube % 6])
    return "#%02x%02x%02x" % ((8 + 10 * (value - 232),) * 3)


def blend(one, other, part):
    """The colour that lies so far on the way from one to the other, as red, green and blue."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]))
    return tuple(round(a + (b - a) * part) for a, b in pairs)
