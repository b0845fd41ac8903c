"""Paints a cell of the register: icon, words, and the letters that were searched for."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
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
_ENDLESS: Final = 1e6
"""A line that breaks nowhere by itself has its height only once it was given a width."""
_ANYWHERE: Final = QTextOption()
_ANYWHERE.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


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
        cut = cut_to(told, measure, box.width())
        layout = QTextLayout("\u2028".join(cut), font)
        layout.setFormats([_found(start, end) for start, end in marks(layout.text(), words)])
        height = _stacked(layout, len(cut))
        painter.setPen(QColor(_colour(told) if told.sign else look.colour))
        layout.draw(painter, QPointF(box.x(), box.y() + (box.height() - height) / 2))


def cut_to(told: Cell, font: QFont, width: int) -> list[str]:
    """What there is room for: two lines of a name or a procedure, one of anything else."""
    metrics = QFontMetrics(font)
    if told.figures or told.sign or metrics.horizontalAdvance(told.text) <= width:
        side = Qt.TextElideMode.ElideLeft if told.tail else Qt.TextElideMode.ElideRight
        return [metrics.elidedText(told.text, side, width)]
    layout = QTextLayout(told.text, font)
    layout.setTextOption(_ANYWHERE)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    first, rest = told.text[: line.textLength()], told.text[line.textLength() :]
    return [first.rstrip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _stacked(layout: QTextLayout, count: int) -> float:
    """Sets the lines one under the other; how high they are together."""
    height = 0.0
    layout.beginLayout()
    for _ in range(count):
        line = layout.createLine()
        line.setLineWidth(_ENDLESS)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height


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
