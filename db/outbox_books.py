"""The outbox: what waits, in which order, and who may work on it."""

from datetime import datetime, time
from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.orm import aliased

from db.book import Book
from db.outbox_lines import read_messages
from db.outbox_rows import OutboxRow, ProofRow
from db.queue_lines import RANKS, entry_rank
from db.rows import LeaseRow
from desk import ports
from desk.outbox import Entry, Kind, State
from desk.ports import Tally
from desk.proof import Word
from desk.time.working_time import VIETNAM

SETTLED: Final = (State.DELIVERED.value, State.WITHDRAWN.value)
"""Nothing more will be told."""
UNSETTLED: Final = tuple(state.value for state in State if state.value not in SETTLED)
WRONG: Final = (Word.DIFFERENT.value, Word.MISSING.value)
GOOD: Final = (Word.MATCHING.value, Word.PRESENT.value)
_OPEN: Final = tuple(word.value for word in Word if word.value not in GOOD)
_PROOFS: Final = select(ProofRow.word, func.count()).group_by(ProofRow.word)
_PRESSING: Final = (
    select(OutboxRow.position).where(OutboxRow.state == State.REFUSED.value),
    select(OutboxRow.position).where(
        OutboxRow.dossier.in_(select(ProofRow.dossier).where(ProofRow.word.in_(WRONG)))
    ),
    select(OutboxRow.position).where(OutboxRow.state.in_(UNSETTLED)),
    select(OutboxRow.position),
)
"""Messages by how much they need a person; the last are all."""


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
        """Waiting and due, oldest first, none behind an undelivered one of its own dossier.

        Files come behind all else: telling a dossier takes a second, a file may take an hour.
        """
        earlier = aliased(OutboxRow)
        held_back = exists().where(
            earlier.dossier == OutboxRow.dossier,
            earlier.position < OutboxRow.position,
            earlier.state.not_in(SETTLED),
        )
        rows = self._session.scalars(
            select(OutboxRow)
            .where(OutboxRow.state == State.WAITING.value, OutboxRow.due_at <= now, ~held_back)
            .order_by(OutboxRow.kind == Kind.UPLOAD_FILE.value, OutboxRow.position)
            .limit(limit)
            .execution_options(populate_existing=True)
        )
        return tuple(_entry(row) for row in rows)

    def entries_of(self, dossier: UUID) -> tuple[Entry, ...]:
        """Settled or not, oldest first."""
        rows = self._session.scalars(
            select(OutboxRow)
            .where(OutboxRow.dossier == dossier)
            .order_by(OutboxRow.position)
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
        """So many messages for a command that prints them: what somebody must look at, then what
        waits, then the newest; newest first.
        """
        chosen: dict[int, None] = {}
        for wanted in _PRESSING:
            if len(chosen) < limit:
                newest = wanted.order_by(OutboxRow.position.desc()).limit(limit)
                chosen |= dict.fromkeys(self._session.scalars(newest))
        places = sorted(tuple(chosen)[:limit], reverse=True)
        rows = read_messages(self._session.connection(), places)
        return tuple(rows[place] for place in places)

    def tally(self) -> Tally:
        """Dossiers, not entries; without a code: waiting; missing at the portal: differing.

        Every part is read from an index and touches only what it counts.
        """
        undelivered = (
            select(func.min(entry_rank()).label("rank"))
            .where(OutboxRow.state.in_(UNSETTLED))
            .group_by(OutboxRow.dossier)
            .subquery()
        )
        rank = undelivered.c.rank
        stand = self._counted(select(rank, func.count()).group_by(rank))
        refused = stand.get(RANKS.index(State.REFUSED), 0)
        matched_at, found_at = map(self._looked_up, (Word.MATCHING, Word.PRESENT))
        words = self._counted(_PROOFS.where(ProofRow.word.in_(_OPEN)))
        if looked_up := [at for at in (matched_at, found_at) if at]:
            day = datetime.combine(max(looked_up), time(), VIETNAM)
            words |= self._counted(_PROOFS.where(ProofRow.word.in_(GOOD), ProofRow.at >= day))
        return Tally(
            waiting=sum(stand.values()) - refused,
            refused=refused,
            delivered=sum(words.values()),
            matching=words.get(Word.MATCHING, 0),
            present=words.get(Word.PRESENT, 0),
            differing=words.get(Word.DIFFERENT, 0) + words.get(Word.MISSING, 0),
            proven_at=matched_at,
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

    def _looked_up(self, word: Word) -> datetime | None:
        """When a look-up last found that."""
        last = select(func.max(ProofRow.at)).where(ProofRow.word == word.value)
        return self._session.scalar(last)

    def _counted(self, chosen: Any) -> dict[Any, int]:  # noqa: ANN401 - Select of any pair
        return {line[0]: line[1] for line in self._session.execute(chosen)}


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
