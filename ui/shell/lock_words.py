"""What the foot of the lock screen says; nothing in it comes from a form."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.office.locking import Why
from ui.shell.held import Held
from ui.sign_in.sign_in_side import Note
from ui.wording.clock import clock_time

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LockedDesk:
    """`held` is None while the form is being kept; `trouble` is a sentence already worded."""

    at: datetime
    why: Why
    idle_minutes: int
    held: Held | None = None
    closed_after: int = 0
    trouble: str = ""


def lock_notes(desk: LockedDesk) -> tuple[Note, ...]:
    """When and why, what was kept, and what could not be."""
    notes = [Note("lock", _since(desk))]
    if desk.held is not None and desk.held.unsaved:
        told = translate(
            "Lock",
            "The form is not written to the disk. Do not switch off: unlock, then save it.",
        )
        notes.append(Note("triangle-alert", told))
    elif desk.held is not None and desk.held.typed:
        notes.append(Note("save", translate("Lock", "1 dossier being typed is kept as a draft.")))
    if desk.trouble:
        notes.append(Note("triangle-alert", desk.trouble))
    if desk.closed_after:
        told = translate("Lock", "The register was closed after {minutes} minutes locked.")
        notes.append(Note("hard-drive", told.format(minutes=desk.closed_after)))
    return tuple(notes)


def close_warning() -> Note:
    """Closing would lose what is in memory alone."""
    told = translate("Lock", "Closing now throws the form away that is not written yet.")
    return Note("triangle-alert", told)


def _since(desk: LockedDesk) -> str:
    time = clock_time(desk.at)
    match desk.why:
        case Why.KEY:
            return translate("Lock", "Locked at {time}").format(time=time)
        case Why.IDLE:
            told = translate("Lock", "Locked at {time}, after {minutes} minutes untouched")
            return told.format(time=time, minutes=desk.idle_minutes)
        case Why.SYSTEM:
            told = translate("Lock", "Locked at {time} together with the computer")
            return told.format(time=time)
