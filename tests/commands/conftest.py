"""A home made by `demo` once for the whole run, and copies for tests that change something."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.door import Demo, Door


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Never changed by a test; see `door` for that."""
    folder = tmp_path_factory.mktemp("demo")
    door = Door(folder / "nhà", folder / "state")
    done = door("demo", "--json")
    assert done.code == 0, done.err
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
