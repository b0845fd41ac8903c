"""When the office is open and which days count for limits: the week and the holiday table."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from itertools import pairwise
from typing import Final

from desk.time.holidays import (
    DayKind,
    SpecialDay,
    in_order,
    special_days_from_json,
    special_days_to_json,
)
from desk.time.vietnam import VIETNAM

__all__ = [
    "STANDARD_WEEK",
    "VIETNAM",
    "DayKind",
    "DayReason",
    "DayState",
    "Session",
    "SpecialDay",
    "WorkCalendar",
    "WorkingWeek",
    "special_days_from_json",
    "special_days_to_json",
    "week_from_json",
    "week_to_json",
]

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SATURDAY = 5
_NOON = time(12)
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting (buổi làm việc) in Vietnamese wall time; its last minute is its end."""

    start: time
    end: time

    def __post_init__(self) -> None:
        for edge in (self.start, self.end):
            if edge.tzinfo or edge.second or edge.microsecond:
                raise ValueError("a session is told in whole minutes of wall time")
        if self.start >= self.end:
            message = f"the session {self.start:%H:%M}–{self.end:%H:%M} ends before it starts"
            raise ValueError(message)

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        start, end = self.start, self.end
        return (end.hour - start.hour) * 60 + end.minute - start.minute


@dataclass(frozen=True, slots=True)
class WorkingWeek:
    """The sessions of Monday to Sunday; a weekend's are shifts: open, yet no working day."""

    sessions: tuple[tuple[Session, ...], ...]

    def __post_init__(self) -> None:
        if len(self.sessions) != len(WEEKDAYS):
            raise ValueError("a week has seven days")
        for name, day in zip(WEEKDAYS, self.sessions, strict=True):
            for earlier, later in pairwise(day):
                if later.start < earlier.end:
                    message = f"the sessions of {name} overlap or are out of order"
                    raise ValueError(message)

    @property
    def normal_day(self) -> tuple[Session, ...]:
        """The longest of Monday to Friday: what an official worked swap day is worked like."""
        weekdays = self.sessions[:_SATURDAY]
        return max(weekdays, key=lambda day: sum(session.minutes for session in day))


class DayState(StrEnum):
    """Why a day is, or is not, a working day for limits."""

    WORKING = "working"
    HALF_DAY = "half_day"
    WORKED_SWAP = "worked_swap"
    WEEKEND = "weekend"
    SHIFT = "shift"
    """Open on a weekly day off (ca trực thứ Bảy): dossiers come in, limits do not run."""
    CLOSED = "closed"
    """A weekday on which this office never opens."""
    HOLIDAY = "holiday"
    COMPENSATION = "compensation"


_COUNTED_STATES = frozenset({DayState.WORKING, DayState.HALF_DAY, DayState.WORKED_SWAP})


@dataclass(frozen=True, slots=True)
class DayReason:
    """A day's state, and the row of the holiday table that made it so."""

    state: DayState
    special: SpecialDay | None = None


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """An office's week and its holiday table; ValueError if a day stands in the table twice."""

    week: WorkingWeek
    special: tuple[SpecialDay, ...] = ()
    _by_day: Mapping[date, SpecialDay] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_day = {special.day: special for special in in_order(self.special)}
        object.__setattr__(self, "_by_day", by_day)

    def sessions_on(self, day: date) -> tuple[Session, ...]:
        """The sittings of that day, shifts included; empty when the office is closed."""
        special = self._by_day.get(day)
        usual = self.week.sessions[day.weekday()]
        match special.kind if special else None:
            case None:
                return usual
            case DayKind.OFF | DayKind.COMPENSATION:
                return ()
            case DayKind.WORKED_SWAP:
                return self.week.normal_day
            case DayKind.HALF_DAY:
                return _morning(usual)

    def reason_on(self, day: date) -> DayReason:
        """What kind of day it is, with the holiday table's row if one decided it."""
        special = self._by_day.get(day)
        match special.kind if special else None:
            case DayKind.OFF:
                return DayReason(DayState.HOLIDAY, special)
            case DayKind.COMPENSATION:
                return DayReason(DayState.COMPENSATION, special)
            case DayKind.WORKED_SWAP if self.week.normal_day:
                return DayReason(DayState.WORKED_SWAP, special)
            case _:
                return self._ordinary(day, special)

    def _ordinary(self, day: date, special: SpecialDay | None) -> DayReason:
        """A day the week decides; a half day only shortens it."""
        usual = self.week.sessions[day.weekday()]
        if day.weekday() >= _SATURDAY:
            return DayReason(DayState.SHIFT if usual else DayState.WEEKEND)
        if not usual:
            return DayReason(DayState.CLOSED)
        return DayReason(DayState.HALF_DAY, special) if special else DayReason(DayState.WORKING)

    def is_working_day(self, day: date) -> bool:
        """Whether limits count that day (ngày làm việc): swap and half days, but no shifts."""
        return self.reason_on(day).state in _COUNTED_STATES

    def open_at(self, moment: datetime) -> bool:
        """Whether somebody sits at the desk; the minute a session ends still counts as open."""
        if moment.utcoffset() is None:
            raise ValueError("a moment without a time zone")
        local = moment.astimezone(VIETNAM)
        minute = local.time().replace(second=0, microsecond=0)
        sessions = self.sessions_on(local.date())
        return any(session.start <= minute <= session.end for session in sessions)


def _morning(sessions: tuple[Session, ...]) -> tuple[Session, ...]:
    """The first sitting, not beyond noon where the office works without a break."""
    if not sessions or sessions[0].start >= _NOON:
        return sessions[:1]
    return (Session(sessions[0].start, min(sessions[0].end, _NOON)),)


_OFFICE_DAY = (Session(time(7), time(11, 30)), Session(time(13, 30), time(17)))
STANDARD_WEEK: Final = WorkingWeek((*(_OFFICE_DAY,) * _SATURDAY, (), ()))


def week_to_json(week: WorkingWeek) -> dict[str, list[list[str]]]:
    """{"monday": [["07:00", "11:30"], …], …}, all seven days."""
    return {
        name: [[f"{session.start:%H:%M}", f"{session.end:%H:%M}"] for session in day]
        for name, day in zip(WEEKDAYS, week.sessions, strict=True)
    }


def week_from_json(data: object) -> WorkingWeek:
    """Reads what week_to_json writes; ValueError says what is wrong."""
    if not isinstance(data, Mapping) or set(data) != set(WEEKDAYS):
        message = f"the week must name exactly {', '.join(WEEKDAYS)}"
        raise ValueError(message)
    return WorkingWeek(tuple(_sessions(name, data[name]) for name in WEEKDAYS))


def _sessions(name: str, pairs: object) -> tuple[Session, ...]:
    if not isinstance(pairs, list | tuple):
        message = f"the sessions of {name} are not a list"
        raise ValueError(message)  # noqa: TRY004 - a bad file, not a bug
    return tuple(_session(name, pair) for pair in pairs)


def _session(name: str, pair: object) -> Session:
    match pair:
        case [str(start), str(end)] if _CLOCK.fullmatch(start) and _CLOCK.fullmatch(end):
            return Session(time.fromisoformat(start), time.fromisoformat(end))
        case _:
            message = f"a session of {name} is no pair of times like 07:00, 11:30"
            raise ValueError(message)
