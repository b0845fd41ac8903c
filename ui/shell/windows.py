"""Where a window of ours stands on the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

FIRST_SIZE = QSize(1366, 698)


def show_fitting(window: QWidget) -> None:
    """At its first size where the screen has room for that, else as large as the screen."""
    room = window.screen().availableSize()
    if room.width() > FIRST_SIZE.width() and room.height() > FIRST_SIZE.height():
        window.resize(FIRST_SIZE)
        window.show()
    else:
        window.showMaximized()


def show_in_place(window: QWidget, of: QWidget) -> None:
    """Exactly where the other one stands; that one goes once this one is there."""
    window.setGeometry(of.geometry())
    window.setWindowState(of.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.activateWindow()
    of.hide()


def bring_up(window: QWidget) -> None:
    """Out of the task bar and before the others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
