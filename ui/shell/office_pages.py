"""The pages about the office, each on its key: settings, officers, in training its cases."""

import sys
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QProcess

from desk.kept_draft import KeptDraft
from desk.session import Session
from desk.training import PASSWORD, TrainingCase, is_training_home
from ui.frame.pages import OfficePage
from ui.intake.form_content import draft_content
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


def office_pages(home: OpenHome, work: Work) -> tuple[OfficePage, ...]:
    """Made for one signed-in officer."""
    made = (_settings(home, work), _officers(home, work))
    return (*made, _cases(home.session)) if is_training_home(home.session.office) else made


def _settings(home: OpenHome, work: Work) -> OfficePage:
    host = HomeSetup(home.folder, QtPrinter, printer_names, home.world, home)
    page = SettingsPage(host, work, home.world.clock)
    return OfficePage(
        SETTINGS,
        page,
        page.back,
        page.changed,
        page.start,
        page.leave,
        page.take_card,
        page.take_code,
    )


def _officers(home: OpenHome, work: Work) -> OfficePage:
    fields = sorted({one.field_name for one in home.session.catalogue.procedures})
    page = OfficersPage(Officers(home), home.officer, fields, work)
    return OfficePage(OFFICERS, page, page.back, page.changed, page.setFocus, _nothing)


def _cases(session: Session) -> OfficePage:
    page = CasesPage(cases(session.catalogue, session.clock()), PASSWORD)
    return OfficePage(CASES, page, page.back, None, page.setFocus, _nothing)


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
