"""The month's clock: it goes only where the play lets it go."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from desk.time.working_time import VIETNAM

FIRST_DAY = date(2026, 11, 2)
OPENING = time(7, 30)


def morning_of(day: date) -> datetime:
    """When the office opens."""
    return datetime.combine(day, OPENING, VIETNAM)


@dataclass
class SimulatedClock:
    """Asia/Ho_Chi_Minh; every look moves it on by a blink, as a real one does."""

    now: datetime = field(default_factory=lambda: morning_of(FIRST_DAY))

    def __call__(self) -> datetime:
        """The time."""
        self.now += timedelta(milliseconds=20)
        return self.now

    def wait(self, seconds: float) -> None:
        """Time goes by."""
        self.now += timedelta(seconds=seconds)

    def open_on(self, day: date) -> None:
        """The morning of that day."""
        self.now = morning_of(day)


def working_days(count: int) -> Iterator[date]:
    """Monday to Friday; the play keeps no holidays."""
    day = FIRST_DAY
    while count:
        if day.weekday() < 5:
            count -= 1
            yield day
        day += timedelta(days=1)
