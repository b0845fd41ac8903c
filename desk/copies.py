"""Copies of the home (bản sao lưu): what they are called, which to keep, when one is due."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeAlias

from desk.errors import DeskError
from desk.time.working_time import VIETNAM, WorkCalendar

DAILY, WEEKLY, MONTHLY = 12, 10, 9
DRILL_EVERY = timedelta(days=28)
DRILL_PROMISED = timedelta(days=31)
LATE = 2
"""A copy is late when this many intervals have passed without one."""
_NAME = "%Y%m%d-%H%M%S"

Progress: TypeAlias = Callable[[int], None]
"""Told per cent while a copy is made; raising inside ends the copy."""


class CopyTrouble(StrEnum):
    """What can keep a copy from being made or used."""

    NO_PLACE = "no_place"
    PLACE_MISSING = "place_missing"
    PLACE_FULL = "place_full"
    PLACE_UNUSABLE = "place_unusable"
    INSIDE_HOME = "inside_home"
    NO_ROOM_TO_RESTORE = "no_room_to_restore"
    NO_COPY = "no_copy"
    DAMAGED = "damaged"
    RUNNING = "running"
    STOPPED = "stopped"


class CopyError(DeskError):
    """No copy was made or used; the home is as it was. `about` names the folder or the copy."""

    def __init__(self, trouble: CopyTrouble, about: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.about = about


@dataclass(frozen=True, slots=True)
class Counts:
    """What a copy holds; `head` is the MAC (hex) of the last journal entry, `files` the vault's."""

    dossiers: int
    journal: int
    head: str
    files: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """A finished copy: SHA-256 (hex) of its parts, the counts told when it was opened again.

    `missing` files were no longer in the home's vault when the copy was made.
    """

    name: str
    at: datetime
    store_id: str
    revision: str
    counts: Counts
    missing: int
    desk: str
    office: str
    keys: str
    vault: str


@dataclass(frozen=True, slots=True)
class CopyState:
    """What the store and the place say of the copies of this home.

    `stale`: something was done since the last copy.
    """

    folder: str
    every_minutes: int
    present: bool
    last: datetime | None
    drilled: datetime | None
    stale: bool = True

    def due(self, now: datetime) -> bool:
        """Whether a copy is to be made now; a last one ahead of the clock says nothing."""
        return bool(self.folder) and is_due(self.last, now, timedelta(minutes=self.every_minutes))

    def drill_due(self, now: datetime) -> bool:
        """Whether the last copy is to be tried out now."""
        return bool(self.folder and self.last) and is_due(self.drilled, now, DRILL_EVERY)

    def late(self, now: datetime, calendar: WorkCalendar) -> bool:
        """Whether the last copy is older than promised, in working hours."""
        return calendar.open_at(now) and is_due(
            self.last, now, LATE * timedelta(minutes=self.every_minutes)
        )

    def unproven(self, now: datetime) -> bool:
        """Whether no copy has been tried out for longer than promised."""
        return self.last is not None and is_due(self.drilled, now, DRILL_PROMISED)


@dataclass(frozen=True, slots=True)
class Drill:
    """A copy brought back into a scratch folder and compared with its manifest."""

    copy: Manifest
    counts: Counts
    journal_faults: int

    @property
    def usable(self) -> bool:
        """Whether all is there and the journal's chain holds."""
        return self.counts == self.copy.counts and not self.journal_faults


class Copier(Protocol):
    """Copies of the open home. All of them may take long: never where someone waits.

    Raises CopyError, a store's error.
    """

    def state(self) -> CopyState: ...
    def copy(self, told: Progress) -> Manifest: ...
    def drill(self, told: Progress) -> Drill: ...


def quiet(_percent: int) -> None:
    """Progress nobody looks at."""


def name_of(at: datetime) -> str:
    """20261123-090000, Vietnam's time."""
    return at.astimezone(VIETNAM).strftime(_NAME)


def time_of(name: str) -> datetime | None:
    """When the copy of that name was made; None for any other name."""
    try:
        at = datetime.strptime(name, _NAME).replace(tzinfo=VIETNAM)
    except ValueError:
        return None
    return at if name_of(at) == name else None


def is_due(last: datetime | None, now: datetime, every: timedelta) -> bool:
    """Whether `every` has passed since `last`; one that lies ahead of the clock does not count."""
    return last is None or now - last >= every or last - now > every


def to_keep(copies: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The newest of all and of each of 12 days, 10 weeks, 9 months, and of each of today's hours.

    Days, weeks (Monday first) and months without a copy are not counted.
    """
    newest_first = sorted((at.astimezone(VIETNAM) for at in copies), reverse=True)
    today = now.astimezone(VIETNAM).date()
    todays = [at for at in newest_first if at.date() == today]
    kept = {at for at in newest_first if at <= now}
    kept = {max(kept)} if kept else set()
    kept |= _newest_of(newest_first, DAILY, lambda at: at.date())
    kept |= _newest_of(newest_first, WEEKLY, lambda at: at.isocalendar()[:2])
    kept |= _newest_of(newest_first, MONTHLY, lambda at: (at.year, at.month))
    kept |= _newest_of(todays, len(todays), lambda at: at.hour)
    return frozenset(kept)


def _newest_of(
    newest_first: list[datetime], most: int, period: Callable[[datetime], Hashable]
) -> set[datetime]:
    first: dict[Hashable, datetime] = {}
    for at in newest_first:
        first.setdefault(period(at), at)
    return set(list(first.values())[:most])
