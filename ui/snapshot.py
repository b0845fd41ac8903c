"""What the frame of the window shows, read at one moment."""

from dataclasses import dataclass
from datetime import datetime

from desk.draft.kept_draft import KeptDraft
from desk.ports import OutboxRow, PrintJob, QueueRow, Tally
from desk.session import Session


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Today's queue, drafts, the outbox, the receipts to print, the counts and the next code."""

    at: datetime
    queue: tuple[QueueRow, ...]
    outbox: tuple[OutboxRow, ...]
    jobs: tuple[PrintJob, ...]
    tally: Tally
    next_code: str
    drafts: tuple[KeptDraft, ...] = ()


def read_snapshot(session: Session) -> Snapshot:
    """Runs off the window's thread."""
    now = session.clock()
    with session.store.reading() as books:
        queue, outbox, tally = books.queue(now.date()), books.outbox(), books.tally()
        drafts = books.drafts()
    jobs, code = session.press.waiting(), session.intake.next_code()
    return Snapshot(now, queue, outbox, jobs, tally, code, drafts)
