"""When somebody last touched keyboard or mouse."""

import time
from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

Ticks: TypeAlias = Callable[[], float]

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


def ticks() -> float:
    """Seconds that only go on, also while the computer sleeps; the wall clock may be set."""
    boot_time: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


class Activity(QObject):
    """An event filter of the windows. What lies on a key and repeats it is nobody."""

    def __init__(self, ticks: Ticks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = ticks
        self._last = ticks()

    def watch(self, window: QWidget) -> None:
        """Begins to look; the window is on screen. What comes from outside passes its handle, a
        thousandth of what passes the application.
        """
        window.windowHandle().installEventFilter(self)

    def touch(self) -> None:
        """Somebody is here."""
        self._last = self._ticks()

    def untouched(self) -> float:
        """Seconds since somebody last was."""
        return self._ticks() - self._last

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes the time, takes nothing away."""
        if event.type() in _TOUCHES and not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            self.touch()
        return False
