"""The recovery key (khóa khôi phục) on one A4 page for the office's safe; printed once."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame, Paragraph, Spacer, Table, TableStyle

from desk.forms import fonts
from desk.forms.markup import plain
from desk.forms.sheet import A4, OWN_FONT, styles
from resources import path

ROW = 4
GROUP_SIZE, GROUP_HEIGHT = 25, 19 * mm
SIGN_HEIGHT = 20 * mm


@dataclass(frozen=True, slots=True)
class _Keyed:
    """What the page says; kept from being shown by accident."""

    groups: tuple[str, ...]

    def __repr__(self) -> str:
        return "_Keyed(…)"


@cache
def words() -> dict[str, Any]:
    """The page's wording."""
    loaded: dict[str, Any] = json.loads(path("forms", "recovery.json").read_text(encoding="utf-8"))
    return loaded


def render(key: str, office_name: str, created: date) -> bytes:
    """The page. The key stands on it and nowhere else: in no title, no metadata, no log."""
    fonts.register()
    out = BytesIO()
    face: Any = fonts.REGULAR  # a name, whatever reportlab's stubs say
    canvas = Canvas(out, (A4.width, A4.height), invariant=1, initialFontName=face, lang="vi")
    canvas.setTitle(words()["title"])
    canvas.setAuthor("")
    height = A4.height - A4.top - A4.bottom
    frame = Frame(A4.left, A4.bottom, A4.inner, height, 0, 0, 0, 0)
    story = _story(_Keyed(tuple(key.split("-"))), office_name, created)
    frame.addFromList(story, canvas)
    if story:
        raise ValueError("the office's name is too long for the page")
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _story(keyed: _Keyed, office_name: str, created: date) -> list[Flowable]:
    style, told = styles(A4), words()
    return [
        Paragraph(f'<font size="22">{plain(told["title"])}</font>', style.title),
        Spacer(0, 3 * mm),
        Paragraph(plain(told["subtitle"]), style.centred),
        Spacer(0, 5 * mm),
        Paragraph(f"{plain(told['office'])}: <b>{plain(office_name)}</b>", style.body),
        Paragraph(f"{plain(told['created'])}: {created:%d/%m/%Y}", style.body),
        Spacer(0, 4 * mm),
        _groups(keyed),
        Spacer(0, 3 * mm),
        Paragraph(plain(told["reading"]), style.foot),
        Spacer(0, 4 * mm),
        *_listed(told["purpose"], told["purposes"]),
        *_listed(told["keeping"], told["keepings"]),
        Spacer(0, 1 * mm),
        Paragraph(f"<b>{plain(told['warning'])}</b>", style.body),
        Spacer(0, 5 * mm),
        _signatures(),
    ]


def _groups(keyed: _Keyed) -> Table:
    """Two rows of numbered boxes, so that a place can be named on the telephone without the key."""
    style, cells = styles(A4), []
    for number, group in enumerate(keyed.groups, 1):
        head = Paragraph(plain(words()["group"].format(number=number)), style.foot)
        big = f'<font size="{GROUP_SIZE}"><b>{plain(group)}</b></font>'
        cells.append([head, Paragraph(big, _large())])
    rows = [cells[at : at + ROW] for at in range(0, len(cells), ROW)]
    rows[-1] += [[]] * (ROW - len(rows[-1]))
    look = TableStyle(
        [
            OWN_FONT,
            ("GRID", (0, 0), (-1, -1), 0.8, "black"),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    return Table(rows, [A4.inner / ROW] * ROW, [GROUP_HEIGHT] * len(rows), style=look)


def _large() -> Any:  # noqa: ANN401 - reportlab's ParagraphStyle copies itself untyped
    return styles(A4).centred.clone("recovery-group", leading=GROUP_SIZE * 1.25)


def _listed(title: str, lines: list[str]) -> list[Flowable]:
    style = styles(A4)
    items = [Paragraph(f"– {plain(line)}", style.body) for line in lines]
    return [Paragraph(f"<b>{plain(title)}</b>", style.body), *items, Spacer(0, 3 * mm)]


def _signatures() -> Table:
    cells = [[Paragraph(plain(words()[who]), styles(A4).centred) for who in ("issuer", "keeper")]]
    look = TableStyle([OWN_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return Table(cells, [A4.inner / 2] * 2, [SIGN_HEIGHT], style=look)
