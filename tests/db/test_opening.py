"""Opening the register: its keys, its file, its lock and a full disk."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import event

from db.engine import open_engine
from db.store import SqlStore, create_store, open_store
from desk.errors import (
    HomeMissingError,
    HomeNotEmptyError,
    StoreBusyError,
    StoreDamagedError,
    StoreFullError,
)
from tests.db import sample
from tests.db.sample import KEYS


def test_a_store_opens_again_with_its_keys(store: SqlStore, home: Path):
    dossier = sample.dossier()
    with store.writing() as books:
        books.add_dossier(dossier)
    store.close()
    again = open_store(home / "desk.db", KEYS.database, KEYS.journal)
    with again.reading() as books:
        assert books.dossier(dossier.id) == dossier
    again.close()


def test_a_wrong_key_opens_nothing(store: SqlStore, home: Path):
    with pytest.raises(StoreDamagedError):
        open_store(home / "desk.db", bytes(32), KEYS.journal)


def test_a_flipped_page_is_a_damaged_store(store: SqlStore, home: Path):
    store.close()
    content = bytearray((home / "desk.db").read_bytes())
    for place in range(4096 + 100, len(content), 4096):
        content[place] ^= 1
    (home / "desk.db").write_bytes(content)
    with pytest.raises(StoreDamagedError):
        open_store(home / "desk.db", KEYS.database, KEYS.journal)


def test_a_store_that_is_not_there_is_not_made(home: Path):
    with pytest.raises(HomeMissingError):
        open_store(home / "other.db", KEYS.database, KEYS.journal)
    assert not (home / "other.db").exists()


def test_a_store_is_made_once(store: SqlStore, home: Path):
    with pytest.raises(HomeNotEmptyError):
        create_store(home / "desk.db", KEYS.database, KEYS.journal, "s", "m")


def test_only_the_owner_may_read_the_file(store: SqlStore, home: Path):
    assert (home / "desk.db").stat().st_mode & 0o077 == 0


def test_a_held_lock_is_told_as_busy(store: SqlStore, home: Path):
    impatient = open_engine(home / "desk.db", KEYS.database, busy_seconds=0.05)
    other = SqlStore(impatient, KEYS.journal)
    with store.writing(), pytest.raises(StoreBusyError), other.writing():
        pass
    other.close()


def test_a_full_disk_is_told_and_nothing_is_written(store: SqlStore, home: Path):
    full = open_engine(home / "desk.db", KEYS.database)
    event.listen(full, "connect", lambda driver, _: driver.execute("PRAGMA max_page_count=1"))
    other = SqlStore(full, KEYS.journal)
    with pytest.raises(StoreFullError), other.writing() as books:
        books.keep_fact("long", "x" * 1_000_000)
    with other.reading() as books:
        assert books.fact("long") is None
    other.close()


def test_threads_write_one_after_the_other(store: SqlStore):
    def work(number: int) -> None:
        with store.writing() as books:
            books.add_dossier(sample.dossier(number))
            books.write(sample.deed())

    threads = [threading.Thread(target=work, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as books:
        assert (books.count_dossiers(), books.check_journal()) == (20, ())
