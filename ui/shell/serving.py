"""What a new main window is given: its keeper of copies, its way out, its lock, its cases."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.office.accounts import Role
from desk.office.setup import Settled, missing
from desk.office.training import TrainingCase, is_training_home
from desk.session import Session
from ui.copies.safekeeping import Safekeeping
from ui.frame.main_window import MainWindow
from ui.shell.office_pages import CASES, case_draft
from ui.shell.parting import Parting
from ui.training.cases_page import CasesPage
from ui.wiring.training import TrainingRoom, pull_the_plug
from ui.wording.setup import missing_sentence, missing_with_key

if TYPE_CHECKING:
    from ui.shell.shell import Shell


def wire(shell: "Shell", window: MainWindow, session: Session) -> Safekeeping:
    """Connects the window with the running program."""
    first = shell.safekeeping is None
    safekeeping = shell.safekeeping or Safekeeping(shell)
    safekeeping.serve(session, window)
    Parting(window, safekeeping)
    window.lock_wanted.connect(shell.lock)
    window.reopen_wanted.connect(shell.reopen)
    if is_training_home(session.office):
        _wire_training(shell, window, session, first)
    elif first and session.officer.role is Role.ADMINISTRATOR and not session.office.training:
        told = partial(_tell_missing, window)
        shell.work.ask(shell.counter.settled, told, owner=window)
    return safekeeping


def _tell_missing(window: MainWindow, settled: Settled) -> None:
    """What was skipped in the first run; trouble that is told already goes before."""
    sentence = missing_sentence(missing(settled))
    if sentence and not window.banner.words:
        window.banner.say(missing_with_key(sentence), "off")


def _wire_training(shell: "Shell", window: MainWindow, session: Session, first: bool) -> None:
    """A program that has just been started begins with the cases."""
    door = next(door for door in window.offices.doors if door.key == CASES)
    page = window.offices.behind(door).page
    if isinstance(page, CasesPage):
        page.chosen.connect(lambda case: _begin(window, session, case))
        page.kill_wanted.connect(lambda case: pull_the_plug(session, case.draft))
        page.reset_wanted.connect(lambda: begin_anew(shell, window, QCoreApplication.exit))
    if first:
        window.offices.open(door)


def _begin(window: MainWindow, session: Session, case: TrainingCase) -> None:
    window.go_home()
    window.intake.open_draft(case_draft(case, session))


def begin_anew(shell: "Shell", window: MainWindow, leave: Callable[[], object]) -> None:
    """Nobody may have the home open: the program ends, and starts once more on the new one.

    What is typed goes with the home: the window is not asked whether it may close.
    """
    room = TrainingRoom(shell.folder, shell.counter.world)
    window.hide()
    shell.close()
    room.reset()
    shell.doors.start_beside(room.folder)
    leave()
