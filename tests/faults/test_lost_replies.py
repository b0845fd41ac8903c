"""Three replies in ten are lost after the portal has done what it was asked: exactly once (T5).

Over real HTTP to the sandbox, in rounds as the program sends them. SEED=… repeats a run, SOAK=1
submits twenty thousand.
"""

import os
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import SystemRandom
from secrets import token_bytes

import pytest

from db.store import SqlStore, create_store
from desk.adapters.classic_portal import ClassicPortal
from desk.delivery.delivery import deliver_round
from desk.delivery.store_facts import StoreFacts
from desk.office.settings import PortalSettings
from desk.sandbox.classic import PASSWORD, USERNAME
from desk.sandbox.faults import read_faults
from desk.sandbox.register import Register
from desk.sandbox.server import Sandbox
from tests.fakes import (
    PROCEDURES,
    StoppedClock,
    calm,
    dossier,
    fill,
    step,
    step_entry,
)
from tests.faults.memory import memory_folder

SHARES = 4
MANY = (20_000 if os.environ.get("SOAK") else 2_000) // SHARES
STEPS = MANY // 10
SEED = int(os.environ.get("SEED", "0")) or SystemRandom().randrange(2**32)
LOST = {"fault": "lost_reply", "probability": 0.3}


def coded(number: int) -> str:
    return f"H57.37.22-2611{1 + number // 9999:02}-{1 + number % 9999:04}"


def deliver_all(store: SqlStore, sandbox: Sandbox) -> None:
    """Rounds until nothing waits; the clock jumps over every wait."""
    clock = StoppedClock()
    settings = PortalSettings(sandbox.address, USERNAME, "H57.37.22", "VN:GOV:TEST")
    with ClassicPortal(settings, PASSWORD, StoreFacts(store), timeout=5.0) as portal:
        while True:
            deliver_round(store, portal, clock, calm, "here")
            with store.reading() as books:
                if not books.due_entries(clock() + timedelta(days=9), 1):
                    return
            clock.pass_by(timedelta(hours=4))


@pytest.fixture
def folder() -> Iterator[Path]:
    with memory_folder() as made:
        yield made


@pytest.mark.parametrize("share", range(SHARES))
def test_nothing_is_missing_and_nothing_stands_there_twice(share: int, folder: Path):
    made = [dossier(number, code=coded(number)) for number in range(MANY)]
    store = create_store(folder / "desk.db", token_bytes(32), token_bytes(32), "t", "machine")
    fill(store, made)
    with store.writing() as books:
        for number, one in enumerate(made[:STEPS]):
            books.put_entry(step_entry(one, step(number % 600), number))
    faults = read_faults({"seed": SEED + share, "faults": [LOST]})
    with Sandbox(folder / "portal", 0, faults, PROCEDURES) as sandbox:
        deliver_all(store, sandbox)
    with store.reading() as books:
        tally = books.tally()
    store.close()
    register = Register(folder / "portal")
    there = register.codes()
    steps = Counter(len(register.steps(code)) for code in there)
    asked = register.counts().requests
    register.close()
    assert there == tuple(sorted(one.code for one in made)), f"seed {SEED}"
    assert (tally.waiting, tally.refused, tally.delivered) == (0, 0, MANY), f"seed {SEED}"
    assert steps == {1: STEPS, 0: MANY - STEPS}, f"seed {SEED}"
    assert asked > 2 * MANY, f"seed {SEED}: hardly a reply was lost"
