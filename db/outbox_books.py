"""The outbox: what waits, in which order, and who may work on it."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, delete, exists, func, insert, select, update
from sqlalchemy.orm import aliased

from db.book import Book
from db.dossier_rows import DossierRow
from db.outbox_rows import OutboxRow, ProofRow
from db.queue_lines import RANKS, entry_rank, submitted, word_of
from db.rows import LeaseRow
from desk import ports
from desk.outbox import Entry, Kind, State
from desk.ports import Tally
from desk.proof import Word

SETTLED: Final = (State.DELIVERED.value, State.WITHDRAWN.value)
"""Nothing more will be told."""


class OutboxBook(Book):
    """What the portal still has to hear."""

    def put_entry(self, entry: Entry) -> None:
        """Puts the entry behind all others."""
        self._add(
            OutboxRow,
            id=entry.id,
            dossier=entry.dossier,
            kind=entry.kind.value,
            content=entry.content,
            written_at=entry.written_at,
            **_changing(entry),
        )

    def note_entry(self, entry: Entry) -> None:
        """Keeps where the entry stands now; its place in the line stays."""
        self._session.execute(
            update(OutboxRow).where(OutboxRow.id == entry.id).values(_changing(entry))
        )

    def due_entries(self, now: datetime, limit: int) -> tuple[Entry, ...]:
        """Waiting and due, oldest first, none behind an undelivered one of its own dossier."""
        earlier = aliased(OutboxRow)
        held_back = exists().where(
            earlier.dossier == OutboxRow.dossier,
            earlier.position < OutboxRow.position,
            earlier.state.not_in(SETTLED),
        )
        rows = self._session.scalars(
            select(OutboxRow)
            .where(OutboxRow.state == State.WAITING.value, OutboxRow.due_at <= now, ~held_back)
            .order_by(OutboxRow.position)
            .limit(limit)
            .execution_options(populate_existing=True)
        )
        return tuple(_entry(row) for row in rows)

    def hurry(self, now: datetime) -> None:
        """Every waiting entry that would wait longer is due now."""
        self._session.execute(
            update(OutboxRow)
            .where(OutboxRow.state == State.WAITING.value, OutboxRow.due_at > now)
            .values(due_at=now)
        )

    def outbox(self, limit: int = 500) -> tuple[ports.OutboxRow, ...]:
        """The newest entries, newest first."""
        lines = self._session.execute(
            select(
                OutboxRow.id,
                OutboxRow.dossier,
                DossierRow.code,
                DossierRow.owner,
                OutboxRow.kind,
                OutboxRow.written_at,
                OutboxRow.due_at,
                OutboxRow.attempts,
                OutboxRow.state,
                OutboxRow.last_word,
                ProofRow.word,
                submitted().label("submitted"),
            )
            .join_from(OutboxRow, DossierRow, DossierRow.id == OutboxRow.dossier)
            .join(ProofRow, ProofRow.dossier == OutboxRow.dossier, isouter=True)
            .order_by(OutboxRow.position.desc())
            .limit(limit)
        )
        return tuple(_line(line) for line in lines)

    def tally(self) -> Tally:
        """Dossiers, not entries; without a code: waiting; missing at the portal: differing."""
        undelivered = (
            select(func.min(entry_rank()).label("rank"))
            .where(OutboxRow.state.not_in(SETTLED))
            .group_by(OutboxRow.dossier)
            .subquery()
        )
        rank = undelivered.c.rank
        stand = self._counted(select(rank, func.count()).group_by(rank))
        refused = stand.get(RANKS.index(State.REFUSED), 0)
        told = self._session.scalar(_told()) or 0
        words = self._counted(select(ProofRow.word, func.count()).group_by(ProofRow.word))
        proven_at = select(func.max(ProofRow.at)).where(ProofRow.word == Word.MATCHING.value)
        return Tally(
            waiting=sum(stand.values()) - refused,
            refused=refused,
            delivered=told - sum(stand.values()),
            matching=words.get(Word.MATCHING, 0),
            present=words.get(Word.PRESENT, 0),
            differing=words.get(Word.DIFFERENT, 0) + words.get(Word.MISSING, 0),
            proven_at=self._session.scalar(proven_at),
        )

    def take_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """Whether the work is the holder's until then; an expired or own lease is taken over."""
        lease = self._session.get(LeaseRow, name)
        if lease is None:
            self._session.execute(insert(LeaseRow).values(name=name, holder=holder, until=until))
            return True
        if lease.holder != holder and lease.until > now:
            return False
        lease.holder, lease.until = holder, until
        return True

    def drop_lease(self, name: str, holder: str) -> None:
        """The work is free again, if it was the holder's."""
        self._session.execute(
            delete(LeaseRow).where(LeaseRow.name == name, LeaseRow.holder == holder)
        )

    def _counted(self, chosen: Any) -> dict[Any, int]:  # noqa: ANN401 - Select of any pair
        return {line[0]: line[1] for line in self._session.execute(chosen)}


def _told() -> Select[int]:
    """Dossiers that were not withdrawn before the portal knew them."""
    never = OutboxRow.state != State.WITHDRAWN.value
    return select(func.count(OutboxRow.dossier.distinct())).where(never)


def _changing(entry: Entry) -> dict[str, Any]:
    return {
        "due_at": entry.due_at,
        "attempts": entry.attempts,
        "state": entry.state.value,
        "last_word": entry.last_word,
        "done_at": entry.done_at,
    }


def _entry(row: OutboxRow) -> Entry:
    return Entry(
        row.id,
        row.dossier,
        Kind(row.kind),
        row.content,
        row.written_at,
        row.due_at,
        row.attempts,
        State(row.state),
        row.last_word,
        row.done_at,
    )


def _line(line: Row[*tuple[Any, ...]]) -> ports.OutboxRow:
    return ports.OutboxRow(
        line.id,
        line.dossier,
        line.code,
        line.owner,
        Kind(line.kind),
        line.written_at,
        line.due_at,
        line.attempts,
        State(line.state),
        line.last_word,
        word_of(line.word, line.submitted),
    )
