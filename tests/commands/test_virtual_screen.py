"""The real program on a virtual screen: started, signed in to and used by keys that X delivers."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk.ports import QueueRow
from tests.commands.door import ROOT, Door
from ui.commands.demo import OFFICER, PASSWORD
from ui.wiring.home import HomeGate
from ui.wiring.world import World

CARD = "037086009418||TRAN VAN BINH|14081986|Nam|Thon Dong Hau, Yen Khe Thuong|12042022"
PRESSES = ("k", "s", "Return", "alt+0", "F9")
LOOKS = 60
NEEDED = ("Xvfb", "openbox", "xdotool")

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="needs Xvfb, openbox and xdotool"
)


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of 1366×768 with a window manager; its number is the server's own choice."""
    read, write = os.pipe()
    options = ["-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *options],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        name = ":" + told.readline().strip()
    manager = subprocess.Popen(
        ["openbox"],
        env=os.environ | {"DISPLAY": name},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait()


@pytest.fixture
def keys(display: str) -> Callable[..., str]:
    """xdotool on that screen."""

    def tool(*words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=os.environ | {"DISPLAY": display},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return done.stdout.strip()

    return tool


@pytest.fixture
def program(display: str, door: Door) -> Iterator[subprocess.Popen[bytes]]:
    environment = door.environment(None) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    started = subprocess.Popen(
        [sys.executable, "-m", "desk", "--home", str(door.home)], env=environment, cwd=ROOT
    )
    yield started
    started.terminate()
    started.wait()


def found(keys: Callable[..., str], title: str) -> str:
    """The window of that title, once it is there and has the keyboard."""
    window = keys("search", "--sync", "--onlyvisible", "--name", title).splitlines()[0]
    keys("windowactivate", "--sync", window)
    return window


def saved(door: Door, words: str) -> tuple[QueueRow, ...]:
    """What the register holds for the words, looked at until it holds something."""
    gate = HomeGate(door.home, World(witness=door.state / "seen"))
    rows: tuple[QueueRow, ...] = ()
    for _ in range(LOOKS):
        home = gate.unlock(OFFICER.login, PASSWORD)
        with home.store.reading() as books:
            rows = books.find(words)
        home.session.close()
        if rows:
            break
    gate.close()
    return rows


def test_a_dossier_by_card_scan_and_five_presses_on_a_real_screen(
    program: subprocess.Popen[bytes], keys: Callable[..., str], door: Door
):
    found(keys, "Vào quầy")
    keys("type", "--delay", "20", PASSWORD)
    keys("key", "Return")
    window = found(keys, "Quầy 3")
    keys("type", "--delay", "1", CARD + "\n")
    for press in PRESSES:
        keys("key", "--delay", "60", "--window", window, press)

    rows = saved(door, "tran van binh")

    assert [row.procedure for row in rows] == ["Thủ tục đăng ký khai sinh"]
    assert Path(f"/proc/{program.pid}").exists()
