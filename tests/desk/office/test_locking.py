"""When an unused desk locks and a locked one closes; what the journal is told of it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.journal import Act
from desk.lock_book import LockBook
from desk.office.locking import Why, is_due
from tests.desk.counter import Counter


@pytest.mark.parametrize(
    ("minutes", "seconds", "due"),
    [(10, 599.9, False), (10, 600.0, True), (10, 6000.0, True), (0, 1e9, False), (1, 60, True)],
)
def test_a_limit_is_reached_on_the_second(minutes, seconds, due):
    assert is_due(minutes, seconds) is due


@given(st.integers(0, 1000), st.floats(0, 1e6), st.floats(0, 1e6))
def test_what_is_due_stays_due(minutes, seconds, more):
    assert is_due(minutes, seconds + more) or not is_due(minutes, seconds)


@given(st.floats(0, 1e12))
def test_nought_minutes_are_never(seconds):
    assert not is_due(0, seconds)


def test_the_journal_is_told_who_locked_and_why(tmp_path):
    desk = Counter(tmp_path)
    book = LockBook(desk.store, desk.clock, "minh", "3")
    book.note_lock(Why.IDLE)
    book.note_unlock()

    with desk.store.reading() as books:
        lock, unlock = list(books.journal())[-2:]
    desk.store.close()
    assert (lock.act, lock.officer, lock.desk) == (Act.LOCK, "minh", "3")
    assert json.loads(lock.content or "") == {"why": "idle"}
    assert (unlock.act, unlock.officer) == (Act.UNLOCK, "minh")
