"""Thành phần hồ sơ as a table whose heading row comes again on each page."""

import textwrap
from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer, Table

from desk.dossier.dossier import HandedPaper
from desk.dossier.person import tidy_text
from desk.forms.markup import SPACE, bold, plain, said
from desk.forms.sheet import OWN_FONT, Command, Sheet, styles
from desk.forms.wording import words

COLUMNS = ("order", "name", "originals", "certified", "photocopies")
PART = 350  # letters of a name in one row: a row must be able to fit on any page


def papers(papers: tuple[HandedPaper, ...], sheet: Sheet) -> list[Flowable]:
    """The heading line and the table, or one line when nothing was handed in."""
    style, text = styles(sheet), words()
    if not papers:
        return [Paragraph(said("papers", plain(text["no_papers"])), style.body)]
    return [
        CondPageBreak(sheet.body * 7),
        Paragraph(plain(text["papers"]), style.body),
        Spacer(0, 2),
        _table(papers, sheet),
        Spacer(0, sheet.gap * 0.7),
    ]


def _table(papers: tuple[HandedPaper, ...], sheet: Sheet) -> Table:
    style = styles(sheet)
    rows = [[Paragraph(bold(words()[f"paper_{name}"]), style.cell_centred) for name in COLUMNS]]
    lines: list[Command] = []
    for number, paper in enumerate(papers, start=1):
        at = len(rows)
        lines.append(("LINEABOVE", (0, at), (-1, at), 0.6, "black"))
        rows += _rows(number, paper, sheet)
    count, order = sheet.body * 3.7, sheet.body * 2.1
    return Table(
        rows,
        colWidths=[order, sheet.inner - order - 3 * count, count, count, count],
        repeatRows=1,
        style=[*_frame(sheet), *lines],
    )


def _frame(sheet: Sheet) -> list[Command]:
    return [
        OWN_FONT,
        ("BOX", (0, 0), (-1, -1), 0.6, "black"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.6, "black"),
        ("LINEAFTER", (0, 0), (-2, -1), 0.6, "black"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), sheet.row / 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), sheet.row * 3 / 4),
    ]


def _rows(number: int, paper: HandedPaper, sheet: Sheet) -> Iterator[list[Paragraph]]:
    """One row, or more for a name that is longer than a page could be tall."""
    style, mark = styles(sheet), words()["paper_shown"]
    name = tidy_text(paper.name)
    if paper.shown and mark not in name:
        name = f"{name} {mark}"
    counts = (0, 0, 0) if paper.shown else (paper.originals, paper.certified, paper.photocopies)
    ends = [str(number), *(str(count or SPACE) for count in counts)]
    for part in textwrap.wrap(name, PART, break_on_hyphens=False) or [""]:
        order, *cells = (Paragraph(end, style.cell_centred) for end in ends)
        yield [order, Paragraph(plain(part), style.cell), *cells]
        ends = [SPACE] * len(ends)
