"""Tables of desk.db about acts and the portal: journal, outbox, what was sent and its proof."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import DeskBase


class JournalRow(DeskBase):
    """One sealed entry, kept by triggers. No foreign key: it outlives what it speaks of."""

    __tablename__ = "journal"

    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    officer: Mapped[str]
    desk: Mapped[str]
    act: Mapped[str]
    dossier: Mapped[UUID | None] = mapped_column(index=True)
    content: Mapped[str | None]
    salt: Mapped[bytes | None]
    digest: Mapped[bytes]
    previous: Mapped[bytes]
    mac: Mapped[bytes]


class OutboxRow(DeskBase):
    """One thing to tell the portal; `position` is the order of writing."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index(None, "state", "due_at"),
        Index(None, "dossier", "position"),
    )

    position: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    dossier: Mapped[UUID] = mapped_column(ForeignKey("dossier.id"))
    kind: Mapped[str]
    content: Mapped[str]
    written_at: Mapped[datetime]
    due_at: Mapped[datetime]
    attempts: Mapped[int]
    state: Mapped[str]
    last_word: Mapped[str]
    done_at: Mapped[datetime | None]


class SentRow(DeskBase):
    """The fields the portal last accepted for a dossier, as JSON."""

    __tablename__ = "sent"

    dossier: Mapped[UUID] = mapped_column(ForeignKey("dossier.id"), primary_key=True)
    content: Mapped[str]


class ProofRow(DeskBase):
    """The last look-up's word; `differing` is a JSON list of field names."""

    __tablename__ = "proof"
    __table_args__ = (Index(None, "word", "at"),)

    dossier: Mapped[UUID] = mapped_column(ForeignKey("dossier.id"), primary_key=True)
    word: Mapped[str]
    at: Mapped[datetime]
    differing: Mapped[str]
