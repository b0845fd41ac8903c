"""Windows: Win+L, another user, a closed remote session and sleep, heard as window messages."""

import ctypes
import sys
from ctypes import wintypes
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.shell.system_lock import SystemLock

SESSION_CHANGE: Final = 0x02B1
POWER: Final = 0x0218
_AWAY: Final = frozenset({2, 4, 7})
"""WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK."""
_SUSPEND: Final = 4
_THIS_SESSION: Final = 0


def means_lock(message: int, detail: int) -> bool:
    """Whether a window message with its wParam says that the officer is gone."""
    return (message == SESSION_CHANGE and detail in _AWAY) or (
        message == POWER and detail == _SUSPEND
    )


class _Messages(QAbstractNativeEventFilter):
    def __init__(self, lock: SystemLock) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Looks at Windows' messages, takes none away."""
        if kind == QByteArray(b"windows_generic_MSG"):
            told = wintypes.MSG.from_address(int(message))
            if means_lock(told.message, told.wParam):
                self._lock.locked.emit()
        return False, 0


class WindowsLock(SystemLock):
    """Windows tells `window` of its session's changes; sleep is told to every window."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = _Messages(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._messages)
        if sys.platform == "win32":
            library = ctypes.WinDLL("wtsapi32")
            library.WTSRegisterSessionNotification(
                wintypes.HWND(int(window.winId())), wintypes.DWORD(_THIS_SESSION)
            )
