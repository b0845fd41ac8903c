"""Wrong passwords make the next try wait, whatever is restarted, broken or full."""

from datetime import timedelta

import pytest

from desk.adapters import tries
from desk.adapters.slots import FileKeySlots
from desk.errors import StoreFullError, TooManyTriesError
from tests.adapters.slot_stand_ins import (
    BINH,
    FAST,
    MASTER,
    NOW,
    OTHER_PASSWORD,
    PASSWORD,
    fail,
)


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
    slots.create(BINH, OTHER_PASSWORD, MASTER)
    fail(slots, 3)
    assert slots.unlock("binh", OTHER_PASSWORD, NOW) == MASTER


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
