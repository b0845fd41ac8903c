"""That no number is given: told as soon as it is known, to each officer with the way on."""

from PySide6.QtCore import QCoreApplication

from desk.errors import DeskError
from desk.guard import NumberingStoppedError
from desk.office.accounts import Role
from desk.session import Session
from ui.snapshot import Snapshot
from ui.wording.number_troubles import stopped_told
from ui.wording.troubles import trouble

translate = QCoreApplication.translate


def newly_stopped(before: Snapshot | None, now: Snapshot) -> NumberingStoppedError | None:
    """Why numbers are stopped, once for each reason."""
    known = before.stopped if before else None
    if now.stopped is None or now.stopped is known:
        return None
    return NumberingStoppedError(now.stopped)


def told(session: Session, error: DeskError) -> str:
    """What went wrong; who may settle stopped numbers is told how."""
    if not isinstance(error, NumberingStoppedError):
        return trouble(error)
    administrator = session.officer.role is Role.ADMINISTRATOR
    words = stopped_told(error.reason, administrator=administrator)
    return f"{words} {altered()}" if session.office_changed else words


def altered() -> str:
    """Somebody changed the office's settings behind the program's back."""
    return translate("MainWindow", "The office's settings were changed outside the program.")
