"""Which copies stay, what they are called, when one is due and when it is told as late."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.copies import (
    DAILY,
    MONTHLY,
    WEEKLY,
    CopyState,
    is_due,
    name_of,
    time_of,
    to_keep,
)
from desk.time.working_time import STANDARD_WEEK, VIETNAM, WorkCalendar

NOW = datetime(2026, 11, 23, 16, 0, tzinfo=VIETNAM)
CALENDAR = WorkCalendar(STANDARD_WEEK)
HOUR = timedelta(hours=1)
MOST_OF_TODAY = 24
STATE = CopyState("/media/stick", 60, True, NOW - HOUR, NOW - timedelta(days=1))
moments = st.integers(0, 690 * 24 * 3600).map(lambda seconds: NOW - timedelta(seconds=seconds))
several = st.lists(moments, min_size=1, max_size=80, unique=True)


@given(moments)
def test_a_name_says_its_time_and_nothing_else(at: datetime):
    assert time_of(name_of(at)) == at


@pytest.mark.parametrize("name", ["20261123", "20261123-090000.part", "20261323-090000", "vault"])
def test_other_names_are_no_copies(name: str):
    assert time_of(name) is None


@given(several)
def test_the_newest_always_stays(copies: list[datetime]):
    assert max(copies) in to_keep(copies, NOW)


@given(several)
def test_nothing_stays_that_was_not_there(copies: list[datetime]):
    assert to_keep(copies, NOW) <= set(copies)


@given(several)
def test_never_more_than_the_rule_allows(copies: list[datetime]):
    assert len(to_keep(copies, NOW)) <= DAILY + WEEKLY + MONTHLY + MOST_OF_TODAY


@given(several)
def test_each_of_the_last_days_weeks_and_months_keeps_its_newest(copies: list[datetime]):
    kept = to_keep(copies, NOW)
    periods = (
        (DAILY, lambda at: at.date()),
        (WEEKLY, lambda at: at.isocalendar()[:2]),
        (MONTHLY, lambda at: (at.year, at.month)),
    )
    for most, period in periods:
        for one in sorted({period(at) for at in copies}, reverse=True)[:most]:
            assert max(at for at in copies if period(at) == one) in kept


@given(several)
def test_thinning_what_was_thinned_removes_nothing(copies: list[datetime]):
    kept = to_keep(copies, NOW)
    assert to_keep(kept, NOW) == kept


def year_of_hourly_copies() -> set[datetime]:
    """Copies made every working hour and thinned after each, for a year."""
    kept: set[datetime] = set()
    at = datetime(2026, 1, 1, 8, tzinfo=VIETNAM)
    while at <= NOW:
        kept = set(to_keep({*kept, at}, at))
        at += HOUR if at.hour < 17 else timedelta(hours=15)
    return kept


def test_a_year_of_work_leaves_days_weeks_months_and_the_hours_of_today():
    kept = sorted(year_of_hourly_copies(), reverse=True)
    today = [at for at in kept if at.date() == NOW.date()]
    assert len(today) == 9
    assert len({at.date() for at in kept}) >= DAILY
    assert len({at.isocalendar()[:2] for at in kept}) >= WEEKLY
    assert len({(at.year, at.month) for at in kept}) == MONTHLY
    assert len(kept) <= DAILY + WEEKLY + MONTHLY + len(today)


def test_a_copy_named_ahead_of_the_clock_does_not_cost_the_newest_real_one():
    ahead = [NOW + timedelta(days=day) for day in range(1, 40)]
    assert NOW - HOUR in to_keep([NOW - HOUR, *ahead], NOW)


@pytest.mark.parametrize(
    ("last", "due"),
    [(None, True), (NOW - HOUR, True), (NOW - HOUR / 2, False), (NOW + 2 * HOUR, True)],
    ids=["none", "an hour ago", "half an hour ago", "ahead of the clock"],
)
def test_when_a_copy_is_due(last: datetime | None, due: bool):
    assert is_due(last, NOW, HOUR) is due


def test_without_a_place_none_is_due():
    assert not replace(STATE, folder="").due(NOW)


def test_late_is_twice_the_interval():
    assert not replace(STATE, last=NOW - 1.9 * HOUR).late(NOW, CALENDAR)
    assert replace(STATE, last=NOW - 2 * HOUR).late(NOW, CALENDAR)


def test_nothing_is_late_outside_working_hours():
    evening = NOW.replace(hour=20)
    assert not replace(STATE, last=NOW - 9 * HOUR).late(evening, CALENDAR)


def test_a_trial_is_due_after_four_weeks_and_missing_after_a_month():
    aged = replace(STATE, drilled=NOW - timedelta(days=28))
    assert aged.drill_due(NOW)
    assert not aged.unproven(NOW)
    assert replace(STATE, drilled=NOW - timedelta(days=31)).unproven(NOW)


def test_no_trial_without_a_copy():
    assert not replace(STATE, last=None, drilled=None).drill_due(NOW)
