"""The outbox as a list: each dossier once, in its group, read where somebody looks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product
from uuid import UUID

import pytest

from db.store import SqlStore, open_store
from desk.listing import ListingStoppedError, Progress
from desk.outbox import Kind, State, Trouble, TryLater
from desk.outbox_groups import Group, Numbers
from desk.ports import OutboxRow
from desk.proof import Proof, Word
from tests.bench_find import build
from tests.db import sample
from tests.db.sample import NOW


def stood(
    store: SqlStore, number: int, submit: State, step: State, word: Word | None = None
) -> UUID:
    """A dossier whose submission and whose step stand so."""
    dossier = sample.dossier(number)
    with store.writing() as books:
        books.add_dossier(dossier)
        books.put_entry(replace(sample.entry(dossier.id), state=submit))
        books.put_entry(replace(sample.entry(dossier.id, kind=Kind.REPORT_STEP), state=step))
        if word is not None:
            books.note_proof(Proof(dossier.id, word, NOW + timedelta(minutes=number)))
    return dossier.id


def numbers(store: SqlStore, newest: int | None = None, of: UUID | None = None) -> Numbers:
    with store.reading() as books:
        return books.outbox_numbers(newest, of=of)


def rows(store: SqlStore, group: Group) -> list[OutboxRow | None]:
    with store.reading() as books:
        return list(books.outbox_lines(books.outbox_numbers().of[group]))


def dossiers(store: SqlStore, group: Group) -> list[UUID]:
    return [row.dossier for row in rows(store, group) if row]


DONE = (State.DELIVERED, State.DELIVERED)


@pytest.mark.parametrize(
    ("submit", "step", "word", "group"),
    [
        (State.WAITING, State.WAITING, None, Group.WAITING),
        (State.AWAITING_CODE, State.WAITING, None, Group.WAITING),
        (State.REFUSED, State.WAITING, None, Group.TO_MEND),
        (State.DELIVERED, State.WAITING, Word.MATCHING, Group.WAITING),
        (State.DELIVERED, State.WAITING, Word.DIFFERENT, Group.TO_MEND),
        (State.DELIVERED, State.REFUSED, Word.MATCHING, Group.TO_MEND),
        (*DONE, Word.ANSWERED, Group.SENT),
        (*DONE, Word.PRESENT, Group.SENT),
        (*DONE, Word.MATCHING, Group.MATCHING),
        (*DONE, Word.MISSING, Group.TO_MEND),
        (State.WITHDRAWN, State.WITHDRAWN, None, Group.WITHDRAWN),
        (State.WITHDRAWN, State.WAITING, None, Group.WAITING),
        (State.DELIVERED, State.WITHDRAWN, Word.MATCHING, Group.MATCHING),
    ],
)
def test_a_dossier_stands_in_one_group_alone(store: SqlStore, submit, step, word, group):
    dossier = stood(store, 1, submit, step, word)
    found = {one: dossiers(store, one) for one in Group}
    assert found == {one: [dossier] if one is group else [] for one in Group}


def test_a_step_behind_an_unheard_submission_is_not_told_twice(store: SqlStore):
    stood(store, 1, State.REFUSED, State.WAITING)
    assert [row and row.kind for row in rows(store, Group.TO_MEND)] == [Kind.SUBMIT_DOSSIER]


def test_a_step_that_still_waits_stands_for_its_dossier(store: SqlStore):
    stood(store, 1, State.DELIVERED, State.WAITING, Word.MATCHING)
    assert [row and row.kind for row in rows(store, Group.WAITING)] == [Kind.REPORT_STEP]


def test_a_heard_dossier_is_told_by_its_submission(store: SqlStore):
    stood(store, 1, *DONE, Word.MATCHING)
    assert [row and row.kind for row in rows(store, Group.MATCHING)] == [Kind.SUBMIT_DOSSIER]


@pytest.mark.parametrize(
    ("trouble", "group"),
    [
        (Trouble.SIGN_IN, Group.HELD),
        (Trouble.CAPTIVE, Group.HELD),
        (Trouble.SETTINGS, Group.HELD),
        (Trouble.NO_LINE, Group.WAITING),
        (Trouble.BUSY, Group.WAITING),
    ],
)
def test_what_somebody_must_mend_first_does_not_go_by_itself(store: SqlStore, trouble, group):
    dossier = stood(store, 1, State.WAITING, State.WAITING)
    with store.writing() as books:
        entry = next(one for one in books.due_entries(NOW, 9) if one.kind is Kind.SUBMIT_DOSSIER)
        books.note_entry(entry.after(TryLater(trouble), NOW))
    assert dossiers(store, group) == [dossier]


def test_the_newest_come_first(store: SqlStore):
    waiting = [stood(store, number, State.WAITING, State.WAITING) for number in (1, 2)]
    told = [stood(store, number, *DONE, Word.MATCHING) for number in (3, 4, 5)]
    assert dossiers(store, Group.WAITING) == waiting[::-1]
    assert dossiers(store, Group.MATCHING) == told[::-1]


def test_the_first_screen_leaves_nothing_open_out(store: SqlStore):
    told = [stood(store, number, *DONE, Word.MATCHING) for number in range(1, 5)]
    for number in range(5, 9):
        stood(store, number, State.WAITING, State.WAITING)
    first = numbers(store, newest=2)
    assert (len(first.of[Group.WAITING]), first.whole) == (4, False)
    with store.reading() as books:
        shown = books.outbox_lines(first.of[Group.MATCHING])
    assert [row and row.dossier for row in shown] == told[:1:-1]


def test_a_short_outbox_is_whole_at_once(store: SqlStore):
    stood(store, 1, *DONE, Word.MATCHING)
    assert numbers(store, newest=2).whole


def test_a_dossier_is_found_where_it_stands_now(store: SqlStore):
    for number, (submit, word) in enumerate(
        product((State.WAITING, State.DELIVERED), (Word.ANSWERED, Word.MATCHING)), 1
    ):
        dossier = stood(store, number, submit, State.DELIVERED, word)
        found = numbers(store, of=dossier)
        with store.reading() as books:
            (row,) = books.outbox_lines([found.here or 0])
        assert row is not None
        assert row.dossier == dossier
        assert any(found.here in members for members in found.of.values())


def test_what_is_gone_leaves_a_gap(store: SqlStore):
    stood(store, 1, State.WAITING, State.WAITING)
    with store.reading() as books:
        (place,) = books.outbox_numbers().of[Group.WAITING]
        first, gone, heading, no_proof = books.outbox_lines([place, 777, 0, -777])
    assert first is not None
    assert (gone, heading, no_proof) == (None, None, None)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    path = tmp_path_factory.mktemp("large") / "desk.db"
    build(path, 5_000)
    opened = open_store(path, sample.KEYS.database, sample.KEYS.journal)
    yield opened
    opened.close()


def test_every_dossier_of_a_large_register_can_be_reached(large: SqlStore):
    found = numbers(large)
    every = [number for members in found.of.values() for number in members]
    with large.reading() as books:
        read = books.outbox_lines(every)
    assert len({row.dossier for row in read if row}) == len(every) == 5_000


def test_a_stopped_reading_is_not_read_to_its_end(large: SqlStore):
    with pytest.raises(ListingStoppedError), large.reading() as books:
        _often(books.outbox_numbers)


def _often(read):
    """SQLite looks up only every so many steps: asks until it does."""
    for _ in range(10_000):
        read(progress=Progress(stopped=True))
