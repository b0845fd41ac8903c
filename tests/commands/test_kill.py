"""kill -9 at random moments of receiving, printing, delivering; the portal loses replies.

Afterwards: no receipt without its dossier, nothing twice at the portal, nothing left in the queue.
"""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from db.engine import open_engine
from desk.adapters.keys import derive
from desk.journal import Act
from desk.sandbox.classic import PASSWORD as PORTAL_SECRET
from desk.sandbox.register import Register
from desk.settings import Numbering
from tests.commands.door import ROOT, Door
from tests.commands.killed import world_of
from ui.commands.demo import OFFICE, OFFICER, PASSWORD
from ui.wiring.home import HomeGate, OpenHome, create_home
from ui.wiring.portal_line import PORTAL_PASSWORD

KILLS = 500 if os.environ.get("SOAK") else 50
LOST = {"faults": [{"fault": "lost_reply", "probability": 0.3}]}
ROUNDS = 100


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What stands after all kills and after the queue was emptied."""

    seed: int
    told: tuple[str, ...]
    home: OpenHome
    register: Register
    out: Path
    door: Door


@pytest.fixture(scope="module")
def portal(tmp_path_factory) -> Iterator[tuple[str, Path]]:
    """A sandbox in a process of its own that loses three replies in ten: address and folder."""
    folder = tmp_path_factory.mktemp("portal")
    faults = folder / "faults.json"
    faults.write_text(json.dumps(LOST), encoding="utf-8")
    door = Door(folder / "no home", folder)
    words = ("sandbox", "--port", "0", "--dir", str(folder), "--faults", str(faults))
    with subprocess.Popen(
        door.line(*words), env=door.environment(), cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process.stdout.readline().strip(), folder
        process.terminate()
        assert process.wait(20) == 0


@pytest.fixture(scope="module")
def aftermath(tmp_path_factory, portal) -> Iterator[Aftermath]:
    address, portal_folder = portal
    folder = tmp_path_factory.mktemp("kill")
    door = Door(folder / "home", folder / "state")
    make_home(door, address)
    out = folder / "out"
    out.mkdir()
    seed = int(os.environ.get("SEED", "0")) or random.SystemRandom().randrange(2**32)
    kill_again_and_again(door, out, seed)
    home = HomeGate(door.home, world_of(door.state, KILLS)).unlock(OFFICER.login, PASSWORD)
    deliver_until_empty(home)
    register = Register(portal_folder)
    told = tuple((out / "received").read_text().splitlines())
    yield Aftermath(seed, told, home, register, out, door)
    register.close()
    home.session.close()
    home.book.close()


def make_home(door: Door, address: str) -> None:
    office = replace(
        OFFICE, numbering=Numbering(1, 9000), portal=replace(OFFICE.portal, address=address)
    )
    world = world_of(door.state, 0)
    create_home(door.home, office, OFFICER, PASSWORD, world)
    home = HomeGate(door.home, world).unlock(OFFICER.login, PASSWORD)
    with home.store.writing() as books:
        books.keep_secret(PORTAL_PASSWORD, PORTAL_SECRET)
    home.session.close()
    home.book.close()


def kill_again_and_again(door: Door, out: Path, seed: int) -> None:
    told = {"home": str(door.home), "state": str(door.state), "out": str(out)}
    order = json.dumps({**told, "kills": KILLS, "seed": seed})
    done = subprocess.run(
        [sys.executable, "-m", "tests.commands.killed", order],
        env=door.environment(),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), f"seed {seed}"


def deliver_until_empty(home: OpenHome) -> None:
    for _ in range(ROUNDS):
        home.session.deliver_all()
        with home.store.reading() as books:
            tally = books.tally()
        if not tally.waiting and tally.matching == tally.delivered:
            return


def receives(home: OpenHome) -> Counter:
    """How many journal entries of receiving each dossier has."""
    with home.store.reading() as books:
        return Counter(entry.dossier for entry in books.journal() if entry.act == Act.RECEIVE)


def all_codes(home: OpenHome) -> list[str]:
    with home.store.reading() as books:
        return [books.dossier(known).code for known in receives(home)]


def test_there_was_something_to_kill(aftermath: Aftermath):
    assert len(aftermath.told) >= KILLS // 3, f"seed {aftermath.seed}"
    assert list(aftermath.out.glob("*.pdf")), f"seed {aftermath.seed}"


def test_no_acknowledged_code_is_given_twice(aftermath: Aftermath):
    assert len(set(aftermath.told)) == len(aftermath.told), f"seed {aftermath.seed}"


def test_every_acknowledged_code_stands_with_receipt_and_journal(aftermath: Aftermath):
    noted = receives(aftermath.home)
    with aftermath.home.store.reading() as books:
        found = [books.dossier_by_code(code) for code in aftermath.told]
        whole = [one and books.receipt_of(one.id) and noted[one.id] == 1 for one in found]
    assert all(whole), f"seed {aftermath.seed}"


def test_every_dossier_was_received_by_one_journal_entry(aftermath: Aftermath):
    noted = receives(aftermath.home)
    with aftermath.home.store.reading() as books:
        assert len(noted) == books.count_dossiers(), f"seed {aftermath.seed}"
    assert set(noted.values()) == {1}


def test_no_exported_receipt_without_its_dossier(aftermath: Aftermath):
    printed = {
        path.name.partition("pdf")[0].rsplit(".", 3)[0] for path in aftermath.out.glob("*.pdf")
    }
    assert printed <= set(all_codes(aftermath.home)), f"seed {aftermath.seed}"


def test_every_dossier_stands_at_the_portal_and_nothing_else(aftermath: Aftermath):
    codes = sorted(all_codes(aftermath.home))
    assert list(aftermath.register.codes()) == codes, f"seed {aftermath.seed}"


def test_no_step_stands_there_twice(aftermath: Aftermath):
    steps = {code: len(aftermath.register.steps(code)) for code in aftermath.register.codes()}
    assert set(steps.values()) == {1}, f"seed {aftermath.seed}: {steps}"


def test_the_queue_is_empty_and_all_is_proven(aftermath: Aftermath):
    with aftermath.home.store.reading() as books:
        tally, dossiers = books.tally(), books.count_dossiers()
    counts = (tally.waiting, tally.refused, tally.differing, tally.matching)
    assert counts == (0, 0, 0, dossiers), f"seed {aftermath.seed}"


def test_the_database_is_whole(aftermath: Aftermath):
    gate = HomeGate(aftermath.door.home, world_of(aftermath.door.state, KILLS))
    keys = derive(gate.slots.unlock(OFFICER.login, PASSWORD, gate.world.clock()))
    gate.close()
    engine = open_engine(aftermath.door.home / "desk.db", keys.database)
    with engine.connect() as connection:
        told = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        ciphered = connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars().all()
        strange = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    engine.dispose()
    assert (told, ciphered, strange) == (["ok"], [], []), f"seed {aftermath.seed}"


def test_verify_says_that_all_is_as_written(aftermath: Aftermath):
    done = aftermath.door("verify", "--json")
    assert (done.code, done.json()["sound"]) == (0, True), f"seed {aftermath.seed}: {done}"
