"""The lock and sleep of the platform the program runs on."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.shell.system_lock import SystemLock


def platform_lock(window: QWidget, parent: QObject) -> SystemLock:
    """Listens as this platform allows; `window` lives as long as the program.

    Where nothing can be heard the idle limit is what locks.
    """
    if sys.platform == "win32":
        from ui.shell.windows_lock import WindowsLock  # noqa: PLC0415 - exists there alone

        return WindowsLock(window, parent)
    from ui.shell.bus_lock import BusLock, buses  # noqa: PLC0415 - after the first window

    return BusLock(buses(), parent)
