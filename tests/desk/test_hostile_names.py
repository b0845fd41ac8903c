"""Names of officers that the register has from anywhere: told as they are, or not at all."""

import pytest

from desk.office.accounts import Officer, Role
from desk.officer_names import NAMES_ALONE, OFFICERS, called, names, remember
from tests.desk.counter import Counter

HOSTILE = ["<img src=x onerror=1>", "x" * 10_000, "\u202eTrái", "%s {0}", "Lê\nQuầy", ""]


@pytest.fixture
def counter(tmp_path):
    made = Counter(tmp_path)
    yield made
    made.store.close()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_comes_back_as_it_was_kept(counter, name):
    with counter.store.writing() as books:
        remember(books, Officer("an", name, "", Role.OFFICER))
    with counter.store.reading() as books:
        assert called(books, "an") == name


@pytest.mark.parametrize("who", ["nobody", "", "Lê Thị Quầy", "officers.names", "__proto__"])
def test_who_is_not_known_is_called_what_the_journal_says(counter, who):
    with counter.store.reading() as books:
        assert called(books, who) == who


SHAPES = [[], "x", 7, None, {"an": 7, "binh": None}]


@pytest.mark.parametrize(
    ("fact", "kept"),
    [
        *((fact, kept) for fact in (NAMES_ALONE, OFFICERS) for kept in SHAPES),
        (NAMES_ALONE, {"an": {"name": "x"}}),
        (OFFICERS, {"an": "x"}),
        (OFFICERS, {"an": {"name": ["x"]}}),
        (OFFICERS, {"an": {}}),
    ],
)
def test_names_of_another_shape_are_none(counter, fact, kept):
    with counter.store.writing() as books:
        books.keep_fact(fact, kept)
    with counter.store.reading() as books:
        assert dict(names(books)) == {}


def test_a_name_kept_before_all_of_an_officer_was_is_told(counter):
    with counter.store.writing() as books:
        books.keep_fact(NAMES_ALONE, {"an": "Nguyễn Văn An", "binh": "Trần Thị Bình"})
        remember(books, Officer("binh", "Trần Thị Hòa Bình", "", Role.OFFICER))
    with counter.store.reading() as books:
        assert [called(books, who) for who in ("an", "binh")] == [
            "Nguyễn Văn An",
            "Trần Thị Hòa Bình",
        ]
