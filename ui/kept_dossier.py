"""A received dossier as the receipt page shows it, read at one moment."""

from dataclasses import dataclass
from uuid import UUID

from desk.dossier import Dossier
from desk.errors import UnknownDossierError
from desk.ports import QueueRow
from desk.receipt import Receipt
from desk.session import Session


@dataclass(frozen=True, slots=True)
class Kept:
    """Dossier and receipt, how often it was printed, and its line of the queue."""

    dossier: Dossier
    receipt: Receipt
    prints: int
    row: QueueRow | None


def read_kept(session: Session, dossier: UUID) -> Kept:
    """Runs off the window's thread. Raises UnknownDossierError."""
    with session.store.reading() as books:
        found, receipt = books.dossier(dossier), books.receipt_of(dossier)
        if found is None or receipt is None:
            raise UnknownDossierError
        rows = books.queue(found.received_at.date())
        row = next((row for row in rows if row.dossier == dossier), None)
        return Kept(found, receipt, books.prints(receipt.id), row)
