"""Hears a scanner that types like a keyboard, whatever has the focus, and undoes its typing."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from desk.card import looks_like_card
from desk.numbering import is_code, is_temporary
from desk.wedge import Wedge

SURE_AFTER = 3
_Typed = QLineEdit | QPlainTextEdit | QTextEdit


@dataclass(frozen=True, slots=True)
class _Before:
    """A widget that took typing as it was when the first letter came."""

    widget: QWidget
    text: str = ""
    anchor: int = 0
    cursor: int = 0
    index: int = -1

    def restore(self) -> None:
        """Puts everything back; a widget that is gone needs nothing."""
        if not isValid(self.widget):
            return
        match self.widget:
            case QLineEdit():
                self._restore_line(self.widget)
            case QPlainTextEdit() | QTextEdit():
                self._restore_text(self.widget)
            case QComboBox():
                self.widget.setCurrentIndex(self.index)
            case _:
                pass

    def _restore_line(self, field: QLineEdit) -> None:
        completer: QCompleter | None = field.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None:
            popup.hide()
        field.setText(self.text)
        field.setCursorPosition(self.cursor)
        if self.anchor != self.cursor:
            field.setSelection(self.anchor, self.cursor - self.anchor)

    def _restore_text(self, field: QPlainTextEdit | QTextEdit) -> None:
        field.setPlainText(self.text)
        cursor = field.textCursor()
        cursor.setPosition(self.anchor)
        cursor.setPosition(self.cursor, cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)


class ScanFilter(QObject):
    """An event filter of the application; scans mean something in `window` only."""

    card = Signal(str)
    code = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._wedge = Wedge()
        self._before: _Before | None = None

    def install(self) -> None:
        """Begins to listen."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key press once: at the widget that has the keyboard."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
            and watched is _has_keyboard(watched)
        ):
            return self._pressed(watched, event)
        return False

    def _pressed(self, widget: QWidget, event: QKeyEvent) -> bool:
        if not self._ours(widget):
            self._wedge.reset()
            return False
        before = self._before_of(widget)
        known = self._wedge.pending
        burst = self._wedge.feed(event.text()[:1], event.timestamp() or _now_ms())
        if len(self._wedge.pending) == 1 and event.text():
            self._before = before
        if burst is not None and self._recognised(burst.text):
            return True
        sure = len(self._wedge.pending) > SURE_AFTER and len(self._wedge.pending) > len(known)
        return sure and not isinstance(widget, _Typed)

    def _recognised(self, text: str) -> bool:
        found = text.strip()
        if looks_like_card(text):
            self._take_back()
            self.card.emit(text)
        elif is_code(found) or is_temporary(found):
            self._take_back()
            self.code.emit(found)
        else:
            return False
        return True

    def _take_back(self) -> None:
        if self._before is not None:
            self._before.restore()
        self._before = None

    def _before_of(self, widget: QWidget) -> _Before:
        holder = _holder(widget)
        match holder:
            case QLineEdit():
                cursor = holder.cursorPosition()
                anchor = cursor
                if holder.hasSelectedText():
                    start, end = holder.selectionStart(), holder.selectionEnd()
                    anchor = start if cursor == end else end
                return _Before(holder, holder.text(), anchor, cursor)
            case QPlainTextEdit() | QTextEdit():
                place = holder.textCursor()
                return _Before(holder, holder.toPlainText(), place.anchor(), place.position())
            case QComboBox():
                return _Before(holder, index=holder.currentIndex())
            case _:
                return _Before(holder)

    def _ours(self, widget: QWidget) -> bool:
        if not (isValid(self._window) and isValid(widget)):
            return False
        popup = QApplication.activePopupWidget()
        return widget.window() is self._window or (popup is not None and self._window.isVisible())


def _holder(widget: QWidget) -> QWidget:
    """The widget that keeps what is typed: a completer's popup types into its field."""
    focus = QApplication.focusWidget()
    if QApplication.activePopupWidget() is not None and focus is not None:
        widget = focus
    if isinstance(widget, QAbstractSpinBox):
        return widget.lineEdit()
    if isinstance(widget, QComboBox) and widget.isEditable():
        return widget.lineEdit() or widget
    return widget


def _has_keyboard(watched: QWidget) -> QWidget:
    popup = QApplication.activePopupWidget()
    if popup is None:
        window = watched.window()
        within: QWidget | None = QApplication.focusWidget() or window.focusWidget()
        return within or window
    inner: QWidget | None = popup.focusWidget()
    return inner or popup


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000
