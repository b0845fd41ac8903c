"""The sheet of all keys on one page of A4, to hang beside the screen."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk.forms.fonts import BOLD, REGULAR, register

LEFT, TOP, BOTTOM = 18 * mm, 18 * mm, 16 * mm
COLUMN, KEY_WIDTH, GAP = 90 * mm, 25 * mm, 4 * mm
LINE, HEADING = 15.5, 25.0
BODY, TITLE, GROUP = 10.5, 18.0, 12.5


@dataclass(frozen=True, slots=True)
class KeyBlock:
    """A heading and its keys: (key, what it does)."""

    name: str
    keys: tuple[tuple[str, str], ...]

    @property
    def height(self) -> float:
        """Points from its heading to the next."""
        return HEADING + LINE * len(self.keys) + LINE


def render(title: str, blocks: Sequence[KeyBlock]) -> bytes:
    """One page; blocks run down the left half, then down the right."""
    register()
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=True)
    canvas.setTitle(title)
    canvas.setFont(BOLD, TITLE)
    canvas.drawString(LEFT, A4[1] - TOP, title)
    top = A4[1] - TOP - 26
    left, high = LEFT, top
    for block in blocks:
        if high - block.height < BOTTOM:
            left, high = left + COLUMN, top
        _draw(canvas, block, left, high)
        high -= block.height
    canvas.showPage()
    canvas.save()
    return written.getvalue()


def _draw(canvas: Canvas, block: KeyBlock, left: float, high: float) -> None:
    canvas.setFont(BOLD, GROUP)
    canvas.drawString(left, high - LINE, block.name)
    canvas.setLineWidth(0.6)
    canvas.line(left, high - LINE - 4, left + COLUMN - 6 * mm, high - LINE - 4)
    for place, (key, words) in enumerate(block.keys):
        base = high - HEADING - LINE * place - LINE / 2
        canvas.setFont(BOLD, BODY)
        canvas.drawString(left, base, _plain(key))
        room = COLUMN - KEY_WIDTH - GAP
        wide = canvas.stringWidth(words, REGULAR, BODY)
        canvas.setFont(REGULAR, min(BODY, BODY * room / max(wide, 1)))
        canvas.drawString(left + KEY_WIDTH, base, words)


def _plain(key: str) -> str:
    """The paper's face has no arrows."""
    return key.replace("↓", "xuống").replace("↑", "lên")
