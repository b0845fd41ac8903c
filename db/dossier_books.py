"""Dossiers and receipts: keeping, finding and listing them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, or_, select, update

from db.book import Book
from db.codec import dossier_from, dumped, receipt_from
from db.dossier_rows import DossierRow, IntakeKeyRow, ReceiptRow
from db.outbox_rows import OutboxRow
from db.queue_lines import queue_lines, queue_row
from db.search import HITS, question
from desk.dossier import Dossier
from desk.folding import fold
from desk.outbox import State
from desk.person import Owner, Person
from desk.ports import QueueRow
from desk.receipt import Receipt
from desk.working_time import VIETNAM


class DossierBook(Book):
    """The dossiers of the register."""

    def add_dossier(self, dossier: Dossier) -> None:
        """Raises sqlalchemy's IntegrityError when its code was given before."""
        received = dossier.received_at.astimezone(VIETNAM)
        self._add(
            DossierRow,
            id=dossier.id,
            code=dossier.code,
            temporary_code=dossier.code if dossier.temporary else None,
            received_at=received,
            received_day=received.date(),
            due_at=dossier.due_at,
            owner=dossier.owner.name,
            id_number=dossier.owner.id_number,
            procedure_code=dossier.procedure.code,
            procedure_name=dossier.procedure.name,
            owner_folded=fold(dossier.owner.name),
            folded=folded_words(dossier),
            content=dumped(dossier),
        )

    def add_receipt(self, receipt: Receipt) -> None:
        """Keeps what the paper says."""
        self._add(
            ReceiptRow,
            id=receipt.id,
            dossier=receipt.dossier,
            content=dumped(receipt),
            prints=0,
            printed_at=None,
        )

    def dossier(self, dossier: UUID) -> Dossier | None:
        """The dossier of that id."""
        return self._dossier(select(DossierRow.content).where(DossierRow.id == dossier))

    def dossier_by_code(self, code: str) -> Dossier | None:
        """The dossier that bears that code or once bore it as its temporary one."""
        wanted = code.strip()
        borne = or_(DossierRow.code == wanted, DossierRow.temporary_code == wanted)
        return self._dossier(
            select(DossierRow.content).where(borne).order_by(DossierRow.number.desc())
        )

    def receipt_of(self, dossier: UUID) -> Receipt | None:
        """Its newest receipt."""
        content = self._session.scalar(
            select(ReceiptRow.content)
            .where(ReceiptRow.dossier == dossier)
            .order_by(ReceiptRow.number.desc())
            .limit(1)
        )
        return None if content is None else receipt_from(content)

    def dossier_by_key(self, key: UUID) -> Dossier | None:
        """The dossier that the draft of that key became."""
        return self._dossier(
            select(DossierRow.content)
            .join(IntakeKeyRow, IntakeKeyRow.dossier == DossierRow.id)
            .where(IntakeKeyRow.key == key)
        )

    def renumber(self, dossier: Dossier, now: datetime) -> None:
        """The temporary code stays where it can be found; what awaited the code is due now."""
        folded = func.trim(DossierRow.folded) + " " + fold(dossier.code)
        self._session.execute(
            update(DossierRow)
            .where(DossierRow.id == dossier.id)
            .values(code=dossier.code, content=dumped(dossier), folded=folded)
        )
        self._session.execute(
            update(OutboxRow)
            .where(OutboxRow.dossier == dossier.id, OutboxRow.state == State.AWAITING_CODE.value)
            .values(state=State.WAITING.value, due_at=now)
        )

    def remember_key(self, key: UUID, dossier: UUID) -> None:
        """The draft of that key has become the dossier."""
        self._add(IntakeKeyRow, key=key, dossier=dossier)

    def open_dossiers_of(self, id_number: str, procedure: str) -> tuple[QueueRow, ...]:
        """Newest first; the register holds no decisions yet, so every dossier counts as open."""
        if not id_number:
            return ()
        return self._lines(
            queue_lines()
            .where(DossierRow.id_number == id_number, DossierRow.procedure_code == procedure)
            .order_by(DossierRow.number.desc())
        )

    def queue(self, day: date) -> tuple[QueueRow, ...]:
        """Received on that day in Việt Nam, newest first."""
        return self._lines(
            queue_lines()
            .where(DossierRow.received_day == day)
            .order_by(DossierRow.received_at.desc(), DossierRow.number.desc())
        )

    def line_of(self, dossier: UUID) -> QueueRow | None:
        """The dossier's own line of the queue."""
        return next(iter(self._lines(queue_lines().where(DossierRow.id == dossier))), None)

    def find(self, words: str, limit: int = 50) -> tuple[QueueRow, ...]:
        """An exact code or ID number first, then what holds every word, newest first."""
        found = {
            row.dossier: row for row in (*self._exact(words, limit), *self._hits(words, limit))
        }
        return tuple(found.values())[:limit]

    def count_dossiers(self) -> int:
        """How many there are."""
        return self._session.scalar(select(func.count()).select_from(DossierRow)) or 0

    def latest_of(self, id_number: str) -> Dossier | None:
        """The newest dossier of that number."""
        if not id_number:
            return None
        chosen = select(DossierRow.content).where(DossierRow.id_number == id_number)
        return self._dossier(chosen.order_by(DossierRow.number.desc()))

    def _exact(self, words: str, limit: int) -> tuple[QueueRow, ...]:
        wanted = words.strip()
        if not wanted:
            return ()
        codes = (wanted, wanted.upper())
        borne = or_(
            DossierRow.code.in_(codes),
            DossierRow.temporary_code.in_(codes),
            DossierRow.id_number == wanted,
        )
        lines = queue_lines().where(borne).order_by(DossierRow.number.desc()).limit(limit)
        return self._lines(lines)

    def _hits(self, words: str, limit: int) -> tuple[QueueRow, ...]:
        asked = question(words)
        if asked is None:
            return ()
        numbers = self._session.scalars(HITS, {"question": asked, "limit": limit}).all()
        newest_first = DossierRow.number.desc()
        return self._lines(
            queue_lines().where(DossierRow.number.in_(numbers)).order_by(newest_first)
        )

    def _dossier(self, chosen: Select[str]) -> Dossier | None:
        content = self._session.scalar(chosen.limit(1))
        return None if content is None else dossier_from(content)

    def _lines(self, chosen: Select[*tuple[Any, ...]]) -> tuple[QueueRow, ...]:
        return tuple(queue_row(line) for line in self._session.execute(chosen))


def folded_words(dossier: Dossier) -> str:
    """All that a dossier is searched by."""
    return fold(" ".join(_searchable(dossier)))


def _searchable(dossier: Dossier) -> Iterable[str]:
    yield dossier.code
    yield from _names(dossier.owner)
    if dossier.submitter is not None:
        yield from _names(dossier.submitter)
    yield dossier.procedure.code
    yield dossier.procedure.name
    yield dossier.subject


def _names(owner: Owner) -> Iterable[str]:
    yield owner.name
    yield owner.id_number
    yield owner.phone
    yield owner.address
    if isinstance(owner, Person):
        yield owner.old_id
