"""The paper a receipt stands on: size, margins, letter sizes and paragraph styles."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal, TypeAlias

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from desk.dossier.receipt import PaperSize
from desk.forms.barcode import QUIET, bars
from desk.forms.fonts import BOLD, ITALIC, REGULAR

Command: TypeAlias = tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]
"""One command of a table's style."""
OWN_FONT: Command = ("FONTNAME", (0, 0), (-1, -1), REGULAR)  # else a table names Helvetica


@dataclass(frozen=True, slots=True)
class Sheet:
    """Lengths in points: `sign` is room to sign, `row` pads table rows; `line` is a factor."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    body: float
    title: float
    head: float
    foot: float
    bar_height: float
    qr: float
    sign: float
    row: float
    line: float

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right

    @property
    def table(self) -> float:
        """The letter size inside tables."""
        return self.body * 0.92

    @property
    def small(self) -> float:
        """The letter size of hints."""
        return self.body * 0.78

    @property
    def gap(self) -> float:
        """The space between parts, less on a tight sheet."""
        return self.body * (self.line - 1) * 1.8

    @property
    def tight(self) -> "Sheet":
        """The same sheet with less air, for a receipt that would else need one page more."""
        return replace(self, line=1.12, sign=self.sign * 0.65, row=2.4)

    @property
    def turned(self) -> "Sheet":
        """Landscape."""
        return replace(self, width=self.height, height=self.width)


A4 = Sheet(
    *(210 * mm, 297 * mm),
    *(30 * mm, 18 * mm, 20 * mm, 17 * mm),
    *(13, 14, 12, 9),
    *(11 * mm, 24 * mm, 18 * mm, 5, 1.28),
)
A5 = Sheet(
    *(148 * mm, 210 * mm),
    *(16 * mm, 14 * mm, 9 * mm, 8 * mm),
    *(10.3, 12, 9.2, 7.2),
    *(9 * mm, 20 * mm, 12 * mm, 4, 1.19),
)


def sheet_for(paper: PaperSize, code: str) -> Sheet:
    """The sheet this code fits on with whole bars; the margins are part of the quiet zone."""
    sheet = A4 if paper is PaperSize.A4 else A5
    return sheet.turned if code and bars(code).width > sheet.inner else sheet


@dataclass(frozen=True, slots=True)
class Styles:
    """Paragraph styles of one sheet."""

    body: ParagraphStyle
    indented: ParagraphStyle
    centred: ParagraphStyle
    italic: ParagraphStyle
    title: ParagraphStyle
    code: ParagraphStyle
    hint: ParagraphStyle
    due: ParagraphStyle
    head: ParagraphStyle
    motto: ParagraphStyle
    cell: ParagraphStyle
    cell_centred: ParagraphStyle
    foot: ParagraphStyle
    foot_right: ParagraphStyle


def _style(
    name: str,
    size: float,
    line: float,
    font: str = REGULAR,
    alignment: Literal[0, 1, 2] = TA_LEFT,
    indent: float = 0,
) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        bulletFontName=REGULAR,
        fontSize=size,
        leading=size * line,
        alignment=alignment,
        leftIndent=indent,
    )


@cache
def styles(sheet: Sheet) -> Styles:
    """The styles of that sheet, made once."""
    body, head, line = sheet.body, sheet.head, sheet.line
    cell = min(1.18, line + 0.02)
    return Styles(
        body=_style("body", body, line),
        indented=_style("indented", body, line, indent=5 * mm),
        centred=_style("centred", body, 1.15, alignment=TA_CENTER),
        italic=_style("italic", body, 1.15, ITALIC, TA_CENTER),
        title=_style("title", sheet.title, 1.25, BOLD, TA_CENTER),
        code=_style("code", body, 1.25),
        hint=_style("hint", sheet.small, 1.2, ITALIC),
        due=_style("due", body * 1.06, max(line, 1.16)),
        head=_style("head", head, 1.2, alignment=TA_CENTER),
        motto=_style("motto", body, 1.2, alignment=TA_CENTER),
        cell=_style("cell", sheet.table, cell),
        cell_centred=_style("cell-centred", sheet.table, cell, alignment=TA_CENTER),
        foot=_style("foot", sheet.foot, 1.3),
        foot_right=_style("foot-right", sheet.foot, 1.3, alignment=TA_RIGHT),
    )


def beside(sheet: Sheet, code_width: float, qr_quiet: float) -> bool:
    """Whether the QR has room right of the bars with both white zones whole."""
    return code_width + max(QUIET, qr_quiet) + sheet.qr <= sheet.inner
