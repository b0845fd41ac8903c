"""When a dossier is due (ngày hẹn trả): limits, chained legs, supplements, the one extension."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final, assert_never

from desk.catalogue.procedure import UNKNOWN_LIMIT, AfterSupplement, Leg, Limit, LimitUnit
from desk.errors import DeskError
from desk.time.day_walk import (
    Pause,
    Walk,
    local_minute,
    local_pauses,
    next_open,
    until_open,
    walk_days,
    walk_minutes,
    walk_same_day,
)
from desk.time.explain import (
    CountedDay,
    Due,
    Reason,
    counted_from_json,
    days_as_json,
    due_from_json,
    due_to_json,
    explain,
    joined,
)
from desk.time.working_time import WorkCalendar

__all__ = [
    "DEFAULT_RULE",
    "AlreadyExtendedError",
    "ChainedDue",
    "CountRule",
    "CountedDay",
    "Due",
    "ExtensionTooLateError",
    "ExtensionWindow",
    "NoWorkingDayError",
    "Pause",
    "Paused",
    "Reason",
    "UnknownLimitError",
    "chained",
    "counted_as",
    "counted_from_json",
    "days_as_json",
    "due",
    "due_from_json",
    "due_to_json",
    "explain",
    "extend",
    "extension_window",
    "propose_extension",
    "with_supplements",
]

MAX_AMOUNT: Final = 3000
_MINUTES_PER_HOUR = 60
_ONE_DAY = timedelta(days=1)


class UnknownLimitError(DeskError):
    """The limit is unknown (chưa rõ): the officer types the date."""

    def __init__(self, limit: Limit) -> None:
        super().__init__(limit)
        self.limit = limit


class NoWorkingDayError(DeskError):
    """The working week has no sessions from Monday to Friday, so no limit ever ends."""


class AlreadyExtendedError(DeskError):
    """A dossier is extended once at most."""


class ExtensionTooLateError(DeskError):
    """The last day to extend, one working day before the due day, has passed."""

    def __init__(self, last_day: date) -> None:
        super().__init__(last_day)
        self.last_day = last_day


@dataclass(frozen=True, slots=True)
class CountRule:
    """What is a setting, not law: the first is for limits in days, the second for trong ngày."""

    next_session_when_closed: bool = False
    same_day_until: time = time(15)


DEFAULT_RULE: Final = CountRule()


@dataclass(frozen=True, slots=True)
class ChainedDue:
    """A chained procedure's total date, and the date by which the own office's last leg ends."""

    total: Due
    own: Due | None


@dataclass(frozen=True, slots=True)
class Paused:
    """The clock stands; days counted and left, for working hours minutes."""

    counted: int
    left: int


@dataclass(frozen=True, slots=True)
class ExtensionWindow:
    """The days, both included, on which an extension is proposed."""

    opens: date
    closes: date


def due(
    received: datetime, limit: Limit, calendar: WorkCalendar, rule: CountRule = DEFAULT_RULE
) -> Due:
    """The due moment in Vietnam's time.

    ValueError for a naive moment or a senseless amount, UnknownLimitError for a gap.
    """
    found = with_supplements(received, limit, calendar, rule, (), AfterSupplement.RESUME)
    if isinstance(found, Paused):
        raise AssertionError("a clock without a slip never pauses")  # noqa: TRY004 - a bug, not a type
    return found


def counted_as(limit: Limit) -> Limit:
    """The limit as it is counted: "khác" 1 is trong ngày, "khác" n is n working days."""
    if limit.unit is LimitUnit.UNKNOWN:
        raise UnknownLimitError(limit)
    least = 0 if limit.unit is LimitUnit.SAME_DAY else 1
    if not least <= limit.amount <= MAX_AMOUNT:
        message = f"no limit is {limit.amount} {limit.unit.value}"
        raise ValueError(message)
    if limit.unit is not LimitUnit.OTHER:
        return limit
    if limit.amount == 1:
        return Limit(LimitUnit.SAME_DAY)
    return Limit(LimitUnit.WORKING_DAYS, limit.amount)


def with_supplements(
    received: datetime,
    limit: Limit,
    calendar: WorkCalendar,
    rule: CountRule,
    pauses: tuple[Pause, ...],
    after: AfterSupplement,
) -> Due | Paused:
    """The due moment after supplements, or how far the clock had come when the open one stopped it.

    Days count before the slip's day and after the day of completion; hours stand still in between.
    A slip sent after the due moment changes nothing. RESTART, and trong ngày, begin anew.
    """
    counted = counted_as(limit)
    if not any(calendar.week.sessions[:5]):
        raise NoWorkingDayError
    start = local_minute(received)
    clock = _Clock(counted, calendar, rule, derived=counted != limit)
    slips = local_pauses(start, pauses)
    if after is AfterSupplement.RESTART or counted.unit is LimitUnit.SAME_DAY:
        return _restarted(clock, start, slips)
    return clock.run(start, slips)


@dataclass(frozen=True, slots=True)
class _Clock:
    limit: Limit
    calendar: WorkCalendar
    rule: CountRule
    derived: bool

    def run(
        self, start: datetime, pauses: tuple[Pause, ...], first: Reason = Reason.RECEIPT
    ) -> Due | Paused:
        walk = self._walk(start, pauses, first)
        if walk.end is None:
            return Paused(walk.counted, walk.left)
        return Due(walk.end, walk.days, self.limit, self.derived)

    def _walk(self, start: datetime, pauses: tuple[Pause, ...], first: Reason) -> Walk:
        amount = self.limit.amount
        match self.limit.unit:
            case LimitUnit.WORKING_HOURS:
                return walk_minutes(start, amount * _MINUTES_PER_HOUR, self.calendar, pauses)
            case LimitUnit.SAME_DAY:
                return walk_same_day(start, self.rule.same_day_until, self.calendar, pauses)
            case LimitUnit.WORKING_DAYS | LimitUnit.CALENDAR_DAYS:
                return self._walk_days(start, pauses, first)
            case LimitUnit.OTHER | LimitUnit.UNKNOWN:
                raise UnknownLimitError(self.limit)
            case unit:
                assert_never(unit)

    def _walk_days(self, start: datetime, pauses: tuple[Pause, ...], first: Reason) -> Walk:
        begins = self._counts_as(start).date()
        shifted = tuple(
            replace(pause, completed=self._counts_as(pause.completed)) if pause.completed else pause
            for pause in pauses
        )
        every_day = self.limit.unit is LimitUnit.CALENDAR_DAYS
        walk = walk_days(begins, self.limit.amount, self.calendar, shifted, every_day=every_day)
        waiting = until_open(start.date(), begins, self.calendar)
        return replace(walk, days=(*waiting, CountedDay(begins, None, first), *walk.days))

    def _counts_as(self, moment: datetime) -> datetime:
        if not self.rule.next_session_when_closed:
            return moment
        return next_open(moment, self.calendar)


def _restarted(clock: _Clock, start: datetime, pauses: tuple[Pause, ...]) -> Due | Paused:
    first = Reason.RECEIPT
    for pause in pauses:
        found = clock.run(start, (replace(pause, completed=None),), first)
        if isinstance(found, Due):
            return found
        if pause.completed is None:
            return Paused(0, found.counted + found.left)
        start, first = pause.completed, Reason.COMPLETED
    return clock.run(start, (), first)


def chained(
    received: datetime,
    legs: tuple[Leg, ...],
    calendar: WorkCalendar,
    rule: CountRule = DEFAULT_RULE,
) -> ChainedDue:
    """Legs one after the other (liên thông); the total's limit is unknown where units differ."""
    if not legs:
        raise ValueError("a chain without legs")
    total = due(received, legs[0].limit, calendar, rule)
    own = total if legs[0].own else None
    handed_over = replace(rule, next_session_when_closed=False)
    for leg in legs[1:]:
        step = due(total.at, leg.limit, calendar, handed_over)
        days = joined(total.days, step.days)
        limit = _sum(total.limit, step.limit)
        total = Due(step.at, days, limit, total.derived or step.derived)
        if leg.own:
            own = replace(total, limit=step.limit)
    return ChainedDue(total, own)


def _sum(one: Limit, other: Limit) -> Limit:
    if one.unit is not other.unit or one.unit is LimitUnit.SAME_DAY:
        return UNKNOWN_LIMIT
    return Limit(one.unit, one.amount + other.amount)


def extension_window(promised: Due, calendar: WorkCalendar) -> ExtensionWindow:
    """From two working days before the due day to one working day before it."""
    closes = _working_day_before(promised.at.date(), calendar)
    return ExtensionWindow(_working_day_before(closes, calendar), closes)


def propose_extension(
    promised: Due, now: datetime, calendar: WorkCalendar
) -> ExtensionWindow | None:
    """The window if today is the time to propose the one extension (gia hạn), else None."""
    window = extension_window(promised, calendar)
    is_open = window.opens <= local_minute(now).date() <= window.closes
    return window if is_open and not promised.extended else None


def extend(promised: Due, now: datetime, more: Limit, calendar: WorkCalendar) -> Due:
    """The later date, `more` counted on from the due day; `limit` stays the first one."""
    if promised.extended:
        raise AlreadyExtendedError
    closes = extension_window(promised, calendar).closes
    if local_minute(now).date() > closes:
        raise ExtensionTooLateError(closes)
    longer = due(promised.at, more, calendar)
    return replace(promised, at=longer.at, days=joined(promised.days, longer.days), extended=True)


def _working_day_before(day: date, calendar: WorkCalendar) -> date:
    day -= _ONE_DAY
    while not calendar.is_working_day(day):
        day -= _ONE_DAY
    return day
