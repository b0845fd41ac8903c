"""Whether a number may be given now, and what an administrator's word settles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk.canonical import Json, plain
from desk.errors import FileDamagedError
from desk.guard import Standing, StopReason, stopped
from desk.ports import Books, WitnessBook

SETTLED = "numbering_settled"


@dataclass(frozen=True, slots=True)
class Settled:
    """An administrator settled the numbers of `day` when days up to `seen` had had numbers.

    `unsure`: the register did not know them all, so each of these days must be settled itself.
    """

    day: date
    seen: date
    unsure: bool

    def asks_again(self, today: date) -> bool:
        """Whether numbers may have been given for today that the register does not know."""
        return self.unsure and self.day < today <= self.seen

    def trusted(self, standing: Standing) -> Standing:
        """The standing without the days ahead that a wrong clock had given numbers to."""
        last = standing.last_day
        if last is None or not self.day < last <= self.seen:
            return standing
        return replace(standing, last_day=self.day)


def risk(books: Books, witness: WitnessBook, machine: str, now: datetime) -> StopReason | None:
    """Why no number may be given now, or None; see desk.guard. A witness's note that cannot be
    read witnesses nothing, so it stops as a restored register does.
    """
    standing = books.standing()
    try:
        noted = witness.read(standing.store_id)
    except FileDamagedError:
        return StopReason.RESTORED
    mac = books.mac_at(noted.journal_count) if noted else None
    settled = _settled(books.fact(SETTLED))
    if settled:
        standing, noted = settled.trusted(standing), noted and settled.trusted(noted)
    reason = stopped(standing, noted, mac, machine, now)
    if reason is None and settled and settled.asks_again(now.date()):
        return StopReason.RESTORED
    return reason


def testimony(books: Books) -> Standing:
    """What the witness is to note: the standing, and every day that ever had numbers, though a
    restored register may have forgotten some of them.
    """
    standing, settled = books.standing(), _settled(books.fact(SETTLED))
    if settled is None:
        return standing
    return replace(standing, last_day=max(standing.last_day or settled.seen, settled.seen))


def settle(
    books: Books,
    witness: WitnessBook,
    machine: str,
    now: datetime,
    series: Sequence[str],
    last: int,
) -> None:
    """An administrator's word: `last` is the last number given out today in any of the series.

    The register belongs to this machine from now on; the witness is to be noted after the commit.
    """
    reason = risk(books, witness, machine, now)
    books.keep_fact(SETTLED, plain(_settling(books, witness, reason, now.date())))
    books.bind_machine(machine)
    for one in series:
        books.note_number(one, now.date(), last)


def _settling(books: Books, witness: WitnessBook, reason: StopReason | None, day: date) -> Settled:
    standing, before = books.standing(), _settled(books.fact(SETTLED))
    noted = _noted(witness, standing.store_id)
    days = [day, standing.last_day, noted and noted.last_day]
    unsure = reason in {StopReason.RESTORED, StopReason.CLONED}
    if before and before.unsure:
        days, unsure = [*days, before.seen], True
    return Settled(day, max(one for one in days if one), unsure)


def _noted(witness: WitnessBook, store_id: str) -> Standing | None:
    try:
        return witness.read(store_id)
    except FileDamagedError:
        return None


def _settled(told: Json) -> Settled | None:
    match told:
        case {"day": str(day), "seen": str(seen), "unsure": bool(unsure)}:
            return Settled(date.fromisoformat(day), date.fromisoformat(seen), unsure)
        case _:
            return None
