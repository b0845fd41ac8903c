"""Linux: the lock of the session and of the screen, and sleep, heard on D-Bus."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from ui.shell.system_lock import SystemLock

_LOCK: Final = ("org.freedesktop.login1.Session", "Lock")
_BEGINNING: Final = (
    ("org.freedesktop.login1.Manager", "PrepareForSleep"),
    ("org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "ActiveChanged"),
)


def buses() -> tuple[QDBusConnection, ...]:
    """The computer's bus and the officer's own."""
    return QDBusConnection.systemBus(), QDBusConnection.sessionBus()


class BusLock(SystemLock):
    """Whoever sends these signals on one of the buses; a bus that is not there says nothing."""

    def __init__(self, buses: Sequence[QDBusConnection], parent: QObject | None = None) -> None:
        super().__init__(parent)
        for bus in buses:
            if bus.isConnected():
                self._listen(bus)

    def _listen(self, bus: QDBusConnection) -> None:
        signals = ((*_LOCK, SLOT("told()")), *((*each, SLOT("begun(bool)")) for each in _BEGINNING))
        for interface, name, slot in signals:
            # The binding takes what SLOT() gives; its stub asks for bytes, which it refuses.
            bus.connect("", "", interface, name, self, slot)  # type: ignore[call-overload]

    @Slot()
    def told(self) -> None:
        """The session is to be locked."""
        self.locked.emit()

    @Slot(bool)
    def begun(self, begun: bool) -> None:
        """Sleep or the screen's lock begins, or is over."""
        if begun:
            self.locked.emit()
