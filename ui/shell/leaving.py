"""A window on its way out: its form is kept, then every widget of it is gone."""

from typing import cast
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desk.errors import DeskError
from desk.intake.intake import Received
from ui.frame.main_window import MainWindow
from ui.intake.intake_page import IntakePage
from ui.intake.intake_views import Stage
from ui.shell.held import Held
from ui.work import Work

PATIENCE_MS = 3_000


class Leaving(QObject):
    """`gone` tells what was kept (Held), once; then the window's widgets end with this event.

    What the store cannot take, or not within a lock's patience, is kept in memory.
    """

    gone = Signal(object)
    failed = Signal(object)

    def __init__(
        self, window: MainWindow, officer: str, work: Work, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._officer, self._work = window, officer, work
        self._page = cast("IntakePage", window.intake)
        self._received: UUID | None = None
        self._ended = False
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._end)

    def begin(self) -> None:
        """The window is out of sight already; a dossier that is being saved is waited for."""
        self._window.at_scanner.let_go()
        self._window.scans.setParent(None)
        self._window.scans.deleteLater()
        _close_dialogs(self._window)
        self._page.saved.connect(self._note_received)
        if self._page.stage is Stage.SAVING:
            self._work.ask(_nothing, lambda _: self._hold(), owner=self)
        else:
            self._hold()

    def _hold(self) -> None:
        self._patience.start()
        self._page.hold(self._end, self._not_kept)

    @Slot(object)
    def _note_received(self, received: Received) -> None:
        self._received = received.dossier.id

    def _not_kept(self, error: DeskError) -> None:
        self.failed.emit(error)
        self._end()

    @Slot()
    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        self._patience.stop()
        page, unsaved = self._page, self._page.drafts.keeper.waiting
        form = None if page.stage is Stage.SAVED else page.form.key
        self._window.deleteLater()
        self.gone.emit(Held(self._officer, form, page.held() is not None, unsaved, self._received))
        self.deleteLater()


def _close_dialogs(window: QWidget) -> None:
    popup: QWidget | None = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def _nothing() -> None:
    return None
