"""Work on scanned papers behind everything else, locked or not: files made, originals thinned."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.errors import DeskError
from desk.session import Session
from ui.work import Work

LOOK_MS = 3_000


class Making(QObject):
    """Looks every few seconds for something to be done and does it on a thread of its own."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._thread = ThreadPoolExecutor(1, "files")
        self._work = Work(self._thread, self)
        self.busy = self._closed = False
        self._look = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._look.timeout.connect(self.make)
        self._look.start()

    @Slot()
    def make(self) -> None:
        """The next one, and on until there is none."""
        self.busy = True
        self._work.ask(self._session.work_next, self._made, owner=self, failed=self._not_made)

    def close(self, wait: bool = False) -> None:
        """No file is begun any more; `wait`: until the one in hand is made or given up."""
        self._closed = True
        self._look.stop()
        self._thread.shutdown(wait=wait, cancel_futures=True)

    def _made(self, one: bool) -> None:
        self.busy = one and not self._closed
        if self.busy:
            self.make()
        else:
            self._look_later()

    def _not_made(self, error: DeskError) -> None:
        self.busy = False
        self.failed.emit(error)
        self._look_later()

    def _look_later(self) -> None:
        if not self._closed:
            self._look.start()
