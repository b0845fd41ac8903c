"""Walks the calendar for a time limit, by days or minutes, with a reason for every day."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from desk.time.explain import CountedDay, Reason
from desk.time.working_time import VIETNAM, WorkCalendar

_ONE_DAY = timedelta(days=1)
_ONE_MINUTE = timedelta(minutes=1)
_FIRST_YEAR, _LAST_YEAR = 1980, 2200


@dataclass(frozen=True, slots=True)
class Pause:
    """A supplement slip (phiếu yêu cầu bổ sung): asked, and complete again or not yet."""

    asked: datetime
    completed: datetime | None


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk's days and end, None if an open pause stopped it; counts are days or minutes."""

    days: tuple[CountedDay, ...]
    end: datetime | None
    counted: int
    left: int


def local_minute(moment: datetime) -> datetime:
    """In Vietnam, seconds dropped: a stamp of 15:00:40 reads 15:00."""
    if moment.utcoffset() is None:
        raise ValueError("a moment without a time zone")
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        message = f"no dossier is of the year {moment.year}"
        raise ValueError(message)
    return moment.astimezone(VIETNAM).replace(second=0, microsecond=0)


def local_pauses(start: datetime, pauses: tuple[Pause, ...]) -> tuple[Pause, ...]:
    """In Vietnam; ValueError unless they follow each other and only the last is open."""
    local: list[Pause] = []
    latest: datetime | None = start
    for pause in pauses:
        asked = local_minute(pause.asked)
        completed = local_minute(pause.completed) if pause.completed else None
        if latest is None or asked < latest or (completed and completed < asked):
            raise ValueError("supplements must follow the receipt and each other")
        local.append(Pause(asked, completed))
        latest = completed
    return tuple(local)


def closing(day: date, calendar: WorkCalendar) -> datetime:
    """The end of a working day's last session."""
    return datetime.combine(day, calendar.sessions_on(day)[-1].end, VIETNAM)


def next_open(moment: datetime, calendar: WorkCalendar) -> datetime:
    """The moment itself while the desk is open, else the next session's start, shifts included."""
    if calendar.open_at(moment):
        return moment
    day = moment.date()
    while True:
        for session in calendar.sessions_on(day):
            start = datetime.combine(day, session.start, VIETNAM)
            if start > moment:
                return start
        day += _ONE_DAY


def plain_day(day: date, calendar: WorkCalendar, counted: int | None = None) -> CountedDay:
    """A day with the calendar's own reason."""
    found = calendar.reason_on(day)
    note = ""
    if found.special:
        note = f"{found.special.name} ({found.special.source})"
    return CountedDay(day, counted, Reason(found.state.value), note)


def until_open(first: date, counted_from: date, calendar: WorkCalendar) -> tuple[CountedDay, ...]:
    """The days from an after-hours receipt to the day before the one it counts for."""
    days = []
    for offset in range((counted_from - first).days):
        shown = plain_day(first + offset * _ONE_DAY, calendar)
        if offset == 0 and calendar.is_working_day(shown.day):
            shown = replace(shown, reason=Reason.AFTER_HOURS)
        days.append(shown)
    return tuple(days)


def walk_days(
    start: date,
    amount: int,
    calendar: WorkCalendar,
    pauses: tuple[Pause, ...] = (),
    *,
    every_day: bool = False,
) -> Walk:
    """Counts working (or all) days after `start`; ends on a working day outside pauses."""
    days: list[CountedDay] = []
    counted, day = 0, start
    while True:
        day += _ONE_DAY
        pause = _pause_on(day, pauses)
        if pause and not pause.completed:
            return Walk(tuple(days), None, counted, amount - counted)
        working = calendar.is_working_day(day)
        if pause:
            days.append(_paused_day(day, pause))
            continue
        if counted < amount and (working or every_day):
            counted += 1
            days.append(plain_day(day, calendar, counted))
        elif working:
            days.append(CountedDay(day, None, Reason.MOVED))
        else:
            days.append(plain_day(day, calendar))
        if counted == amount and working:
            return Walk(tuple(days), closing(day, calendar), counted, 0)


def walk_minutes(
    start: datetime, minutes: int, calendar: WorkCalendar, pauses: tuple[Pause, ...] = ()
) -> Walk:
    """Counts minutes inside the sessions of working days; an end on a session's end stays there."""
    days: list[CountedDay] = []
    left, number, day = minutes, 0, start.date()
    stop = next((pause.asked for pause in pauses if not pause.completed), None)
    while True:
        used = _first_minutes(_spans(day, start, calendar, pauses), left)
        left -= sum((end - begin) // _ONE_MINUTE for begin, end in used)
        number += bool(used)
        days.append(_hours_day(day, calendar, used, number, pauses))
        if left == 0:
            return Walk(tuple(days), used[-1][1], minutes, 0)
        if stop and day >= stop.date():
            return Walk(tuple(days), None, minutes - left, left)
        day += _ONE_DAY


def walk_same_day(
    start: datetime, until: time, calendar: WorkCalendar, pauses: tuple[Pause, ...] = ()
) -> Walk:
    """Trong ngày: today's closing if it came in by `until` and before it, else the next day's."""
    today = start.date()
    working = calendar.is_working_day(today)
    if working and start.time() <= until and start < closing(today, calendar):
        walk = Walk((plain_day(today, calendar, 1),), closing(today, calendar), 1, 0)
    else:
        first = plain_day(today, calendar)
        late = replace(first, reason=Reason.AFTER_CUTOFF) if working else first
        walk = walk_days(today, 1, calendar)
        walk = replace(walk, days=(late, *walk.days))
    if pauses and walk.end and pauses[0].asked <= walk.end:
        return Walk((), None, 0, 1)
    return walk


def _pause_on(day: date, pauses: tuple[Pause, ...]) -> Pause | None:
    for pause in pauses:
        last = pause.completed.date() if pause.completed else date.max
        if pause.asked.date() <= day <= last:
            return pause
    return None


def _paused_day(day: date, pause: Pause) -> CountedDay:
    done = pause.completed is not None and pause.completed.date() == day
    return CountedDay(day, None, Reason.COMPLETED if done else Reason.PAUSED)


_Span = tuple[datetime, datetime]


def _spans(
    day: date, start: datetime, calendar: WorkCalendar, pauses: tuple[Pause, ...]
) -> list[_Span]:
    """The parts of a working day's sessions after `start` and outside every pause."""
    if not calendar.is_working_day(day):
        return []
    spans = [
        (
            max(start, datetime.combine(day, session.start, VIETNAM)),
            datetime.combine(day, session.end, VIETNAM),
        )
        for session in calendar.sessions_on(day)
    ]
    for pause in pauses:
        spans = [part for span in spans for part in _outside(span, pause)]
    return [(begin, end) for begin, end in spans if begin < end]


def _outside(span: _Span, pause: Pause) -> list[_Span]:
    begin, end = span
    before = (begin, min(end, pause.asked))
    if not pause.completed:
        return [before]
    return [before, (max(begin, pause.completed), end)]


def _first_minutes(spans: list[_Span], left: int) -> list[_Span]:
    """As much of the spans as the minutes left fill."""
    used: list[_Span] = []
    for begin, end in spans:
        if left == 0:
            break
        stop = min(end, begin + left * _ONE_MINUTE)
        used.append((begin, stop))
        left -= (stop - begin) // _ONE_MINUTE
    return used


def _hours_day(
    day: date,
    calendar: WorkCalendar,
    used: list[_Span],
    number: int,
    pauses: tuple[Pause, ...],
) -> CountedDay:
    shown = plain_day(day, calendar, number if used else None)
    if used:
        hours = ", ".join(f"{begin:%H:%M}–{end:%H:%M}" for begin, end in used)
        return replace(shown, note=f"{shown.note}; {hours}" if shown.note else hours)
    if not calendar.is_working_day(day):
        return shown
    pause = _pause_on(day, pauses)
    return _paused_day(day, pause) if pause else replace(shown, reason=Reason.AFTER_HOURS)
