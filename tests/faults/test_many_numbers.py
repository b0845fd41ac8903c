"""Three desks, a thousand numbers each: whatever happens to clock, register and machine (T6).

The small machine of tests/desk/test_numbers_never_twice, more of it, with a new year and cloned
disks. What is missing from a day's numbers stands in the journal as settled by an administrator, or
lies behind a copy that was brought back. SEED=… repeats a run, SOAK=1 gives ten thousand each.
"""

import os
from collections import Counter as Count
from datetime import datetime
from pathlib import Path
from random import Random, SystemRandom

import pytest

from desk.guard import StopReason
from desk.journal import Act
from desk.numbering import own_number
from desk.time.working_time import VIETNAM
from tests.desk.test_numbers_never_twice import JUMPS, Home, homes
from tests.faults.memory import memory_folder

EACH = 10_000 if os.environ.get("SOAK") else 1_000
SEED = int(os.environ.get("SEED", "0")) or SystemRandom().randrange(2**32)
LAST_DAY = datetime(2026, 12, 31, 16, 0, tzinfo=VIETNAM)


def live(home: Home) -> None:
    """A citizen comes; now and then something happens first. A stop is settled at the latest after
    the third citizen who had to go away.
    """
    counter, random = home.counter, home.random
    match random.randrange(60):
        case 0:
            counter.clock.now += random.choice(JUMPS)
        case 1:
            home.backups = [*home.backups[-3:], counter.copy_register()]
        case 2 if home.backups:
            counter.restore(random.choice(home.backups))
        case 3:
            counter.machine = f"machine-{random.randrange(3)}"
        case 4 if counter.clock.now < LAST_DAY:
            counter.clock.now = LAST_DAY
    home.receive()


def grown(folder: Path) -> tuple[list[Home], list[list[str]]]:
    """Three desks at the end of their life, their registers closed, and their strange gaps."""
    random = Random(SEED)
    with homes(folder, random) as desks:
        while any(len(home.codes) < EACH for home in desks):
            for home in desks:
                live(home)
        return desks, [unexplained(home) for home in desks]


def unexplained(home: Home) -> list[str]:
    """Codes before which a number is missing and the journal says nothing of it."""
    last: dict[str, int] = {}
    strange = []
    with home.counter.store.reading() as books:
        for entry in books.journal():
            if entry.act == Act.NUMBERING:
                last = {}
            elif entry.act == Act.RECEIVE:
                code = books.dossier(entry.dossier).code
                series, number = code.rpartition("-")[0], int(own_number(code))
                if series in last and number != last[series] + 1:
                    strange.append(code)
                last[series] = number
    return strange


@pytest.fixture(scope="module")
def life() -> tuple[list[Home], list[list[str]]]:
    with memory_folder() as folder:
        return grown(folder)


@pytest.fixture(scope="module")
def desks(life: tuple[list[Home], list[list[str]]]) -> list[Home]:
    return life[0]


def test_no_code_is_given_twice(desks: list[Home]):
    given = Count(code for home in desks for code in home.codes)
    assert [code for code, times in given.items() if times > 1] == [], f"seed {SEED}"
    assert given.total() >= 3 * EACH, f"seed {SEED}"


def test_every_gap_is_explained_by_the_journal(life: tuple[list[Home], list[list[str]]]):
    assert life[1] == [[], [], []], f"seed {SEED}"


def test_every_kind_of_stop_was_met(desks: list[Home]):
    stops = sum((home.stops for home in desks), Count())
    assert stops.keys() == set(StopReason), f"seed {SEED}"


def test_the_year_changed_at_every_desk(desks: list[Home]):
    days = [{code.split("-")[-2][:2] for code in home.codes} for home in desks]
    assert all({"26", "27"} <= years for years in days), f"seed {SEED}"
