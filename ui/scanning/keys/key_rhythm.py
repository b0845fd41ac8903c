"""Letters that are keys wait until it is sure that no hand-held scanner is typing them."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from desk.card.wedge import MAX_GAP_MS, TERMINATORS

HOLD_MS: Final = MAX_GAP_MS + 10
MOST: Final = 2
"""More letters than these in a scanner's rhythm are a scan, never somebody's keys."""


class KeyRhythm(QObject):
    """`pressed` tells a letter or digit (Qt.Key) a moment after it was pressed, unless it began a
    burst. The scan filter swallows a burst from its fourth letter on, but never the announcement
    (ShortcutOverride) that precedes each of them: `announce` counts those.
    """

    pressed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[Qt.Key] = []
        self._count, self._last = 0, 0
        self._announced = False
        self._timer = QTimer(self, interval=HOLD_MS, singleShot=True)
        self._timer.timeout.connect(self._pause)
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._act)
        self.now_ms: Callable[[], int] = _now_ms

    @property
    def holding(self) -> bool:
        """Whether a letter still waits."""
        return self._timer.isActive() or self._turn.isActive()

    def announce(self, event: QKeyEvent) -> None:
        """A key is about to be pressed here or swallowed on its way."""
        if _is_letter(event):
            self._beat(event)
            self._announced = True

    def take(self, event: QKeyEvent) -> bool:
        """Whether the event was a letter and waits now."""
        if not _is_letter(event):
            return False
        if not self._announced:
            self._beat(event)
        self._announced = False
        if not event.isAutoRepeat():
            self._held.append(Qt.Key(event.key()))
        return True

    def ends(self, event: QKeyEvent) -> bool:
        """Whether that Enter or Tab ends a burst; what was held before any other key acts now."""
        text = event.text()[:1]
        burst = bool(text) and text in TERMINATORS and self._count > MOST and self._fresh(event)
        if burst:
            self.drop()
        else:
            self._act()
        return burst

    @Slot()
    def drop(self) -> None:
        """What is held was no key: a scan was heard."""
        self._timer.stop()
        self._turn.stop()
        self._held.clear()
        self._count = 0

    def _beat(self, event: QKeyEvent) -> None:
        if not self._fresh(event):
            self._act()
        self._count += 1
        self._last = event.timestamp() or self.now_ms()
        self._turn.stop()
        self._timer.start()

    def _fresh(self, event: QKeyEvent) -> bool:
        return 0 <= (event.timestamp() or self.now_ms()) - self._last <= MAX_GAP_MS

    @Slot()
    def _pause(self) -> None:
        self._turn.start()  # keys that came while the window was busy are heard first

    @Slot()
    def _act(self) -> None:
        keys, sure = tuple(self._held), self._count <= MOST
        self.drop()
        for key in keys if sure else ():
            self.pressed.emit(key)


def _is_letter(event: QKeyEvent) -> bool:
    """A key that types something, alone or with Shift; Space, Enter and Del are none."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    text = event.text()[:1]
    return plain and text > " " and text != "\x7f"


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000
