"""Numbers are never given twice, whoever asks at the same time."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from db.store import SqlStore, open_store
from tests.db.sample import KEYS, NOW

DAY = NOW.date()


def take(store: SqlStore) -> int:
    with store.writing() as books:
        number = books.last_number("H26", DAY) + 1
        books.note_number("H26", DAY, number)
    return number


def take_many(path: Path, count: int) -> list[int]:
    """What another process does with the same file."""
    store = open_store(path, KEYS.database, KEYS.journal)
    numbers = [take(store) for _ in range(count)]
    store.close()
    return numbers


def test_forty_threads_take_forty_numbers(store: SqlStore):
    with ThreadPoolExecutor(max_workers=40) as pool:
        numbers = list(pool.map(lambda _: take(store), range(40)))
    assert sorted(numbers) == list(range(1, 41))


def test_two_processes_never_take_the_same_number(store: SqlStore, home: Path):
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=2, mp_context=spawn) as pool:
        taken = [pool.submit(take_many, home / "desk.db", 25) for _ in range(2)]
        numbers = [number for future in taken for number in future.result()]
    assert sorted(numbers) == list(range(1, 51))


def test_each_day_and_series_counts_for_itself(store: SqlStore):
    with store.writing() as books:
        books.note_number("H26", DAY, 5)
        assert books.last_number("H26", DAY) == 5
        assert books.last_number("T-1", DAY) == 0
        assert books.last_number("H26", DAY + timedelta(days=1)) == 0


def test_a_series_never_goes_back(store: SqlStore):
    with store.writing() as books:
        books.note_number("H26", DAY, 5)
        books.note_number("H26", DAY, 3)
        assert books.last_number("H26", DAY) == 5


def test_the_newest_numbered_day_is_part_of_the_standing(store: SqlStore):
    with store.writing() as books:
        books.note_number("H26", DAY + timedelta(days=1), 1)
        books.note_number("H26", DAY, 1)
        assert books.standing().last_day == DAY + timedelta(days=1)
