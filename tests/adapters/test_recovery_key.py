"""The printed recovery key opens, however it is typed, and no other does."""

import pytest

from desk.adapters.slots import FileKeySlots
from desk.errors import TooManyTriesError
from desk.office.accounts import WrongRecoveryKeyError
from tests.adapters.slot_stand_ins import FAST, MASTER, NOW


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


def test_the_recovery_key_gives_the_master_key(slots):
    assert slots.recover(slots.create_recovery(MASTER), NOW).master == MASTER


def test_the_recovery_key_is_eight_groups_of_four(slots):
    groups = slots.create_recovery(MASTER).split("-")
    assert [len(group) for group in groups] == [4] * 8


def test_the_recovery_key_may_be_typed_loosely(slots):
    text = slots.create_recovery(MASTER)
    typed = text.lower().replace("-", "  ").replace("o", "0").replace("b", "8") + "\n"
    assert slots.recover(typed, NOW).master == MASTER


@pytest.mark.parametrize("text", ["", "AAAA", "AAAA-" * 8, "mật khẩu", "!!!!"])
def test_another_recovery_key_gives_nothing(slots, text):
    slots.create_recovery(MASTER)
    with pytest.raises(WrongRecoveryKeyError):
        slots.recover(text, NOW)


def test_a_new_recovery_key_ends_the_old_one(slots):
    old = slots.create_recovery(MASTER)
    slots.create_recovery(MASTER)
    with pytest.raises(WrongRecoveryKeyError):
        slots.recover(old, NOW)


def test_without_a_recovery_slot_nothing_opens(slots):
    with pytest.raises(WrongRecoveryKeyError):
        slots.recover("AAAA-" * 8, NOW)


def test_the_recovery_key_does_not_lie_on_disk(slots, folder):
    text = slots.create_recovery(MASTER)
    written = (folder / "_recovery.json").read_text()
    assert text not in written
    assert text.replace("-", "") not in written
