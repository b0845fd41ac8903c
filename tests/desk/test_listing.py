"""What an officer chose of the register's lists, kept and read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.listing import (
    STANDARD,
    WIDEST,
    Among,
    Column,
    Listing,
    Order,
    View,
    Views,
    views_from_json,
    views_to_json,
)

LISTINGS = st.builds(
    Listing, st.sampled_from(Among), st.sampled_from(Order), st.booleans(), st.text(max_size=9)
)
COLUMNS = st.sets(st.sampled_from(Column), min_size=1).map(
    lambda some: tuple(column for column in Column if column in some)
)
VIEWS = st.builds(
    Views,
    COLUMNS,
    st.dictionaries(st.sampled_from(Column), st.integers(30, WIDEST)),
    st.lists(st.builds(View, st.text(max_size=9), LISTINGS, COLUMNS), max_size=4).map(tuple),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["columns", "widths", "own", "name", "among", "order"]),
            inner,
            max_size=4,
        )
    ),
)


@given(VIEWS)
def test_what_was_chosen_comes_back(views):
    assert views_from_json(views_to_json(views)) == views


@given(JSON)
def test_whatever_was_kept_can_be_read(kept):
    assert views_from_json(kept).columns


@pytest.mark.parametrize("kept", [None, 3, [], {}, {"columns": []}, {"columns": ["nothing"]}])
def test_without_a_choice_the_standard_columns_stand(kept):
    assert views_from_json(kept).columns == STANDARD


def test_a_list_of_the_same_name_takes_the_place_of_the_old_one():
    first, second = View("a", Listing()), View("a", Listing(words="x"))
    assert Views().with_view(first).with_view(second).own == (second,)


def test_a_list_that_is_removed_leaves_the_others():
    first, second = View("a", Listing()), View("b", Listing())
    assert Views(own=(first, second)).without_view("a").own == (second,)


def test_only_columns_of_the_store_sort():
    assert {column.order for column in Column if column.order} == set(Order)
