"""Paints a cell of the register: icon, words, and the letters that were searched for."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QTableView

from ui.parts import theme
from ui.parts.icons import pixmap
from ui.parts.row_paint import TONES, Look, RowDelegate, is_selected, paint_ground
from ui.register.cells import Cell
from ui.register.marks import marks
from ui.register.register_model import CELL

ROW_HEIGHT: Final = 42
_WORDS: Final = Look(13, theme.INK_2)
_STRONG: Final = Look(14, theme.INK, weight=QFont.Weight.Medium)
_FIGURES: Final = Look(14, theme.INK_2, figures=True)
_VOID: Final = Look(14, theme.INK_3, figures=True)
_ICON: Final = 14


class RegisterDelegate(RowDelegate):
    """The current row as in every list."""

    size = QSize(80, ROW_HEIGHT)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.words = ""

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        state: QStyle.StateFlag,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws a cell; the bar stands in the column that is shown first."""
        selected = is_selected(state)
        first = self._table.horizontalHeader().logicalIndexAt(0) == index.column()
        paint_ground(painter, box, selected, selected and self._table.hasFocus(), first)
        told: Cell = index.data(CELL)
        inner = box.adjusted(11, 0, -6, 0)
        if told.sign is not None:
            colour = _colour(told)
            top = box.y() + (box.height() - _ICON) // 2
            painter.drawPixmap(inner.x(), top, pixmap(told.sign.icon, colour, _ICON))
            inner.setLeft(inner.x() + _ICON + 6)
        self._words(painter, inner, told)

    def _words(self, painter: QPainter, box: QRect, told: Cell) -> None:
        look = _look(told)
        font = look.font()
        font.setStrikeOut(told.struck)
        words = self.words if told.searched else ""
        measure = QFont(font)
        if words:
            measure.setWeight(QFont.Weight.DemiBold)
        side = Qt.TextElideMode.ElideLeft if told.tail else Qt.TextElideMode.ElideRight
        cut = QFontMetrics(measure).elidedText(told.text, side, box.width())
        layout = QTextLayout(cut, font)
        layout.setFormats([_found(start, end) for start, end in marks(cut, words)])
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(QColor(_colour(told) if told.sign else look.colour))
        top = box.y() + (box.height() - line.height()) / 2
        layout.draw(painter, QPointF(box.x(), top))


def _found(start: int, end: int) -> QTextLayout.FormatRange:
    """Bold, blue and underlined: seen without colour too."""
    drawn = QTextCharFormat()
    drawn.setFontWeight(QFont.Weight.DemiBold)
    drawn.setFontUnderline(True)
    drawn.setForeground(QColor(theme.ACCENT_INK))
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, drawn
    return made


def _look(told: Cell) -> Look:
    if told.struck:
        return _VOID
    if told.figures:
        return _FIGURES
    return _STRONG if told.strong else _WORDS


def _colour(told: Cell) -> str:
    tone = told.sign.tone if told.sign else ""
    return TONES.get(tone, theme.ACCENT_INK if tone == "accent" else theme.INK_2)
