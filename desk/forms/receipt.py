"""The receipt (Giấy tiếp nhận hồ sơ và hẹn trả kết quả, Mẫu 01) as PDF: same values, same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
)

from desk.forms import fonts
from desk.forms.markup import plain
from desk.forms.papers_table import papers
from desk.forms.receipt_parts import (
    codes,
    heading,
    people,
    promise,
    signatures,
    times,
)
from desk.forms.sheet import Sheet, sheet_for, styles
from desk.forms.wording import desk_text, lookup_text, marks_text, saved_text, words
from desk.receipt import Copy, Receipt


@dataclass(frozen=True, slots=True)
class _Page:
    """What stands around the form on every page of one copy."""

    foot: tuple[str, ...]
    desk: str
    mark: str
    watermark: str


def render(receipt: Receipt, copy: Copy, reprint: int = 0, training: bool = False) -> bytes:
    """One copy of the saved receipt; `reprint` counts how often it was printed again."""
    return _fitted(receipt, (_around(receipt, copy, reprint, training=training),))


def render_both(receipt: Receipt, reprint: int = 0, training: bool = False) -> bytes:
    """Both copies in one file: the citizen's, then the office's."""
    pages = tuple(_around(receipt, copy, reprint, training=training) for copy in Copy)
    return _fitted(receipt, pages)


def preview(receipt: Receipt) -> bytes:
    """A draft before F9: no number, no codes, and a watermark that says so."""
    page = _Page((words()["preview"],), desk_text(receipt.desk), "", words()["watermark_preview"])
    return _fitted(receipt, (page,))


def _around(receipt: Receipt, copy: Copy, reprint: int, *, training: bool) -> _Page:
    return _Page(
        (lookup_text(receipt), saved_text(receipt, copy)),
        desk_text(receipt.desk),
        marks_text(receipt, reprint),
        _watermark(receipt, training=training),
    )


def _watermark(receipt: Receipt, *, training: bool) -> str:
    """Training goes before void: its paper must never pass for a real one."""
    if training:
        return words()["watermark_training"]
    return words()["watermark_void"] if receipt.voided_at else ""


def _fitted(receipt: Receipt, pages: Sequence[_Page]) -> bytes:
    """The roomy layout, unless a tighter one saves a page."""
    fonts.register()
    sheet = sheet_for(receipt.letterhead.paper, receipt.code)
    roomy, count = _build(receipt, sheet, pages)
    if count == len(pages):
        return roomy
    tight, fewer = _build(receipt, sheet.tight, pages)
    return tight if fewer < count else roomy


def _story(receipt: Receipt, sheet: Sheet) -> list[Flowable]:
    end = [*promise(receipt, sheet), *signatures(receipt, sheet)]
    return [
        *heading(receipt, sheet),
        *codes(receipt, sheet),
        *people(receipt, sheet),
        *papers(receipt.papers, sheet),
        *times(receipt, sheet),
        KeepTogether(end),
    ]


def _build(receipt: Receipt, sheet: Sheet, pages: Sequence[_Page]) -> tuple[bytes, int]:
    """The PDF and how many pages it has."""
    out = BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=(sheet.width, sheet.height),
        invariant=1,
        initialFontName=fonts.REGULAR,
        title=f"{words()['title']} {receipt.code}".strip(),
        author="",
        creator="",
        lang="vi",
        pageTemplates=[_Template(str(number), sheet, page) for number, page in enumerate(pages)],
    )
    story: list[Flowable] = []
    for number in range(len(pages)):
        if number:
            story += [NextPageTemplate(str(number)), PageBreak()]
        story += _story(receipt, sheet)
    document.build(story)
    return out.getvalue(), document.page


class _Template(PageTemplate):
    """One copy's pages: foot, marks and page numbers that begin again with each copy."""

    def __init__(self, name: str, sheet: Sheet, page: _Page) -> None:
        style = styles(sheet)
        self.sheet = sheet
        self.around = page
        self.number = 0
        desk = stringWidth(page.desk, fonts.REGULAR, sheet.foot) + 4 * mm
        self.foot = [Paragraph(plain(line), style.foot) for line in page.foot]
        self.desk = Paragraph(plain(page.desk), style.foot_right)
        widths = [sheet.inner] * (len(self.foot) - 1) + [sheet.inner - desk]
        self.heights = [
            part.wrap(width, sheet.height)[1] for part, width in zip(self.foot, widths, strict=True)
        ]
        bottom = sheet.bottom + sum(self.heights) + 2 * mm
        frame = Frame(
            *(sheet.left, bottom, sheet.inner, sheet.height - sheet.top - bottom),
            *(0, 0, 0, 0),
        )
        super().__init__(name, [frame], pagesize=(sheet.width, sheet.height))

    def beforeDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:  # noqa: N802 - reportlab's name
        """Draws what stands under and around the form."""
        self.number += 1
        canv.saveState()
        self._draw_watermark(canv)
        self._draw_top(canv)
        self._draw_foot(canv)
        canv.restoreState()

    def _draw_watermark(self, canvas: Canvas) -> None:
        text, sheet = self.around.watermark, self.sheet
        if not text:
            return
        diagonal = (sheet.width**2 + sheet.height**2) ** 0.5
        size = 0.62 * diagonal / stringWidth(text, fonts.BOLD, 1)
        canvas.saveState()
        canvas.translate(sheet.width / 2, sheet.height * 0.42)
        canvas.rotate(40)
        canvas.setFont(fonts.BOLD, size)
        canvas.setFillGray(0.88)
        canvas.drawCentredString(0, -size / 3, text)
        canvas.restoreState()

    def _draw_top(self, canvas: Canvas) -> None:
        sheet = self.sheet
        y = sheet.height - sheet.top + 2 * mm
        if self.number > 1:
            canvas.setFont(fonts.REGULAR, sheet.body)
            canvas.drawCentredString(sheet.width / 2, y, str(self.number))
        if self.around.mark:
            canvas.setFont(fonts.BOLD, sheet.head)
            canvas.drawRightString(sheet.width - sheet.right, y, self.around.mark)

    def _draw_foot(self, canvas: Canvas) -> None:
        sheet = self.sheet
        y = sheet.bottom + sum(self.heights)
        canvas.setLineWidth(0.6)
        canvas.line(sheet.left, y + 1, sheet.width - sheet.right, y + 1)
        for part, height in zip(self.foot, self.heights, strict=True):
            y -= height
            part.drawOn(canvas, sheet.left, y)
        self.desk.wrap(sheet.inner, sheet.height)
        self.desk.drawOn(canvas, sheet.left, sheet.bottom)
