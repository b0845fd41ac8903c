"""The block of a receipt with the dossier code, its bars and its QR."""

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from desk.forms.barcode import QUIET, bars, draw_bars, draw_square, square
from desk.forms.sheet import Sheet, beside


class CodeBlock(Flowable):
    """Bars on a line of their own; the QR stands beside them if they leave room, else above."""

    def __init__(
        self, sheet: Sheet, code: str, content: str, label: Paragraph, hint: Paragraph
    ) -> None:
        super().__init__()
        self.sheet = sheet
        self.bars = bars(code)
        self.square = square(content)
        self.label = label
        self.hint = hint
        quiet = self.square.quiet(sheet.qr)
        self.beside = beside(sheet, self.bars.width, quiet)
        self.text_width = sheet.inner - sheet.qr - max(QUIET, quiet)
        self.texts = 0.0
        self.white = quiet if self.beside else 1.2 * mm
        self.gap = 1.5 * mm if self.beside else max(1.5 * mm, quiet)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Takes the whole width and what text, bars and QR need."""
        self.texts = sum(part.wrap(self.text_width, aH)[1] for part in (self.label, self.hint))
        text = self.texts + self.gap
        if self.beside:
            height = max(text + self.sheet.bar_height + self.gap, self.sheet.qr)
        else:
            height = max(text, self.sheet.qr + self.gap) + self.sheet.bar_height
        return aW, height

    @property
    def white_below(self) -> float:
        """How much of the white zone is still needed under the block."""
        if not self.beside:
            return self.white
        _, height = self.wrap(self.sheet.inner, self.sheet.height)
        return self.white - (height - self.sheet.qr)

    def draw(self) -> None:
        """Draws with the lower left corner at 0, 0, as reportlab wants it."""
        canvas: Canvas = self.canv
        _, height = self.wrap(self.sheet.inner, self.sheet.height)
        label_height = self.label.height
        self.label.drawOn(canvas, 0, height - label_height)
        side = self.sheet.inner - self.sheet.qr
        draw_square(canvas, self.square, side, height - self.sheet.qr, self.sheet.qr)
        if self.beside:
            foot = height - label_height - self.gap - self.sheet.bar_height
            self.hint.drawOn(canvas, 0, foot - self.gap / 2 - self.hint.height)
        else:
            foot = 0.0
            self.hint.drawOn(canvas, 0, height - self.texts - self.gap / 2)
        draw_bars(canvas, self.bars, 0, foot, self.sheet.bar_height)
