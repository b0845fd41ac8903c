"""The holiday table as an administrator edits it: what the law fixes, what cannot be, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from desk.time.holidays import DayKind, SpecialDay
from desk.time.working_time import WorkingWeek

BY_LAW: Final = frozenset(
    {"Bộ luật Lao động 2019 Điều 112", "BLLĐ 2019 Điều 111.3", "NQ 28/2026/QH16"}
)
CHOSEN_YEARLY: Final = ("Tết Nguyên đán", "Quốc khánh")
"""The law gives their number, the Prime Minister each year their dates (BLLĐ Điều 112.3)."""
NATIONAL_DAY: Final = (9, 2)
COMPENSATED_WITHIN: Final = timedelta(days=14)
_SATURDAY = 5


class Wrong(StrEnum):
    """Why a row cannot stand."""

    TWICE = "twice"
    NO_NAME = "no_name"
    NO_SOURCE = "no_source"
    """Somebody has seen its decision, but not written down which."""
    SWAP_ON_WORKING_DAY = "swap_on_working_day"
    COMPENSATES_NOTHING = "compensates_nothing"
    COMPENSATION_ON_DAY_OFF = "compensation_on_day_off"
    HALF_OF_DAY_OFF = "half_of_day_off"
    BY_LAW = "by_law"
    """The law fixes the day: it can be another kind of day, but not be missing."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The day that cannot stand as it is, and why."""

    day: date
    wrong: Wrong


class Standing(StrEnum):
    """Whose a row is."""

    OWN = "own"
    LAW = "law"
    OVERRIDDEN = "overridden"
    """The law's day, settled as another kind of day here."""


def fixed_by_law(shipped: tuple[SpecialDay, ...]) -> Mapping[date, SpecialDay]:
    """The shipped days that the law fixes; not those whose dates a decision still has to name."""
    return MappingProxyType(
        {one.day: one for one in shipped if one.source in BY_LAW and not _still_open(one)}
    )


def _still_open(special: SpecialDay) -> bool:
    chosen = any(name in special.name for name in CHOSEN_YEARLY)
    day = (special.day.month, special.day.day)
    return not special.verified and chosen and day != NATIONAL_DAY


@dataclass(frozen=True, slots=True)
class HolidayTable:
    """Rows in any order, no day twice; `law`: what the law fixes, by day."""

    days: tuple[SpecialDay, ...]
    week: WorkingWeek
    law: Mapping[date, SpecialDay]

    def of_year(self, year: int) -> tuple[SpecialDay, ...]:
        """That year's rows by day."""
        rows = (special for special in self.days if special.day.year == year)
        return tuple(sorted(rows, key=lambda special: special.day))

    def standing(self, special: SpecialDay) -> Standing:
        """Whose row it is."""
        fixed = self.law.get(special.day)
        if fixed is None:
            return Standing.OWN
        return Standing.LAW if fixed.kind is special.kind else Standing.OVERRIDDEN

    def put(self, special: SpecialDay, instead_of: date | None = None) -> "HolidayTable | Fault":
        """With one row more, or that row in the place of another day's."""
        rest = tuple(one for one in self.days if one.day != instead_of)
        if not special.name:
            return Fault(special.day, Wrong.NO_NAME)
        if special.verified and not special.source:
            return Fault(special.day, Wrong.NO_SOURCE)
        if any(one.day == special.day for one in rest):
            return Fault(special.day, Wrong.TWICE)
        return self._sound((*rest, special), special.day)

    def without(self, day: date) -> "HolidayTable | Fault":
        """With one row less; an overridden day of the law becomes the law's again."""
        rest = tuple(one for one in self.days if one.day != day)
        fixed = self.law.get(day)
        if fixed is None:
            return self._sound(rest, day)
        if any(one.day == day and one.kind is fixed.kind for one in self.days):
            return Fault(day, Wrong.BY_LAW)
        return self._sound((*rest, fixed), day)

    def faults(self) -> frozenset[Fault]:
        """Every row that cannot be what it is."""
        found = (self._fault(special) for special in self.days)
        return frozenset(fault for fault in found if fault) | self._uncompensated()

    def _sound(self, days: tuple[SpecialDay, ...], about: date) -> "HolidayTable | Fault":
        """Only what the change itself brought about stands against it, its own day first."""
        made = replace(self, days=days)
        fresh = made.faults() - self.faults()
        first = min(fresh, key=lambda one: (one.day != about, one.day, one.wrong), default=None)
        return first or made

    def _fault(self, special: SpecialDay) -> Fault | None:
        weekend = special.day.weekday() >= _SATURDAY
        opens = bool(self.week.sessions[special.day.weekday()])
        match special.kind:
            case DayKind.WORKED_SWAP if opens and not weekend and special.day not in self.law:
                return Fault(special.day, Wrong.SWAP_ON_WORKING_DAY)
            case DayKind.COMPENSATION if weekend or not opens:
                return Fault(special.day, Wrong.COMPENSATION_ON_DAY_OFF)
            case DayKind.HALF_DAY if not opens:
                return Fault(special.day, Wrong.HALF_OF_DAY_OFF)
            case _:
                return None

    def _uncompensated(self) -> frozenset[Fault]:
        """Compensations left over once each holiday on a weekly day off has taken its own."""
        holidays = [one.day for one in self._in_order(DayKind.OFF) if self._weekly_off(one.day)]
        left = set()
        for special in self._in_order(DayKind.COMPENSATION):
            open_ones = [day for day in holidays if _near(day, special.day)]
            if open_ones:
                holidays.remove(open_ones[0])
            elif not self._weekly_off(special.day):
                left.add(Fault(special.day, Wrong.COMPENSATES_NOTHING))
        return frozenset(left)

    def _in_order(self, kind: DayKind) -> list[SpecialDay]:
        rows = (one for one in self.days if one.kind is kind)
        return sorted(rows, key=lambda special: special.day)

    def _weekly_off(self, day: date) -> bool:
        return day.weekday() >= _SATURDAY or not self.week.sessions[day.weekday()]


def _near(holiday: date, compensation: date) -> bool:
    return timedelta(0) < compensation - holiday <= COMPENSATED_WITHIN
