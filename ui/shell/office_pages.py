"""The pages about the office, each on its key: settings, officers, in training its cases."""

import sys
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QProcess

from desk.draft.kept_draft import KeptDraft
from desk.office.training import PASSWORD, TrainingCase, is_training_home
from desk.session import Session
from ui.frame.pages import OfficeDoor, OfficePage
from ui.intake.form.form_content import draft_content
from ui.officers.officers_page import OfficersPage
from ui.paper.printer import QtPrinter, printer_names
from ui.setup.settings_page import SettingsPage
from ui.training.cases_page import CasesPage
from ui.wiring.home import OpenHome
from ui.wiring.officers import Officers
from ui.wiring.setup import HomeSetup
from ui.wiring.training import cases
from ui.work import Work

SETTINGS, OFFICERS, CASES = "Ctrl+,", "Ctrl+Shift+O", "Ctrl+Shift+T"


def office_pages(home: OpenHome, work: Work) -> tuple[OfficeDoor, ...]:
    """For one signed-in officer."""
    doors = (
        OfficeDoor(SETTINGS, lambda: _settings(home, work)),
        OfficeDoor(OFFICERS, lambda: _officers(home, work)),
    )
    if not is_training_home(home.session.office):
        return doors
    return (*doors, OfficeDoor(CASES, lambda: _cases(home.session)))


def home_setup(home: OpenHome) -> HomeSetup:
    """The settings of an open home."""
    return HomeSetup(home.folder, QtPrinter, printer_names, home.world, home)


def _settings(home: OpenHome, work: Work) -> OfficePage:
    page = SettingsPage(home_setup(home), work, home.world.clock)
    return OfficePage(
        page,
        page.back,
        page.changed,
        page.start,
        page.step_back,
        page.leave,
        page.take_card,
        page.take_code,
    )


def _officers(home: OpenHome, work: Work) -> OfficePage:
    fields = sorted({one.field_name for one in home.session.catalogue.procedures})
    page = OfficersPage(Officers(home), home.officer, fields, work)
    return OfficePage(page, page.back, page.changed, page.setFocus, page.step_back, _nothing)


def _cases(session: Session) -> OfficePage:
    page = CasesPage(cases(session.catalogue, session.clock()), PASSWORD)
    return OfficePage(page, page.back, None, page.list.setFocus, page.step_back, _nothing)


def case_draft(case: TrainingCase, session: Session) -> KeptDraft:
    """The form that a training case begins with."""
    now, key = session.clock(), uuid4()
    draft = case.draft
    content = draft_content(draft)
    return KeptDraft(key, session.officer.name, now, now, draft.owner.name, case.title, content)


def open_beside(folder: Path) -> bool:
    """Starts the program once more, on another home; whether it began."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "desk"]
    started, _ = QProcess.startDetached(sys.executable, [*module, "--home", str(folder)])
    return started


def _nothing() -> None:
    return None
