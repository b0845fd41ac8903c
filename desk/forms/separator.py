"""The separator sheets (tờ ngăn) laid between papers: a QR tells the scanner what follows."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from desk.dossier.receipt import PaperSize
from desk.forms import fonts
from desk.forms.barcode import draw_square, square
from desk.forms.markup import plain
from desk.forms.sheet import A4, A5, Sheet, styles
from desk.pages.routing import NEXT_PAPER, Separator
from desk.pages.slot import Slot
from resources import path

SQUARE, EDGE = 42 * mm, 14 * mm
"""A module is 1.1 mm at least: nine dots at 200 dpi, enough for a photocopy of a photocopy."""
LEAST = 9.0
BIG: Mapping[PaperSize, float] = {PaperSize.A4: 60.0, PaperSize.A5: 42.0}
NUMBER: Mapping[PaperSize, float] = {PaperSize.A4: 46.0, PaperSize.A5: 32.0}
NAME: Mapping[PaperSize, float] = {PaperSize.A4: 24.0, PaperSize.A5: 17.0}


@dataclass(frozen=True, slots=True)
class _Page:
    """What stands on one sheet, from the top; `content` is what its QR codes hold."""

    content: str
    title: str
    number: str
    name: str
    code: str
    told: tuple[str, ...]


@cache
def words() -> Mapping[str, str]:
    """The sheets' wording."""
    loaded: dict[str, str] = json.loads(path("forms", "separator.json").read_text(encoding="utf-8"))
    return loaded


def render(code: str, slots: Sequence[Slot], paper: PaperSize = PaperSize.A4) -> bytes:
    """One page for each line of the dossier's checklist that is scanned, in its order; nothing of
    a citizen stands on it. What is only shown gets none.
    """
    told = (words()["lay"], words()["not_filed"])
    pages = [
        _Page(
            Separator(code, slot.number).text,
            words()["title"],
            words()["line"].format(number=slot.number),
            slot.name,
            f"{words()['dossier']} {code}",
            told,
        )
        for slot in slots
        if not slot.shown
    ]
    return _pdf(pages, paper)


def render_next(paper: PaperSize = PaperSize.A4) -> bytes:
    """The sheet of no dossier: what follows is the next paper of the one being scanned."""
    told = (words()["lay_next"], words()["not_filed"])
    page = _Page(
        Separator("", NEXT_PAPER).text,
        words()["title"],
        words()["next_title"],
        words()["next_line"],
        words()["any"],
        told,
    )
    return _pdf([page], paper)


def _pdf(pages: Sequence[_Page], paper: PaperSize) -> bytes:
    fonts.register()
    sheet = A4 if paper is PaperSize.A4 else A5
    out = BytesIO()
    face: Any = fonts.REGULAR  # a name, whatever reportlab's stubs say
    canvas = Canvas(out, (sheet.width, sheet.height), invariant=1, initialFontName=face, lang="vi")
    canvas.setTitle(words()["title"])
    for page in pages:
        _draw(canvas, sheet, paper, page)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(canvas: Canvas, sheet: Sheet, paper: PaperSize, page: _Page) -> None:
    """Two codes at opposite corners: one survives a fold, a stain or the scanner's edge."""
    symbol = square(page.content)
    right, top = sheet.width - EDGE - SQUARE, sheet.height - EDGE - SQUARE
    draw_square(canvas, symbol, EDGE, top, SQUARE)
    draw_square(canvas, symbol, right, EDGE, SQUARE)
    y = top - BIG[paper] * 1.6
    y = _centred(canvas, sheet, page.title, BIG[paper], y)
    y = _centred(canvas, sheet, page.number, NUMBER[paper], y)
    y = _name(canvas, sheet, page.name, NAME[paper], y)
    _centred(canvas, sheet, page.code, NAME[paper] * 0.85, y, fonts.REGULAR)
    _foot(canvas, sheet, page.told, right - EDGE - 8 * mm)


def _centred(
    canvas: Canvas, sheet: Sheet, text: str, size: float, y: float, face: str = fonts.BOLD
) -> float:
    wide = canvas.stringWidth(text, face, size)
    size = min(size, size * (sheet.width - 2 * EDGE) / wide)
    canvas.setFont(face, size)
    canvas.drawCentredString(sheet.width / 2, y, text)
    return y - size * 1.3


def _name(canvas: Canvas, sheet: Sheet, text: str, size: float, y: float) -> float:
    """The whole name, smaller if it is long: an officer must recognise the paper."""
    room, width = y - EDGE - SQUARE - 18 * mm, sheet.width - 2 * EDGE
    while True:
        told = Paragraph(plain(text), _style(sheet, size))
        _, high = told.wrap(width, room)
        if high <= room or size <= LEAST:
            break
        size -= 1
    told.drawOn(canvas, EDGE, y - high + size * 0.4)
    return y - high - size * 1.1


def _style(sheet: Sheet, size: float) -> Any:  # noqa: ANN401 - reportlab's style copies itself untyped
    return styles(sheet).centred.clone(f"separator-{size}", fontSize=size, leading=size * 1.3)


def _foot(canvas: Canvas, sheet: Sheet, told: Sequence[str], width: float) -> None:
    """Beside the lower code."""
    y = EDGE + SQUARE * 0.75
    for text in told:
        line = Paragraph(plain(text), styles(sheet).body)
        _, high = line.wrap(width, SQUARE)
        line.drawOn(canvas, EDGE, y - high)
        y -= high + 2 * mm
