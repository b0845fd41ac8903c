"""The receipt (Giấy tiếp nhận hồ sơ và hẹn trả kết quả, Mẫu 01) as PDF: same values, same bytes."""

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate

from desk.dossier.receipt import Copy, Receipt
from desk.forms import fonts
from desk.forms.papers_table import papers
from desk.forms.receipt_margin import Around, Margin
from desk.forms.receipt_parts import (
    codes,
    heading,
    people,
    promise,
    signatures,
    times,
)
from desk.forms.sheet import Sheet, sheet_for
from desk.forms.wording import desk_text, lookup_text, marks_text, saved_text, words


def render(receipt: Receipt, copy: Copy, reprint: int = 0, training: bool = False) -> bytes:
    """One copy of the saved receipt; `reprint` counts how often it was printed again."""
    return _fitted(receipt, (_around(receipt, copy, reprint, training=training),))


def render_both(receipt: Receipt, reprint: int = 0, training: bool = False) -> bytes:
    """Both copies in one file: the citizen's, then the office's."""
    pages = tuple(_around(receipt, copy, reprint, training=training) for copy in Copy)
    return _fitted(receipt, pages)


def preview(receipt: Receipt) -> bytes:
    """A draft before F9: no number, no codes, and a watermark that says so."""
    page = Around((words()["preview"],), desk_text(receipt.desk), "", words()["watermark_preview"])
    return _fitted(receipt, (page,))


def _around(receipt: Receipt, copy: Copy, reprint: int, *, training: bool) -> Around:
    return Around(
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


def _fitted(receipt: Receipt, copies: Sequence[Around]) -> bytes:
    """The roomy layout, unless a tighter one saves a page."""
    fonts.register()
    sheet = sheet_for(receipt.letterhead.paper, receipt.code)
    roomy, count = _build(receipt, sheet, copies)
    if count == 1:
        return roomy
    tight, fewer = _build(receipt, sheet.tight, copies)
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


def _build(receipt: Receipt, sheet: Sheet, copies: Sequence[Around]) -> tuple[bytes, int]:
    """The PDF and how many pages each copy has."""
    out = BytesIO()
    first, *others = [Margin(sheet, around) for around in copies]
    bottom = max(margin.bottom for margin in (first, *others))
    document = BaseDocTemplate(
        out,
        pagesize=(sheet.width, sheet.height),
        invariant=1,
        initialFontName=fonts.REGULAR,
        title=f"{words()['title']} {receipt.code}".strip(),
        author="",
        creator="",
        lang="vi",
        pageTemplates=[_Template(sheet, first, bottom)],
    )
    document.build(_story(receipt, sheet), canvasmaker=partial(_Copies, others))
    return out.getvalue(), document.page


class _Template(PageTemplate):
    """The first copy's pages; what is laid out on one is kept as a form that can be shown again."""

    def __init__(self, sheet: Sheet, margin: Margin, bottom: float) -> None:
        self.margin = margin
        frame = Frame(
            *(sheet.left, bottom, sheet.inner, sheet.height - sheet.top - bottom),
            *(0, 0, 0, 0),
        )
        super().__init__("page", [frame], pagesize=(sheet.width, sheet.height))

    def beforeDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:  # noqa: N802 - reportlab's name
        """Draws what stands under and around the form."""
        self.margin.draw(canv, doc.page)
        canv.beginForm(_form(doc.page))

    def afterDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:  # noqa: N802 - reportlab's name
        """Shows what was laid out."""
        canv.endForm()
        canv.doForm(_form(doc.page))


class _Copies(Canvas):
    """Both copies say the same, so the second one is not laid out again."""

    def __init__(self, others: Sequence[Margin], *args: Any, **settings: Any) -> None:  # noqa: ANN401 - handed on to reportlab
        super().__init__(*args, **settings)
        self._others = others

    def save(self) -> None:
        """The pages of the other copies behind those of the first."""
        count = self.getPageNumber() - 1
        for margin in self._others:
            for page in range(1, count + 1):
                margin.draw(self, page)
                self.doForm(_form(page))
                self.showPage()
        super().save()


def _form(page: int) -> str:
    return f"page-{page}"
