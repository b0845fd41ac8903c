"""Code 128 and QR of a dossier code, each one vector path so that no edge is snapped alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import segno
from barcode.codex import Code128
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

MODULE = 0.381 * mm  # three dots at 200 dpi; thinner bars were misread (stack.md 3.3)
QUIET = 10 * MODULE
QR_QUIET_MODULES = 4


@dataclass(frozen=True, slots=True)
class Bars:
    """A Code 128: "1" is a black module, "0" a white one."""

    modules: str

    @property
    def width(self) -> float:
        """From the first to the last bar, in points, without the quiet zones."""
        return len(self.modules) * MODULE


@dataclass(frozen=True, slots=True)
class Square:
    """A QR symbol of error level M."""

    rows: tuple[bytes, ...]

    def quiet(self, size: float) -> float:
        """The white margin it needs when drawn `size` points wide."""
        return QR_QUIET_MODULES * size / len(self.rows)


@lru_cache(maxsize=64)
def bars(code: str) -> Bars:
    """Code 128 of exactly this text (sets B and C as they come shortest), check sign included."""
    return Bars("".join(Code128(code).build()))


@lru_cache(maxsize=64)
def square(content: str) -> Square:
    """QR of that content, level M kept as it is so that the size never surprises."""
    symbol = segno.make_qr(content, error="m", boost_error=False)
    return Square(tuple(bytes(row) for row in symbol.matrix))


def _runs(modules: str | bytes) -> Iterator[tuple[int, int]]:
    """Start and length of each black run."""
    at = 0
    for value, group in groupby(modules):
        length = len(list(group))
        if value in {"1", 1}:
            yield at, length
        at += length


def draw_bars(canvas: Canvas, symbol: Bars, x: float, y: float, height: float) -> None:
    """Draws the bars with their lower left corner at x, y."""
    path = canvas.beginPath()
    for start, length in _runs(symbol.modules):
        path.rect(x + start * MODULE, y, length * MODULE, height)
    _fill(canvas, path)


def draw_square(canvas: Canvas, symbol: Square, x: float, y: float, size: float) -> None:
    """Draws the QR `size` points wide, its lower left corner at x, y, without the white margin."""
    module = size / len(symbol.rows)
    path = canvas.beginPath()
    for number, row in enumerate(symbol.rows, start=1):
        for start, length in _runs(row):
            path.rect(x + start * module, y + size - number * module, length * module, module)
    _fill(canvas, path)


def _fill(canvas: Canvas, path: object) -> None:
    canvas.saveState()
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
