"""`officer`: who may sign in, told and changed without a window; no password on a command line.

Many calls share one process, each with its own password, stdin and exit code: starting Python for
every one would take longer than all they do.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desk.adapters.slot import Cost
from desk.office.accounts import Officer, Role
from tests.commands.door import Done, Door
from tests.desk.counter import OFFICE
from ui.wiring.home import create_home
from ui.wiring.world import World

CHIEF = Officer("nguyet", "Trần Thị Minh Nguyệt", "Công chức", Role.ADMINISTRATOR)
PASSWORD, OTHER, THIRD = "mật khẩu dài", "mật khẩu của An", "mật khẩu thứ ba"
ADD = ("officer", "add", "an", "--name", "Nguyễn Văn An", "--title", "Công chức một cửa")
SEVERAL = """
import io, json, os, sys
from contextlib import redirect_stderr, redirect_stdout
from ui.command_line import main
told = []
for words, stdin, password in json.loads(sys.argv[1]):
    os.environ.pop("DESK_PASSWORD", None)
    if password:
        os.environ["DESK_PASSWORD"] = password
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(words)
    told.append([code, out.getvalue(), err.getvalue()])
print(json.dumps(told))
"""
Call = tuple[tuple[str, ...], str, str | None]


@pytest.fixture
def door(tmp_path: Path) -> Door:
    """A home whose officer's password is quick to try."""
    world = World(witness=tmp_path / "state", cost=Cost(1024, 1, 1))
    create_home(tmp_path / "nhà", OFFICE, CHIEF, PASSWORD, world)
    return Door(tmp_path / "nhà", tmp_path / "state")


def call(*words: str, stdin: str = "", password: str | None = PASSWORD) -> Call:
    return words, stdin, password


def run(door: Door, *calls: Call) -> list[Done]:
    """What each of the calls left behind."""
    lines = [([*words, "--home", str(door.home)], stdin, told) for words, stdin, told in calls]
    done = subprocess.run(
        [sys.executable, "-c", SEVERAL, json.dumps(lines)],
        capture_output=True,
        env=door.environment(None),
        cwd=Path(__file__).resolve().parents[2],
        timeout=120,
        check=True,
    )
    return [Done(*told) for told in json.loads(done.stdout)]


ADDED = call(*ADD, stdin=OTHER + "\n")
LIST = call("officer", "list", "--json", password=None)


def signs_in(login: str, password: str) -> Call:
    return call("outbox", "--officer", login, password=password)


def test_an_added_officer_signs_in_and_a_disabled_one_does_not(door: Door):
    disable = call("officer", "disable", "an", "--officer", "nguyet")
    before, added, entered, disabled, left, after = run(
        door, LIST, ADDED, signs_in("an", OTHER), disable, LIST, signs_in("an", OTHER)
    )
    assert [one["login"] for one in before.json()] == ["nguyet"]
    assert (added.code, entered.code, disabled.code, after.code) == (0, 0, 0, 1)
    assert [one["login"] for one in left.json()] == ["nguyet"]
    assert "Bản sao lưu làm trước hôm nay vẫn mở được" in disabled.out


def test_somebody_always_administers(door: Door):
    himself, role, left = run(
        door,
        call("officer", "disable", "nguyet"),
        call("officer", "change", "nguyet", "--role", "officer"),
        LIST,
    )
    assert (himself.code, role.code, left.json()[0]["role"]) == (1, 1, "administrator")
    assert himself.complaint == (
        "Không ai tự ngừng quyền của mình. Quản trị viên khác làm việc này."
    )


def test_only_an_administrator_may(door: Door, tmp_path: Path):
    out = tmp_path / "khóa.pdf"
    every = (
        ("add", "moi", "--name", "Người Mới"),
        ("disable", "nguyet"),
        ("change", "an", "--role", "administrator"),
        ("fields", "an", "Đất đai"),
        ("password", "nguyet"),
        ("recovery-key", "--out", str(out)),
    )
    calls = (
        call("officer", *words, "--officer", "an", stdin=THIRD + "\n", password=OTHER)
        for words in every
    )
    _, before, *refused, after = run(door, ADDED, LIST, *calls, LIST)
    assert {(done.code, done.complaint) for done in refused} == {
        (1, "Chỉ quản trị được đổi mục này. Dùng tài khoản quản trị.")
    }
    assert before.json() == after.json()
    assert not out.exists()


def test_everyone_changes_the_own_password(door: Door):
    words = ("officer", "password", "an", "--officer", "an")
    _, changed, old, new = run(
        door,
        ADDED,
        call(*words, stdin=THIRD + "\n", password=OTHER),
        signs_in("an", OTHER),
        signs_in("an", THIRD),
    )
    assert (changed.code, old.code, new.code) == (0, 1, 0)


def test_both_passwords_come_on_stdin_one_a_line(door: Door):
    words = ("officer", "password", "nguyet", "--password-file", "-")
    changed, new = run(
        door,
        call(*words, stdin=f"{PASSWORD}\n{THIRD}\n", password=None),
        signs_in("nguyet", THIRD),
    )
    assert (changed.code, new.code) == (0, 0)


def test_no_password_is_taken_from_the_words_or_from_nowhere(door: Door):
    nowhere, words, old = run(
        door,
        call("officer", "password", "nguyet"),
        call("officer", "password", "nguyet", "mật khẩu trên dòng lệnh"),
        signs_in("nguyet", PASSWORD),
    )
    assert (nowhere.code, words.code, old.code) == (2, 2, 0)


def test_fields_of_work_are_set_and_taken_away(door: Door):
    words, chief = ("officer", "fields", "an"), ("--officer", "nguyet")
    _, _, some, _, none = run(
        door, ADDED, call(*words, "Đất đai", "Hộ tịch", *chief), LIST, call(*words, *chief), LIST
    )
    assert some.json()[0]["fields"] == ["Đất đai", "Hộ tịch"]
    assert none.json()[0]["fields"] == []


@pytest.fixture
def printed(door: Door, tmp_path: Path) -> Callable[[], Path]:
    """Makes the page of a new recovery key."""

    def make() -> Path:
        out = tmp_path / "khóa.pdf"
        (done,) = run(door, call("officer", "recovery-key", "--out", str(out)))
        assert (done.code, done.err) == (0, "")
        return out

    return make


def key_of(pdf: Path) -> str:
    """The recovery key as it stands on the page."""
    told = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True
    ).stdout.decode()
    signs = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    groups = [word for word in told.split() if len(word) == 4 and set(word) <= signs]
    return "-".join(groups[-8:])  # the office's name stands before them


def test_a_lost_password_is_set_anew_with_the_printed_key(door: Door, printed):
    typed = key_of(printed()).lower().replace("-", " ")
    recover = ("officer", "recover", "nguyet")
    wrong, right, old, new = run(
        door,
        call(*recover, stdin="ABCD-" * 8 + f"\n{THIRD}\n", password=None),
        call(*recover, stdin=f"{typed}\n{THIRD}\n", password=None),
        signs_in("nguyet", PASSWORD),
        signs_in("nguyet", THIRD),
    )
    assert wrong.complaint == (
        "Khóa khôi phục này không mở được quầy này. So lại cả tám nhóm trên tờ in."
    )
    assert (wrong.code, right.code, old.code, new.code) == (1, 0, 1, 0)


def test_the_page_of_the_key_is_for_its_owner_alone(printed):
    out = printed()
    key = key_of(out)
    assert (out.stat().st_mode & 0o777, len(key)) == (0o600, 39)
    assert key.encode() not in out.read_bytes()


def test_a_real_process_keeps_its_word(door: Door):
    done = door("officer", "list", password=None)
    assert (done.code, done.err) == (0, "")
    assert "Trần Thị Minh Nguyệt" in done.out
