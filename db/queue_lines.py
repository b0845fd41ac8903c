"""Lines of the queue: where each dossier stands is read from its outbox, proof and prints."""

from typing import Any, Final

from sqlalchemy import Case, Row, ScalarSelect, Select, case, func, select

from db.dossier_rows import AnnulmentRow, DossierRow, ReceiptRow
from db.outbox_rows import OutboxRow, ProofRow
from desk.outbox import Kind, State
from desk.ports import QueueRow
from desk.proof import Word

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


def standing_rank() -> ScalarSelect[int]:
    """Place in RANKS of the dossier of the surrounding select; NULL when nothing is to be told."""
    return (
        select(func.min(entry_rank()))
        .where(OutboxRow.dossier == DossierRow.id)
        .correlate(DossierRow)
        .scalar_subquery()
    )


def submitted() -> ScalarSelect[int]:
    """How many submissions of the dossier of the surrounding select the portal has accepted."""
    return (
        select(func.count())
        .where(
            OutboxRow.dossier == DossierRow.id,
            OutboxRow.kind == Kind.SUBMIT_DOSSIER.value,
            OutboxRow.state == State.DELIVERED.value,
        )
        .correlate(DossierRow)
        .scalar_subquery()
    )


def queue_lines() -> Select[*tuple[Any, ...]]:
    """All dossiers as lines; the caller says which and in which order."""
    prints = (
        select(func.coalesce(func.sum(ReceiptRow.prints), 0))
        .where(ReceiptRow.dossier == DossierRow.id)
        .correlate(DossierRow)
        .scalar_subquery()
    )
    annulled = (
        select(func.count())
        .where(AnnulmentRow.dossier == DossierRow.id)
        .correlate(DossierRow)
        .scalar_subquery()
    )
    return select(
        DossierRow.number,
        DossierRow.id,
        DossierRow.code,
        DossierRow.temporary_code,
        DossierRow.received_at,
        DossierRow.due_at,
        DossierRow.owner,
        DossierRow.procedure_name,
        standing_rank().label("rank"),
        submitted().label("submitted"),
        ProofRow.word,
        prints.label("prints"),
        annulled.label("annulled"),
    ).join_from(DossierRow, ProofRow, ProofRow.dossier == DossierRow.id, isouter=True)


def queue_row(line: Row[*tuple[Any, ...]]) -> QueueRow:
    """The frozen line."""
    return QueueRow(
        line.id,
        line.code,
        line.received_at,
        line.due_at,
        line.owner,
        line.procedure_name,
        _state(line),
        word_of(line.word, line.submitted),
        line.prints,
        bool(line.annulled),
    )


def word_of(word: str | None, submitted: int) -> Word:
    """The look-up's word; before any look-up an accepted submission is NHẬN."""
    if word is not None and word != Word.NONE:
        return Word(word)
    return Word.ANSWERED if submitted else Word.NONE


def _state(line: Row[*tuple[Any, ...]]) -> State:
    if line.rank is not None:
        return RANKS[line.rank]
    return State.AWAITING_CODE if line.code == line.temporary_code else State.WAITING
