"""The guard's note outside the home is told back as it was, or refused."""

import json
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.adapters.witness import FileWitnessBook, witness_folder
from desk.errors import FileDamagedError
from desk.guard import Standing
from desk.time.working_time import VIETNAM

STORE = "0b7f3a52-7a0e-4a51-9d53-6d3c4ff0a001"
STANDING = Standing(
    STORE, 7, "ab" * 32, datetime(2026, 11, 20, 16, 42, tzinfo=VIETNAM), date(2026, 11, 20), "m1"
)
TIMES = st.integers(0, 2**32).map(lambda second: datetime.fromtimestamp(second, VIETNAM))


@pytest.fixture
def book(tmp_path):
    return FileWitnessBook(tmp_path / "witness")


@given(
    count=st.integers(0, 2**40),
    last_at=st.none() | TIMES,
    last_day=st.none() | st.dates(date(2020, 1, 1), date(2090, 1, 1)),
)
def test_a_note_is_told_back(count, last_at, last_day):
    standing = Standing(STORE, count, "ab" * 32, last_at, last_day, "m1")
    with TemporaryDirectory() as folder:
        book = FileWitnessBook(Path(folder))
        book.note(standing)
        assert book.read(STORE) == standing


def test_where_nothing_was_noted_nothing_is_told(book):
    assert book.read(STORE) is None


def test_the_last_note_counts(book):
    book.note(STANDING)
    book.note(Standing(STORE, 8, "cd" * 32, None, None, "m1"))
    found = book.read(STORE)
    assert found is not None
    assert found.journal_count == 8


def test_stores_do_not_share_a_note(book):
    book.note(STANDING)
    assert book.read("another-store") is None


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 9000, '{"store_id": 1}'])
def test_a_broken_note_is_refused(book, tmp_path, text):
    book.note(STANDING)
    (tmp_path / "witness" / f"{STORE}.json").write_text(text)
    with pytest.raises(FileDamagedError):
        book.read(STORE)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("store_id", "another"),
        ("journal_count", -1),
        ("journal_count", True),
        ("journal_count", "7"),
        ("journal_mac", None),
        ("last_at", "2026-11-20T16:42:00"),
        ("last_at", "yesterday"),
        ("last_day", "20/11/2026"),
        ("machine", 5),
    ],
)
def test_a_note_with_one_wrong_value_is_refused(book, tmp_path, key, value):
    book.note(STANDING)
    path = tmp_path / "witness" / f"{STORE}.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), key: value}))
    with pytest.raises(FileDamagedError):
        book.read(STORE)


def test_an_endless_note_is_refused(book, tmp_path):
    book.note(STANDING)
    (tmp_path / "witness" / f"{STORE}.json").write_text(" " * 1_000_000)
    with pytest.raises(FileDamagedError):
        book.read(STORE)


def test_a_store_id_leads_to_no_other_folder(book):
    with pytest.raises(FileDamagedError):
        book.read("../../other")


def test_notes_lie_in_the_users_state_folder():
    assert witness_folder().name == "witness"
    assert "quay-mot-cua" in witness_folder().parts
