"""Fronts and backs of a turned pile find each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.pages import edits
from desk.pages.turns import UnequalSidesError, interleaved
from tests.desk.pages.strips import ids, numbers, strip


def test_backs_come_last_sheet_first():
    assert interleaved("ABC", "cba") == tuple("AaBbCc")


@given(st.integers(0, 40))
def test_every_sheet_has_its_own_back(count):
    pairs = interleaved(range(count), [-number for number in reversed(range(count))])
    assert [pairs[at] + pairs[at + 1] for at in range(0, len(pairs), 2)] == [0] * count


def test_a_missing_sheet_is_said_with_both_counts():
    with pytest.raises(UnequalSidesError) as caught:
        interleaved("ABC", "ba")
    assert (caught.value.fronts, caught.value.backs) == (3, 2)


def test_the_strip_is_arranged_so():
    order = interleaved(ids(1, 2), ids(3, 4))
    assert numbers(edits.arrange(strip(1, 2, 3, 4), order).shown) == [1, 4, 2, 3]
