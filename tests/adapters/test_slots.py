"""Key slots: the right password opens, nothing else does, and what a slot says can be changed."""

import stat
from dataclasses import replace
from unicodedata import normalize

import pytest

from desk.adapters import slot
from desk.adapters.slot import Cost
from desk.adapters.slots import FileKeySlots
from desk.errors import WeakPasswordError, WrongPasswordError
from desk.office.accounts import LoginRefusedError, OfficerExistsError, Role
from tests.adapters.slot_stand_ins import (
    AN,
    BINH,
    FAST,
    FIELDS,
    MASTER,
    NOW,
    OTHER_PASSWORD,
    PASSWORD,
    fail,
)


def test_the_right_password_gives_the_master_key(slots):
    assert slots.unlock("an", PASSWORD, NOW) == MASTER


def test_a_wrong_password_gives_nothing(slots):
    with pytest.raises(WrongPasswordError):
        slots.unlock("an", PASSWORD + " ", NOW)


@pytest.mark.parametrize("login", ["nobody", "", "../an", "AN", "an.json"])
def test_an_unknown_officer_is_a_wrong_password(slots, login):
    with pytest.raises(WrongPasswordError):
        slots.unlock(login, PASSWORD, NOW)


@pytest.fixture
def derived_at(monkeypatch):
    """What each key derivation from now on costs, as it is asked of Argon2id."""
    costs = list[Cost]()
    derive = slot.hash_secret_raw

    def recorded(secret, salt, passes, memory, lanes, *others):
        costs.append(Cost(memory, passes, lanes))
        return derive(secret, salt, passes, memory, lanes, *others)

    monkeypatch.setattr(slot, "hash_secret_raw", recorded)
    return costs


@pytest.mark.parametrize("login", ["an", "nobody", "", "../an"])
def test_a_refusal_costs_one_derivation_whether_there_is_such_an_officer_or_not(
    folder, derived_at, login
):
    full = Cost(memory_kib=256, passes=2, lanes=1)
    slots = FileKeySlots(folder, full)
    slots.create(AN, PASSWORD, MASTER)
    derived_at.clear()
    with pytest.raises(WrongPasswordError):
        slots.unlock(login, "not the password", NOW)
    assert derived_at == [full]


def test_two_keyboards_type_one_password(slots):
    assert slots.unlock("an", normalize("NFD", PASSWORD), NOW) == MASTER


def test_each_officer_has_an_own_password(slots):
    slots.create(BINH, OTHER_PASSWORD, MASTER)
    with pytest.raises(WrongPasswordError):
        slots.unlock("binh", PASSWORD, NOW)
    assert slots.unlock("binh", OTHER_PASSWORD, NOW) == MASTER


def test_officers_are_told_by_login(slots):
    slots.create(replace(BINH, login="a"), PASSWORD, MASTER)
    assert slots.officers() == (replace(BINH, login="a"), AN)


def test_without_a_folder_there_are_no_officers(folder):
    assert FileKeySlots(folder, FAST).officers() == ()


def test_tries_and_recovery_are_no_officers(slots):
    slots.create_recovery(MASTER)
    fail(slots, 1)
    assert slots.officers() == (AN,)


@pytest.mark.parametrize("password", ["", "seven77", normalize("NFD", "mật khẩ")])
def test_a_short_password_is_refused(folder, password):
    with pytest.raises(WeakPasswordError):
        FileKeySlots(folder, FAST).create(AN, password, MASTER)


@pytest.mark.parametrize(
    "login", ["", "An", "ân", "-an", "../an", "a" * 33, "an.tries", "con", "lpt1.x", "an\n"]
)
def test_a_login_that_makes_no_file_name_is_refused(folder, login):
    with pytest.raises(LoginRefusedError):
        FileKeySlots(folder, FAST).create(replace(AN, login=login), PASSWORD, MASTER)


def test_an_officer_is_not_made_twice(slots):
    with pytest.raises(OfficerExistsError):
        slots.create(AN, OTHER_PASSWORD, MASTER)
    assert slots.unlock("an", PASSWORD, NOW) == MASTER


def test_files_and_folder_are_for_their_owner_alone(slots, folder):
    fail(slots, 1)
    slots.create_recovery(MASTER)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert (stat.S_IMODE(folder.stat().st_mode), modes) == (0o700, {0o600})


def test_neither_password_nor_master_key_lies_on_disk(slots, folder):
    written = (folder / "an.json").read_text()
    assert PASSWORD not in written
    assert MASTER.hex() not in written


def test_a_new_password_takes_the_old_ones_place(slots):
    slots.change_password("an", "mật khẩu mới", MASTER)
    with pytest.raises(WrongPasswordError):
        slots.unlock("an", PASSWORD, NOW)
    assert slots.unlock("an", "mật khẩu mới", NOW) == MASTER


def test_a_new_password_leaves_other_slots_alone(slots, folder):
    slots.create(BINH, OTHER_PASSWORD, MASTER)
    before = (folder / "binh.json").read_bytes()
    slots.change_password("an", "mật khẩu mới", MASTER)
    assert (folder / "binh.json").read_bytes() == before


def test_a_new_title_keeps_the_password(slots):
    slots.change_officer(replace(AN, role=Role.ADMINISTRATOR), MASTER)
    assert slots.officers() == (replace(AN, role=Role.ADMINISTRATOR),)
    assert slots.unlock("an", PASSWORD, NOW) == MASTER


def test_fields_of_work_are_kept(slots):
    slots.change_officer(replace(AN, fields=FIELDS), MASTER)
    assert slots.officers() == (replace(AN, fields=FIELDS),)
    assert slots.unlock("an", PASSWORD, NOW) == MASTER


def test_a_new_password_keeps_the_fields(slots):
    slots.change_officer(replace(AN, fields=FIELDS), MASTER)
    slots.change_password("an", "mật khẩu mới", MASTER)
    assert slots.officers() == (replace(AN, fields=FIELDS),)


def test_a_removed_officer_is_gone(slots, folder):
    fail(slots, 1)
    slots.remove("an")
    assert list(folder.iterdir()) == []


def test_nobody_cannot_be_removed(slots):
    with pytest.raises(WrongPasswordError):
        slots.remove("nobody")
