"""Cut off while a new recovery key is made: of the old key and the new one exactly one opens."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from signal import SIGKILL
from subprocess import PIPE

import pytest

from desk.adapters import recovery_files
from desk.errors import StoreReadOnlyError
from desk.office.accounts import WrongRecoveryKeyError
from tests.wiring.killed_renewal import STEPS
from tests.wiring.test_officers import (
    CHIEF,
    PASSWORD,
    gate,
    home,
    kept,
    key,
    officers,
    opens,
    slot_bytes,
    world,
)
from ui.wiring.home import HomeGate
from ui.wiring.officers import Officers, recover

__all__ = ["gate", "home", "kept", "key", "officers", "world"]

ROOT = Path(__file__).resolve().parents[2]
PLACE, WAITING = "_recovery.json", "_recovery.1.part"


def files(gate: HomeGate) -> list[str]:
    """The recovery key's, without the note of tries."""
    found = (path.name for path in (gate.folder / "keys").glob("_recovery*"))
    return sorted(name for name in found if "tries" not in name)


def lets_in(gate: HomeGate, key: str) -> bool:
    try:
        recover(gate, key, CHIEF.login, PASSWORD)
    except WrongRecoveryKeyError:
        return False
    return True


Cut = Callable[[str], str]


@pytest.fixture
def cut(gate) -> Cut:
    """The home, killed at a step of making a new key, which is returned."""

    def killed(step: str) -> str:
        run = (sys.executable, "-m", "tests.wiring.killed_renewal", gate.folder.parent, step)
        done = subprocess.run(run, check=False, cwd=ROOT, stdout=PIPE, text=True, timeout=60)
        assert (done.returncode, len(done.stdout)) == (-SIGKILL, len("-".join(["AAAA"] * 8)))
        return done.stdout

    return killed


@pytest.mark.parametrize(
    ("step", "expected"), [(step, step == "before commit") for step in STEPS], ids=STEPS
)
@pytest.mark.parametrize("signed_in", [False, True], ids=["at once", "after a sign-in"])
def test_exactly_one_key_opens(gate, key, cut, step, expected, signed_in):
    new = cut(step)
    if signed_in:
        assert opens(gate, CHIEF.login, PASSWORD)
    assert (lets_in(gate, key), lets_in(gate, new)) == (expected, not expected)


def test_a_slot_that_waits_takes_its_place_at_the_next_sign_in(gate, cut):
    cut("before rename")
    assert files(gate) == [WAITING, PLACE]
    assert opens(gate, CHIEF.login, PASSWORD)
    assert files(gate) == [PLACE]


def test_a_slot_that_was_not_kept_does_not_take_its_place(gate, key, cut):
    cut("before commit")
    assert opens(gate, CHIEF.login, PASSWORD)
    assert files(gate) == [WAITING, PLACE]


@pytest.mark.parametrize("step", STEPS)
def test_the_next_new_key_is_the_only_one(gate, key, cut, step):
    lost = cut(step)
    opened = gate.unlock(CHIEF.login, PASSWORD)
    new = Officers(opened).new_recovery_key(PASSWORD)
    opened.session.close()
    assert [lets_in(gate, each) for each in (key, lost, new)] == [False, False, True]
    assert files(gate) == [PLACE]


def test_where_the_slot_cannot_take_its_place_the_new_key_opens(officers, gate, key, monkeypatch):
    def refused(_source: Path, _target: Path) -> None:
        raise StoreReadOnlyError

    with monkeypatch.context() as patch:
        patch.setattr(recovery_files, "rename_durably", refused)
        new = officers.new_recovery_key(PASSWORD)
        assert (lets_in(gate, key), lets_in(gate, new)) == (False, True)
    assert opens(gate, CHIEF.login, PASSWORD)
    assert files(gate) == [PLACE]


def test_an_old_slot_laid_beside_opens_nothing(officers, gate):
    old, keys = officers.new_recovery_key(PASSWORD), gate.folder / "keys"
    before = slot_bytes(gate, "_recovery")
    officers.new_recovery_key(PASSWORD)
    (keys / PLACE).unlink()
    (keys / WAITING).write_bytes(before)
    assert not lets_in(gate, old)


def test_a_torn_slot_beside_keeps_nobody_out(gate, key):
    (gate.folder / "keys" / WAITING).write_bytes(b"{")
    assert lets_in(gate, key)
