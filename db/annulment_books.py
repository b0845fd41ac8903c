"""Void dossiers and mended ones: the counter-entries and what follows from them in the outbox."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, func, select, update

from db.book import Book
from db.codec import dumped
from db.dossier_books import folded_words
from db.dossier_rows import AnnulmentRow, DossierRow, PrintJobRow, ReceiptRow
from db.outbox_rows import OutboxRow
from desk.dossier.annulment import Annulment, Mistake
from desk.dossier.dossier import Dossier
from desk.folding import fold
from desk.outbox import State
from desk.time.working_time import VIETNAM

_NOT_TOLD = (State.AWAITING_CODE.value, State.WAITING.value, State.REFUSED.value)


class AnnulmentBook(Book):
    """What was wrong, and what stands in its place."""

    def annul(self, annulment: Annulment) -> None:
        """Of one dossier once."""
        self._add(
            AnnulmentRow,
            dossier=annulment.dossier,
            at=annulment.at,
            officer=annulment.officer,
            mistake=annulment.mistake.value,
            reason=annulment.reason,
            replaced_by=annulment.replaced_by,
        )

    def annulment(self, dossier: UUID) -> Annulment | None:
        """Why it is void; None while it stands."""
        row = self._session.get(AnnulmentRow, dossier)
        if row is None:
            return None
        return Annulment(
            row.dossier, row.at, row.officer, Mistake(row.mistake), row.reason, row.replaced_by
        )

    def replaced(self, dossier: UUID) -> UUID | None:
        """The dossier in whose place this one stands."""
        chosen = select(AnnulmentRow.dossier).where(AnnulmentRow.replaced_by == dossier)
        return self._session.scalar(chosen.limit(1))

    def amend(self, dossier: Dossier) -> None:
        """Other values under the same id and code; both codes can still be searched for."""
        former = self._session.scalar(
            select(DossierRow.temporary_code).where(DossierRow.id == dossier.id)
        )
        words = f"{folded_words(dossier)} {fold(former or '')}".strip()
        self._session.execute(
            update(DossierRow)
            .where(DossierRow.id == dossier.id)
            .values(
                due_at=dossier.due_at,
                owner=dossier.owner.name,
                owner_folded=fold(dossier.owner.name),
                id_number=dossier.owner.id_number,
                procedure_code=dossier.procedure.code,
                procedure_name=dossier.procedure.name,
                folded=words,
                content=dumped(dossier),
            )
        )

    def requeue(self, dossier: UUID, now: datetime) -> None:
        """What was refused waits again."""
        self._session.execute(
            update(OutboxRow)
            .where(OutboxRow.dossier == dossier, OutboxRow.state == State.REFUSED.value)
            .values(state=State.WAITING.value, due_at=now)
        )

    def withdraw(self, dossier: UUID, now: datetime) -> None:
        """What was not told yet never will be."""
        self._session.execute(
            update(OutboxRow)
            .where(OutboxRow.dossier == dossier, OutboxRow.state.in_(_NOT_TOLD))
            .values(state=State.WITHDRAWN.value, done_at=now)
        )

    def last_print(self, dossier: UUID) -> datetime | None:
        """When one of its receipts last came out of the printer."""
        newest = select(func.max(ReceiptRow.printed_at)).where(ReceiptRow.dossier == dossier)
        at = self._session.scalar(newest)
        return at.astimezone(VIETNAM) if at else None

    def drop_prints(self, dossier: UUID) -> None:
        """Nothing of it must be printed any more."""
        own = select(ReceiptRow.id).where(ReceiptRow.dossier == dossier)
        self._session.execute(delete(PrintJobRow).where(PrintJobRow.receipt.in_(own)))
