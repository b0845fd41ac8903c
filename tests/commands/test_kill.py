"""kill -9 at random moments of six kinds of work; the portal loses replies (T1).

Afterwards: no receipt without its dossier, nothing twice at the portal, nothing left in the queue,
no correction half done, no draft older than it was told to be, no copy that is half a copy.
SEED=… repeats a run, SOAK=1 kills five thousand times.
"""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import pytest

from db.backup import open_register_copy
from db.engine import open_engine
from desk.adapters.copy_folder import copies_in, shelves_in, unusable_in
from desk.adapters.copy_return import bring_back
from desk.adapters.keys import derive
from desk.journal import Act
from desk.office.settings import Numbering
from desk.proof import Word
from desk.sandbox.classic import PASSWORD as PORTAL_SECRET
from desk.sandbox.register import Register
from tests.commands.door import ROOT, Door
from tests.commands.killed import world_of
from ui.commands.demo import OFFICE, OFFICER, PASSWORD
from ui.wiring.home import HomeGate, OpenHome, create_home
from ui.wiring.portal_line import PORTAL_PASSWORD

KILLS = 5_000 if os.environ.get("SOAK") else 200
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
    (out / "copies").mkdir(parents=True)
    seed = int(os.environ.get("SEED", "0")) or random.SystemRandom().randrange(2**32)
    kill_again_and_again(door, out, seed)
    home = HomeGate(door.home, world_of(door.state, KILLS)).unlock(OFFICER.login, PASSWORD)
    deliver_until_empty(home)
    register = Register(portal_folder)
    told = said(out, "received")
    yield Aftermath(seed, told, home, register, out, door)
    register.close()
    home.session.close()
    home.book.close()


def said(out: Path, work: str) -> tuple[str, ...]:
    """What the children told of that work."""
    return tuple((out / work).read_text(encoding="utf-8").splitlines())


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
    """A void one that a look-up found is proven to be there; every living one to be the same."""
    living, _ = living_and_void(home)
    for _ in range(ROUNDS):
        home.session.deliver_all()
        with home.store.reading() as books:
            tally = books.tally()
        if not (tally.waiting or tally.differing) and not unproven(home, living, {Word.MATCHING}):
            return


def unproven(home: OpenHome, codes: Iterable[str], good: set[Word]) -> list[str]:
    """Of those dossiers the ones that no look-up found as they should be; the kills last days."""
    with home.store.reading() as books:
        lines = [books.line_of(books.dossier_by_code(code).id) for code in codes]
    return [line.code for line in lines if line.word not in good]


def receives(home: OpenHome) -> Counter:
    """How many journal entries of receiving each dossier has."""
    with home.store.reading() as books:
        return Counter(entry.dossier for entry in books.journal() if entry.act == Act.RECEIVE)


def keys_of(aftermath: Aftermath) -> bytes:
    """The register's own key."""
    gate = HomeGate(aftermath.door.home, world_of(aftermath.door.state, KILLS))
    keys = derive(gate.slots.unlock(OFFICER.login, PASSWORD, gate.world.clock()))
    gate.close()
    return keys.database


def living_and_void(home: OpenHome) -> tuple[set[str], set[str]]:
    """Codes of the dossiers that count, and of those that were annulled."""
    codes: dict[bool, set[str]] = {False: set(), True: set()}
    with home.store.reading() as books:
        for known in receives(home):
            codes[books.annulment(known) is not None].add(books.dossier(known).code)
    return codes[False], codes[True]


def all_codes(home: OpenHome) -> list[str]:
    with home.store.reading() as books:
        return [books.dossier(known).code for known in receives(home)]


def test_there_was_something_to_kill(aftermath: Aftermath):
    assert len(aftermath.told) >= KILLS // 6, f"seed {aftermath.seed}"
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


def test_every_living_dossier_stands_at_the_portal_and_nothing_unknown(aftermath: Aftermath):
    living, void = living_and_void(aftermath.home)
    there = set(aftermath.register.codes())
    assert living <= there <= living | void, f"seed {aftermath.seed}"


def test_no_step_stands_there_twice(aftermath: Aftermath):
    for code in aftermath.register.codes():
        steps = [json.dumps(step, sort_keys=True) for step in aftermath.register.steps(code)]
        assert len(steps) == len(set(steps)), f"seed {aftermath.seed}: {code}"


def test_the_portal_knows_what_is_void_and_only_that(aftermath: Aftermath):
    _, void = living_and_void(aftermath.home)
    steps = {code: len(aftermath.register.steps(code)) for code in aftermath.register.codes()}
    assert {code for code, many in steps.items() if many != 1} == void & steps.keys(), (
        f"seed {aftermath.seed}"
    )


def test_the_queue_is_empty_and_all_is_proven(aftermath: Aftermath):
    with aftermath.home.store.reading() as books:
        tally = books.tally()
    counts = (tally.waiting, tally.refused, tally.differing)
    assert counts == (0, 0, 0), f"seed {aftermath.seed}"
    living, _ = living_and_void(aftermath.home)
    found, there = {Word.MATCHING, Word.PRESENT}, aftermath.register.codes()
    assert unproven(aftermath.home, there, found) == [], f"seed {aftermath.seed}"
    assert unproven(aftermath.home, living, {Word.MATCHING}) == [], f"seed {aftermath.seed}"


def test_every_acknowledged_correction_stands(aftermath: Aftermath):
    pairs = [line.split() for line in said(aftermath.out, "corrected")]
    assert pairs, f"seed {aftermath.seed}"
    with aftermath.home.store.reading() as books:
        for wrong, instead in pairs:
            noted = books.annulment(books.dossier_by_code(wrong).id)
            place = books.dossier(noted.replaced_by).code if noted.replaced_by else "-"
            assert place == instead, f"seed {aftermath.seed}: {wrong}"


def test_every_correction_was_made_whole(aftermath: Aftermath):
    with aftermath.home.store.reading() as books:
        noted = Counter(entry.dossier for entry in books.journal() if entry.act == Act.ANNUL)
        void = {known for known in receives(aftermath.home) if books.annulment(known)}
    assert noted.keys() == void, f"seed {aftermath.seed}"
    assert set(noted.values()) == {1}, f"seed {aftermath.seed}"


def test_a_draft_is_never_older_than_it_was_told_to_be(aftermath: Aftermath):
    told = {key: int(typed) for key, typed in map(str.split, said(aftermath.out, "kept"))}
    assert told, f"seed {aftermath.seed}"
    for key, typed in told.items():
        content = aftermath.home.session.drafts.find(UUID(key)).content
        assert content["typed"] >= typed, f"seed {aftermath.seed}: {key}"
        assert content["text"] == "ư" * (content["typed"] % 4000), f"seed {aftermath.seed}"


def test_a_copy_is_whole_or_no_copy(aftermath: Aftermath, tmp_path: Path):
    [shelf] = shelves_in(aftermath.out / "copies")
    copies = copies_in(shelf)
    assert unusable_in(shelf) == (), f"seed {aftermath.seed}"
    for folder, manifest in copies:
        target = tmp_path / folder.name
        target.mkdir()
        bring_back(folder, target)
        opened = open_register_copy(target / "desk.db", keys_of(aftermath), lambda: True)
        assert opened.counts == manifest.counts, f"seed {aftermath.seed}: {folder.name}"


def test_the_newest_acknowledged_copy_is_still_there(aftermath: Aftermath):
    [shelf] = shelves_in(aftermath.out / "copies")
    newest = max(manifest.name for _, manifest in copies_in(shelf))
    assert newest >= max(said(aftermath.out, "copied")), f"seed {aftermath.seed}"


def test_the_database_is_whole(aftermath: Aftermath):
    engine = open_engine(aftermath.door.home / "desk.db", keys_of(aftermath))
    with engine.connect() as connection:
        told = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        ciphered = connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars().all()
        strange = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    engine.dispose()
    assert (told, ciphered, strange) == (["ok"], [], []), f"seed {aftermath.seed}"


def test_verify_says_that_all_is_as_written(aftermath: Aftermath):
    done = aftermath.door("verify", "--json")
    assert (done.code, done.json()["sound"]) == (0, True), f"seed {aftermath.seed}: {done}"
