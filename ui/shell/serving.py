"""What a new main window is given: its keeper of copies, its way out, its cases."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desk.office.accounts import Role
from desk.office.setup import Settled, missing
from desk.office.training import TrainingCase, is_training_home
from desk.session import Session
from ui.copies.safekeeping import Safekeeping
from ui.frame.main_window import MainWindow
from ui.shell.counter import Counter
from ui.shell.office_pages import CASES, case_draft
from ui.shell.parting import Parting
from ui.shell.side_doors import SideDoors
from ui.training.cases_page import CasesPage
from ui.wiring.training import TrainingRoom, pull_the_plug
from ui.wording.setup import missing_sentence, missing_with_key
from ui.work import Work


class Program(Protocol):
    """The running program, as far as a new window needs it."""

    @property
    def work(self) -> Work: ...
    @property
    def doors(self) -> SideDoors: ...
    @property
    def folder(self) -> Path: ...
    @property
    def counter(self) -> Counter: ...
    def close(self) -> None: ...


def keep_safe(safekeeping: Safekeeping, window: MainWindow, session: Session) -> None:
    """Copies go on for this window, and it waits for the last one on its way out."""
    safekeeping.serve(session, window)
    Parting(window, safekeeping)


def welcome(program: Program, window: MainWindow, session: Session, first: bool) -> None:
    """What stands in a window that is new; `first`: in a program that has just been started."""
    if is_training_home(session.office):
        _wire_training(program, window, session, first)
    elif first and session.officer.role is Role.ADMINISTRATOR and not session.office.training:
        told = partial(_tell_missing, window)
        program.work.ask(program.counter.settled, told, owner=window)


def _tell_missing(window: MainWindow, settled: Settled) -> None:
    """What was skipped in the first run; trouble that is told already goes before."""
    sentence = missing_sentence(missing(settled))
    if sentence and not window.banner.words:
        window.banner.say(missing_with_key(sentence), "off")


def _wire_training(program: Program, window: MainWindow, session: Session, first: bool) -> None:
    """A program that has just been started begins with the cases."""
    door = next(door for door in window.offices.doors if door.key == CASES)
    page = window.offices.behind(door).page
    if isinstance(page, CasesPage):
        page.chosen.connect(lambda case: _begin(window, session, case))
        page.kill_wanted.connect(lambda case: pull_the_plug(session, case.draft))
        page.reset_wanted.connect(lambda: begin_anew(program, window, QCoreApplication.exit))
    if first:
        window.offices.open(door)


def _begin(window: MainWindow, session: Session, case: TrainingCase) -> None:
    window.go_home()
    window.intake.open_draft(case_draft(case, session))


def begin_anew(program: Program, window: MainWindow, leave: Callable[[], object]) -> None:
    """Nobody may have the home open: the program ends, and starts once more on the new one.

    What is typed goes with the home: the window is not asked whether it may close.
    """
    room = TrainingRoom(program.folder, program.counter.world)
    window.hide()
    program.close()
    room.reset()
    program.doors.start_beside(room.folder)
    leave()
