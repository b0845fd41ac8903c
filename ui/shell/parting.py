"""Leaving the program: the form is kept, the last copy is made, then the window closes."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from desk.errors import DeskError
from ui.copies.safekeeping import Safekeeping
from ui.frame.main_window import MainWindow


class Parting(QObject):
    """One window's. What cannot be kept is only given up when closing is asked for twice."""

    def __init__(self, window: MainWindow, safekeeping: Safekeeping) -> None:
        super().__init__(window)
        self._window, self._safekeeping = window, safekeeping
        self._begun = self._warned = self._done = False
        window.closing.connect(self._asked)

    def _asked(self, event: QCloseEvent) -> None:
        if self._done or self._warned:
            return
        event.ignore()
        if not self._begun:
            self._begun = True
            self._window.intake.hold(self._held, self._not_held)

    def _held(self) -> None:
        self._safekeeping.finish(self._leave)

    def _not_held(self, error: DeskError) -> None:
        self._begun, self._warned = False, True
        self._window.go_home()
        self._window.warn_of_loss(error)

    def _leave(self) -> None:
        self._done = True
        self._window.close()
