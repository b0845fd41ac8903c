"""Paints one row of the queue: time, name, procedure with the last digits, sync icon."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk.draft.kept_draft import KeptDraft
from ui.parts import theme
from ui.parts.icons import pixmap
from ui.queue.queue_model import (
    ROW,
    Row,
    is_void,
    second_line,
    short_code,
    sign_of,
    time_of,
    title,
)

ROW_HEIGHT = 46
TONES = {"accent": theme.ACCENT_INK, "ok": theme.OK, "warn": theme.WARN, "bad": theme.BAD}
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


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


TIME = Look(14, theme.INK_2, figures=True)
NUMBER = Look(13, theme.INK_2, figures=True)
NAME = Look(13, theme.INK, weight=QFont.Weight.Medium)
SECOND = Look(12, theme.INK_3)
VOID = Look(12, theme.BAD, weight=QFont.Weight.DemiBold)


class QueueDelegate(QStyledItemDelegate):
    """46 px: the current row is tinted with a bar at its left, framed while the list has focus."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is equally high."""
        return QSize(200, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws the row."""
        painter.save()
        box = QRect(option.rect)
        paint_ground(painter, box, option.state)
        self._words(painter, box, index.data(ROW))
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, row: Row) -> None:
        top, bottom = box.y() + 5, box.y() + 24
        left, right = box.x() + 54, box.right() - 8
        sign = sign_of(row)
        first = _first(sign.tone) if isinstance(row, KeptDraft) else TIME
        write(painter, QRect(box.x() + 10, box.y(), 42, box.height()), time_of(row), first)
        picture = pixmap(sign.icon, TONES.get(sign.tone, theme.INK_2), 16)
        painter.drawPixmap(right - 17, box.y() + 15, picture)
        void = is_void(row)
        name = replace(NAME, struck=True, colour=theme.INK_3) if void else NAME
        write(painter, QRect(left, top, right - 24 - left, 19), title(row), name)
        if void:
            left += self._void(painter, QRect(left, bottom, right - left, 17), sign.words)
        number = short_code(row)
        wide = QFontMetrics(NUMBER.font()).horizontalAdvance(number)
        write(painter, QRect(right - 28 - wide, bottom, wide + 4, 17), number, NUMBER, _RIGHT)
        write(painter, QRect(left, bottom, right - 36 - wide - left, 17), second_line(row), SECOND)

    def _void(self, painter: QPainter, box: QRect, words: str) -> int:
        write(painter, box, words, VOID)
        return QFontMetrics(VOID.font()).horizontalAdvance(words) + 6


def _first(tone: str) -> Look:
    return Look(13, TONES.get(tone, theme.INK_2), weight=QFont.Weight.DemiBold)


def paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    """The row's ground: the line under it, and the tint, bar and frame of the current one."""
    selected = bool(state & QStyle.StateFlag.State_Selected)
    painter.fillRect(box, QColor(theme.ACCENT_TINT if selected else theme.SHEET))
    painter.fillRect(box.x(), box.bottom(), box.width(), 1, QColor(theme.LINE))
    if not selected:
        return
    painter.fillRect(box.x(), box.y(), 3, box.height(), QColor(theme.ACCENT))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.fillRect(box.x(), box.y(), box.width(), 1, QColor(theme.ACCENT))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, QColor(theme.ACCENT))


def write(
    painter: QPainter,
    box: QRect,
    words: str,
    look: Look,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    """One line of words in a box, cut with … where it is too long."""
    font = look.font()
    painter.setFont(font)
    painter.setPen(QColor(look.colour))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(align | Qt.TextFlag.TextSingleLine), cut)
