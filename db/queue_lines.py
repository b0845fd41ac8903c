"""Lines of the queue: where each dossier stands is read from its outbox, proof and prints."""

from collections import Counter
from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import Case, Connection, ScalarSelect, and_, case, func, select

from db.columns import moment_from_text
from db.dossier_rows import DossierRow
from db.outbox_rows import OutboxRow
from db.search import among
from desk.outbox import Kind, State
from desk.ports import QueueRow
from desk.proof import Word

CHUNK: Final = 500
RANKS: Final = (
    State.REFUSED,
    State.AWAITING_CODE,
    State.WAITING,
    State.DELIVERED,
    State.WITHDRAWN,
)
"""The entry that most needs looking at tells where its dossier stands."""


def entry_rank() -> Case[int]:
    """Place in RANKS of an entry."""
    return case({state.value: place for place, state in enumerate(RANKS)}, value=OutboxRow.state)


def submitted() -> ScalarSelect[int]:
    """How many submissions of the dossier of the surrounding select the portal has accepted.

    Only the dossier stands in the WHERE: with the state there, SQLite would go through all that
    was ever delivered.
    """
    told = and_(
        OutboxRow.kind == Kind.SUBMIT_DOSSIER.value, OutboxRow.state == State.DELIVERED.value
    )
    return (
        select(func.count(case((told, 1))))
        .where(OutboxRow.dossier == DossierRow.id)
        .correlate(DossierRow)
        .scalar_subquery()
    )


def read_lines(connection: Connection, numbers: Sequence[int]) -> dict[int, QueueRow]:
    """The lines of these dossiers by their numbers; what is gone is left out.

    Five questions for all rows together are many times faster than one with a subquery a row.
    """
    found: dict[int, QueueRow] = {}
    for start in range(0, len(numbers), CHUNK):
        found |= _chunk(connection, numbers[start : start + CHUNK])
    return found


def _chunk(connection: Connection, numbers: Sequence[int]) -> dict[int, QueueRow]:
    rows = among(connection, _DOSSIERS, numbers)
    ids = [row[1] for row in rows]
    entries: dict[str, list[tuple[str, str]]] = {}
    for dossier, state, kind in among(connection, _ENTRIES, ids):
        entries.setdefault(dossier, []).append((state, kind))
    words = dict(among(connection, _WORDS, ids))
    prints: Counter[str] = Counter()
    for dossier, times in among(connection, _PRINTS, ids):
        prints[dossier] += times
    void = {dossier for (dossier,) in among(connection, _VOID, ids)}
    found = {}
    for number, dossier, code, temporary, received, due, owner, procedure, tail in rows:
        told = entries.get(dossier, ())
        found[number] = QueueRow(
            UUID(dossier),
            code,
            moment_from_text(received),
            moment_from_text(due) if due else None,
            owner,
            procedure,
            _standing({state for state, _ in told}, code == temporary),
            word_of(words.get(dossier), _ACCEPTED in told),
            prints[dossier],
            dossier in void,
            tail,
        )
    return found


def word_of(word: str | None, submitted: int) -> Word:
    """The look-up's word; before any look-up an accepted submission is NHẬN."""
    if word is not None and word != Word.NONE:
        return Word(word)
    return Word.ANSWERED if submitted else Word.NONE


def _standing(states: set[str], temporary: bool) -> State:
    told = next((state for state in RANKS if state in states), None)
    if told is not None:
        return told
    return State.AWAITING_CODE if temporary else State.WAITING


_ACCEPTED: Final = (State.DELIVERED.value, Kind.SUBMIT_DOSSIER.value)
_DOSSIERS: Final = (
    "SELECT number, id, code, temporary_code, received_at, due_at, owner, procedure_name,"
    " substr(id_number, -4) FROM dossier WHERE number IN ({some})"
)
_ENTRIES: Final = "SELECT dossier, state, kind FROM outbox WHERE dossier IN ({some})"
_WORDS: Final = "SELECT dossier, word FROM proof WHERE dossier IN ({some})"
_PRINTS: Final = "SELECT dossier, prints FROM receipt WHERE dossier IN ({some})"
_VOID: Final = "SELECT dossier FROM annulment WHERE dossier IN ({some})"
