"""The promise of a return date (hẹn trả): limit, date, own date and the holidays on the way."""

from dataclasses import dataclass
from datetime import datetime

from desk.deadline import CountRule, chained, due
from desk.explain import CountedDay, Reason
from desk.procedure import Case, Channel, Limit, LimitUnit, Procedure
from desk.receipt import SkippedDay
from desk.working_time import WorkCalendar

HOLIDAYS = frozenset({Reason.HOLIDAY, Reason.COMPENSATION})


@dataclass(frozen=True, slots=True)
class Promise:
    """`at` None: the limit is unknown and the officer types the date. `own_at` only for chained
    procedures.
    """

    limit: Limit
    at: datetime | None
    own_at: datetime | None
    days: tuple[CountedDay, ...]
    derived: bool = False

    @property
    def skipped(self) -> tuple[SkippedDay, ...]:
        """Holidays inside the limit that a citizen would wonder about."""
        return tuple(SkippedDay(day.day, day.note) for day in self.days if day.reason in HOLIDAYS)


def promise(
    procedure: Procedure,
    channel: Channel,
    case: Case | None,
    received: datetime,
    calendar: WorkCalendar,
    rule: CountRule,
) -> Promise:
    """The date that law and calendar give; legs, where the procedure has them, add up."""
    limit = procedure.terms_for(channel, case).limit
    if procedure.legs:
        parts = chained(received, procedure.legs, calendar, rule)
        own = parts.own.at if parts.own else None
        return Promise(limit, parts.total.at, own, parts.total.days, parts.total.derived)
    if limit.unit is LimitUnit.UNKNOWN:
        return Promise(limit, None, None, ())
    counted = due(received, limit, calendar, rule)
    return Promise(counted.limit, counted.at, None, counted.days, counted.derived)
