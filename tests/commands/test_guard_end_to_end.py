"""A home brought back from an older copy, or carried to another machine, gives no number twice."""

import json
import shutil
from pathlib import Path

import pytest

from desk.guard import NumberingStoppedError, StopReason
from tests.commands.door import Door, draft, drafts
from ui.commands.demo import PASSWORD
from ui.files.draft_file import draft_of, shapes
from ui.wiring.home import HomeGate
from ui.wiring.world import World

STOPPED = "Dữ liệu cũ hơn số máy này đã cấp."


def received(door: Door, number: int) -> str:
    done = door("receive", "-", "--json", stdin=drafts(draft(number)))
    assert done.code == 0, done.err
    return str(done.json()[0]["code"])


def brought_back(door: Door, older: Path) -> None:
    shutil.rmtree(door.home)
    shutil.copytree(older, door.home)


@pytest.fixture
def older(door: Door, tmp_path: Path) -> Path:
    """A copy of the home, made before two more dossiers came in."""
    copy = tmp_path / "cũ"
    shutil.copytree(door.home, copy)
    return copy


@pytest.fixture
def lost(door: Door, older: Path) -> list[str]:
    """Codes that were given out and are not known any more."""
    codes = [received(door, number) for number in (1, 2)]
    brought_back(door, older)
    return codes


def test_a_restored_home_gives_no_number(door: Door, lost: list[str]):
    done = door("receive", "-", "--json", stdin=drafts(draft(3)))
    assert (done.code, done.out) == (1, "[]\n")
    assert done.complaint.startswith(STOPPED)
    assert "set numbering.settle" in done.complaint


def test_signing_in_again_and_again_does_not_wear_the_guard_out(door: Door, lost: list[str]):
    for _ in range(2):
        assert door("outbox").code == 0
    assert door("receive", "-", stdin=drafts(draft(3))).code == 1


def test_a_settled_number_lets_numbers_go_on_after_it(door: Door, lost: list[str]):
    last = max(int(code.rpartition("-")[2]) for code in lost)
    assert door("set", "numbering.settle", str(last)).code == 0
    code = received(door, 3)
    assert int(code.rpartition("-")[2]) == last + 1
    assert code not in lost


def test_a_smaller_settled_number_never_goes_below_what_the_home_knows(door: Door, lost: list[str]):
    assert door("set", "numbering.settle", "0").code == 0
    assert int(received(door, 3).rpartition("-")[2]) == 3021


def test_a_home_on_another_machine_gives_no_number(door: Door):
    world = World(machine="other", witness=door.state / "quay-mot-cua" / "witness")
    home = HomeGate(door.home, world).unlock("nguyet", PASSWORD)
    session = home.session
    [shape] = shapes(json.dumps(draft()))
    with pytest.raises(NumberingStoppedError) as stopped:
        session.intake.receive(draft_of(shape, session.catalogue, session.clock()))
    session.close()
    assert stopped.value.reason is StopReason.CLONED


def test_the_witness_lies_where_this_suite_believes(door: Door):
    assert list((door.state / "quay-mot-cua" / "witness").glob("*.json"))
