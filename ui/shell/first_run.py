"""No home in the folder yet: the set-up wizard is the only window."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.paper.printer import QtPrinter, printer_names
from ui.setup.wizard import Wizard
from ui.shell.windows import show_fitting
from ui.wiring.setup import HomeSetup
from ui.wiring.world import World
from ui.work import Work


class FirstRun(QObject):
    """`finished` tells whether a first dossier is to be tried in training mode."""

    finished = Signal(bool)

    def __init__(self, folder: Path, world: World | None = None) -> None:
        super().__init__()
        self._thread = ThreadPoolExecutor(1, "store")
        self._host = HomeSetup(folder, QtPrinter, printer_names, world)
        work = Work(self._thread, self)
        self.wizard = Wizard(self._host, work, self._host.world.clock)
        self.wizard.finished.connect(self.finished)

    def start(self) -> None:
        """Shows the wizard where it was left."""
        show_fitting(self.wizard)

    def close(self) -> None:
        """Keeps what was typed and fits, then lets go of the home, if there is one now."""
        self.wizard.close()
        self._thread.shutdown(wait=True)
        self.wizard.deleteLater()
        home = self._host.home
        if home is not None:
            home.session.close()
            home.book.close()
