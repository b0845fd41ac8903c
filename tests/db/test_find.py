"""Finding dossiers by words without diacritics, in any order, whatever is typed."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.store import SqlStore
from desk.dossier.person import Person
from tests.db import sample


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    owners = [
        Person("Nguyễn Đức Anh", id_number="001200000001", phone="0987000111"),
        Person("Đặng Thị Hồng", id_number="001200000002"),
        Person("Trần Nguyễn Bảo Đức", id_number="001200000003", old_id="123456789"),
        Person("Gửi tới 001200000001", id_number="001200000004"),
    ]
    with store.writing() as books:
        for number, owner in enumerate(owners, start=1):
            books.add_dossier(replace(sample.dossier(number, owner), submitter=None, subject=""))
        books.add_dossier(replace(sample.temporary_dossier(), submitter=None))
    return store


def names(store: SqlStore, words: str, limit: int = 50) -> list[str]:
    with store.reading() as books:
        return [row.owner for row in books.find(words, limit)]


@pytest.mark.parametrize(
    ("words", "owners"),
    [
        ("duc", ["Trần Nguyễn Bảo Đức", "Nguyễn Đức Anh"]),
        ("ĐỨC nguyen", ["Trần Nguyễn Bảo Đức", "Nguyễn Đức Anh"]),
        ("dang hong", ["Đặng Thị Hồng"]),
        ("ho da", ["Đặng Thị Hồng"]),
        ("0987000", ["Nguyễn Đức Anh"]),
        ("123456789", ["Trần Nguyễn Bảo Đức"]),
        ("H26.05.17-261103-0002", ["Đặng Thị Hồng"]),
        ("h26.05.17-261103-0002", ["Đặng Thị Hồng"]),
        ("t-3-261103-0001", ["Nguyễn Thị Đào Mơ"]),
        ("khong ai ten nay", []),
        ("", []),
        ("  ", []),
    ],
)
def test_words_find_their_dossiers(filled: SqlStore, words: str, owners: list[str]):
    assert names(filled, words) == owners


@pytest.mark.parametrize(
    "typed",
    [
        "0912000347",
        "0912.000.347",
        "0912 000 347",
        "0912 00 03 47",
        "+84 912 000 347",
        "0912 000 3",
    ],
)
@pytest.mark.parametrize("kept", ["0912 000 347", "0912000347", "0912.00.03.47", "+84912000347"])
def test_a_phone_number_is_found_however_it_was_written(store: SqlStore, kept: str, typed: str):
    owner = Person("Nguyễn Đức Anh", id_number="001200000001", phone=kept)
    with store.writing() as books:
        books.add_dossier(replace(sample.dossier(1, owner), submitter=None, subject=""))
    assert names(store, typed) == ["Nguyễn Đức Anh"]
    assert names(store, f"duc {typed}") == ["Nguyễn Đức Anh"]
    assert names(store, f"hong {typed}") == []


@pytest.mark.parametrize("kept", ["0912 000 347", "091.200.0347", "0912 00 03 47"])
@pytest.mark.parametrize("typed", ["0912000347", "09120003"])
def test_rows_from_before_numbers_were_run_together_are_found(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch, kept: str, typed: str
):
    monkeypatch.setattr("db.dossier_books.run_together", lambda _: "")
    owner = Person("Nguyễn Đức Anh", phone=kept)
    with store.writing() as books:
        books.add_dossier(replace(sample.dossier(1, owner), submitter=None, subject=""))
    assert names(store, typed) == ["Nguyễn Đức Anh"]


@pytest.mark.parametrize("typed", ["001 200 000 001", "001.200.000.001", "001200 000"])
def test_an_id_number_typed_in_parts_is_found(filled: SqlStore, typed: str):
    assert "Nguyễn Đức Anh" in names(filled, typed)


def test_two_numbers_that_belong_to_different_things_are_both_wanted(filled: SqlStore):
    assert names(filled, "0001 001200000001") == ["Nguyễn Đức Anh"]


def test_the_procedure_is_searched_too(filled: SqlStore):
    assert len(names(filled, "khai sinh")) == 5


def test_an_exact_id_number_comes_first(filled: SqlStore):
    assert names(filled, "001200000001") == ["Nguyễn Đức Anh", "Gửi tới 001200000001"]


def test_the_newest_come_first_and_no_more_than_asked(filled: SqlStore):
    assert names(filled, "khai sinh", limit=2) == ["Nguyễn Thị Đào Mơ", "Gửi tới 001200000001"]


@pytest.mark.parametrize(
    "words", ['"', "*", 'a" OR "b', "OR", "NEAR(a b, 3)", "folded:duc", "-", "\0"]
)
def test_hostile_words_never_raise(filled: SqlStore, words: str):
    assert isinstance(names(filled, words), list)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=30))
def test_any_text_may_be_searched(filled: SqlStore, words: str):
    assert isinstance(names(filled, words), list)
