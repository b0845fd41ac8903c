"""The guard outside the home: no number twice after a restore, a clone or a clock set back."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desk.errors import DeskError
from desk.time.working_time import VIETNAM

BACKWARD_TOLERANCE = timedelta(minutes=5)
FAR_AHEAD = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the store has come: journal entries, last MAC (hex) and time, newest numbered day."""

    store_id: str
    journal_count: int
    journal_mac: str
    last_at: datetime | None
    last_day: date | None
    machine: str


class StopReason(StrEnum):
    """Why numbering is stopped."""

    RESTORED = "restored"
    CLONED = "cloned"
    CLOCK_BACK = "clock_back"
    CLOCK_AHEAD = "clock_ahead"


class NumberingStoppedError(DeskError):
    """No number can be given without risk; `reason` says what an administrator must settle."""

    def __init__(self, reason: StopReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def stopped(
    store: Standing,
    witness: Standing | None,
    mac_at_witness: str | None,
    machine: str,
    now: datetime,
) -> StopReason | None:
    """Why no number may be given now, or None.

    `witness` was noted outside the home after the last commit known to it; `mac_at_witness` is
    the store's own MAC at the witness's count. A witness behind the store is no trouble: the note
    is written after the commit.
    """
    if store.machine and store.machine != machine:
        return StopReason.CLONED
    if witness is not None and (
        witness.journal_count > store.journal_count
        or (witness.journal_count > 0 and mac_at_witness != witness.journal_mac)
    ):
        return StopReason.RESTORED
    newest = max((at for at in (store.last_at, witness and witness.last_at) if at), default=None)
    if newest is not None and now < newest - BACKWARD_TOLERANCE:
        return StopReason.CLOCK_BACK
    days = [day for day in (store.last_day, witness and witness.last_day) if day]
    if days and now.date() < max(days):
        return StopReason.CLOCK_BACK
    sure = _last_sure(store, witness)
    if sure is not None and now > sure + FAR_AHEAD:
        return StopReason.CLOCK_AHEAD
    return None


def _last_sure(store: Standing, witness: Standing | None) -> datetime | None:
    """The newest moment at which numbers could be given; signing in under a wrong clock, which
    the journal notes too, does not make that clock right.
    """
    days = [day for day in (store.last_day, witness and witness.last_day) if day]
    moments = [datetime.combine(day, time.min, VIETNAM) for day in days]
    if witness and witness.last_at:
        moments.append(witness.last_at)
    return max(moments, default=store.last_at)
