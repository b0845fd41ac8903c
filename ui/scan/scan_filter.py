"""Hears a scanner that types like a keyboard, whatever has the focus, and undoes its typing."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QDateTime, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from desk.card.card import looks_like_card
from desk.card.repair import without_caps_lock
from desk.card.wedge import MAX_GAP_MS, TERMINATORS, Wedge
from desk.numbering import code_in
from ui.scan.composed import Composed, Key

SURE_AFTER = 3
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_HEARD = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod})
_Typed = QLineEdit | QPlainTextEdit | QTextEdit


@dataclass(frozen=True, slots=True)
class _Before:
    """A widget that took typing as it was when the first letter came."""

    widget: QWidget
    text: str = ""
    anchor: int = 0
    cursor: int = 0
    index: int = -1
    moment: QDateTime = field(default_factory=QDateTime)

    def restore(self) -> None:
        """Puts everything back; a widget that is gone needs nothing."""
        if not isValid(self.widget):
            return
        self._end_composing()
        match self.widget:
            case QLineEdit():
                self._restore_line(self.widget)
            case QPlainTextEdit() | QTextEdit():
                self._restore_text(self.widget)
            case QComboBox():
                self.widget.setCurrentIndex(self.index)
            case QDateTimeEdit():
                self.widget.setDateTime(self.moment)
            case _:
                pass

    def _end_composing(self) -> None:
        """What an input method still holds open is thrown away, there and in the widget."""
        QGuiApplication.inputMethod().reset()
        if self.widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            QApplication.sendEvent(self.widget, QInputMethodEvent())

    def _restore_line(self, line: QLineEdit) -> None:
        completer: QCompleter | None = line.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None:
            popup.hide()
        line.setText(self.text)
        line.setCursorPosition(self.cursor)
        if self.anchor != self.cursor:
            line.setSelection(self.anchor, self.cursor - self.anchor)

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
        self._readings = (Wedge(), Wedge())
        self._composed = Composed()
        self._before: _Before | None = None
        self._restoring = False
        self._answered = False
        self._taken_ms: int | None = None
        self.now_ms: Callable[[], int] = _now_ms
        """A steady clock; input methods' events bear no time of their own."""

    def install(self) -> None:
        """Begins to listen."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key press and composed letter once: at the widget that has the keyboard."""
        if self._answered and event.type() is QEvent.Type.KeyPress:
            self._answered = False
            return True
        heard = event.type() in _HEARD and not self._restoring
        if not (heard and isinstance(watched, QWidget) and watched is _hears(watched, event)):
            return False
        if not self._ours(watched):
            self._reset()
            return False
        if isinstance(event, QInputMethodEvent):
            self._composing(watched, event)
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if self._ends_once_more(event):
            event.accept()
            return True
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._announced(event)
        return self._pressed(watched, event)

    def _announced(self, event: QKeyEvent) -> bool:
        """A list that popped up closes at the mere announcement of Enter: a scan ends there."""
        text = event.text()[:1]
        if text not in TERMINATORS or not text or QApplication.activePopupWidget() is None:
            return False
        self._answered = self._ended(text, event.timestamp() or self.now_ms())
        if self._answered:
            event.accept()
        return self._answered

    def _ends_once_more(self, event: QKeyEvent) -> bool:
        """Some scanners end with two keys (CR LF): the second one means nothing any more."""
        at, taken = event.timestamp() or self.now_ms(), self._taken_ms
        commanded = bool(event.modifiers() & _COMMANDING)
        ending = bool(event.text()) and event.text()[:1] in TERMINATORS and not commanded
        if taken is None or not ending or not 0 <= at - taken <= MAX_GAP_MS:
            return False
        if event.type() is QEvent.Type.KeyPress:
            self._taken_ms = at
        return True

    def _composing(self, widget: QWidget, event: QInputMethodEvent) -> None:
        """What an input method made of the keys it swallowed; the field has not taken it yet."""
        keys = self._composed.composed(
            event.commitString(),
            event.preeditString(),
            event.replacementStart(),
            event.replacementLength(),
        )
        self._feed(keys, self.now_ms(), self._before_of(widget))

    def _pressed(self, widget: QWidget, event: QKeyEvent) -> bool:
        text, known = event.text()[:1], self._pending
        burst = False
        if text and text in TERMINATORS:
            burst = self._ended(text, event.timestamp() or self.now_ms())
        elif text:
            at = event.timestamp() or self.now_ms()
            self._feed(self._composed.typed(text), at, self._before_of(widget))
        sure = self._pending > SURE_AFTER and self._pending > known
        return burst or (sure and not isinstance(widget, _Typed))

    def _feed(self, keys: tuple[Key, ...], at: int, before: _Before) -> None:
        for key in keys:
            for wedge, sign in zip(self._readings, (key.vni, key.telex), strict=True):
                wedge.feed(sign, at)
            if self._pending == 1:
                self._before = before
        if self._pending == 0:
            self._composed.reset()

    def _ended(self, text: str, at: int) -> bool:
        """Whether a scan ends here; the reading that is a code or a card is the right one."""
        self._composed.reset()
        bursts = [wedge.feed(text, at) for wedge in self._readings]
        taken = any(self._recognised(burst.text) for burst in bursts if burst is not None)
        self._taken_ms = at if taken else None
        return taken

    @property
    def _pending(self) -> int:
        return len(self._readings[0].pending)

    def _reset(self) -> None:
        self._composed.reset()
        for wedge in self._readings:
            wedge.reset()

    def _recognised(self, text: str) -> bool:
        if looks_like_card(text):
            self._take_back()
            self.card.emit(without_caps_lock(text))
        elif code := code_in(text):
            self._take_back()
            self.code.emit(code)
        else:
            return False
        return True

    def _take_back(self) -> None:
        self._restoring = True
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        if self._before is not None:
            self._before.restore()
        self._restoring = False
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
            case QDateTimeEdit():
                return _Before(holder, moment=holder.dateTime())
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
    if isinstance(widget, QAbstractSpinBox) and not isinstance(widget, QDateTimeEdit):
        return widget.lineEdit()
    if isinstance(widget, QComboBox) and widget.isEditable():
        return widget.lineEdit() or widget
    return widget


def _hears(watched: QWidget, event: QEvent) -> QWidget | None:
    """A list that pops up takes the keys, but never what an input method composes."""
    if event.type() is QEvent.Type.InputMethod:
        return QApplication.focusWidget()
    return _has_keyboard(watched)


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
