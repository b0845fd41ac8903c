"""Key slots that somebody changed, broke or exchanged are found, and keep nobody else out."""

import hmac
import json
from dataclasses import replace

import pytest

from desk.adapters.keys import derived
from desk.errors import FileDamagedError
from tests.adapters.slot_stand_ins import (
    AN,
    BINH,
    FIELDS,
    MASTER,
    NOW,
    OTHER_PASSWORD,
    PASSWORD,
    change,
)


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
    slots.create(BINH, OTHER_PASSWORD, MASTER)
    (folder / "an.json").write_bytes((folder / "binh.json").read_bytes())
    with pytest.raises(FileDamagedError):
        slots.unlock("an", OTHER_PASSWORD, NOW)


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
    slots.create(BINH, OTHER_PASSWORD, MASTER)
    (folder / "an.json").write_text("{")
    assert slots.officers() == (BINH,)
    assert slots.unlock("binh", OTHER_PASSWORD, NOW) == MASTER


def test_a_new_password_does_not_make_a_changed_role_true(slots, folder):
    change(folder, role="administrator")
    with pytest.raises(FileDamagedError):
        slots.change_password("an", "mật khẩu mới", MASTER)


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
    slots.create(BINH, OTHER_PASSWORD, MASTER)
    change(folder, role="administrator")
    assert slots.sealed(MASTER) == (BINH,)
