"""What an officer reads when disk, register, vault, clock or keys are not what they should be.

The real program in a process of its own wherever it can be brought into that trouble from outside:
one Vietnamese sentence that says what is so and what to do, and nothing lost.
"""

import errno
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from desk.adapters.slot import Cost
from desk.guard import NumberingStoppedError
from tests.commands.door import ROOT, Door, draft, drafts
from tests.fakes import StoppedClock
from tests.faults.disk_library import built
from tests.wiring.test_home import NOW, OFFICE, OFFICER, PASSWORD, let_go, signed_in, sound
from ui.translation import install
from ui.wiring.home import create_home
from ui.wiring.world import World
from ui.wording.refusals import refusal

FULL = "Ổ đĩa đã đầy. Chưa lưu gì và không mất gì;"
READ_ONLY = "Không ghi được vào nơi chứa dữ liệu; chưa lưu gì."
DAMAGED = "Sổ hoặc ổ đĩa bị hỏng. Đừng làm tiếp;"
SLOT = "Tệp khóa của cán bộ này bị hỏng, mật khẩu nào cũng không mở được."
RESTORED = "Dữ liệu cũ hơn số máy này đã cấp."


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("disk"))


def complaint_on(door: Door, library: Path, error: int, *words: str) -> str:
    """The one line of a program that was started when nothing in the home could be written."""
    told = {"LD_PRELOAD": str(library), "FAILING_DISK": f"{error} {door.home}"}
    done = subprocess.run(
        door.line(*words),
        input=drafts(draft()),
        text=True,
        capture_output=True,
        env=door.environment() | told,
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1, (done.stdout, done.stderr)
    [line] = done.stderr.splitlines()
    return line


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(errno.ENOSPC, FULL), (errno.EROFS, READ_ONLY), (errno.EIO, DAMAGED)],
    ids=["full", "read-only", "failing"],
)
def test_a_disk_that_takes_nothing(door: Door, library: Path, error: int, sentence: str):
    assert complaint_on(door, library, error, "receive", "-").startswith(sentence)
    assert door("receive", "-", stdin=drafts(draft())).code == 0
    assert door("verify", "--json").json()["dossiers"] == 21


@dataclass(frozen=True, slots=True)
class Trouble:
    """What somebody or something did to the home, the command after it, the line it answers."""

    done: Callable[[Door], None]
    words: tuple[str, ...]
    sentence: str


def scribble(name: str, share: float) -> Callable[[Door], None]:
    """Other bytes at that place of the file, as a dying disk would put there."""

    def spoil(door: Door) -> None:
        path = door.home / name
        content = bytearray(path.read_bytes())
        at = int(len(content) * share)
        content[at : at + 4096] = os.urandom(4096)
        path.write_bytes(content)

    return spoil


def scribble_all(door: Door) -> None:
    for share in range(1, 10):
        scribble("desk.db", share / 10)(door)


def break_slots(door: Door) -> None:
    for slot in (door.home / "keys").glob("*.json"):
        slot.write_bytes(slot.read_bytes()[:-20])


def break_witness(door: Door) -> None:
    for note in (door.state / "quay-mot-cua" / "witness").glob("*.json"):
        note.write_text("{}")


def lose_register(door: Door) -> None:
    (door.home / "desk.db").unlink()


TROUBLES = {
    "first page of the register": Trouble(scribble("desk.db", 0.0), ("outbox",), DAMAGED),
    "pages of the register": Trouble(scribble_all, ("verify",), DAMAGED),
    "first page of the settings": Trouble(scribble("office.db", 0.0), ("outbox",), DAMAGED),
    "slots": Trouble(break_slots, ("outbox", "--officer", "nguyet"), SLOT),
    "the guard's note": Trouble(break_witness, ("receive", "-"), RESTORED),
    "no register": Trouble(lose_register, ("outbox",), "Thư mục này chưa có dữ liệu."),
}


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
def test_what_is_broken_is_told_in_one_sentence(door: Door, trouble: Trouble):
    trouble.done(door)
    done = door(*trouble.words, stdin=drafts(draft()))
    assert done.code == 1, done
    assert done.complaint.startswith(trouble.sentence)


def test_a_lost_file_is_named_by_verify_and_nothing_else_is_wrong(door: Door):
    lost = next(path for path in (door.home / "vault").rglob("*") if path.is_file())
    lost.unlink()
    done = door("verify")
    assert (done.code, "1 tệp bị mất hoặc hỏng" in done.out) == (1, True), done
    assert door("receive", "-", stdin=drafts(draft())).code == 0


@pytest.mark.parametrize(
    ("jump", "sentence"),
    [
        (timedelta(days=-2), "Đồng hồ máy lùi so với lần lưu trước. Chỉnh lại giờ"),
        (timedelta(days=400), "Đồng hồ máy vượt xa lần lưu trước. Xem lại ngày giờ"),
    ],
    ids=["back", "far ahead"],
)
def test_a_clock_set_wrong(qapp, tmp_path: Path, jump: timedelta, sentence: str):
    install(qapp)
    clock = StoppedClock(NOW)
    world = World(clock, "machine-1", tmp_path / "witness", Cost(1024, 1, 1))
    create_home(tmp_path / "home", OFFICE, OFFICER, PASSWORD, world)
    home = signed_in(tmp_path / "home", world)
    home.session.intake.receive(sound(home))
    clock.now += jump
    with pytest.raises(NumberingStoppedError) as stopped:
        home.session.intake.receive(sound(home))
    let_go(home)
    assert refusal(stopped.value).startswith(sentence)
