"""Journals what a search found: once it has settled or a row is opened, not once a keystroke."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from desk.ports import QueueRow
from desk.register.register import Register
from ui.work import Work

SETTLED_MS: Final = 800


class Noting(QObject):
    """Keeps what stands on screen until it is noted; the words are never handed to it."""

    def __init__(self, register: Register, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._register, self._work = register, work
        self._rows: tuple[QueueRow, ...] = ()
        self._numbers: Sequence[int] = ()
        self.settle = QTimer(self)
        self.settle.setSingleShot(True)
        self.settle.setInterval(SETTLED_MS)
        self.settle.timeout.connect(self.note)

    def show(self, rows: Sequence[QueueRow], numbers: Sequence[int] = ()) -> None:
        """These rows stand on screen, the first of `numbers` if there are more."""
        self._rows, self._numbers = tuple(rows), numbers
        self.settle.start()

    @Slot()
    def note(self) -> None:
        """Nothing when nothing was found or it was noted before."""
        self.settle.stop()
        rows, more = self._rows, self._numbers[len(self._rows) :]
        self._rows, self._numbers = (), ()
        register = self._register

        def write() -> None:
            others = register.lines(more)
            register.note_found((*rows, *(row for row in others if row is not None)))

        if rows:
            self._work.ask(write, None, self)
