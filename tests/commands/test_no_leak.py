"""Nothing of a citizen lies in clear: not in the home, not in a name, not in a temp file."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

import resources
from desk.adapters.process import take_password_from_environment
from desk.folding import fold
from tests.commands.door import Demo, Door, draft, drafts

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|creat\(|rename|unlink")
NAMED = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')


def secrets_of_the_sample() -> set[str]:
    """Names, numbers, phones and addresses of everybody in the demo."""
    sample = json.loads(resources.path("samples", "citizens.json").read_text(encoding="utf-8"))
    told = set()
    for one in sample:
        for role in ("person", "submitter", "organisation"):
            told |= _values(one.get(role) or {})
    return {value for value in told if len(value) >= 6}


def _values(person: dict[str, str]) -> set[str]:
    card = person.get("card", "").split("|")
    from_card = {card[0], card[2], card[5]} if len(card) > 5 else set()
    typed = {person.get(key, "") for key in ("name", "id_number", "phone", "email", "address")}
    values = from_card | typed
    return values | {value.replace(" ", "") for value in values}


def forms(value: str) -> set[bytes]:
    """As it stands, in capitals, folded as the search index may hold it, in each encoding."""
    words = {value, value.upper(), value.casefold(), fold(value), fold(value).upper()}
    return {word.encode(encoding) for word in words for encoding in ENCODINGS}


def files_under(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def test_there_is_something_to_look_for():
    told = secrets_of_the_sample()
    assert {"Lường Thị Phượng", "014194158176", "0912000349"} <= told
    assert len(told) > 80


def test_no_file_of_the_home_or_the_witness_tells_of_a_citizen(demo: Demo):
    wanted = {form: value for value in secrets_of_the_sample() for form in forms(value)}
    sought = re.compile(b"|".join(re.escape(form) for form in sorted(wanted, key=len)))
    files = files_under(demo.door.home, demo.door.state)
    assert len(files) > 20
    told = {path.name for path in files if sought.search(path.read_bytes())}
    assert told == set()


def test_no_file_name_tells_of_a_citizen(demo: Demo):
    names = [
        fold(str(path.relative_to(folder)))
        for folder in (demo.door.home, demo.door.state, Path(demo.told["receipts_dir"]))
        for path in folder.rglob("*")
    ]
    told = {fold(value) for value in secrets_of_the_sample()}
    assert [name for name in names if any(value in name for value in told)] == []


def test_the_search_would_find_a_clear_name(demo: Demo, tmp_path: Path):
    """The search itself is proven on a file that does tell."""
    leak = tmp_path / "leak"
    leak.write_bytes("…Lường Thị Phượng…".encode("utf-16-le"))
    assert any(form in leak.read_bytes() for form in forms("Lường Thị Phượng"))


def traced(door: Door, trace: Path, *words: str, stdin: str = "") -> list[Path]:
    """Files the command opened for writing, renamed or removed."""
    subprocess.run(
        [*tracing(trace), *door.line(*words)],
        input=stdin.encode(),
        env=door.environment() | {"PYTHONDONTWRITEBYTECODE": "1"},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        timeout=120,
        check=True,
    )
    return touched_in(trace)


def tracing(trace: Path) -> tuple[str, ...]:
    """What stands before a command whose files are to be seen, its children's too."""
    calls = "trace=open,openat,creat,rename,renameat,renameat2,unlink,unlinkat"
    return ("strace", "-f", "-q", "-y", "-s", "4096", "-e", calls, "-o", str(trace))


def touched_in(trace: Path) -> list[Path]:
    """Files opened for writing, renamed or removed by what was traced."""
    calls_made = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    return [
        Path(_unescaped(folder), _unescaped(name))
        for call in calls_made
        if WRITING.search(call) and " = -1 " not in call
        for folder, name in NAMED.findall(call)
    ]


def _unescaped(name: str) -> str:
    return name.encode("latin-1", "replace").decode("unicode_escape").encode("latin-1").decode()


def outside(touched: list[Path], *allowed: Path) -> list[Path]:
    fine = (*allowed, Path("/dev"), Path("/proc"))
    return [path for path in touched if not _within(path, fine)]


def _within(path: Path, folders: tuple[Path, ...]) -> bool:
    return any(folder in (path, *path.parents) for folder in folders)


def test_exporting_a_receipt_writes_no_temp_file(door: Door, demo: Demo, tmp_path: Path):
    out = tmp_path / "giấy hẹn.pdf"
    code = demo.told["rows"][0]["code"]
    touched = traced(door, tmp_path / "trace", "receipt", code, "--out", str(out))
    assert out.read_bytes().startswith(b"%PDF")
    assert out in touched
    assert outside(touched, door.home, door.state, out) == []


def test_receiving_writes_no_temp_file(door: Door, tmp_path: Path):
    touched = traced(door, tmp_path / "trace", "receive", "-", stdin=drafts(draft()))
    assert any(path.name.startswith("desk.db") for path in touched)
    assert outside(touched, door.home, door.state) == []


def test_an_exported_receipt_is_its_owners_alone(door: Door, demo: Demo, tmp_path: Path):
    out = tmp_path / "a.pdf"
    assert door("receipt", demo.told["rows"][0]["code"], "--out", str(out)).code == 0
    assert out.stat().st_mode & 0o077 == 0


def test_the_password_is_gone_from_the_environment_once_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DESK_PASSWORD", "mật khẩu")
    assert take_password_from_environment() == "mật khẩu"
    assert "DESK_PASSWORD" not in os.environ


def test_no_option_takes_a_password_as_its_value(door: Door):
    for command in ("receive", "set"):
        options = set(re.findall(r"--[\w-]+", door(command, "--help").out))
        assert {name for name in options if "pass" in name} == {"--password-file"}


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_password_file_that_others_can_read_is_refused(door: Door, tmp_path: Path, mode: int):
    path = tmp_path / "password"
    path.write_text("tap-huan-2026\n", encoding="utf-8")
    path.chmod(mode)
    done = door("outbox", "--password-file", str(path), password=None)
    assert (done.code, done.out) == (1, "")
    assert "tap-huan" not in done.complaint


def test_a_password_file_of_the_owner_alone_opens(door: Door, tmp_path: Path):
    path = tmp_path / "password"
    path.write_text("tap-huan-2026\n", encoding="utf-8")
    path.chmod(0o600)
    assert door("outbox", "--password-file", str(path), password=None).code == 0
