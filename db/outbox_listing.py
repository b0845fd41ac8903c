"""The outbox as a list of any length: one number for each dossier, lines where somebody looks."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Connection,
    Select,
    bindparam,
    exists,
    func,
    literal_column,
    select,
)
from sqlalchemy.orm import aliased

from db.book import Book
from db.outbox_lines import read_messages
from db.outbox_rows import OutboxRow, ProofRow
from db.search import watched
from desk import ports
from desk.listing import Progress
from desk.outbox import Kind, State
from desk.outbox_groups import Group, Numbers, group_of
from desk.proof import Word

CHUNK: Final = 500
_PART: Final = 20_000
_OPEN: Final = (State.WAITING.value, State.REFUSED.value, State.AWAITING_CODE.value)
_PROOF: Final = literal_column("proof.rowid", BigInteger)
"""Beside the word and the moment it stands in their index: a million are read from that alone."""
_UNHEARD: Final = (
    select(func.min(OutboxRow.position))
    .where(OutboxRow.state.in_(_OPEN))
    .group_by(OutboxRow.dossier)
)
"""Of each dossier the oldest message still to be heard: what stands behind it waits for it."""
_PRESSING: Final = (
    select(OutboxRow.position, OutboxRow.state, ProofRow.word, OutboxRow.last_word)
    .join(ProofRow, ProofRow.dossier == OutboxRow.dossier, isouter=True)
    .where(OutboxRow.position.in_(_UNHEARD))
    .order_by(OutboxRow.position.desc())
)
_OPEN_DOSSIERS: Final = select(OutboxRow.dossier).where(OutboxRow.state.in_(_OPEN))
_PRESSING_PROOFS: Final = (
    select(_PROOF).select_from(ProofRow).where(ProofRow.dossier.in_(_OPEN_DOSSIERS))
)
_PROOFS: Final = (
    select(_PROOF)
    .select_from(ProofRow)
    .where(ProofRow.word == bindparam("word"))
    .order_by(ProofRow.at.desc())
    .limit(bindparam("most"))
)
_other: Final = aliased(OutboxRow)
_WITHDRAWN: Final = (
    select(func.min(OutboxRow.position))
    .where(
        OutboxRow.state == State.WITHDRAWN.value,
        ~exists().where(ProofRow.dossier == OutboxRow.dossier),
        ~exists().where(_other.dossier == OutboxRow.dossier, _other.state.in_(_OPEN)),
    )
    .group_by(OutboxRow.dossier)
    .order_by(func.min(OutboxRow.position).desc())
)
_told: Final = aliased(OutboxRow)
_FIRST_TOLD: Final = (
    select(_told.position)
    .where(_told.dossier == ProofRow.dossier)
    .order_by(
        _told.state == State.WITHDRAWN.value,
        _told.kind != Kind.SUBMIT_DOSSIER.value,
        _told.position,
    )
    .limit(1)
    .correlate(ProofRow)
    .scalar_subquery()
)
"""The message that stands for a dossier the portal has: its submission."""
_SUBMISSIONS: Final = (
    select(_PROOF, _FIRST_TOLD)
    .select_from(ProofRow)
    .where(_PROOF.in_(bindparam("some", expanding=True)))
)
_EVERY: Final = 2**62


class OutboxListing(Book):
    """Delivery notes a word for each dossier, so whatever is not open or withdrawn has a proof.

    A number above 0 is the place of a message, one below it that of a proof.
    """

    def outbox_numbers(
        self,
        newest: int | None = None,
        progress: Progress | None = None,
        of: UUID | None = None,
    ) -> Numbers:
        """All that is open; of what the portal has all or the `newest`. Raises
        ListingStoppedError.
        """
        progress = progress or Progress()
        connection = self._session.connection()
        with watched(connection, lambda: not progress.stopped):
            found, whole = _read(connection, newest, progress)
        return Numbers(found, whole, self._number(of) if of else None)

    def outbox_lines(self, numbers: Sequence[int]) -> tuple[ports.OutboxRow | None, ...]:
        """The line of each number; None for what is gone."""
        connection = self._session.connection()
        places = {number: number for number in numbers if number > 0}
        proofs = [-number for number in numbers if number < 0]
        for start in range(0, len(proofs), CHUNK):
            some = {"some": proofs[start : start + CHUNK]}
            for proof, place in connection.execute(_SUBMISSIONS, some):
                places[-proof] = place
        rows = read_messages(connection, list(places.values()))
        return tuple(rows.get(places.get(number, 0)) for number in numbers)

    def _number(self, dossier: UUID) -> int | None:
        """That dossier's number as it stands now."""
        own = OutboxRow.dossier == dossier
        first = select(func.min(OutboxRow.position)).where(own)
        place: int | None = self._session.scalar(first.where(OutboxRow.state.in_(_OPEN)))
        if place is not None:
            return place
        proof: int | None = self._session.scalar(
            select(_PROOF).select_from(ProofRow).where(ProofRow.dossier == dossier)
        )
        return -proof if proof is not None else self._session.scalar(first)


def _read(
    connection: Connection, newest: int | None, progress: Progress
) -> tuple[Mapping[Group, Sequence[int]], bool]:
    found = {group: array("q") for group in Group}
    for place, state, word, last in connection.execute(_PRESSING):
        found[group_of(State(state), Word(word or Word.NONE), last)].append(place)
    pressing = frozenset(connection.scalars(_PRESSING_PROOFS))
    whole = True
    for word in Word:
        group, most = group_of(State.DELIVERED, word), _EVERY if newest is None else newest
        asked: dict[str, object] = {"word": word.value, "most": most}
        before = progress.read
        for part in _parts(connection, _PROOFS, asked):
            progress.read += len(part)
            found[group].extend(-proof for (proof,) in part if proof not in pressing)
        whole = whole and progress.read - before != newest
    found[Group.WITHDRAWN].extend(connection.scalars(_WITHDRAWN))
    return found, whole


def _parts(
    connection: Connection, asked: Select[Any], values: dict[str, object]
) -> Iterator[Sequence[tuple[int]]]:
    """Past SQLAlchemy's rows: they cost more than the reading."""
    cursor = connection.execute(asked, values).cursor
    while part := cursor.fetchmany(_PART):
        yield part
