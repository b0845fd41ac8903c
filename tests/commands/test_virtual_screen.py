"""The real program on a virtual screen: started, signed in to and used by keys that X delivers."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.ports import QueueRow
from tests.commands.door import ROOT, Door
from tests.real_screen import MISSING, Screen, virtual_screen
from ui.commands.demo import OFFICER, PASSWORD
from ui.wiring.home import HomeGate
from ui.wiring.world import World

CARD = "037086009418||TRAN VAN BINH|14081986|Nam|Thon Dong Hau, Yen Khe Thuong|12042022"
PRESSES = ("k", "s", "Return", "alt+0", "F9")
LOOKS = 60

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not here: {', '.join(MISSING)}")


@pytest.fixture
def screen() -> Iterator[Screen]:
    with virtual_screen() as made:
        yield made


@pytest.fixture
def program(screen: Screen, door: Door) -> Iterator[subprocess.Popen[bytes]]:
    environment = door.environment(None) | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    started = subprocess.Popen(
        [sys.executable, "-m", "desk", "--home", str(door.home)], env=environment, cwd=ROOT
    )
    yield started
    started.terminate()
    started.wait()


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
    program: subprocess.Popen[bytes], screen: Screen, door: Door
):
    screen.window("Vào quầy")
    screen.write(PASSWORD)
    screen.tool("key", "Return")
    window = screen.window("Quầy 3")
    screen.tool("type", "--delay", "1", CARD + "\n")
    for press in PRESSES:
        screen.tool("key", "--delay", "60", "--window", window, press)

    rows = saved(door, "tran van binh")

    assert [row.procedure for row in rows] == ["Thủ tục đăng ký khai sinh"]
    assert Path(f"/proc/{program.pid}").exists()
