"""Key slots: the right password opens, nothing else does, and the rest is told by name."""

import hmac
import json
import stat
from dataclasses import replace
from datetime import datetime, timedelta
from unicodedata import normalize

import pytest

from desk.adapters import slot, tries
from desk.adapters.keys import derived
from desk.adapters.slot import Cost
from desk.adapters.slots import FileKeySlots
from desk.errors import (
    FileDamagedError,
    StoreFullError,
    TooManyTriesError,
    WeakPasswordError,
    WrongPasswordError,
)
from desk.office.accounts import (
    LoginRefusedError,
    Officer,
    OfficerExistsError,
    Role,
    WrongRecoveryKeyError,
)
from desk.time.working_time import VIETNAM

FAST = Cost(memory_kib=64, passes=1, lanes=1)
NOW = datetime(2026, 11, 20, 8, 0, tzinfo=VIETNAM)
MASTER = bytes(range(32))
AN = Officer("an", "Nguyễn Văn An", "Công chức một cửa", Role.OFFICER)
BINH = Officer("binh", "Trần Thị Bình", "Phó Giám đốc", Role.ADMINISTRATOR)
PASSWORD = "mật khẩu của An"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "keys"


@pytest.fixture
def slots(folder):
    slots = FileKeySlots(folder, FAST)
    slots.create(AN, PASSWORD, MASTER)
    return slots


def change(folder, **values):
    path = folder / "an.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))


def fail(slots, times, at=NOW):
    for _ in range(times):
        with pytest.raises(WrongPasswordError):
            slots.unlock("an", "not the password", at)


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
    slots.create(BINH, "một mật khẩu khác", MASTER)
    with pytest.raises(WrongPasswordError):
        slots.unlock("binh", PASSWORD, NOW)
    assert slots.unlock("binh", "một mật khẩu khác", NOW) == MASTER


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
        slots.create(AN, "một mật khẩu khác", MASTER)
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


@pytest.mark.parametrize(
    "values",
    [
        {"role": "administrator"},
        {"name": "Lê Văn Giả"},
        {"title": "Giám đốc"},
        {"officer": "binh"},
        {"seal": "00" * 32},
        {"role": "king"},
        {"version": 2},
        {"salt": "00"},
        {"wrapped": "no hex"},
        {"name": None},
    ],
)
def test_a_slot_changed_by_hand_is_found(slots, folder, values):
    change(folder, **values)
    with pytest.raises(FileDamagedError):
        slots.unlock("an", PASSWORD, NOW)


def test_anothers_slot_under_ones_own_name_is_found(slots, folder):
    slots.create(BINH, "một mật khẩu khác", MASTER)
    (folder / "an.json").write_bytes((folder / "binh.json").read_bytes())
    with pytest.raises(FileDamagedError):
        slots.unlock("an", "một mật khẩu khác", NOW)


@pytest.mark.parametrize(
    "values",
    [
        {"memory_kib": 2**31 - 1},
        {"memory_kib": 256 * 1024 + 1},
        {"memory_kib": 7},
        {"passes": 10_000},
        {"passes": 0},
        {"lanes": 0},
        {"lanes": 2**20},
        {"lanes": 16, "memory_kib": 64},
        {"memory_kib": 64.0},
    ],
)
def test_a_hostile_cost_is_refused_before_any_work(slots, folder, values):
    change(folder, **values)
    with pytest.raises(FileDamagedError):
        slots.unlock("an", PASSWORD, NOW)


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 10_000, " " * 100_000, "\udcff"])
def test_a_slot_that_is_none_is_refused(slots, folder, text):
    (folder / "an.json").write_text(text, errors="surrogateescape")
    with pytest.raises(FileDamagedError):
        slots.unlock("an", PASSWORD, NOW)


def test_one_broken_slot_keeps_nobody_else_out(slots, folder):
    slots.create(BINH, "một mật khẩu khác", MASTER)
    (folder / "an.json").write_text("{")
    assert slots.officers() == (BINH,)
    assert slots.unlock("binh", "một mật khẩu khác", NOW) == MASTER


def test_three_wrong_passwords_make_the_next_wait(slots):
    fail(slots, 3)
    with pytest.raises(TooManyTriesError) as caught:
        slots.unlock("an", PASSWORD, NOW)
    assert caught.value.seconds == 8


def test_a_restart_does_not_forgive(slots, folder):
    fail(slots, 3)
    with pytest.raises(TooManyTriesError):
        FileKeySlots(folder, FAST).unlock("an", PASSWORD, NOW)


def test_after_the_wait_the_right_password_opens(slots):
    fail(slots, 3)
    assert slots.unlock("an", PASSWORD, NOW + timedelta(seconds=8)) == MASTER


def test_the_right_password_forgives(slots):
    fail(slots, 2)
    slots.unlock("an", PASSWORD, NOW)
    fail(slots, 2)
    assert slots.unlock("an", PASSWORD, NOW) == MASTER


def test_one_officers_tries_are_not_anothers(slots):
    slots.create(BINH, "một mật khẩu khác", MASTER)
    fail(slots, 3)
    assert slots.unlock("binh", "một mật khẩu khác", NOW) == MASTER


def test_a_clock_that_ran_ahead_does_not_lock_out_for_years(slots):
    fail(slots, 3, NOW + timedelta(days=1000))
    with pytest.raises(TooManyTriesError):
        slots.unlock("an", PASSWORD, NOW)
    assert slots.unlock("an", PASSWORD, NOW + timedelta(seconds=8)) == MASTER


def test_a_broken_count_forgives_no_more_than_one_try(slots, folder):
    (folder / "an.tries.json").write_text("{")
    fail(slots, 1)
    with pytest.raises(TooManyTriesError):
        slots.unlock("an", PASSWORD, NOW)


def test_a_full_disk_locks_nobody_out_and_still_counts(slots, monkeypatch):
    def full(*_args, **_named):
        raise StoreFullError

    monkeypatch.setattr(tries, "write_durably", full)
    fail(slots, 3)
    with pytest.raises(TooManyTriesError):
        slots.unlock("an", PASSWORD, NOW)
    assert slots.unlock("an", PASSWORD, NOW + timedelta(seconds=8)) == MASTER


def test_a_new_password_takes_the_old_ones_place(slots):
    slots.change_password("an", "mật khẩu mới", MASTER)
    with pytest.raises(WrongPasswordError):
        slots.unlock("an", PASSWORD, NOW)
    assert slots.unlock("an", "mật khẩu mới", NOW) == MASTER


def test_a_new_password_leaves_other_slots_alone(slots, folder):
    slots.create(BINH, "một mật khẩu khác", MASTER)
    before = (folder / "binh.json").read_bytes()
    slots.change_password("an", "mật khẩu mới", MASTER)
    assert (folder / "binh.json").read_bytes() == before


def test_a_new_password_does_not_make_a_changed_role_true(slots, folder):
    change(folder, role="administrator")
    with pytest.raises(FileDamagedError):
        slots.change_password("an", "mật khẩu mới", MASTER)


def test_a_new_title_keeps_the_password(slots):
    slots.change_officer(replace(AN, role=Role.ADMINISTRATOR), MASTER)
    assert slots.officers() == (replace(AN, role=Role.ADMINISTRATOR),)
    assert slots.unlock("an", PASSWORD, NOW) == MASTER


FIELDS = ("Đất đai", "Hộ tịch")


def test_fields_of_work_are_kept(slots):
    slots.change_officer(replace(AN, fields=FIELDS), MASTER)
    assert slots.officers() == (replace(AN, fields=FIELDS),)
    assert slots.unlock("an", PASSWORD, NOW) == MASTER


def test_a_new_password_keeps_the_fields(slots):
    slots.change_officer(replace(AN, fields=FIELDS), MASTER)
    slots.change_password("an", "mật khẩu mới", MASTER)
    assert slots.officers() == (replace(AN, fields=FIELDS),)


@pytest.mark.parametrize("fields", [["Đất đai"], [], ["Hộ tịch", "Đất đai"], "Đất đai", [1], None])
def test_fields_changed_by_hand_are_found(slots, folder, fields):
    slots.change_officer(replace(AN, fields=FIELDS), MASTER)
    change(folder, fields=fields)
    with pytest.raises(FileDamagedError):
        slots.unlock("an", PASSWORD, NOW)


def test_fields_added_by_hand_are_found(slots, folder):
    change(folder, fields=["Đất đai"])
    with pytest.raises(FileDamagedError):
        slots.unlock("an", PASSWORD, NOW)


def test_a_slot_of_before_there_were_fields_opens(slots, folder):
    assert "fields" not in json.loads((folder / "an.json").read_text())
    sealed = b'{"login":"an","name":"Nguy\xe1\xbb\x85n V\xc4\x83n An","role":"officer",'
    sealed += b'"title":"C\xc3\xb4ng ch\xe1\xbb\xa9c m\xe1\xbb\x99t c\xe1\xbb\xada"}'
    change(folder, seal=hmac.digest(derived(MASTER, "slots"), sealed, "sha256").hex())
    assert slots.unlock("an", PASSWORD, NOW) == MASTER


def test_only_slots_nobody_changed_by_hand_are_sealed(slots, folder):
    slots.create(BINH, "một mật khẩu khác", MASTER)
    change(folder, role="administrator")
    assert slots.sealed(MASTER) == (BINH,)


def test_a_wrong_recovery_key_counts_as_a_try(slots, folder):
    key = slots.create_recovery(MASTER)
    for _ in range(3):
        with pytest.raises(WrongRecoveryKeyError):
            slots.recover("AAAA-" * 8, NOW)
    with pytest.raises(TooManyTriesError) as caught:
        FileKeySlots(folder, FAST).recover(key, NOW)
    assert caught.value.seconds == 8


def test_the_right_recovery_key_forgives(slots):
    key = slots.create_recovery(MASTER)
    for _ in range(4):
        with pytest.raises(WrongRecoveryKeyError):
            slots.recover("AAAA-" * 8, NOW)
        assert slots.recover(key.lower(), NOW).master == MASTER


def test_a_removed_officer_is_gone(slots, folder):
    fail(slots, 1)
    slots.remove("an")
    assert list(folder.iterdir()) == []


def test_nobody_cannot_be_removed(slots):
    with pytest.raises(WrongPasswordError):
        slots.remove("nobody")


def test_the_recovery_key_gives_the_master_key(slots):
    assert slots.unlock_recovery(slots.create_recovery(MASTER)) == MASTER


def test_the_recovery_key_is_eight_groups_of_four(slots):
    groups = slots.create_recovery(MASTER).split("-")
    assert [len(group) for group in groups] == [4] * 8


def test_the_recovery_key_may_be_typed_loosely(slots):
    text = slots.create_recovery(MASTER)
    typed = text.lower().replace("-", "  ").replace("o", "0").replace("b", "8") + "\n"
    assert slots.unlock_recovery(typed) == MASTER


@pytest.mark.parametrize("text", ["", "AAAA", "AAAA-" * 8, "mật khẩu", "!!!!"])
def test_another_recovery_key_gives_nothing(slots, text):
    slots.create_recovery(MASTER)
    with pytest.raises(WrongPasswordError):
        slots.unlock_recovery(text)


def test_a_new_recovery_key_ends_the_old_one(slots):
    old = slots.create_recovery(MASTER)
    slots.create_recovery(MASTER)
    with pytest.raises(WrongPasswordError):
        slots.unlock_recovery(old)


def test_without_a_recovery_slot_nothing_opens(slots):
    with pytest.raises(WrongPasswordError):
        slots.unlock_recovery("AAAA-" * 8)


def test_the_recovery_key_does_not_lie_on_disk(slots, folder):
    text = slots.create_recovery(MASTER)
    written = (folder / "_recovery.json").read_text()
    assert text not in written
    assert text.replace("-", "") not in written
