"""The computer's own lock and sleep, told as one signal."""

from PySide6.QtCore import QObject, Signal


class SystemLock(QObject):
    """`locked` when the computer locks its screen or goes to sleep."""

    locked = Signal()
