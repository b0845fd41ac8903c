"""A home seen from outside: what the sign-in screen needs, and nothing heavy for it."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desk.adapters.slot import Cost
from desk.adapters.slots import FileKeySlots
from desk.errors import HomeMissingError, StoreDamagedError
from desk.office.accounts import Officer, Role
from tests.ui.intake_stand_ins import MORNING, OFFICE, OFFICER, PASSWORD
from ui.sign_in.face import Face
from ui.wiring.door import Door
from ui.wiring.home import HomeGate, create_home
from ui.wiring.world import World

ROOT = Path(__file__).parents[2]
HEAVY = "{'sqlalchemy', 'pydantic', 'reportlab', 'httpx', 'argon2', 'cryptography', 'alembic'}"


@pytest.fixture
def world(tmp_path):
    return World(lambda: MORNING, "machine", tmp_path / "witness", Cost(8 * 1024, 1, 1))


@pytest.fixture
def home(tmp_path, world):
    create_home(tmp_path / "home", OFFICE, OFFICER, PASSWORD, world)
    return tmp_path / "home"


def test_the_door_tells_what_the_gate_tells(home, world):
    gate = HomeGate(home, world)
    office, officers = gate.office(), gate.officers()
    gate.close()
    door = Door(home)
    assert door.face() == Face(office.agency.name, office.centre, office.desk)
    assert [(one.login, one.name, one.title) for one in door.officers()] == [
        (one.login, one.name, one.title) for one in officers
    ]


def test_it_is_read_while_the_home_is_open(home, world):
    gate = HomeGate(home, world)
    session = gate.sign_in(OFFICER.login, PASSWORD)
    gate.book.keep_office(replace(OFFICE, training=True))
    assert Door(home).face().training
    session.close()
    gate.close()


def test_whose_slot_is_damaged_can_still_be_chosen(home):
    slots = FileKeySlots(home / "keys", Cost(8 * 1024, 1, 1))
    slots.create(Officer("hanh", "Phùng Thị Hạnh", "x", Role.OFFICER), "mat khau 123", bytes(32))
    (home / "keys" / "minh.json").write_text("{")
    (home / "keys" / "ong.json").mkdir()
    assert [(one.login, one.name) for one in Door(home).officers()] == [
        ("hanh", "Phùng Thị Hạnh"),
        ("minh", "minh"),
    ]


def test_no_home_is_said(tmp_path):
    with pytest.raises(HomeMissingError):
        Door(tmp_path)


def test_an_office_file_that_is_none_is_said(home):
    for path in home.glob("office.db*"):
        path.unlink()
    (home / "office.db").write_bytes(b"not a database" * 100)
    with pytest.raises(StoreDamagedError):
        Door(home).face()


def test_the_first_screen_loads_nothing_heavy():
    script = f"import sys, ui.app; sys.exit(', '.join({HEAVY} & set(sys.modules)) or 0)"
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
