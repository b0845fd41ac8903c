"""What stands around the form of a receipt on each of its pages: foot, marks, watermark."""

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from desk.forms import fonts
from desk.forms.markup import plain
from desk.forms.sheet import Sheet, styles


@dataclass(frozen=True, slots=True)
class Around:
    """The texts of one copy; the last line of the foot leaves room for the desk."""

    foot: tuple[str, ...]
    desk: str
    mark: str
    watermark: str


class Margin:
    """Draws what stands around one copy."""

    def __init__(self, sheet: Sheet, around: Around) -> None:
        style = styles(sheet)
        self.sheet = sheet
        self.around = around
        desk = stringWidth(around.desk, fonts.REGULAR, sheet.foot) + 4 * mm
        self.foot = [Paragraph(plain(line), style.foot) for line in around.foot]
        self.desk = Paragraph(plain(around.desk), style.foot_right)
        widths = [sheet.inner] * (len(self.foot) - 1) + [sheet.inner - desk]
        self.heights = [
            part.wrap(width, sheet.height)[1] for part, width in zip(self.foot, widths, strict=True)
        ]

    @property
    def bottom(self) -> float:
        """Where the form must end, in points from the lower edge."""
        return self.sheet.bottom + sum(self.heights) + 2 * mm

    def draw(self, canvas: Canvas, page: int) -> None:
        """On the page of that number; every copy's pages begin at 1."""
        canvas.saveState()
        self._draw_watermark(canvas)
        self._draw_top(canvas, page)
        self._draw_foot(canvas)
        canvas.restoreState()

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

    def _draw_top(self, canvas: Canvas, page: int) -> None:
        sheet = self.sheet
        y = sheet.height - sheet.top + 2 * mm
        if page > 1:
            canvas.setFont(fonts.REGULAR, sheet.body)
            canvas.drawCentredString(sheet.width / 2, y, str(page))
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
