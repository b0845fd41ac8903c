"""The online copy of a register: one moment, whole, counted, while others write."""

import subprocess
import sys
from pathlib import Path
from threading import Event, Thread
from uuid import UUID

import pytest
from sqlalchemy import Engine

from db.backup import (
    check_plain_copy,
    copy_plain,
    copy_register,
    fact_of,
    file_names,
    open_register_copy,
)
from db.office import open_office
from db.store import SqlStore, open_store
from desk.copies import CopyError, CopyTrouble
from desk.errors import StoreDamagedError
from desk.journal import Act, Deed
from tests.db import sample
from tests.db.sample import KEYS
from tests.desk.counter import NOW

DESK = "desk.db"
PATIENCE_S = 20.0
ROOT = Path(__file__).resolve().parents[2]


def going_on() -> bool:
    return True


def nothing(_done: int, _all: int) -> None:
    return None


def write(store: SqlStore, times: int = 1, size: int = 400) -> None:
    for _ in range(times):
        with store.writing() as books:
            books.write(Deed(NOW, "ai", "3", Act.VIEW, None, f'"{"x" * size}"'))


def write_many(store: SqlStore, times: int) -> None:
    """One transaction: a register of some megabytes at once."""
    with store.writing() as books:
        for _ in range(times):
            books.write(Deed(NOW, "ai", "3", Act.VIEW, None, f'"{"x" * 2000}"'))


def test_a_copy_holds_what_was_committed(store: SqlStore, home: Path):
    write(store, 3)
    seen = copy_register(home / DESK, KEYS.database, home / "copy", nothing)
    assert seen.counts.journal == 3
    assert open_register_copy(home / "copy", KEYS.database, going_on) == seen


def test_a_copy_is_one_file_and_opening_it_changes_nothing(store: SqlStore, home: Path):
    write(store, 3)
    copy_register(home / DESK, KEYS.database, home / "copy", nothing)
    before = (home / "copy").read_bytes()
    open_register_copy(home / "copy", KEYS.database, going_on)
    assert (home / "copy").read_bytes() == before
    assert [path.name for path in home.glob("copy*")] == ["copy"]


def test_a_copy_is_encrypted_and_for_its_owner_alone(store: SqlStore, home: Path):
    write(store, 3)
    copy_register(home / DESK, KEYS.database, home / "copy", nothing)
    told = (home / "copy").read_bytes()
    assert b"SQLite format" not in told
    assert b"xxxx" not in told
    assert (home / "copy").stat().st_mode & 0o777 == 0o600


def test_another_key_does_not_open_a_copy(store: SqlStore, home: Path):
    copy_register(home / DESK, KEYS.database, home / "copy", nothing)
    with pytest.raises(StoreDamagedError):
        open_register_copy(home / "copy", bytes(32), going_on)


@pytest.mark.parametrize("place", [0.02, 0.3, 0.6, 0.95])
def test_a_changed_byte_anywhere_is_found(store: SqlStore, home: Path, place: float):
    write_many(store, 100)
    copy_register(home / DESK, KEYS.database, home / "copy", nothing)
    data = bytearray((home / "copy").read_bytes())
    data[int(len(data) * place)] ^= 1
    (home / "copy").write_bytes(data)
    with pytest.raises(StoreDamagedError):
        open_register_copy(home / "copy", KEYS.database, going_on)


def test_a_copy_opens_as_a_register(store: SqlStore, home: Path):
    write(store, 5)
    copy_register(home / DESK, KEYS.database, home / "copy", nothing)
    again = open_store(home / "copy", KEYS.database, KEYS.journal)
    with again.reading() as books:
        assert books.check_journal() == ()
        assert books.next_journal_number() == 6
    again.close()


def test_writing_goes_on_during_a_copy_and_the_copy_is_of_one_moment(store: SqlStore, home: Path):
    write_many(store, 3000)
    begun, written, over = Event(), Event(), Event()
    during: list[bool] = []

    def storm() -> None:
        while not over.is_set():
            write(store)
            if begun.is_set():
                written.set()

    def told(_done: int, _all: int) -> None:
        begun.set()
        during.append(written.wait(PATIENCE_S))
        written.clear()

    writer = Thread(target=storm)
    writer.start()
    try:
        seen = copy_register(home / DESK, KEYS.database, home / "copy", told)
    finally:
        over.set()
        writer.join()
    assert len(during) > 1
    assert all(during), "a step of the copy kept the writer out"
    assert open_register_copy(home / "copy", KEYS.database, going_on) == seen
    with store.reading() as books:
        assert books.next_journal_number() - 1 >= seen.counts.journal


def test_a_writer_in_the_middle_does_not_make_the_copy_begin_anew(store: SqlStore, home: Path):
    write_many(store, 3000)
    steps: list[int] = []

    def told(done: int, _all: int) -> None:
        steps.append(done)
        write(store)

    seen = copy_register(home / DESK, KEYS.database, home / "copy", told)
    assert steps == sorted(steps)
    assert len(steps) > 3
    assert seen.counts.journal == 3000


def test_stopping_ends_the_copy_where_it_is(store: SqlStore, home: Path):
    def told(_done: int, _all: int) -> None:
        raise CopyError(CopyTrouble.STOPPED)

    with pytest.raises(CopyError):
        copy_register(home / DESK, KEYS.database, home / "copy", told)


def test_stopping_ends_the_check_as_well(store: SqlStore, home: Path):
    write_many(store, 3000)
    copy_register(home / DESK, KEYS.database, home / "copy", nothing)
    with pytest.raises(InterruptedError):
        open_register_copy(home / "copy", KEYS.database, lambda: False)


def test_facts_and_file_names_are_read_from_the_copy(store: SqlStore, engine: Engine, home: Path):
    with store.writing() as books:
        books.keep_fact("office_digest", "abc")
    copy_register(home / DESK, KEYS.database, home / "copy", nothing)
    assert fact_of(home / "copy", KEYS.database, "office_digest") == "abc"
    assert fact_of(home / "copy", KEYS.database, "other") is None
    assert list(file_names(home / "copy", KEYS.database)) == []


def test_a_copy_knows_every_file_the_register_knows(store: SqlStore, home: Path):
    bundle = UUID(int=5)
    with store.writing() as books:
        for number in (1, 2):
            books.add_page(sample.page(bundle, number), sample.stored_file(number))
    seen = copy_register(home / DESK, KEYS.database, home / "copy", nothing)
    with store.reading() as books:
        known = [file.name for file in books.files()]
    assert list(file_names(home / "copy", KEYS.database)) == known
    assert seen.counts.files == len(known) == 2


def test_the_plain_database_is_copied_and_checked_too(home: Path):
    book = open_office(home / "office.db")
    copy_plain(home / "office.db", home / "copy")
    check_plain_copy(home / "copy")
    again = open_office(home / "copy")
    assert again.digest() == book.digest()
    again.close()
    book.close()


def test_a_plain_copy_that_is_no_database(home: Path):
    (home / "copy").write_bytes(b"x" * 5000)
    with pytest.raises(StoreDamagedError):
        check_plain_copy(home / "copy")


LITTLE_ROOM = """
import resource, sys
from pathlib import Path
from db.backup import copy_register
from tests.db.sample import KEYS
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    copy_register(Path(sys.argv[1]), KEYS.database, Path(sys.argv[2]), lambda done, pages: None)
except OSError:
    sys.exit(3)
"""
"""In a process of its own no file may grow beyond 200 kB, as on a full disk."""


def test_a_target_that_cannot_take_it_is_the_targets_trouble(store: SqlStore, home: Path):
    write_many(store, 500)
    words = [sys.executable, "-c", LITTLE_ROOM, str(home / DESK), str(home / "copy")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (3, b"")
    write(store)
