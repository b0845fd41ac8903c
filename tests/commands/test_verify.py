"""`verify` finds what was changed behind the program's back."""

import sqlite3
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest

from db.engine import APPEND_ONLY, open_engine
from desk.adapters.keys import derive
from tests.commands.door import Door
from ui.commands.demo import OFFICER, PASSWORD
from ui.commands.vault_look import vault_finding
from ui.wiring.home import HomeGate


def verified(door: Door) -> dict:
    """The verdict; it is trouble (1) unless all is sound."""
    done = door("verify", "--json")
    told = done.json()
    assert done.code == (0 if told["sound"] else 1)
    return told


def vault_files(door: Door) -> list[Path]:
    return sorted(path for path in (door.home / "vault").rglob("*") if path.is_file())


def by_hand(door: Door, *statements: str) -> None:
    """Someone with the key and a database tool."""
    gate = HomeGate(door.home)
    keys = derive(gate.slots.unlock(OFFICER.login, PASSWORD, gate.world.clock()))
    gate.close()
    engine = open_engine(door.home / "desk.db", keys.database)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def test_an_untouched_home_is_sound(door: Door):
    told = verified(door)
    assert (told["sound"], told["dossiers"], told["files"]) == (True, 20, 20)


def test_a_person_is_told_in_a_sentence(door: Door):
    assert door("verify").out.endswith("Mọi thứ còn nguyên như lúc ghi.\n")


def test_a_changed_byte_in_the_vault(door: Door):
    file = vault_files(door)[0]
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.chmod(0o600)
    file.write_bytes(content)
    assert len(verified(door)["damaged_files"]) == 1


def test_a_removed_file(door: Door):
    vault_files(door)[0].unlink()
    assert len(verified(door)["damaged_files"]) == 1


def test_a_missing_file_is_told_by_its_dossier_and_kind(door: Door):
    file = vault_files(door)[0]
    file.unlink()
    (use,) = verified(door)["damaged"]
    assert (use["name"], use["kind"]) == (file.name, "receipt")
    assert f"– {use['code']}: giấy tiếp nhận\n" in door("verify").out


# doctor
def kept_files(door: Door, **named: str | None) -> dict:
    told = door("doctor", "--json", **named).json()
    return next(one for one in told if one["check"] == "vault")


def test_the_doctor_counts_the_vault_without_a_password(door: Door):
    assert kept_files(door, password=None) == {
        "check": "vault",
        "well": True,
        "detail": "20",
        "remark": False,
    }


def test_with_a_password_the_doctor_tells_what_is_missing(door: Door):
    before = kept_files(door)
    vault_files(door)[0].unlink()
    after = kept_files(door)
    assert (before["well"], before["detail"]) == (True, "20 0")
    assert (after["well"], after["detail"]) == (False, "19 1")
    assert "Thiếu 1 tệp; lệnh verify nêu rõ của hồ sơ nào." in door("doctor").out


def test_counting_ends_in_time(door: Door):
    look = vault_finding(Namespace(home=door.home, password_file=""), patience=-1)
    assert look.detail == "1+"


def test_no_printer_is_not_fine(door: Door):
    assert door("set", "printer", "").code == 0
    line = next(one for one in door("doctor").out.splitlines() if one.startswith("Máy in"))
    assert line.split("  ")[-1].strip().startswith("chưa chọn")
    assert "ổn" not in line.split()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET officer = 'ai đó' WHERE number = 5",
        "DELETE FROM journal WHERE number = 5",
        "DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)",
    ],
    ids=["changed", "removed", "cut off"],
)
def test_a_journal_entry_touched_by_hand(door: Door, statement: str):
    by_hand(door, *(f"DROP TRIGGER {name}" for name in APPEND_ONLY), statement)
    assert verified(door)["journal_faults"]


def test_settings_changed_by_hand(door: Door):
    with closing(sqlite3.connect(door.home / "office.db")) as office:
        changed = "UPDATE setting SET content = replace(content, '0229 3000', '0999 3000')"
        assert office.execute(changed).rowcount
        office.commit()
    assert verified(door)["office_changed"]


def spoil_a_page(door: Door, place: float) -> None:
    """As a failing disk does; only what nobody reads at signing in."""
    with (door.home / "desk.db").open("r+b") as file:
        pages = (door.home / "desk.db").stat().st_size // 4096
        file.seek(int(pages * place) * 4096 + 50)
        file.write(b"spoilt")


@pytest.mark.parametrize("place", [0.2, 0.5, 0.9])
def test_a_damaged_page_of_the_register_is_found(door: Door, place: float):
    spoil_a_page(door, place)
    done = door("verify")
    assert (done.code, "Sổ hoặc ổ đĩa bị hỏng" in done.err) == (1, True)


@pytest.mark.parametrize("place", [0.2, 0.5, 0.9])
def test_a_copy_of_a_damaged_register_blames_no_stick(door: Door, tmp_path: Path, place: float):
    spoil_a_page(door, place)
    (tmp_path / "stick").mkdir()
    done = door("backup", "--to", str(tmp_path / "stick"))
    assert (done.code, "Sổ hoặc ổ đĩa bị hỏng" in done.err) == (1, True)
