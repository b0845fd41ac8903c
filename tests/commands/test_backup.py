"""`backup` and `restore` as an administrator uses them: real processes, words and exit codes."""

from pathlib import Path

import pytest

from tests.commands.door import Door, draft, drafts

PLACE = "copies.folder"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "thẻ nhớ"
    folder.mkdir()
    return folder


def copied(door: Door, stick: Path) -> dict:
    done = door("backup", "--to", str(stick), "--json")
    assert done.code == 0, done.err
    return done.json()


def listed(door: Door, stick: Path) -> list[dict]:
    return door("backup", "--list", "--to", str(stick), "--json", password=None).json()


def received(door: Door, number: int) -> str:
    done = door("receive", "-", "--json", stdin=drafts(draft(number)))
    assert done.code == 0, done.err
    return str(done.json()[0]["code"])


def spoil(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def test_backup_goes_to_the_place_in_the_settings(door: Door, stick: Path):
    assert door("set", PLACE, str(stick)).code == 0
    done = door("backup")
    assert done.code == 0
    assert done.out.startswith(f"Đã sao lưu vào {stick}: 20 hồ sơ,")
    assert done.out.endswith("20 tệp; đã mở lại và đếm.\n")


def test_without_a_place_the_sentence_says_so(door: Door):
    done = door("backup")
    assert done.code == 1
    assert done.complaint.startswith("Chưa có nơi sao lưu.")


def test_a_stick_that_is_not_there(door: Door, stick: Path):
    done = door("backup", "--to", str(stick / "rút ra"))
    assert done.code == 1
    assert done.complaint == f"Chưa thấy nơi sao lưu {stick / 'rút ra'}; cắm lại là tự chạy."


def test_the_list_needs_no_password_and_shows_a_damaged_copy(door: Door, stick: Path):
    told = copied(door, stick)
    [copy] = listed(door, stick)
    assert (copy["name"], copy["dossiers"], copy["usable"]) == (told["name"], 20, True)
    spoil(Path(copy["path"]) / "manifest.json")
    done = door("backup", "--list", "--to", str(stick), password=None)
    assert done.code == 1
    assert "hỏng" in done.out


def test_the_trial_says_that_the_copy_is_usable(door: Door, stick: Path):
    copied(door, stick)
    done = door("backup", "--drill", "--to", str(stick))
    assert done.code == 0
    assert done.out.startswith("Bản sao lưu dùng được: 20 hồ sơ,")


def test_the_trial_finds_a_damaged_byte(door: Door, stick: Path):
    copied(door, stick)
    spoil(Path(listed(door, stick)[0]["path"]) / "desk.db")
    done = door("backup", "--drill", "--to", str(stick))
    assert done.code == 1
    assert "đã hỏng nên không dùng" in done.complaint


def test_a_restored_home_is_sound_and_the_guard_keeps_numbers_apart(door: Door, stick: Path):
    copied(door, stick)
    lost = received(door, 1)
    again = Door(door.home.parent / "khôi phục", door.state)
    path = listed(door, stick)[0]["path"]
    done = again("restore", "--from", path)
    assert done.code == 0
    assert "số cuối cùng của hôm nay" in done.out
    assert "set numbering.settle" in done.out
    assert again("verify").code == 0
    assert again("receive", "-", stdin=drafts(draft(2))).code == 1
    assert again("set", "numbering.settle", lost.rpartition("-")[2]).code == 0
    assert received(again, 3) > lost


def test_restore_refuses_a_folder_with_something_in_it(door: Door, stick: Path):
    copied(door, stick)
    done = door("restore", "--from", listed(door, stick)[0]["path"])
    assert (done.code, done.out) == (1, "")


def test_restore_with_a_wrong_password_leaves_the_folder_empty(door: Door, stick: Path):
    copied(door, stick)
    again = Door(door.home.parent / "khôi phục", door.state)
    path = listed(door, stick)[0]["path"]
    done = again("restore", "--from", path, password="không phải mật khẩu")
    assert done.code == 1
    assert not list(again.home.iterdir())


def test_restore_from_what_is_no_copy(door: Door, tmp_path: Path, stick: Path):
    done = Door(tmp_path / "mới", door.state)("restore", "--from", str(stick))
    assert done.code == 1
    assert "không có bản sao lưu nào" in done.complaint


def test_verify_tells_of_copies_and_of_unfinished_files(door: Door, stick: Path):
    folder = next((door.home / "vault").iterdir())
    (folder / "dở.part").touch()
    copied(door, stick)
    told = door("verify").out
    assert "1 tệp ghi dở trong kho" in told
    assert "Sao lưu lần cuối:" in told
    assert "Chưa thử khôi phục bản sao lưu nào." in told
