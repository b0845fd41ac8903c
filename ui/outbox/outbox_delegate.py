"""Paints the outbox: two lines in a cell, a band for a group's heading."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.outbox.outbox_model import CELL, Cell, Heading
from ui.parts import theme
from ui.parts.icons import pixmap
from ui.parts.row_paint import (
    NAME,
    SECOND,
    TONES,
    Look,
    RowDelegate,
    is_selected,
    paint_ground,
    write,
)

ROW_HEIGHT: Final = 44
HEADING_HEIGHT: Final = 26
FIRST: Final = Look(13, theme.INK_2)
FIGURES: Final = Look(14, theme.INK_2, figures=True)
SMALL_FIGURES: Final = Look(13, theme.INK_3, figures=True)


class OutboxDelegate(RowDelegate):
    """44 px rows; the current one as everywhere."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A heading is lower than a row."""
        heading = isinstance(index.data(CELL), Heading)
        return QSize(80, HEADING_HEIGHT if heading else ROW_HEIGHT)

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        state: QStyle.StateFlag,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws a cell."""
        told = index.data(CELL)
        if isinstance(told, Heading):
            self._heading(painter, box, told)
        else:
            selected = is_selected(state)
            paint_ground(painter, box, selected, framed=selected, barred=index.column() == 0)
            self._cell(painter, box.adjusted(11, 0, -6, 0), told)

    def _heading(self, painter: QPainter, box: QRect, heading: Heading) -> None:
        painter.fillRect(box, QColor(theme.CANVAS))
        sign = heading.sign
        colour = TONES.get(sign.tone, theme.INK_2)
        painter.drawPixmap(box.x() + 11, box.y() + 6, pixmap(sign.icon, colour, 14))
        look = Look(12, colour, weight=QFont.Weight.DemiBold)
        write(painter, box.adjusted(32, 0, -4, 0), sign.words, look)

    def _cell(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        first, second = QRect(box), QRect(box)
        if cell.second:
            first.setRect(box.x(), box.y() + 4, box.width(), 19)
            second.setRect(box.x(), box.y() + 23, box.width(), 17)
        look = NAME if cell.name else FIGURES if cell.figures else FIRST
        if cell.sign:
            colour = TONES.get(cell.sign.tone, theme.INK_2)
            top = first.y() + (first.height() - 14) // 2
            painter.drawPixmap(box.x(), top, pixmap(cell.sign.icon, colour, 14))
            first.setLeft(first.x() + 20)
            look = Look(13, colour, weight=QFont.Weight.Medium)
        write(painter, first, cell.first, look)
        write(painter, second, cell.second, SMALL_FIGURES if cell.name else SECOND)
