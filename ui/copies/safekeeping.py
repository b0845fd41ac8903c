"""Copies of the home while the program runs, locked or not, and the last one on leaving."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Slot

from desk.session import Session
from ui.copies.backup_keeper import BackupKeeper
from ui.copies.last_copy import LastCopy
from ui.frame.main_window import MainWindow
from ui.work import Work


class Safekeeping(QObject):
    """On a thread of its own: saving a dossier never waits for a copy."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "copies")
        self.work = Work(self._thread, self)
        self._session: Session | None = None
        self.keeper: BackupKeeper | None = None
        self._window: MainWindow | None = None

    def serve(self, session: Session, window: MainWindow) -> None:
        """Goes on for this session and tells this window."""
        self._window = window
        window.destroyed.connect(lambda: self._forget(window))
        if session is not self._session or self.keeper is None:
            self.rest()
            self._session = session
            self.keeper = BackupKeeper(session, self.work, self)
            self.keeper.changed.connect(self._show)
            self.keeper.failed.connect(self.work.failed)
            self.keeper.start()
        self.work.failed.connect(window.say_trouble)
        self._show()

    def rest(self) -> None:
        """Nothing new begins."""
        if self.keeper is not None:
            self.keeper.stop()
            self.keeper.deleteLater()
        self.keeper = self._session = None

    def finish(self, then: Callable[[], object]) -> None:
        """The last copy, with its progress on screen when it takes long; then `then`."""
        keeper, window = self.keeper, self._window
        if keeper is None:
            then()
            return
        if window is not None:
            keeper.slow.connect(lambda: window.show_alone(LastCopy(keeper)))
        keeper.finish(then)

    def close(self) -> None:
        """Waits for what is being written."""
        if self.keeper is not None:
            self.keeper.cancel()
        self._thread.shutdown(wait=True, cancel_futures=True)

    @Slot()
    def _show(self) -> None:
        keeper = self.keeper
        if keeper is not None and keeper.state is not None and self._window is not None:
            self._window.status.show_copies(keeper.state, keeper.percent)

    def _forget(self, gone: MainWindow) -> None:
        """A window that was served after it stays."""
        if self._window is gone:
            self._window = None
