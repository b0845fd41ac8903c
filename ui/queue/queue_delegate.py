"""Paints one row of the queue: time, name, procedure with the last digits, sync icon."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from desk.draft.kept_draft import KeptDraft
from ui.parts import theme
from ui.parts.icons import pixmap
from ui.parts.row_paint import (
    NAME,
    RIGHT,
    SECOND,
    TONES,
    Look,
    RowDelegate,
    is_selected,
    paint_ground,
    write,
)
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

TIME = Look(14, theme.INK_2, figures=True)
NUMBER = Look(13, theme.INK_2, figures=True)
VOID = Look(12, theme.BAD, weight=QFont.Weight.DemiBold)


class QueueDelegate(RowDelegate):
    """46 px: the current row is tinted with a bar at its left, framed while the list has focus."""

    size = QSize(200, 46)

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        state: QStyle.StateFlag,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws the row."""
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        paint_ground(painter, box, is_selected(state), is_selected(state) and focused)
        self._words(painter, box, index.data(ROW))

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
        write(painter, QRect(right - 28 - wide, bottom, wide + 4, 17), number, NUMBER, RIGHT)
        write(painter, QRect(left, bottom, right - 36 - wide - left, 17), second_line(row), SECOND)

    def _void(self, painter: QPainter, box: QRect, words: str) -> int:
        write(painter, box, words, VOID)
        return QFontMetrics(VOID.font()).horizontalAdvance(words) + 6


def _first(tone: str) -> Look:
    return Look(13, TONES.get(tone, theme.INK_2), weight=QFont.Weight.DemiBold)
