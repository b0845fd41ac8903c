"""No home in the folder yet: the set-up wizard is the only window."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desk.errors import DeskError
from ui.paper.printer import QtPrinter, printer_names
from ui.setup.wizard import Wizard
from ui.shell.windows import show_fitting
from ui.wiring.setup import HomeSetup
from ui.wiring.training import TrainingRoom
from ui.wiring.world import World
from ui.wording.troubles import trouble
from ui.work import Work


class FirstRun(QObject):
    """`finished` tells the folder of the home to open: the new one, or the training home beside it,
    where a first dossier is to be tried.
    """

    finished = Signal(object)

    def __init__(self, folder: Path, world: World | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._thread = ThreadPoolExecutor(1, "store")
        self._host = HomeSetup(folder, QtPrinter, printer_names, world)
        self._work = Work(self._thread, self)
        self.wizard = Wizard(self._host, self._work, self._host.world.clock)
        self.wizard.finished.connect(self._end)

    def start(self) -> None:
        """Shows the wizard where it was left."""
        show_fitting(self.wizard)

    @Slot(bool)
    def _end(self, training: bool) -> None:
        if not training:
            self.finished.emit(self._folder)
        elif not self._work.busy(self):
            self._work.do(
                self._training_home, self.finished.emit, owner=self, failed=self._not_made
            )

    def _not_made(self, error: DeskError) -> None:
        self.wizard.finish.tell(trouble(error))

    def _training_home(self) -> Path:
        room = TrainingRoom(self._folder, self._host.world)
        room.gate().close()
        return room.folder

    def close(self) -> None:
        """Keeps what was typed and fits, then lets go of the home, if there is one now."""
        self.wizard.close()
        self._thread.shutdown(wait=True)
        self.wizard.deleteLater()
        home = self._host.home
        if home is not None:
            home.session.close()
            home.book.close()
