"""Lists of any length: the numbers of all rows first, rows only where somebody looks."""

from array import array
from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, false, select
from sqlalchemy.orm import InstrumentedAttribute

from db.book import Book
from db.dossier_rows import AnnulmentRow, DossierRow, PrintJobRow, ReceiptRow
from db.outbox_rows import OutboxRow, ProofRow
from db.search import MATCHING, question, watched
from desk.listing import Among, Listing, Order, Progress
from desk.outbox import State
from desk.proof import Word

_COLUMNS: Final[dict[Order, InstrumentedAttribute[Any]]] = {
    Order.RECEIVED: DossierRow.received_at,
    Order.CODE: DossierRow.code,
    Order.OWNER: DossierRow.owner_folded,
    Order.PROCEDURE: DossierRow.procedure_name,
    Order.DUE: DossierRow.due_at,
}
_PART: Final = 20_000


class ListingBook(Book):
    """A million rows are a million small numbers; a screen of them is read at a time."""

    def listed(
        self, listing: Listing, today: date, progress: Progress | None = None
    ) -> Sequence[int]:
        """The numbers of all rows, 8 bytes each, in their order. Raises ListingStoppedError."""
        progress = progress or Progress()
        chosen = _narrowed(select(DossierRow.number), listing, today)
        columns = (_COLUMNS[listing.order], DossierRow.number)
        turned = [column.desc() if listing.descending else column.asc() for column in columns]
        found = array("q")
        connection = self._session.connection()
        with watched(connection, lambda: not progress.stopped):
            cursor = connection.execute(chosen.order_by(*turned)).cursor
            while part := cursor.fetchmany(_PART):
                found.extend(number for (number,) in part)
                progress.read = len(found)
        return found


def _narrowed(chosen: Select[int], listing: Listing, today: date) -> Select[int]:
    asked = question(listing.words) if listing.words.strip() else None
    if asked is not None:
        chosen = chosen.where(MATCHING.bindparams(question=asked))
    wanted = _among(listing.among, today)
    return chosen if wanted is None else chosen.where(wanted)


def _among(among: Among, today: date) -> ColumnElement[bool] | None:
    match among:
        case Among.ALL:
            return None
        case Among.TODAY:
            return DossierRow.received_day == today
        case Among.TEMPORARY:
            return DossierRow.code == DossierRow.temporary_code
        case Among.DRAFTS:
            return false()
        case Among.ANNULLED:
            return exists().where(AnnulmentRow.dossier == DossierRow.id)
        case _:
            return DossierRow.id.in_(_troubled(among))


def _troubled(among: Among) -> Select[UUID]:
    """Dossiers with something still to do."""
    match among:
        case Among.TO_PRINT:
            return select(ReceiptRow.dossier).join(PrintJobRow)
        case Among.DIFFERING:
            wrong = (Word.DIFFERENT.value, Word.MISSING.value)
            return select(ProofRow.dossier).where(ProofRow.word.in_(wrong))
        case Among.REFUSED:
            return _standing(State.REFUSED)
        case _:
            return _standing(State.WAITING, State.AWAITING_CODE)


def _standing(*states: State) -> Select[UUID]:
    values = [state.value for state in states]
    return select(OutboxRow.dossier).where(OutboxRow.state.in_(values))
