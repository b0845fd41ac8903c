"""Why a dossier is due when it is (vì sao ngày này): every day with its reason, and its JSON."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from desk.catalogue.procedure import Limit, LimitUnit
from desk.time.working_time import VIETNAM


class Reason(StrEnum):
    """Why a day counted or did not; the first eight are working_time.DayState's."""

    WORKING = "working"
    HALF_DAY = "half_day"
    WORKED_SWAP = "worked_swap"
    WEEKEND = "weekend"
    SHIFT = "shift"
    CLOSED = "closed"
    HOLIDAY = "holiday"
    COMPENSATION = "compensation"
    RECEIPT = "receipt"
    """The day of receipt is not counted (BLDS Điều 147)."""
    AFTER_HOURS = "after_hours"
    """Came in when the desk was closed, so it counts as the next session's."""
    AFTER_CUTOFF = "after_cutoff"
    """Too late for "trong ngày": after 15:00, or after the desk closed."""
    PAUSED = "paused"
    """The clock stands still for a supplement; the slip's day is the first such day."""
    COMPLETED = "completed"
    """The day the supplement was complete, which is not counted."""
    MOVED = "moved"
    """The last day was off: the limit ends on this working day (BLDS Điều 148.5)."""


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day and its number, or None; the note is a holiday's name and source, or hours used."""

    day: date
    counted: int | None
    reason: Reason
    note: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """The due moment and its days; `limit` is the one counted, `derived` when read from khác."""

    at: datetime
    days: tuple[CountedDay, ...]
    limit: Limit
    derived: bool
    extended: bool = False


def explain(due: Due) -> tuple[CountedDay, ...]:
    """Every day from the receipt to the due day, with its number or the reason it has none."""
    return due.days


def joined(days: tuple[CountedDay, ...], more: tuple[CountedDay, ...]) -> tuple[CountedDay, ...]:
    """Numbers run on; `more` begins with the day `days` ends on, which stays one day."""
    last, head = days[-1], more[0]
    number = max(day.counted or 0 for day in days)
    if head.counted is not None:
        number -= 1
        notes = dict.fromkeys(note for note in (last.note, head.note) if note)
        last = replace(last, note="; ".join(notes))
    rest = (replace(day, counted=day.counted and day.counted + number) for day in more[1:])
    return (*days[:-1], last, *rest)


def days_as_json(due: Due) -> list[dict[str, object]]:
    """Every day with an ISO date, its number or null, its reason and its note."""
    return [
        {
            "day": day.day.isoformat(),
            "counted": day.counted,
            "reason": day.reason.value,
            "note": day.note,
        }
        for day in due.days
    ]


def due_to_json(due: Due) -> dict[str, object]:
    """The due moment as ISO time with its zone, and how it was counted."""
    return {
        "at": due.at.isoformat(),
        "days": days_as_json(due),
        "limit": {"unit": due.limit.unit.value, "amount": due.limit.amount},
        "derived": due.derived,
        "extended": due.extended,
    }


def due_from_json(data: object) -> Due:
    """Reads what due_to_json writes; ValueError for anything else."""
    match data:
        case {
            "at": str(at),
            "days": list(days),
            "limit": {"unit": str(unit), "amount": int(amount)},
            "derived": bool(derived),
            "extended": bool(extended),
        }:
            moment = datetime.fromisoformat(at)
            if moment.utcoffset() is None:
                raise ValueError("a due moment without a time zone")
            counted = tuple(counted_from_json(day) for day in days)
            limit = Limit(LimitUnit(unit), amount)
            return Due(moment.astimezone(VIETNAM), counted, limit, derived, extended)
        case _:
            raise ValueError("this is no due moment")


def counted_from_json(data: object) -> CountedDay:
    """One entry of days_as_json; ValueError for anything else."""
    match data:
        case {
            "day": str(day),
            "counted": int() | None as counted,
            "reason": str(reason),
            "note": str(note),
        }:
            return CountedDay(date.fromisoformat(day), counted, Reason(reason), note)
        case _:
            raise ValueError("this is no counted day")
