"""What both databases share: names of constraints and the kinds of columns."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Date, Dialect, MetaData, String, Text, TypeDecorator, Uuid
from sqlalchemy.types import TypeEngine

from desk.time.working_time import VIETNAM

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def moment_to_text(moment: datetime) -> str:
    """ISO 8601 with microseconds and +07:00 always, so that text order is time order."""
    if moment.tzinfo is None:
        raise ValueError("a time without its zone")
    return moment.astimezone(VIETNAM).isoformat(timespec="microseconds")


def moment_from_text(text: str) -> datetime:
    """The moment in Asia/Ho_Chi_Minh."""
    return datetime.fromisoformat(text).astimezone(VIETNAM)


class Moment(TypeDecorator[datetime]):
    """An aware time, kept as text."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """The text of that moment."""
        return None if value is None else moment_to_text(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - as SQLAlchemy has it
        """The moment of that text."""
        return None if value is None else moment_from_text(value)


TYPES: dict[Any, TypeEngine[Any]] = {
    datetime: Moment(),
    date: Date(),
    str: Text(),
    UUID: Uuid(),
}


def new_metadata() -> MetaData:
    """Constraints bear names, so that a migration can speak of them."""
    return MetaData(naming_convention=NAMES)
