"""How rows of lists and tables are painted: their ground, their looks, one line of words."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.parts import theme

TONES = {"accent": theme.ACCENT_INK, "ok": theme.OK, "warn": theme.WARN, "bad": theme.BAD}
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Look:
    """Face, size, weight and colour of painted words."""

    size: int
    colour: str
    figures: bool = False
    weight: QFont.Weight = QFont.Weight.Normal
    struck: bool = False

    def font(self) -> QFont:
        """The font to paint with."""
        make = theme.figure_font if self.figures else theme.text_font
        made = make(self.size, self.weight)
        made.setStrikeOut(self.struck)
        return made


NAME = Look(13, theme.INK, weight=QFont.Weight.Medium)
SECOND = Look(12, theme.INK_3)


class RowDelegate(QStyledItemDelegate):
    """A list paints its rows in `draw`, each `size` large."""

    size = QSize(80, 42)

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        state: QStyle.StateFlag,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One cell."""
        raise NotImplementedError

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is equally high."""
        return self.size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws a cell and leaves the painter as it was."""
        painter.save()
        self.draw(painter, QRect(option.rect), option.state, index)
        painter.restore()


def is_selected(state: QStyle.StateFlag) -> bool:
    """Whether the row is the current one."""
    return bool(state & QStyle.StateFlag.State_Selected)


def paint_ground(
    painter: QPainter, box: QRect, selected: bool, framed: bool, barred: bool = True
) -> None:
    """A line under the row; the current one is tinted, with a bar at its left in the cell that is
    `barred`, and `framed` above and below where the keyboard is.
    """
    painter.fillRect(box, QColor(theme.ACCENT_TINT if selected else theme.SHEET))
    edge = QColor(theme.ACCENT if framed else theme.LINE)
    painter.fillRect(box.x(), box.bottom(), box.width(), 1, edge)
    if framed:
        painter.fillRect(box.x(), box.y(), box.width(), 1, edge)
    if selected and barred:
        painter.fillRect(box.x(), box.y(), 3, box.height(), QColor(theme.ACCENT))


def write(
    painter: QPainter,
    box: QRect,
    words: str,
    look: Look,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of words in a box, cut with … where it is too long."""
    font = look.font()
    painter.setFont(font)
    painter.setPen(QColor(look.colour))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(align | Qt.TextFlag.TextSingleLine), cut)
