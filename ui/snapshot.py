"""What the frame of the window shows, read at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from desk.draft.kept_draft import KeptDraft
from desk.guard import StopReason
from desk.ports import PrintJob, QueueRow, Tally
from desk.press import PrinterTrouble
from desk.session import Session


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Today's queue, drafts, the receipts to print, the counts and the next code."""

    at: datetime
    queue: tuple[QueueRow, ...]
    jobs: tuple[PrintJob, ...]
    tally: Tally
    next_code: str
    drafts: tuple[KeptDraft, ...] = ()
    unclaimed: Mapping[UUID, int] = field(default_factory=dict)
    """How many pages wait that no dossier and no draft has, by bundle."""
    printer: PrinterTrouble | None = None
    """What kept the last receipt from being printed."""
    stopped: StopReason | None = None
    """Why no number would be given now."""


def read_snapshot(session: Session) -> Snapshot:
    """Runs off the window's thread."""
    now = session.clock()
    with session.store.reading() as books:
        queue, tally = books.queue(now.date()), books.tally()
        drafts = books.drafts()
    jobs, code = session.press.waiting(), session.intake.next_code()
    unclaimed = session.unclaimed.counts()
    printer, stopped = session.press.trouble(jobs), session.intake.stopped()
    return Snapshot(now, queue, jobs, tally, code, drafts, unclaimed, printer, stopped)
