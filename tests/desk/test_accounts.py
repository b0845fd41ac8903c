"""A wrong password slows the next try down."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.accounts import FREE_TRIES, LONGEST_WAIT, Tries, wait_left
from desk.working_time import VIETNAM

NOW = datetime(2026, 11, 20, 16, 42, tzinfo=VIETNAM)
FAILURES = st.integers(0, 10**9)


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (2, 0), (3, 8), (4, 16), (5, 32), (9, 512), (10, 900), (10**9, 900)],
)
def test_the_wait_doubles_to_a_quarter_of_an_hour(failures, seconds):
    assert wait_left(Tries(failures, NOW), NOW) == timedelta(seconds=seconds)


@given(failures=FAILURES, since=st.timedeltas(timedelta(0), timedelta(days=1)))
def test_time_gone_by_counts(failures, since):
    left = wait_left(Tries(failures, NOW), NOW + since)
    assert left == max(wait_left(Tries(failures, NOW), NOW) - since, timedelta(0))


@given(failures=FAILURES, back=st.timedeltas(timedelta(0), timedelta(days=999)))
def test_setting_the_clock_back_gains_nothing(failures, back):
    tries = Tries(failures, NOW)
    assert wait_left(tries, NOW - back) == wait_left(tries, NOW)


@given(failures=FAILURES, since=st.timedeltas(timedelta(days=-999), timedelta(days=999)))
def test_no_wait_is_longer_than_the_longest(failures, since):
    assert timedelta(0) <= wait_left(Tries(failures, NOW), NOW + since) <= LONGEST_WAIT


def test_without_a_time_there_is_no_wait():
    assert wait_left(Tries(FREE_TRIES), NOW) == timedelta(0)
