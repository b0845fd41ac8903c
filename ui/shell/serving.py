"""What a new main window is given: its keeper of copies, its way out, its lock, its cases."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desk.session import Session
from desk.training import TrainingCase, is_training_home
from ui.frame.main_window import MainWindow
from ui.shell.office_pages import case_draft, open_beside
from ui.shell.parting import Parting
from ui.shell.safekeeping import Safekeeping
from ui.training.cases_page import CasesPage
from ui.wiring.training import TrainingRoom, pull_the_plug

if TYPE_CHECKING:
    from ui.shell.shell import Shell


def wire(shell: "Shell", window: MainWindow, session: Session) -> Safekeeping:
    """Connects the window with the running program."""
    safekeeping = shell.safekeeping or Safekeeping(shell)
    safekeeping.serve(session, window)
    Parting(window, safekeeping)
    window.lock_wanted.connect(shell.lock)
    window.reopen_wanted.connect(shell.reopen)
    if is_training_home(session.office):
        _wire_training(shell, window, session)
    return safekeeping


def _wire_training(shell: "Shell", window: MainWindow, session: Session) -> None:
    for office in window.office_pages:
        if isinstance(office.page, CasesPage):
            page = office.page
            page.chosen.connect(lambda case: _begin(window, session, case))
            page.kill_wanted.connect(lambda case: pull_the_plug(session, case.draft))
            page.reset_wanted.connect(lambda: _begin_anew(shell))


def _begin(window: MainWindow, session: Session, case: TrainingCase) -> None:
    window.go_home()
    window.intake.open_draft(case_draft(case, session))


def _begin_anew(shell: "Shell") -> None:
    """Nobody may have the home open: the program ends, and starts once more on the new one."""
    room = TrainingRoom(shell.folder)
    shell.close()
    room.reset()
    open_beside(room.folder)
    QApplication.quit()
