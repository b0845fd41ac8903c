"""A home made by `demo` once for the whole run, and copies for tests that change something."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from desk.adapters.slot import Cost
from desk.adapters.slots import FileKeySlots
from desk.time.working_time import VIETNAM
from tests.commands.door import Demo, Door
from ui.commands.demo import PASSWORD

CHEAP = Cost(1024, 1, 1)


def make_signing_in_cheap(door: Door, login: str) -> None:
    """The same password opens the same slot, derived at a test's cost."""
    slots = FileKeySlots(door.home / "keys", CHEAP)
    opened = slots.open(login, PASSWORD, datetime.now(VIETNAM))
    slots.write_anew(opened.officer, PASSWORD, opened.master, opened.generation)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Never changed by a test; see `door` for that."""
    folder = tmp_path_factory.mktemp("demo")
    door = Door(folder / "nhà", folder / "state")
    done = door("demo", "--json")
    assert done.code == 0, done.err
    make_signing_in_cheap(door, done.json()["officer"])
    return Demo(door, done.json())


@pytest.fixture
def copied(demo: Demo, tmp_path: Path) -> Callable[[str], Door]:
    """Another copy of the demo's home, its guard's witness with it."""

    def copy(name: str) -> Door:
        shutil.copytree(demo.door.home, tmp_path / name / "nhà")
        shutil.copytree(demo.door.state, tmp_path / name / "state")
        return Door(tmp_path / name / "nhà", tmp_path / name / "state")

    return copy


@pytest.fixture
def door(copied: Callable[[str], Door]) -> Door:
    """A copy of the demo's home with its officer's password at hand."""
    return copied("bản sao")
