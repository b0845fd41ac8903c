"""A folder of key slots in which one officer may sign in."""

from pathlib import Path

import pytest

from desk.adapters.slots import FileKeySlots
from tests.adapters.slot_stand_ins import slots_of_an


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "keys"


@pytest.fixture
def slots(folder: Path) -> FileKeySlots:
    return slots_of_an(folder)
