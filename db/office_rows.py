"""Tables of office.db: what is no secret and is read before anyone signs in."""

from datetime import date

from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.columns import TYPES, new_metadata


class OfficeBase(DeclarativeBase):
    """Every table of office.db."""

    metadata = new_metadata()
    type_annotation_map = TYPES


class SettingRow(OfficeBase):
    """One thing the office settled, as JSON."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]


class ProcedureVersionRow(OfficeBase):
    """One version of a procedure, valid from a day, as JSON."""

    __tablename__ = "procedure_version"

    code: Mapped[str] = mapped_column(primary_key=True)
    valid_from: Mapped[date] = mapped_column(primary_key=True)
    source: Mapped[str]
    content: Mapped[str]
