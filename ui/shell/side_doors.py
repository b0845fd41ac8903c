"""The doors beside the sign-in: a new password by the recovery key, and the training mode."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.shell.windows import show_in_place
from ui.sign_in.sign_in import SignIn
from ui.work import Work

if TYPE_CHECKING:
    from ui.officers.recovery_page import RecoveryPage
    from ui.shell.way_in import WayIn


class SideDoors(QObject):
    """What is heavy is imported when a door is opened."""

    def __init__(self, way: "WayIn", screen: SignIn, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._way, self._screen, self._work = way, screen, work
        self._recovery: RecoveryPage | None = None
        self.start_beside: Callable[[Path], object] = _start_beside
        """Starts the program once more, on another home."""
        screen.recovery_wanted.connect(self.open_recovery)
        screen.training_wanted.connect(self.open_training)

    @property
    def recovery(self) -> "RecoveryPage | None":
        """The recovery screen, while it is open."""
        return self._recovery

    @Slot()
    def open_recovery(self) -> None:
        """In the place of the sign-in screen."""
        from ui.officers.recovery_page import RecoveryPage  # noqa: PLC0415 - seldom needed
        from ui.wiring.officers import GateRecovery  # noqa: PLC0415 - heavy, seldom needed

        page = RecoveryPage(GateRecovery(self._way.counter.gate), self._work)
        page.back.connect(self._close_recovery)
        page.recovered.connect(self._recovered)
        self._recovery = page
        show_in_place(page, self._screen)

    @Slot()
    def open_training(self) -> None:
        """A window of its own on the training home; it is made at the first time."""
        self._work.do(
            self._training_folder, self._opened_training, owner=self, failed=self._screen.refuse
        )

    def _training_folder(self) -> Path:
        from ui.wiring.training import TrainingRoom  # noqa: PLC0415 - heavy, seldom needed

        room = TrainingRoom(self._way.folder, self._way.counter.world)
        room.gate().close()
        return room.folder

    def _opened_training(self, folder: Path) -> None:
        self.start_beside(folder)

    @Slot()
    def _close_recovery(self) -> None:
        page, self._recovery = self._recovery, None
        if page is not None:
            show_in_place(self._screen, page)
            page.deleteLater()

    @Slot(str)
    def _recovered(self, login: str) -> None:
        officers = self._way.officers()
        self._screen.officers.show_officers(officers)  # a damaged slot has its name again
        self._screen.officers.choose([officer.login for officer in officers].index(login))
        self._screen.forget_refusal(login)
        self._close_recovery()
        self._screen.password.setFocus()


def _start_beside(folder: Path) -> None:
    from ui.shell.office_pages import open_beside  # noqa: PLC0415 - heavy, loaded by now

    open_beside(folder)
