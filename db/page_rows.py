"""Tables of desk.db about scanned pages, the files made of them and their way to the portal."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import DeskBase


class PageRow(DeskBase):
    """`content` is the whole page as JSON; `bundle` is a draft's key or a dossier's id.

    `filed`: shown under a paper. `thinned`: its image is no longer needed; `cleared`: nor in the
    vault. `homed`: its bundle is a dossier. `dropped`: put away. `left_bundle`, `left_number`:
    where it lay before it was sent to another bundle.
    """

    __tablename__ = "page"
    __table_args__ = (
        UniqueConstraint("bundle", "number"),
        Index(None, "homed", "dropped", "bundle"),
        Index(None, "looked", "arrived_at"),
        Index(None, "thinned", "filed", "arrived_at"),
        Index(None, "thinned", "cleared"),
        Index(None, "left_bundle", "left_number"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    bundle: Mapped[UUID]
    number: Mapped[int]
    place: Mapped[int]
    homed: Mapped[bool] = mapped_column(server_default=text("0"))
    dropped: Mapped[bool] = mapped_column(server_default=text("0"))
    arrived_at: Mapped[datetime]
    looked: Mapped[bool]
    filed: Mapped[bool]
    thinned: Mapped[bool]
    cleared: Mapped[bool]
    left_bundle: Mapped[UUID | None]
    left_number: Mapped[int | None]
    file: Mapped[str] = mapped_column(index=True)
    sha256: Mapped[str]
    size: Mapped[int]
    content: Mapped[str]


class AttachmentRow(DeskBase):
    """`content` is the whole attachment as JSON; `position` is the order of making."""

    __tablename__ = "attachment"
    __table_args__ = (Index(None, "dossier", "position"),)

    position: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    dossier: Mapped[UUID] = mapped_column(ForeignKey("dossier.id"))
    bound: Mapped[bool] = mapped_column(index=True)
    superseded: Mapped[bool]
    file: Mapped[str] = mapped_column(index=True)
    sha256: Mapped[str]
    size: Mapped[int]
    content: Mapped[str]


class ReuseRow(DeskBase):
    """A held file that a form's paper is to have once the form is a dossier."""

    __tablename__ = "reuse"

    bundle: Mapped[UUID] = mapped_column(primary_key=True)
    paper: Mapped[str] = mapped_column(primary_key=True)
    attachment: Mapped[UUID]


class UploadRow(DeskBase):
    """How far one content has come at one upload server."""

    __tablename__ = "upload"

    server: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    location: Mapped[str]
    offset: Mapped[int]
    done_at: Mapped[datetime | None]
