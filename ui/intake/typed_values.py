"""What an officer types and what it means: births, moments, money and counts, and back to text."""

import re
from datetime import date, datetime, time

from desk.dossier.person import Person
from desk.time.working_time import VIETNAM

OLDEST_YEAR = 1900
DIGITS = 11
_YEAR = re.compile(r"\d{4}", re.ASCII)
_DAY = re.compile(r"(\d\d)(\d\d)(\d{4})|(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})", re.ASCII)
_TIME = re.compile(r"(.*?)[ ,]+(\d{1,2})[:hg](\d\d)?", re.ASCII)


def typed_birth(text: str) -> date | int | None:
    """14/08/1986 and 14081986 are a day, 1986 is a year, everything else (nothing too) is None."""
    bare = text.strip()
    if _YEAR.fullmatch(bare):
        return int(bare) if int(bare) >= OLDEST_YEAR else None
    return typed_day(bare)


def typed_day(text: str) -> date | None:
    """A day of the calendar as Vietnamese write it, day first; None for anything else."""
    parts = _DAY.fullmatch(text.strip())
    if parts is None:
        return None
    day, month, year = (int(part) for part in parts.groups() if part is not None)
    if year < OLDEST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def tidy_birth(text: str) -> str:
    """14081986 as people read it, 14/08/1986; everything else stays as typed."""
    day = typed_day(text)
    return f"{day:%d/%m/%Y}" if day and text.strip().isdigit() else text


def birth_text(person: Person) -> str:
    """The birth as it stands in its field."""
    if person.birth_date:
        return f"{person.birth_date:%d/%m/%Y}"
    return str(person.birth_year or "")


def typed_moment(text: str, closing: time) -> datetime | None:
    """`27/11/2026 16:30`; without an hour the day's `closing` time. Vietnam's wall time."""
    timed = _TIME.fullmatch(text.strip())
    day = typed_day(timed[1] if timed else text)
    if day is None:
        return None
    if timed is None:
        return datetime.combine(day, closing, VIETNAM)
    try:
        return datetime.combine(day, time(int(timed[2]), int(timed[3] or 0)), VIETNAM)
    except ValueError:
        return None


def typed_money(text: str) -> int | None:
    """50000, 50.000 and 50.000 ₫ are the same amount in đồng; None for nothing or nonsense."""
    return typed_count(re.sub(r"[.\s₫đ]", "", text))


def typed_count(text: str) -> int | None:
    """A whole number from 0 on, or None."""
    bare = text.strip()
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) <= DIGITS else None
