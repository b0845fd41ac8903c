"""The test slip: shows whether a printer prints letters, bars, greys and edges well enough."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desk.dossier.person import tidy_text
from desk.dossier.receipt import PaperSize
from desk.forms import fonts
from desk.forms.barcode import bars, draw_bars, draw_square, square
from desk.forms.sheet import Sheet, sheet_for
from desk.forms.vietnamese_date import moment
from resources import path

EDGE = 6 * mm
SIZES = (8, 9, 10, 11, 13)
GREYS = 10
LEAST = 5.0
NEVER_GIVEN = "0000"


@dataclass(frozen=True, slots=True)
class TestSlip:
    """What the slip says; `code` is as long as the desk's real ones, its number is never given."""

    __test__ = False

    office: str
    desk: int
    code: str
    paper: PaperSize
    at: datetime


@cache
def words() -> Mapping[str, str]:
    """The slip's wording."""
    loaded: dict[str, str] = json.loads(path("forms", "test-slip.json").read_text(encoding="utf-8"))
    return loaded


def slip_code(agency: str, desk: int, at: datetime) -> str:
    """A code of this desk's own shape that no dossier ever bears."""
    head = agency or f"T-{desk}"
    return f"{head}-{at:%y%m%d}-{NEVER_GIVEN}"


def render(slip: TestSlip) -> bytes:
    """One page on the receipt's paper."""
    fonts.register()
    sheet = sheet_for(slip.paper, slip.code)
    out = BytesIO()
    face: Any = fonts.REGULAR  # a name, whatever reportlab's stubs say
    canvas = Canvas(out, (sheet.width, sheet.height), invariant=1, initialFontName=face, lang="vi")
    canvas.setTitle(words()["title"])
    _frame(canvas, sheet)
    foot = _head(canvas, sheet, slip)
    foot = _bars(canvas, sheet, slip.code, foot)
    foot = _letters(canvas, sheet, foot)
    foot = _greys(canvas, sheet, foot)
    _steps(canvas, sheet, slip, foot)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _frame(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setLineWidth(0.8)
    canvas.rect(EDGE, EDGE, sheet.width - 2 * EDGE, sheet.height - 2 * EDGE)


def _head(canvas: Canvas, sheet: Sheet, slip: TestSlip) -> float:
    y = sheet.height - sheet.top - 6 * mm
    desk = words()["desk"].format(office=tidy_text(slip.office) or "…", desk=slip.desk)
    for text, font, size in (
        (words()["title"], fonts.BOLD, sheet.title),
        (desk, fonts.REGULAR, sheet.head),
        (words()["worthless"], fonts.ITALIC, sheet.head),
    ):
        _centred(canvas, sheet, text, font, size, y)
        y -= size * 1.45
    return y


def _centred(canvas: Canvas, sheet: Sheet, text: str, font: str, size: float, y: float) -> None:
    """In the middle; smaller rather than beyond the margins."""
    room = sheet.width - 4 * EDGE
    wide = stringWidth(text, font, size)
    canvas.setFont(font, max(LEAST, min(size, size * room / max(wide, 1))))
    canvas.drawCentredString(sheet.width / 2, y, text)


def _bars(canvas: Canvas, sheet: Sheet, code: str, y: float) -> float:
    symbol = bars(code)
    foot = y - sheet.bar_height
    draw_bars(canvas, symbol, (sheet.width - symbol.width) / 2, foot, sheet.bar_height)
    _centred(canvas, sheet, code, fonts.REGULAR, sheet.small, foot - sheet.small * 1.3)
    return foot - sheet.small * 1.3 - 8 * mm


def _letters(canvas: Canvas, sheet: Sheet, y: float) -> float:
    for size in SIZES:
        canvas.setFont(fonts.REGULAR, 8)
        canvas.drawString(sheet.left, y, words()["size"].format(size=size))
        canvas.setFont(fonts.REGULAR, size)
        line = words()["letters"]
        while stringWidth(line, fonts.REGULAR, size) > sheet.inner - 12 * mm:
            line = line.rsplit(" ", 1)[0]
        canvas.drawString(sheet.left + 12 * mm, y, line)
        y -= size * 1.5 + 2
    return y


def _greys(canvas: Canvas, sheet: Sheet, y: float) -> float:
    wide, high = sheet.inner / GREYS, 8 * mm
    for place in range(GREYS):
        canvas.setFillGray(place / GREYS)
        canvas.rect(sheet.left + place * wide, y - high, wide, high, stroke=1, fill=1)
    canvas.setFillGray(0)
    return y - high - 6 * mm


def _steps(canvas: Canvas, sheet: Sheet, slip: TestSlip, y: float) -> None:
    side = sheet.qr
    draw_square(canvas, square(slip.code), sheet.left, y - side, side)
    told = [words()[f"step_{number}"] for number in (1, 2, 3)]
    told += [words()["frame"], words()["printed"].format(time=moment(slip.at))]
    x, line = sheet.left + side + 6 * mm, side / len(told)
    for number, text in enumerate(told):
        room = sheet.width - sheet.right - x
        size = min(
            sheet.head * 0.9,
            sheet.head * room / max(stringWidth(text, fonts.REGULAR, sheet.head), 1),
        )
        canvas.setFont(fonts.REGULAR, max(LEAST, size))
        canvas.drawString(x, y - (number + 0.75) * line, text)
