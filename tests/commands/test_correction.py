"""`correct` and `void` from the shell: what they change, what they refuse, what they tell."""

import json
import shutil
from collections.abc import Iterator

import pytest

from tests.commands.door import Demo, Done, Door, draft, drafts
from ui.commands.change_file import change
from ui.files.draft_errors import BadDraftFileError

VOID = ("void", "--mistake", "wrong_name", "--reason", "ghi nhầm tên")
CORRECT = ("correct", "--mistake", "wrong_name", "--reason", "ghi nhầm tên")
RIGHT = "Đỗ Thị Đúng Tên"


@pytest.fixture(scope="module")
def door(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Door:
    """A copy of the demo's home for all tests here: each has a dossier of its own."""
    folder = tmp_path_factory.mktemp("sửa")
    shutil.copytree(demo.door.home, folder / "nhà")
    shutil.copytree(demo.door.state, folder / "state")
    return Door(folder / "nhà", folder / "state")


@pytest.fixture(scope="module")
def codes(door: Door) -> Iterator[str]:
    """Dossiers received for the tests, one after the other."""
    told = door("receive", "--json", stdin=drafts(*(draft(number) for number in range(1, 31))))
    return iter([str(one["code"]) for one in told.json()])


@pytest.fixture
def code(codes: Iterator[str]) -> str:
    return next(codes)


def correct(door: Door, code: str, named: dict[str, object], *more: str) -> Done:
    return door(*CORRECT, code, *more, stdin=json.dumps(named, ensure_ascii=False))


def found(door: Door, words: str) -> dict[str, object]:
    [row] = door("find", "-", "--json", stdin=words).json()
    return row


def test_void_is_told_and_found(door: Door, code: str):
    done = door(*VOID, code)
    assert (done.code, done.out) == (0, f"Đã hủy số {code}; số này không cấp lại.\n")
    row = found(door, code)
    assert (row["annulled"], row["replaced_by"]) == (True, None)


def test_void_tells_programs(door: Door, code: str):
    told = door(*VOID, code, "--json").json()
    assert told == {"code": code, "annulled": True, "mistake": "wrong_name"}


def test_void_twice_is_trouble(door: Door, code: str):
    door(*VOID, code)
    done = door(*VOID, code)
    assert done.code == 1
    assert "đã hủy số từ trước" in done.complaint


def test_a_reason_with_names_comes_from_stdin(door: Door, code: str):
    done = door("void", code, "--mistake", "other", "--reason", "-", stdin="bà Thử xin rút\n")
    assert done.code == 0, done.err


def test_no_reason_is_trouble(door: Door, code: str):
    done = door("void", code, "--mistake", "other", "--reason", "-", stdin="\n")
    assert done.code == 1
    assert "lý do" in done.complaint


def test_an_unknown_mistake_is_misuse(door: Door, code: str):
    assert door("void", code, "--mistake", "bored", "--reason", "abc").code == 2


def test_an_unknown_code_is_trouble(door: Door):
    assert door(*VOID, "H26.05.17-260101-0001").code == 1


def test_a_correction_changes_what_is_named_and_keeps_the_rest(door: Door, code: str):
    told = correct(door, code, {"person": {"name": RIGHT}}, "--json").json()
    row, old = found(door, str(told["code"])), found(door, code)
    assert told["replaces"] == code
    assert row["owner"] == RIGHT
    assert (row["procedure"], row["due"]) == (old["procedure"], old["due"])
    assert (old["annulled"], old["replaced_by"]) == (True, told["code"])


def test_the_table_leads_from_the_void_one_to_the_living(door: Door, code: str):
    new = correct(door, code, {"person": {"name": RIGHT}}, "--json").json()["code"]
    assert f"đã hủy, thay bằng {new}" in door("find", "-", stdin=code).out


def test_the_outbox_says_what_is_void(door: Door, code: str):
    new = correct(door, code, {"sets": 2}, "--json").json()["code"]
    assert f"đã hủy, thay bằng {new}" in door("outbox").out
    entries = [row for row in door("outbox", "--json").json()["entries"] if row["code"] == code]
    assert {(row["annulled"], row["replaced_by"]) for row in entries} == {(True, new)}


def test_one_key_replaces_once(door: Door, code: str):
    twice = {"key": "6a1f4f1e-6f0e-4c0e-9d3b-0c7f3e8c1a55", "person": {"name": RIGHT}}
    first, second = (correct(door, code, twice, "--json").json() for _ in range(2))
    assert (second["code"], first["repeated"], second["repeated"]) == (first["code"], False, True)


def test_what_the_province_did_not_refuse_is_not_amended(door: Door, code: str):
    done = door("correct", "--amend", "--reason", "sai số", code, stdin="{}")
    assert done.code == 1
    assert "thay số" in done.complaint


def test_a_mistake_or_amend_not_both(door: Door, code: str):
    assert correct(door, code, {}, "--amend").code == 2


def test_a_change_that_is_none_changes_nothing(door: Door, code: str):
    assert door(*CORRECT, code, stdin='{"sets": "nhiều"}').code == 1
    assert found(door, code)["annulled"] is False


@pytest.mark.parametrize("text", ["", "[]", '{"nobody": 1}', '{"sets": "nhiều"}'])
def test_only_an_object_of_known_fields_is_a_change(text: str):
    with pytest.raises(BadDraftFileError):
        change(text)


def test_reason_and_changes_both_from_stdin(door: Door, code: str):
    text = "bà Thử đọc nhầm\n" + json.dumps({"sets": 2})
    done = door("correct", code, "--mistake", "wrong_papers", "--reason", "-", stdin=text)
    assert done.code == 0, done.err
