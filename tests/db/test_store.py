"""The register keeps what was received, all or nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from db.codec import dossier_from, dumped, receipt_from
from db.store import SqlStore
from desk.canonical import Json
from desk.dossier.person import Organisation, Owner, OwnerKind, Person
from desk.errors import (
    StoreDamagedError,
    StoreReadOnlyError,
)
from desk.outbox import State
from desk.ports import Books, StoredFile
from desk.proof import Word
from desk.time.working_time import VIETNAM
from tests.db import sample
from tests.db.sample import NOW

TEXT = st.text(max_size=20)
PEOPLE = st.builds(Person, name=TEXT, id_number=TEXT, birth_date=st.none() | st.dates(), phone=TEXT)
ORGANISATIONS = st.builds(Organisation, kind=st.sampled_from(OwnerKind), name=TEXT, id_number=TEXT)


def test_sql_books_are_books(store: SqlStore):
    with store.reading() as books:
        known: Books = books
        missing = [
            name for name in dir(Books) if not name.startswith("_") and not hasattr(known, name)
        ]
    assert missing == []


def test_a_dossier_comes_back_as_it_was_kept(store: SqlStore):
    dossier = sample.dossier()
    with store.writing() as books:
        books.add_dossier(dossier)
    with store.reading() as books:
        assert books.dossier(dossier.id) == dossier


def test_an_unknown_dossier_is_none(store: SqlStore):
    with store.reading() as books:
        assert books.dossier(uuid4()) is None


@settings(max_examples=60, deadline=None)
@given(PEOPLE | ORGANISATIONS)
def test_an_owner_stays_the_kind_of_owner_he_is(owner: Owner):
    dossier = sample.dossier(owner=owner)
    told = dumped(dossier)
    assert type(dossier_from(told).owner) is type(owner)
    assert dumped(dossier_from(told)) == told


def test_a_receipt_comes_back_as_it_was_kept(store: SqlStore):
    dossier = sample.dossier()
    receipt = sample.receipt(dossier)
    with store.writing() as books:
        books.add_dossier(dossier)
        books.add_receipt(receipt)
    with store.reading() as books:
        assert books.receipt_of(dossier.id) == receipt


def test_times_come_back_in_the_zone_of_the_office(store: SqlStore):
    dossier = sample.dossier(at=datetime(2026, 11, 2, 23, 30, tzinfo=UTC))
    with store.writing() as books:
        books.add_dossier(dossier)
        books.add_receipt(sample.receipt(dossier))
    with store.reading() as books:
        [line] = books.queue(date(2026, 11, 3))
        kept = books.dossier(dossier.id)
    assert kept is not None
    assert kept.received_at.tzinfo is VIETNAM
    assert line.received_at.tzinfo is VIETNAM


def test_a_damaged_value_is_a_damaged_store_and_says_nothing_of_it():
    told = dumped(sample.receipt(sample.dossier())).replace('"sets":1', '"sets":"Nguyễn"')
    with pytest.raises(StoreDamagedError) as caught:
        receipt_from(told)
    assert "Nguyễn" not in str(caught.value)


def test_the_same_code_is_never_kept_twice(store: SqlStore):
    with store.writing() as books:
        books.add_dossier(sample.dossier(7))
    with pytest.raises(IntegrityError) as caught, store.writing() as books:
        books.add_dossier(sample.dossier(7))
    assert "Nguyễn" not in str(caught.value)


def write_and_fail(store: SqlStore) -> None:
    with store.writing() as books:
        books.add_dossier(sample.dossier())
        books.write(sample.deed())
        books.note_number("A", NOW.date(), 5)
        raise ZeroDivisionError


def test_trouble_inside_undoes_everything(store: SqlStore):
    with pytest.raises(ZeroDivisionError):
        write_and_fail(store)
    with store.reading() as books:
        assert (books.count_dossiers(), books.next_journal_number()) == (0, 1)
        assert books.last_number("A", NOW.date()) == 0


def test_reading_cannot_change_anything(store: SqlStore):
    with pytest.raises(StoreReadOnlyError), store.reading() as books:
        books.keep_fact("a", 1)


def test_reading_sees_one_moment(store: SqlStore):
    with store.reading() as books:
        before = books.count_dossiers()
        with store.writing() as others:
            others.add_dossier(sample.dossier())
        assert books.count_dossiers() == before


def test_the_draft_of_a_key_is_found_again(store: SqlStore):
    dossier, key = sample.dossier(), uuid4()
    with store.writing() as books:
        books.add_dossier(dossier)
        books.remember_key(key, dossier.id)
    with store.reading() as books:
        assert books.dossier_by_key(key) == dossier
        assert books.dossier_by_key(uuid4()) is None


def test_a_code_opens_its_dossier(store: SqlStore):
    dossier, other = sample.dossier(), sample.temporary_dossier()
    with store.writing() as books:
        books.add_dossier(dossier)
        books.add_dossier(other)
    with store.reading() as books:
        assert books.dossier_by_code(f" {dossier.code}\n") == dossier
        assert books.dossier_by_code("T-3-261103-0001") == other
        assert books.dossier_by_code("T-3-261103-0002") is None


def test_the_queue_holds_the_day_newest_first(store: SqlStore):
    early, late = sample.dossier(1), sample.dossier(2, at=NOW + timedelta(hours=2))
    yesterday = sample.dossier(3, at=NOW - timedelta(days=1))
    with store.writing() as books:
        for dossier in (late, early, yesterday):
            books.add_dossier(dossier)
    with store.reading() as books:
        assert [row.code for row in books.queue(NOW.date())] == [late.code, early.code]


def test_a_line_tells_where_its_dossier_stands(store: SqlStore):
    dossier = sample.dossier()
    receipt, entry = sample.receipt(dossier), sample.entry(dossier.id)
    with store.writing() as books:
        books.add_dossier(dossier)
        books.add_receipt(receipt)
        books.put_entry(replace(entry, state=State.DELIVERED))
        books.note_printed(receipt.id, NOW)
    with store.reading() as books:
        [line] = books.queue(NOW.date())
    assert (line.state, line.word, line.prints) == (State.DELIVERED, Word.ANSWERED, 1)
    assert (line.owner, line.procedure) == ("Nguyễn Thị Đào Mơ", "Đăng ký khai sinh")


def test_a_temporary_number_without_entries_awaits_its_code(store: SqlStore):
    with store.writing() as books:
        books.add_dossier(sample.temporary_dossier())
    with store.reading() as books:
        assert books.queue(NOW.date())[0].state is State.AWAITING_CODE


def test_other_dossiers_of_a_person_and_procedure_are_found(store: SqlStore):
    with store.writing() as books:
        books.add_dossier(sample.dossier(1))
        books.add_dossier(sample.dossier(2, owner=Person("Không số")))
    with store.reading() as books:
        assert len(books.open_dossiers_of("001199012345", "1.001193")) == 1
        assert books.open_dossiers_of("001199012345", "1.000894") == ()
        assert books.open_dossiers_of("", "1.001193") == ()


def test_a_print_is_owed_until_it_is_made(store: SqlStore):
    dossier = sample.dossier()
    receipt = sample.receipt(dossier)
    with store.writing() as books:
        books.add_dossier(dossier)
        books.add_receipt(receipt)
        books.ask_print(receipt.id, NOW)
        books.ask_print(receipt.id, NOW + timedelta(hours=1))
        books.note_print_trouble(receipt.id, "no_paper")
        [job] = books.print_jobs()
        assert (job.code, job.asked_at, job.trouble) == (dossier.code, NOW, "no_paper")
        assert books.note_printed(receipt.id, NOW) == 1
        assert books.note_printed(receipt.id, NOW) == 2
        assert books.print_jobs() == ()


def test_the_same_file_is_noted_once(store: SqlStore):
    dossier, file = sample.dossier(), StoredFile("ab", "cd", 3)
    with store.writing() as books:
        books.add_dossier(dossier)
        books.add_file(file, dossier.id, "receipt", NOW)
        books.add_file(file, dossier.id, "receipt", NOW)
        books.add_file(file, dossier.id, "scan", NOW)
        assert books.files() == (file,)


@pytest.mark.parametrize("value", [None, True, 3, "Đã", [1, "a"], {"a": {"b": [None]}}])
def test_a_fact_comes_back(store: SqlStore, value: Json):
    with store.writing() as books:
        books.keep_fact("k", "before")
        books.keep_fact("k", value)
        assert books.fact("k") == value


def test_a_secret_comes_back(store: SqlStore):
    with store.writing() as books:
        books.keep_secret("portal", "mật")
    with store.reading() as books:
        assert (books.secret("portal"), books.secret("other")) == ("mật", None)
