"""The journal in the store: sealed as it is written, every hand on it found."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from db.store import SqlStore
from desk.journal import Act, Fault
from desk.time.working_time import VIETNAM
from tests.db import sample
from tests.db.sample import NOW

Tamper = Callable[..., None]


@pytest.fixture
def tamper(store: SqlStore, engine: Engine) -> Tamper:
    """Five entries; then whoever has the key changes the tables by hand."""
    with store.writing() as books:
        for number in range(5):
            books.write(sample.deed(f'{{"n":{number}}}'))

    def by_hand(*statements: str) -> None:
        with engine.begin() as connection:
            for name in ("grows_at_its_end", "is_not_changed", "is_not_shortened"):
                connection.execute(text(f"DROP TRIGGER journal_{name}"))
            for statement in statements:
                connection.execute(text(statement))

    return by_hand


def faults(store: SqlStore) -> set[tuple[int, Fault]]:
    with store.reading() as books:
        return {(fault.number, fault.fault) for fault in books.check_journal()}


def test_entries_are_numbered_and_chained(store: SqlStore):
    with store.writing() as books:
        first, second = books.write(sample.deed()), books.write(sample.deed())
        assert (first.number, second.number, books.next_journal_number()) == (1, 2, 3)
        assert second.previous == first.mac


def test_an_untouched_journal_has_no_fault(store: SqlStore, tamper: Tamper):
    assert faults(store) == set()


def test_an_empty_journal_has_no_fault(store: SqlStore):
    assert faults(store) == set()


def test_entries_come_back_as_they_were_written(store: SqlStore):
    dossier = sample.dossier()
    with store.writing() as books:
        about = books.write(sample.deed(of=dossier.id))
        other = books.write(sample.deed())
    with store.reading() as books:
        assert list(books.journal()) == [about, other]
        assert list(books.journal(dossier.id)) == [about]


def test_a_time_of_another_zone_is_written_in_ours(store: SqlStore):
    with store.writing() as books:
        books.write(sample.deed(at=datetime(2026, 11, 2, 23, 30, tzinfo=UTC)))
    with store.reading() as books:
        [entry] = books.journal()
    assert entry.at.tzinfo is VIETNAM
    assert faults(store) == set()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE journal SET content = '{}' WHERE number = 3", Fault.CHANGED_CONTENT),
        ("UPDATE journal SET officer = 'khac' WHERE number = 3", Fault.BROKEN_SEAL),
        ("UPDATE journal SET at = replace(at, '2026', '2025') WHERE number = 3", Fault.BROKEN_SEAL),
        ("UPDATE journal SET act = 'nonsense' WHERE number = 3", Fault.BROKEN_SEAL),
        ("UPDATE journal SET at = 'nonsense' WHERE number = 3", Fault.BROKEN_SEAL),
        ("UPDATE journal SET mac = 'text' WHERE number = 3", Fault.BROKEN_SEAL),
        ("UPDATE journal SET dossier = 'x' WHERE number = 3", Fault.BROKEN_SEAL),
        ("UPDATE journal SET content = x'ff' WHERE number = 3", Fault.BROKEN_SEAL),
    ],
)
def test_a_changed_entry_is_found(store: SqlStore, tamper: Tamper, statement: str, fault: Fault):
    tamper(statement)
    assert (3, fault) in faults(store)


def test_a_removed_entry_is_found(store: SqlStore, tamper: Tamper):
    tamper("DELETE FROM journal WHERE number = 3")
    assert (4, Fault.MISSING_NUMBER) in faults(store)


def test_a_cut_off_tail_is_found(store: SqlStore, tamper: Tamper):
    tamper("DELETE FROM journal WHERE number > 3")
    assert (5, Fault.CUT_OFF) in faults(store)


def test_a_tail_cut_off_with_the_count_is_found(store: SqlStore, tamper: Tamper):
    tamper(
        "DELETE FROM journal WHERE number > 3",
        "UPDATE store_info SET journal_count = 3,"
        " journal_mac = (SELECT mac FROM journal WHERE number = 3)",
    )
    assert (3, Fault.CUT_OFF) in faults(store)


def test_writing_on_does_not_hide_a_cut_off_tail(store: SqlStore, tamper: Tamper):
    tamper(
        "DELETE FROM journal WHERE number > 3",
        "UPDATE store_info SET journal_count = 3,"
        " journal_mac = (SELECT mac FROM journal WHERE number = 3)",
    )
    with store.writing() as books:
        books.write(sample.deed())
    assert (4, Fault.CUT_OFF) in faults(store)


def test_an_emptied_journal_is_found(store: SqlStore, tamper: Tamper):
    tamper("DELETE FROM journal")
    assert (5, Fault.CUT_OFF) in faults(store)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET officer = 'khac'",
        "UPDATE journal SET content = '{}'",
        "UPDATE journal SET content = NULL",
        "UPDATE journal SET content = NULL, salt = NULL, act = 'view'",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE number = 1",
    ],
)
def test_the_tables_themselves_refuse_a_change(store: SqlStore, engine: Engine, statement: str):
    with store.writing() as books:
        books.write(sample.deed())
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text(statement))


def test_legal_wiping_keeps_the_chain(store: SqlStore, engine: Engine):
    with store.writing() as books:
        books.write(sample.deed())
        books.write(sample.deed())
    with engine.begin() as connection:
        connection.execute(text("UPDATE journal SET content = NULL, salt = NULL WHERE number = 1"))
    assert faults(store) == set()


def test_the_standing_follows_the_journal(store: SqlStore):
    with store.writing() as books:
        before = books.standing()
        books.note_number("A", NOW.date(), 1)
        entry = books.write(sample.deed())
    with store.reading() as books:
        standing = books.standing()
        assert books.mac_at(0) == before.journal_mac
        assert books.mac_at(1) == standing.journal_mac == entry.mac.hex()
        assert books.mac_at(2) is None
    assert (standing.store_id, standing.machine) == ("store-1", "machine-1")
    assert (standing.journal_count, standing.last_at, standing.last_day) == (1, NOW, NOW.date())


def test_a_new_machine_is_bound(store: SqlStore):
    with store.writing() as books:
        books.bind_machine("machine-2")
    with store.reading() as books:
        assert books.standing().machine == "machine-2"


def test_every_act_can_be_written(store: SqlStore):
    with store.writing() as books:
        for act in Act:
            books.write(sample.Deed(NOW, "quay", "1", act, None, "{}"))
    assert faults(store) == set()
