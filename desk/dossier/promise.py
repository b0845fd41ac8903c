"""The promise of a return date (hẹn trả): limit, date, own date and the holidays on the way."""

from dataclasses import dataclass
from datetime import date, datetime

from desk.catalogue.procedure import Case, Channel, Limit, LimitUnit, Procedure
from desk.dossier.receipt import SkippedDay
from desk.time.deadline import CountRule, chained, due
from desk.time.explain import CountedDay, Due, Reason
from desk.time.working_time import WorkCalendar

HOLIDAYS = frozenset({Reason.HOLIDAY, Reason.COMPENSATION})


@dataclass(frozen=True, slots=True)
class Promise:
    """`at` None: limit unknown, the officer types the date. `own_at`: only where chained."""

    limit: Limit
    at: datetime | None
    own_at: datetime | None
    days: tuple[CountedDay, ...]
    derived: bool = False
    skipped: tuple[SkippedDay, ...] = ()
    """Holidays on the way that were not counted, by name: a citizen would wonder about them."""


def promise(
    procedure: Procedure,
    channel: Channel,
    case: Case | None,
    received: datetime,
    calendar: WorkCalendar,
    rule: CountRule,
) -> Promise:
    """The date that law and calendar give; legs, where the procedure has them, add up.

    A chain's limit is the sum of its legs where their units agree, else the procedure's own.
    """
    limit = procedure.terms_for(channel, case).limit
    legs = procedure.legs
    if any(part.unit is LimitUnit.UNKNOWN for part in ([leg.limit for leg in legs] or [limit])):
        return Promise(limit, None, None, ())
    if not legs:
        counted = due(received, limit, calendar, rule)
        return _promised(counted.limit, counted, None, calendar)
    parts = chained(received, legs, calendar, rule)
    added = parts.total.limit
    told = limit if added.unit is LimitUnit.UNKNOWN else added
    return _promised(told, parts.total, parts.own, calendar)


def _promised(limit: Limit, total: Due, own: Due | None, calendar: WorkCalendar) -> Promise:
    off = (day.day for day in total.days if day.reason in HOLIDAYS and day.counted is None)
    skipped = tuple(SkippedDay(day, _name_of(day, calendar)) for day in off)
    own_at = own.at if own else None
    return Promise(limit, total.at, own_at, total.days, total.derived, skipped)


def _name_of(day: date, calendar: WorkCalendar) -> str:
    """The holiday's name alone; the day's note has its source as well."""
    special = calendar.reason_on(day).special
    return special.name if special else ""
