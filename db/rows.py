"""Tables of desk.db around the dossiers: the store itself, numbers, leases, facts and secrets."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.columns import TYPES, new_metadata


class DeskBase(DeclarativeBase):
    """Every table of desk.db."""

    metadata = new_metadata()
    type_annotation_map = TYPES


class StoreInfoRow(DeskBase):
    """The one row about the store: who it is and where its journal ends."""

    __tablename__ = "store_info"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    store_id: Mapped[str]
    machine: Mapped[str]
    journal_count: Mapped[int]
    journal_mac: Mapped[bytes]
    journal_head: Mapped[bytes]


class NumberSeriesRow(DeskBase):
    """The last number given in a series on a day."""

    __tablename__ = "number_series"

    series: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    last: Mapped[int]


class LeaseRow(DeskBase):
    """Work that only one process does at a time."""

    __tablename__ = "lease"

    name: Mapped[str] = mapped_column(primary_key=True)
    holder: Mapped[str]
    until: Mapped[datetime]


class FactRow(DeskBase):
    """Something the portal told us, as JSON."""

    __tablename__ = "fact"

    key: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]


class SecretRow(DeskBase):
    """A password of the office's; never in office.db."""

    __tablename__ = "secret"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
