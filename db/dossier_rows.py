"""Tables of desk.db about a dossier: itself, its receipts, prints and files."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import DeskBase


class DossierRow(DeskBase):
    """`content` is the whole frozen dossier as JSON; the other columns are what is looked for.

    `number` counts receptions and never changes: the search index hangs on it.
    """

    __tablename__ = "dossier"
    __table_args__ = (Index(None, "id_number", "procedure_code"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    temporary_code: Mapped[str | None] = mapped_column(index=True)
    received_at: Mapped[datetime] = mapped_column(index=True)
    received_day: Mapped[date] = mapped_column(index=True)
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    owner: Mapped[str]
    id_number: Mapped[str]
    procedure_code: Mapped[str]
    procedure_name: Mapped[str] = mapped_column(index=True)
    owner_folded: Mapped[str] = mapped_column(index=True, server_default=text("''"))
    folded: Mapped[str]
    content: Mapped[str]


class AnnulmentRow(DeskBase):
    """A dossier that is void, why, and what stands in its place."""

    __tablename__ = "annulment"

    dossier: Mapped[UUID] = mapped_column(ForeignKey("dossier.id"), primary_key=True)
    at: Mapped[datetime]
    officer: Mapped[str]
    mistake: Mapped[str]
    reason: Mapped[str]
    replaced_by: Mapped[UUID | None] = mapped_column(ForeignKey("dossier.id"), index=True)


class DraftRow(DeskBase):
    """A form that is not saved yet; `content` is JSON that the form alone reads."""

    __tablename__ = "draft"

    key: Mapped[UUID] = mapped_column(primary_key=True)
    officer: Mapped[str]
    started_at: Mapped[datetime]
    saved_at: Mapped[datetime]
    owner: Mapped[str]
    procedure: Mapped[str]
    content: Mapped[str]
    parked: Mapped[bool]
    corrects: Mapped[UUID | None] = mapped_column(ForeignKey("dossier.id"))


class IntakeKeyRow(DeskBase):
    """The dossier that a draft became."""

    __tablename__ = "intake_key"

    key: Mapped[UUID] = mapped_column(primary_key=True)
    dossier: Mapped[UUID] = mapped_column(ForeignKey("dossier.id"))


class ReceiptRow(DeskBase):
    """A receipt as it was frozen, and how often it was printed."""

    __tablename__ = "receipt"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    dossier: Mapped[UUID] = mapped_column(ForeignKey("dossier.id"), index=True)
    content: Mapped[str]
    prints: Mapped[int]
    printed_at: Mapped[datetime | None]


class PrintJobRow(DeskBase):
    """A receipt that still has to be printed."""

    __tablename__ = "print_job"

    receipt: Mapped[UUID] = mapped_column(ForeignKey("receipt.id"), primary_key=True)
    asked_at: Mapped[datetime]
    trouble: Mapped[str]


class StoredFileRow(DeskBase):
    """A file in the vault and what it is for."""

    __tablename__ = "stored_file"

    name: Mapped[str] = mapped_column(primary_key=True)
    dossier: Mapped[UUID] = mapped_column(ForeignKey("dossier.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    size: Mapped[int]
    at: Mapped[datetime]
