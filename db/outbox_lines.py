"""Lines of the outbox: each message with its dossier and how far its delivery is proven."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, exists, select

from db.dossier_rows import AnnulmentRow, DossierRow
from db.outbox_rows import OutboxRow, ProofRow
from db.queue_lines import submitted, word_of
from desk import ports
from desk.outbox import Kind, State

CHUNK: Final = 500
_MESSAGES: Final = (
    select(
        OutboxRow.position,
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
        exists().where(AnnulmentRow.dossier == OutboxRow.dossier).label("annulled"),
    )
    .join_from(OutboxRow, DossierRow, DossierRow.id == OutboxRow.dossier)
    .join(ProofRow, ProofRow.dossier == OutboxRow.dossier, isouter=True)
    .where(OutboxRow.position.in_(bindparam("some", expanding=True)))
)


def read_messages(connection: Connection, positions: Sequence[int]) -> dict[int, ports.OutboxRow]:
    """The messages at these places; what is gone is left out."""
    found: dict[int, ports.OutboxRow] = {}
    for start in range(0, len(positions), CHUNK):
        part = {"some": list(positions[start : start + CHUNK])}
        for line in connection.execute(_MESSAGES, part):
            found[line.position] = _message(line)
    return found


def _message(line: Row[*tuple[Any, ...]]) -> ports.OutboxRow:
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
        bool(line.annulled),
    )
