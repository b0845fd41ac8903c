"""How a page is painted small: its picture, its number, its paper, its warning."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from desk.pages.page import Page
from ui.parts import theme
from ui.parts.icons import pixmap
from ui.wording.absent_pages import Absence, absence_words

LEAST_FOR_WORDS: Final = 80
"""Pixels a small page must be wide for words to stand on it; a sign does below that."""
WRAPPED: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands on a small page: `line` is its paper's key, 0 for none; `absence`: why there is
    no picture of it.
    """

    line: int = 0
    current: bool = False
    chosen: bool = False
    joined: bool = False
    absence: Absence | None = None


def paint_page(
    painter: QPainter, box: QRect, page: Page, image: QImage | None, marks: Marks
) -> None:
    """The page as large as it fits into the box, in its middle."""
    sheet = fitted(box, image)
    painter.fillRect(sheet, QColor(theme.SHEET))
    if image is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(sheet), image)
    elif marks.absence:
        _paint_absence(painter, sheet, marks.absence)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.EDGE), 1))
    painter.drawRect(QRectF(sheet).adjusted(0.5, 0.5, -0.5, -0.5))
    if marks.current or marks.chosen:
        _frame(painter, sheet, 3 if marks.current else 2)
    _badge(
        painter, QRect(sheet.left() + 4, sheet.bottom() - 23, 0, 20), str(page.number), theme.INK_2
    )
    if marks.line:
        _badge(
            painter, QRect(sheet.right() - 4, sheet.top() + 4, 0, 20), str(marks.line), theme.ACCENT
        )
    if page.look and page.look.flaws:
        _warning(painter, sheet)
    if marks.joined:
        _sign(painter, QRect(sheet.left() + 4, sheet.top() + 4, 20, 20), "layers", theme.INK_2)


def paint_coming(painter: QPainter, box: QRect, words: str) -> None:
    """The dashed place of the page that is just coming in."""
    sheet = fitted(box, None)
    painter.fillRect(sheet, QColor(theme.OFF_TINT))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.EDGE), 1, Qt.PenStyle.DashLine))
    painter.drawRect(QRectF(sheet).adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(QColor(theme.INK_2))
    painter.setFont(theme.text_font(theme.LIST))
    painter.drawText(sheet, Qt.AlignmentFlag.AlignCenter, words)


def fitted(box: QRect, image: QImage | None) -> QRect:
    """Where a picture of that shape (A4 for none) stands in the box."""
    size = QSize(210, 297) if image is None or image.isNull() else image.size()
    size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    return place


def _paint_absence(painter: QPainter, sheet: QRect, absence: Absence) -> None:
    thinned = absence is Absence.THINNED
    icon, ink = ("file-check", theme.INK_2) if thinned else ("circle-x", theme.BAD)
    painter.fillRect(sheet, QColor(theme.OFF_TINT))
    if sheet.width() < LEAST_FOR_WORDS:
        painter.drawPixmap(sheet.center().x() - 9, sheet.center().y() - 17, pixmap(icon, ink, 20))
        return
    painter.setPen(QColor(ink))
    painter.setFont(theme.text_font(theme.LIST))
    painter.drawText(sheet.adjusted(3, 0, -3, 0), WRAPPED, absence_words(absence))


def _frame(painter: QPainter, sheet: QRect, width: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.ACCENT), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(sheet).adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _badge(painter: QPainter, place: QRect, words: str, ground: str) -> None:
    """At the left of the place, or at its right for a place that begins at the right edge."""
    font = theme.figure_font(theme.LIST, QFont.Weight.DemiBold)
    painter.setFont(font)
    width = max(20, painter.fontMetrics().horizontalAdvance(words) + 10)
    left = place.left() if ground != theme.ACCENT else place.left() - width + 1
    box = QRect(left, place.top(), width, 20)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(box), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QColor(theme.SHEET))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _warning(painter: QPainter, sheet: QRect) -> None:
    box = QRect(sheet.right() - 25, sheet.bottom() - 25, 22, 22)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.WARN_LINE), 1))
    painter.setBrush(QColor(theme.WARN_TINT))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.drawPixmap(box.left() + 4, box.top() + 4, pixmap("triangle-alert", theme.WARN, 14))


def _sign(painter: QPainter, box: QRect, icon: str, ink: str) -> None:
    painter.fillRect(box, QColor(theme.SHEET))
    painter.drawPixmap(box.left() + 2, box.top() + 2, pixmap(icon, ink, 16))
