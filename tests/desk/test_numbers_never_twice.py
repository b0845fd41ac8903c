"""Three desks of one agency, clocks that jump, registers that are put back: no code twice (T6)."""

import os
from collections import Counter as Count
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from desk.guard import NumberingStoppedError, StopReason
from desk.numbering import own_number
from desk.office.settings import Numbering
from tests.desk.counter import NOW, OFFICE, Counter, draft

DESKS = ((1, 3001, 999), (2, 4001, 999), (3, 5001, 8))
"""Desk, first number and width; the third block is so small that it runs out."""
DOSSIERS = 60
SEEDS = range(40) if os.environ.get("SOAK") else range(2)
JUMPS = (
    timedelta(minutes=3),
    timedelta(hours=1),
    timedelta(days=1),
    timedelta(days=9),
    timedelta(days=45),
    timedelta(hours=-2),
    timedelta(days=-1),
    timedelta(days=-9),
)


@dataclass(slots=True)
class Home:
    """A desk, its backups, and what its officers remember of the papers they handed out."""

    counter: Counter
    random: Random
    codes: list[str] = field(default_factory=list)
    last: dict[date, int] = field(default_factory=dict)
    backups: list[bytes] = field(default_factory=list)
    stops: Count[StopReason] = field(default_factory=Count)

    def live(self) -> None:
        """One thing happens, then a citizen comes."""
        match self.random.randrange(8):
            case 0 | 1:
                self.counter.clock.now += self.random.choice(JUMPS)
            case 2:
                self.backups.append(self.counter.copy_register())
            case 3 if self.backups:
                self.counter.restore(self.random.choice(self.backups))
            case _:
                self.counter.clock.pass_by(timedelta(minutes=2))
        self.receive()

    def receive(self) -> None:
        """Where numbers are stopped, the administrator says the truth about this desk's papers."""
        try:
            self.number()
        except NumberingStoppedError as stop:
            self.stops[stop.reason] += 1
            if self.random.random() < 0.5:
                self.counter.settle(self.last.get(self.counter.clock.now.date(), 0))
                self.number()

    def number(self) -> None:
        code = self.counter.intake.receive(draft()).dossier.code
        day = self.counter.clock.now.date()
        self.codes.append(code)
        self.last[day] = max(self.last.get(day, 0), int(own_number(code)))


@contextmanager
def homes(folder: Path, random: Random) -> Iterator[list[Home]]:
    made = []
    for desk, first, width in DESKS:
        place = folder / str(desk)
        place.mkdir()
        office = replace(OFFICE, desk=desk, numbering=Numbering(first, width, "2026-01-01"))
        made.append(Home(Counter(place, office), random))
    try:
        yield made
    finally:
        for home in made:
            home.counter.store.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_no_code_is_given_twice(tmp_path, seed):
    random = Random(seed)
    with homes(tmp_path, random) as desks:
        for _ in range(DOSSIERS):
            for home in random.sample(desks, len(desks)):
                home.live()
        given = Count(code for home in desks for code in home.codes)
        twice = [code for code, times in given.items() if times > 1]
        assert not twice, f"seed {seed}: {twice}"


def test_the_runs_are_worth_something(tmp_path):
    random = Random(0)
    with homes(tmp_path, random) as desks:
        for _ in range(DOSSIERS):
            for home in desks:
                home.live()
        stops = sum((home.stops for home in desks), Count())
        assert stops.keys() == {StopReason.RESTORED, StopReason.CLOCK_BACK, StopReason.CLOCK_AHEAD}
        assert any(code.startswith("T-3-") for code in desks[2].codes)
        assert NOW.date() in desks[0].last
