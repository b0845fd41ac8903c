"""One line of the checklist: its key, its name in at most two lines, how many pages it has."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from desk.pages.slot import Slot
from ui.parts import plain_tip, theme
from ui.parts.row_paint import LEFT, RIGHT, Look, write
from ui.scanning.strip.page_model import dropped

translate = QCoreApplication.translate

HEIGHT: Final = 42
KEYS: Final = 9
_KEY_ROOM, _COUNT_ROOM, _LINE = 48, 62, 19


class SlotLine(QWidget):
    """A click files the current page, pages can be dropped on it."""

    clicked = Signal(int)
    let_go = Signal(int, object)
    """Pages (UUIDs) were dropped on the line of that key."""

    def __init__(self, slot: Slot) -> None:
        super().__init__()
        self.slot, self._pages, self._here, self._over = slot, 0, False, False
        self.setFixedHeight(HEIGHT)
        self.setAcceptDrops(not slot.shown)
        self.setToolTip(plain_tip(slot.name))
        self.setAccessibleName(slot.name)

    def sizeHint(self) -> QSize:
        """As wide as its column."""
        return QSize(200, HEIGHT)

    def show_state(self, pages: int, here: bool) -> None:
        """So many pages; `here`: Enter files under it."""
        if (pages, here) != (self._pages, self._here):
            self._pages, self._here = pages, here
            self.setAccessibleDescription(self._count()[0])
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Files under it."""
        self.clicked.emit(self.slot.number)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pages may be dropped here."""
        self._over = bool(dropped(event.mimeData()))
        event.setAccepted(self._over)
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went on."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files them."""
        self._over = False
        event.acceptProposedAction()
        self.update()
        self.let_go.emit(self.slot.number, dropped(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Key, name, count."""
        painter = QPainter(self)
        box = self.rect()
        lit = self._here or self._over
        painter.fillRect(box, QColor(theme.ACCENT_TINT if lit else theme.SHEET))
        painter.fillRect(0, box.bottom(), box.width(), 1, QColor(theme.LINE))
        if self._here:
            painter.fillRect(0, 0, 3, box.height(), QColor(theme.ACCENT))
        if not self.slot.shown and self.slot.number <= KEYS:
            self._paint_key(painter)
        self._paint_name(painter)
        words, colour = self._count()
        room = QRect(box.right() - _COUNT_ROOM - 8, 0, _COUNT_ROOM, box.height())
        weight = QFont.Weight.DemiBold if self._pages else QFont.Weight.Normal
        write(painter, room, words, Look(theme.LIST, colour, weight=weight), RIGHT)
        painter.end()

    def _count(self) -> tuple[str, str]:
        if self.slot.shown:
            return translate("Scanning", "only shown"), theme.INK_3
        if not self._pages:
            return translate("Scanning", "not yet"), theme.INK_3
        words = translate("Scanning", "{count} p.").format(count=self._pages)
        return words, theme.ACCENT_INK if self._here else theme.OK

    def _paint_key(self, painter: QPainter) -> None:
        key = QRectF(13.5, (HEIGHT - 26) / 2 - 0.5, 26, 26)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ACCENT_INK if self._here else theme.EDGE), 1))
        painter.setBrush(QColor(theme.ACCENT if self._here else theme.SHEET))
        painter.drawRoundedRect(key, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(theme.figure_font(15, QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.SHEET if self._here else theme.INK_2))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, str(self.slot.number))

    def _paint_name(self, painter: QPainter) -> None:
        colour = theme.INK_3 if self.slot.shown else theme.ACCENT_INK if self._here else theme.INK
        weight = QFont.Weight.DemiBold if self._here else QFont.Weight.Medium
        look = Look(theme.LIST, colour, weight=weight)
        width = self.width() - _KEY_ROOM - _COUNT_ROOM - 16
        lines = two_lines(self.slot.name, look.font(), width)
        top = (HEIGHT - 1 - _LINE * len(lines)) // 2
        for place, words in enumerate(lines):
            write(painter, QRect(_KEY_ROOM, top + place * _LINE, width, _LINE), words, look, LEFT)


def two_lines(words: str, font: QFont, width: int) -> tuple[str, ...]:
    """The words in at most two lines, the rest as …"""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    line.setPosition(QPointF(0, 0))
    first = line.textLength()
    layout.endLayout()
    if first >= len(words):
        return (words,)
    rest = words[first:].strip()
    cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return (words[:first].strip(), cut)
