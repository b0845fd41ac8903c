"""Proof of delivery: what was sent, and the last word about it."""

from uuid import UUID

from sqlalchemy import select

from db.book import Book
from db.codec import dumped, loaded
from db.dossier_rows import DossierRow
from db.outbox_rows import ProofRow, SentRow
from db.queue_lines import submitted
from desk.canonical import Json
from desk.errors import StoreDamagedError
from desk.proof import Proof, Word

_AS_GOOD_AS_IT_GETS = (Word.MATCHING, Word.PRESENT)
"""PRESENT comes only from a portal whose look-up tells no more than a status."""
_OPEN = tuple(word.value for word in Word if word not in _AS_GOOD_AS_IT_GETS)


class ProofBook(Book):
    """How far each delivery is proven."""

    def note_sent(self, dossier: UUID, fields: dict[str, Json]) -> None:
        """The portal has accepted these fields."""
        self._session.merge(SentRow(dossier=dossier, content=dumped(fields)))
        self._session.flush()

    def sent(self, dossier: UUID) -> dict[str, Json] | None:
        """The fields last accepted. Raises StoreDamagedError."""
        content = self._session.scalar(select(SentRow.content).where(SentRow.dossier == dossier))
        if content is None:
            return None
        fields = loaded(content)
        if not isinstance(fields, dict):
            raise StoreDamagedError
        return fields

    def note_proof(self, proof: Proof) -> None:
        """The newest word takes the place of the last."""
        row = ProofRow(
            dossier=proof.dossier,
            word=proof.word.value,
            at=proof.at,
            differing=dumped(proof.differing),
        )
        self._session.merge(row)
        self._session.flush()

    def to_prove(self, limit: int) -> tuple[UUID, ...]:
        """Delivered dossiers whose proof can still get better: those never looked up first, then
        the oldest look-up. Delivery notes ANSWERED, so each has a word.
        """
        looked_up = ProofRow.word != Word.ANSWERED.value
        chosen = (
            select(DossierRow.id)
            .join_from(ProofRow, DossierRow, ProofRow.dossier == DossierRow.id)
            .where(submitted() > 0, ProofRow.word.in_(_OPEN))
            .order_by(looked_up, ProofRow.at, DossierRow.number)
            .limit(limit)
        )
        return tuple(self._session.scalars(chosen))
