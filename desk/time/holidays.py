"""The holiday table: days off, compensation, worked swap days and half days, with their source."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

_FIELDS = frozenset({"day", "kind", "name", "source", "verified"})


class DayKind(StrEnum):
    """What a special day does to the week's ordinary hours."""

    OFF = "off"
    """A public holiday, or the day off of an official swap (nghỉ lễ, nghỉ hoán đổi)."""
    COMPENSATION = "compensation"
    """The next working day off for a holiday on a weekly day off (nghỉ bù, BLLĐ Điều 111.3)."""
    WORKED_SWAP = "worked_swap"
    """A Saturday worked instead of a swapped weekday (làm bù)."""
    HALF_DAY = "half_day"
    """Only the morning is worked (làm việc nửa ngày)."""


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """One row of the holiday table; `verified` False: nobody has seen its decision yet."""

    day: date
    kind: DayKind
    name: str
    source: str
    verified: bool


def special_days_from_json(data: object) -> tuple[SpecialDay, ...]:
    """The table in the order of its days; ValueError names the row that cannot be used and why."""
    if not isinstance(data, list):
        raise ValueError("the holiday table is not a list")  # noqa: TRY004 - a bad file, not a bug
    days = tuple(_special_day(row, number) for number, row in enumerate(data, start=1))
    return in_order(days)


def special_days_to_json(days: tuple[SpecialDay, ...]) -> list[dict[str, object]]:
    """The table as plain JSON values, in the order of its days."""
    return [
        {
            "day": special.day.isoformat(),
            "kind": special.kind.value,
            "name": special.name,
            "source": special.source,
            "verified": special.verified,
        }
        for special in in_order(days)
    ]


def in_order(days: tuple[SpecialDay, ...]) -> tuple[SpecialDay, ...]:
    """Sorted by day; ValueError if a day stands in the table twice."""
    ordered = tuple(sorted(days, key=lambda special: special.day))
    for earlier, later in pairwise(ordered):
        if earlier.day == later.day:
            message = f"{later.day} stands in the holiday table twice"
            raise ValueError(message)
    return ordered


def _special_day(row: object, number: int) -> SpecialDay:
    if not isinstance(row, Mapping) or set(row) != _FIELDS:
        message = f"row {number}: the fields must be {', '.join(sorted(_FIELDS))}"
        raise ValueError(message)
    verified = row["verified"]
    if not isinstance(verified, bool):
        message = f"row {number}: verified is neither true nor false"
        raise ValueError(message)  # noqa: TRY004 - a bad file, not a bug
    name = _text(row["name"], "name", number)
    if not name:
        message = f"row {number}: the day has no name"
        raise ValueError(message)
    return SpecialDay(
        _day(_text(row["day"], "day", number), number),
        _kind(_text(row["kind"], "kind", number), number),
        name,
        _text(row["source"], "source", number),
        verified,
    )


def _text(value: object, field: str, number: int) -> str:
    if not isinstance(value, str):
        message = f"row {number}: {field} is not a text"
        raise ValueError(message)  # noqa: TRY004 - a bad file, not a bug
    return unicodedata.normalize("NFC", value.strip())


def _day(text: str, number: int) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as bad:
        message = f"row {number}: {text!r} is no day like 2026-11-24"
        raise ValueError(message) from bad


def _kind(text: str, number: int) -> DayKind:
    try:
        return DayKind(text)
    except ValueError as bad:
        message = f"row {number}: {text!r} is no kind of day"
        raise ValueError(message) from bad
