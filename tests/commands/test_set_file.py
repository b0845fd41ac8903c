"""`set --from FILE`: all is checked, then all or nothing is kept; homes from a file."""

import json
from dataclasses import replace

import pytest

from desk.adapters.slot import Cost
from desk.office.accounts import Officer, Role
from desk.time.working_time import STANDARD_WEEK, WorkCalendar
from tests.commands.door import Door
from tests.desk.counter import OFFICE
from ui.commands.demo import PASSWORD
from ui.commands.settings_file import checked, read
from ui.commands.usage import UsageError
from ui.wiring.home import create_home
from ui.wiring.world import World

CALENDAR = WorkCalendar(STANDARD_WEEK)

WEEK = {
    day: [["07:30", "11:30"], ["13:00", "16:30"]]
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
} | {"saturday": [["07:30", "11:00"]], "sunday": []}
NEW = """
superior = "Ủy ban nhân dân tỉnh Mẫu"
body = "Ủy ban nhân dân xã Yên Khê Thượng"
centre = "Trung tâm Phục vụ hành chính công"
place = "Yên Khê Thượng"
phone = "0229 3000 347"
desk = 3

[agency]
code = "H42.37.12"
name = "UBND xã Yên Khê Thượng"

[numbering]
first = 3001
width = 999

[officer]
login = "nguyet"
name = "Trần Thị Minh Nguyệt"
title = "Công chức Tư pháp"
"""


def written(door: Door, text: str, name: str = "cài đặt.toml") -> str:
    path = door.home.parent / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def told(door: Door) -> dict:
    return door("set", "--json", password=None).json()


def test_a_file_of_settings_is_kept(door):
    text = 'phone = "0229 3000 999"\n[locking]\nafter_minutes = 5\n'
    assert door("set", "--from", written(door, text)).code == 0
    assert (told(door)["phone"], told(door)["locking.after_minutes"]) == ("0229 3000 999", "5")


def test_json_with_a_week_is_kept(door):
    text = json.dumps({"desk": 4, "calendar": {"week": WEEK}})
    assert door("set", "--from", written(door, text, "cai-dat.json")).code == 0
    assert door("set", "calendar.week", "--json", password=None).json() == WEEK


def test_one_bad_line_keeps_nothing_and_every_bad_line_is_told(door):
    before = told(door)
    text = 'phone = "1"\ndesk = 0\npaper = "A3"\nluong = 5\n[calendar]\nweek = 1\n'
    done = door("set", "--from", written(door, text))
    assert (done.code, told(door)) == (1, before)
    assert [line.split(":")[0] for line in done.err.splitlines()] == [
        "luong",
        "desk",
        "paper",
        "calendar.week",
    ]


def test_a_secret_in_a_file_is_refused_and_not_repeated(tmp_path):
    file = tmp_path / "cài đặt.toml"
    file.write_text('[portal]\npassword = "bi-mat-1"\n', encoding="utf-8")
    faults = checked(read(file), OFFICE, CALENDAR).faults
    assert [line.split(":")[0] for line in faults] == ["portal.password"]
    assert "bi-mat-1" not in faults[0]


@pytest.mark.parametrize(
    ("name", "text"), [("a.toml", "["), ("a.toml", "desk"), ("a.json", "[1, 2]"), ("a.json", "{")]
)
def test_what_is_no_settings_file_is_wrong_use(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    with pytest.raises(UsageError):
        read(tmp_path / name)


def test_a_file_without_a_setting_is_wrong_use(door):
    done = door("set", "--from", written(door, "# chưa ghi gì\n"))
    assert (done.code, "trong tệp không có cài đặt nào" in done.complaint) == (2, True)


def test_a_file_that_is_not_there_is_wrong_use(tmp_path):
    with pytest.raises(UsageError):
        read(tmp_path / "không có.toml")


@pytest.mark.parametrize(
    ("locked", "key", "value", "code"),
    [
        (False, "printer", "HP", 0),
        (True, "printer", "HP", 1),
        (False, "phone", "0200 111 222", 1),
    ],
)
def test_an_officer_sets_this_desks_own_unless_it_is_locked(tmp_path, locked, key, value, code):
    door = Door(tmp_path / "nhà", tmp_path / "state")
    officer = Officer("hanh", "Phùng Thị Hạnh", "Công chức", Role.OFFICER)
    world = World(witness=tmp_path / "witness", cost=Cost(8 * 1024, 1, 1))
    create_home(door.home, replace(OFFICE, settings_locked=locked), officer, PASSWORD, world)
    assert door("set", key, value).code == code


@pytest.fixture
def empty(tmp_path):
    return Door(tmp_path / "nhà", tmp_path / "state")


def test_a_home_is_made_from_a_file_and_its_key_goes_into_a_pdf(empty):
    pdf = empty.home.parent / "khoa.pdf"
    done = empty("set", "--from", written(empty, NEW), "--recovery-pdf", str(pdf))
    assert done.code == 0, done.err
    assert (pdf.read_bytes()[:5], pdf.stat().st_mode & 0o777) == (b"%PDF-", 0o600)
    kept = told(empty)
    assert (kept["desk"], kept["numbering.from_day"] != "") == ("3", True)


def test_no_home_is_made_without_a_place_for_its_key(empty):
    done = empty("set", "--from", written(empty, NEW))
    assert (done.code, empty.home.exists()) == (2, False)


def test_no_home_is_made_where_the_sheet_cannot_be_written(empty):
    pdf = empty.home.parent / "khoa.pdf"
    pdf.write_text("đã có")
    done = empty("set", "--from", written(empty, NEW), "--recovery-pdf", str(pdf))
    assert (done.code, empty.home.exists(), pdf.read_text()) == (1, False, "đã có")


def test_a_weak_password_leaves_neither_home_nor_sheet(empty):
    pdf = empty.home.parent / "khoa.pdf"
    line = ("set", "--from", written(empty, NEW), "--recovery-pdf", str(pdf))
    assert (empty(*line, password="ngan").code, pdf.exists()) == (1, False)
    assert empty(*line).code == 0


def test_what_a_new_home_lacks_is_told_by_key(empty):
    text = NEW.replace('place = "Yên Khê Thượng"\n', "").replace('title = "Công chức Tư pháp"', "")
    done = empty("set", "--from", written(empty, text), "--recovery-pdf", "khoa.pdf")
    assert [line.split(":")[0] for line in done.err.splitlines()] == ["officer.title", "place"]


def test_an_officer_in_the_file_of_a_standing_home_is_refused(door):
    text = '[officer]\nlogin = "x"\nname = "X"\ntitle = "X"\n'
    done = door("set", "--from", written(door, text))
    assert (done.code, done.complaint.split(":")[0]) == (1, "officer")
