"""Lists of any length: which rows, in which order, read where somebody looks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.store import SqlStore
from desk.dossier.annulment import Annulment, Mistake
from desk.dossier.person import Person
from desk.folding import fold
from desk.listing import Among, Listing, ListingStoppedError, Order, Progress
from desk.outbox import State
from desk.ports import QueueRow
from tests.db import sample

NAMES = ("Đặng Văn Ba", "An Thị Bốn", "Ổi Xuân Năm", "Bùi Văn Ba")


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    with store.writing() as books:
        for number, name in enumerate(NAMES):
            at = sample.NOW + timedelta(days=number // 2, minutes=number)
            owner = Person(name, id_number=f"00120000{number:04}")
            one = sample.dossier(3001 + number, owner, at)
            books.add_dossier(replace(one, submitter=None, subject=""))
            books.put_entry(sample.entry(one.id))
        books.add_dossier(replace(sample.temporary_dossier(), submitter=None, subject=""))
    return store


def listed(store: SqlStore, listing: Listing) -> list[str]:
    with store.reading() as books:
        numbers = books.listed(listing, sample.NOW.date())
        return [row.owner for row in books.lines(numbers)]


def line(store: SqlStore, place: int = 1) -> QueueRow:
    with store.reading() as books:
        return books.lines([place])[0]


@pytest.mark.parametrize("order", Order)
def test_up_is_the_reverse_of_down(filled: SqlStore, order: Order):
    down = listed(filled, Listing(order=order))
    assert listed(filled, Listing(order=order, descending=False)) == down[::-1]


def test_names_stand_in_the_order_of_their_plain_letters(filled: SqlStore):
    names = listed(filled, Listing(order=Order.OWNER, descending=False))
    assert names == sorted(names, key=fold)


def test_words_narrow_a_list_and_keep_its_order(filled: SqlStore):
    narrowed = Listing(order=Order.OWNER, descending=False, words="van ba")
    assert listed(filled, narrowed) == ["Bùi Văn Ba", "Đặng Văn Ba"]


@pytest.mark.parametrize("words", ['"', "-", "  ", "OR"])
def test_odd_words_break_no_list(filled: SqlStore, words: str):
    assert isinstance(listed(filled, Listing(words=words)), list)


@pytest.mark.parametrize(
    ("among", "count"),
    [
        (Among.ALL, 5),
        (Among.TEMPORARY, 1),
        (Among.WAITING, 4),
        (Among.REFUSED, 0),
        (Among.TO_PRINT, 0),
        (Among.DIFFERING, 0),
        (Among.ANNULLED, 0),
        (Among.DRAFTS, 0),
    ],
)
def test_each_list_holds_its_own(filled: SqlStore, among: Among, count: int):
    assert len(listed(filled, Listing(among))) == count


def test_today_is_the_day_asked_for(filled: SqlStore):
    assert set(listed(filled, Listing(Among.TODAY))) >= set(NAMES[:2])
    assert not set(listed(filled, Listing(Among.TODAY))) & set(NAMES[2:])


def test_rows_come_in_the_order_asked_for_and_the_missing_are_left_out(filled: SqlStore):
    with filled.reading() as books:
        rows = books.lines([3, 99, 1])
    assert [row.owner for row in rows] == [NAMES[2], NAMES[0]]


def test_a_row_shows_four_digits_of_the_id_number_and_no_more(filled: SqlStore):
    assert line(filled, 3).id_tail == "0002"


def test_a_row_tells_the_entry_that_most_needs_looking_at(filled: SqlStore):
    of = line(filled).dossier
    with filled.writing() as books:
        refused = replace(sample.entry(of), state=State.REFUSED)
        books.put_entry(refused)
    assert line(filled).state is State.REFUSED


def test_a_stopped_list_is_not_read_to_its_end(filled: SqlStore):
    with pytest.raises(ListingStoppedError), filled.reading() as books:
        _many(books.listed)


def _many(listed_by):
    """SQLite looks up only every so many steps: asks until it does."""
    for _ in range(100_000):
        listed_by(Listing(words="van"), sample.NOW.date(), Progress(stopped=True))


def test_what_has_been_read_is_told(filled: SqlStore):
    progress = Progress()
    with filled.reading() as books:
        books.listed(Listing(), sample.NOW.date(), progress)
    assert progress.read == 5


def test_void_dossiers_are_no_open_dossiers_of_a_person(filled: SqlStore):
    row = line(filled)
    person, procedure = "001200000000", sample.BIRTH.code
    with filled.writing() as books:
        assert [one.dossier for one in books.open_dossiers_of(person, procedure)] == [row.dossier]
        books.annul(
            Annulment(row.dossier, sample.NOW, "Lê Thị Quầy", Mistake.WRONG_NAME, "gõ nhầm", None)
        )
        assert books.open_dossiers_of(person, procedure) == ()
        assert [one.annulled for one in books.dossiers_of(person)] == [True]
