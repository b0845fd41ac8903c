"""A wrong password slows the next try down."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.procedure import Procedure
from desk.office.accounts import (
    FREE_TRIES,
    LONGEST_WAIT,
    BadOfficerError,
    Officer,
    Role,
    Tries,
    may_take,
    tidied,
    wait_left,
)
from desk.time.working_time import VIETNAM

NOW = datetime(2026, 11, 20, 16, 42, tzinfo=VIETNAM)
AN = Officer("an", "Nguyễn Văn An", "Công chức một cửa", Role.OFFICER)
LAND = Procedure("1.013978", "Đăng ký đất đai", "Đất đai", date(2025, 7, 1), "", ())
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


@pytest.mark.parametrize("fields", [(), ("Hộ tịch", "Đất đai"), ("đất  đai",)])
def test_without_fields_or_with_the_right_one_an_officer_takes_the_procedure(fields):
    assert may_take(replace(AN, fields=fields), LAND)


def test_another_field_is_not_the_officers():
    assert not may_take(replace(AN, fields=("Hộ tịch",)), LAND)


def test_an_officer_is_kept_tidy():
    typed = replace(AN, name=" Nguyễn  Văn An ", fields=("Đất  đai", "", "Đất đai"))
    assert tidied(typed) == replace(AN, fields=("Đất đai",))


@pytest.mark.parametrize("name", ["", "  ", "n" * 4_000])
def test_an_officer_without_a_name_or_with_an_endless_one_is_refused(name):
    with pytest.raises(BadOfficerError):
        tidied(replace(AN, name=name))
