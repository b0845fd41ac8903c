"""Looking into the register: what a search journals, and what it never does."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.journal import Act, JournalEntry
from desk.listing import Listing, View, Views
from desk.register.register import Register
from tests.desk.counter import CITIZEN, OFFICER, Counter, draft


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    made.intake.receive(draft())
    yield made
    made.store.close()


@pytest.fixture
def register(counter: Counter) -> Register:
    return Register(counter.store, counter.clock, OFFICER, "3")


def searches(counter: Counter) -> list[JournalEntry]:
    with counter.store.reading() as books:
        return [entry for entry in books.journal() if entry.act == Act.SEARCH]


def test_a_keystroke_finds_and_journals_nothing(counter: Counter, register: Register):
    assert [row.owner for row in register.look("dao mo").lines] == [CITIZEN.name]
    assert searches(counter) == []


def test_what_was_found_is_journaled_by_its_ids_without_words(counter: Counter, register: Register):
    rows = register.look("dao mo").lines
    register.note_found(rows)
    (entry,) = searches(counter)
    assert json.loads(entry.content or "") == {"found": [str(rows[0].dossier)]}


def test_a_list_is_journaled_by_its_name_and_length(counter: Counter, register: Register):
    register.listed(Listing(words="dao mo"))
    (entry,) = searches(counter)
    assert json.loads(entry.content or "") == {"list": "all", "narrowed": True, "rows": 1}


def test_rows_stay_beside_their_numbers_when_a_dossier_is_gone(register: Register):
    gone, here = register.lines([99, 1])
    assert gone is None
    assert here is not None


def test_a_citizens_dossiers_are_found_by_the_id_number(register: Register):
    assert len(register.of_person(CITIZEN.id_number)) == 1
    assert register.of_person("") == ()


def test_lists_of_ones_own_are_kept_for_each_officer(register: Register):
    chosen = Views(own=(View("Của tôi", Listing(words="mo")),))
    register.keep_views("minh", chosen)
    assert (register.views("minh"), register.views("hanh")) == (chosen, Views())
