"""Dossiers and receipts: keeping, finding and listing them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, exists, func, or_, select, update

from db.book import Book
from db.codec import dossier_from, dumped, receipt_from
from db.dossier_rows import AnnulmentRow, DossierRow, IntakeKeyRow, ReceiptRow
from db.outbox_rows import OutboxRow
from db.queue_lines import read_lines
from db.search import BORNE, HITS, may_be_number, numbers, questions
from desk.dossier.dossier import Dossier
from desk.dossier.person import Owner, Person
from desk.dossier.receipt import Receipt
from desk.folding import fold, run_together
from desk.numbering import issued_on
from desk.outbox import State
from desk.ports import QueueRow
from desk.time.working_time import VIETNAM


class DossierBook(Book):
    """The dossiers of the register."""

    def add_dossier(self, dossier: Dossier) -> None:
        """Into the book of the day its number was given; one that stands for an older dossier keeps
        that one's moment of reception. Raises sqlalchemy's IntegrityError when its code was given
        before.
        """
        received = dossier.received_at.astimezone(VIETNAM)
        self._add(
            DossierRow,
            id=dossier.id,
            code=dossier.code,
            temporary_code=dossier.code if dossier.temporary else None,
            received_at=received,
            received_day=issued_on(dossier.code) or received.date(),
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
        """Newest first, void ones left out.

        The register holds no decisions yet, so every other dossier counts as open.
        """
        if not id_number:
            return ()
        void = exists().where(AnnulmentRow.dossier == DossierRow.id)
        return self._lines(
            select(DossierRow.number)
            .where(DossierRow.id_number == id_number, DossierRow.procedure_code == procedure, ~void)
            .order_by(DossierRow.number.desc())
        )

    def queue(self, day: date) -> tuple[QueueRow, ...]:
        """Put into the book on that day in Việt Nam, newest first."""
        return self._lines(
            select(DossierRow.number)
            .where(DossierRow.received_day == day)
            .order_by(DossierRow.received_at.desc(), DossierRow.number.desc())
        )

    def line_of(self, dossier: UUID) -> QueueRow | None:
        """The dossier's own line of the queue."""
        number = select(DossierRow.number).where(DossierRow.id == dossier)
        return next(iter(self._lines(number)), None)

    def dossiers_of(self, id_number: str, limit: int = 50) -> tuple[QueueRow, ...]:
        """The newest of that citizen or organisation, newest first, void ones too."""
        if not id_number:
            return ()
        chosen = select(DossierRow.number).where(DossierRow.id_number == id_number)
        return self._lines(chosen.order_by(DossierRow.number.desc()).limit(limit))

    def find(self, words: str, limit: int = 50) -> tuple[QueueRow, ...]:
        """The rows of `hits`."""
        return self.lines(self.hits(words, limit))

    def hits(self, words: str, limit: int = 50) -> Sequence[int]:
        """Numbers of dossiers: of that very code or ID number first, then those that hold the
        whole words, then those with words that begin so; the newest first in each.
        """
        found = dict.fromkeys(self._exact(words, limit))
        for asked in questions(words):
            if len(found) < limit:
                values = {"question": asked, "limit": limit}
                found |= dict.fromkeys(numbers(self._session.connection(), HITS, values))
        return tuple(found)[:limit]

    def lines(self, wanted: Sequence[int]) -> tuple[QueueRow, ...]:
        """The rows of these numbers, in the order asked for; what is gone is left out."""
        found = read_lines(self._session.connection(), wanted)
        return tuple(found[number] for number in wanted if number in found)

    def count_dossiers(self) -> int:
        """How many there are."""
        return self._session.scalar(select(func.count()).select_from(DossierRow)) or 0

    def latest_of(self, id_number: str) -> Dossier | None:
        """The newest dossier of that number."""
        if not id_number:
            return None
        chosen = select(DossierRow.content).where(DossierRow.id_number == id_number)
        return self._dossier(chosen.order_by(DossierRow.number.desc()))

    def _exact(self, words: str, limit: int) -> Sequence[int]:
        wanted = words.strip()
        if not may_be_number(wanted):
            return ()
        values = {"wanted": wanted, "upper": wanted.upper(), "limit": limit}
        return numbers(self._session.connection(), BORNE, values)

    def _dossier(self, chosen: Select[str]) -> Dossier | None:
        content = self._session.scalar(chosen.limit(1))
        return None if content is None else dossier_from(content)

    def _lines(self, chosen: Select[int]) -> tuple[QueueRow, ...]:
        return self.lines(self._session.connection().execute(chosen).scalars().all())


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
    yield run_together(owner.phone)
    yield owner.address
    if isinstance(owner, Person):
        yield owner.old_id
