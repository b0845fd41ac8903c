"""Whoever writes another portal into office.db is sent nothing."""

import socket
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from desk.adapters.slot import Cost
from desk.outbox import Trouble
from tests.desk.counter import NOW, OFFICE
from tests.fakes import StoppedClock
from tests.wiring.test_home import OFFICER, PASSWORD, let_go, signed_in, sound
from ui.wiring.home import create_home
from ui.wiring.world import World

HONEST = "http://127.0.0.1:9"


@pytest.fixture
def world(tmp_path):
    return World(StoppedClock(NOW), "machine-1", tmp_path / "witness", Cost(1024, 1, 1))


@pytest.fixture
def home(tmp_path, world):
    office = replace(OFFICE, portal=replace(OFFICE.portal, address=HONEST, username="quay"))
    create_home(tmp_path / "home", office, OFFICER, PASSWORD, world)
    return tmp_path / "home"


@pytest.fixture
def thief():
    with socket.create_server(("127.0.0.1", 0)) as door:
        door.settimeout(0)
        yield door


def test_a_portal_written_in_from_outside_hears_nothing(home, world, thief):
    address = f"http://127.0.0.1:{thief.getsockname()[1]}"
    with closing(sqlite3.connect(home / "office.db")) as hand, hand:
        changed = hand.execute(
            "UPDATE setting SET content = replace(content, ?, ?)", (HONEST, address)
        )
    assert changed.rowcount
    opened = signed_in(home, world)
    opened.session.intake.receive(sound(opened))
    sent, proven = opened.session.deliver_all()
    let_go(opened)
    assert (sent.stopped, proven.stopped) == (Trouble.SETTINGS, Trouble.SETTINGS)
    with pytest.raises(BlockingIOError):
        thief.accept()
