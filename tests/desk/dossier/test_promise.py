"""The promise of a return date."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from db.office import shipped_calendar
from desk.catalogue.procedure import UNKNOWN_LIMIT, Channel, Leg, Limit, LimitUnit, Terms
from desk.dossier.promise import Promise, promise
from desk.dossier.receipt import SkippedDay
from desk.time.deadline import DEFAULT_RULE
from desk.time.working_time import VIETNAM
from tests.desk.counter import COPY

FRIDAY = datetime(2026, 11, 20, 9, 0, tzinfo=VIETNAM)
DAYS, HOURS = LimitUnit.WORKING_DAYS, LimitUnit.WORKING_HOURS
CALENDAR = shipped_calendar()


def promised(limit: Limit = COPY.terms[0].limit, legs: tuple[Leg, ...] = ()) -> Promise:
    procedure = replace(COPY, terms=(Terms(Channel.DIRECT, limit),), legs=legs)
    case = procedure.cases[0]
    return promise(procedure, Channel.DIRECT, case, FRIDAY, CALENDAR, DEFAULT_RULE)


def test_three_working_days_go_round_the_culture_day():
    assert promised().at == datetime(2026, 11, 26, 17, 0, tzinfo=VIETNAM)


def test_a_skipped_holiday_is_told_by_its_name_alone():
    assert promised().skipped == (SkippedDay(date(2026, 11, 24), "Ngày Văn hóa Việt Nam"),)


def test_a_weekend_is_no_holiday_to_be_told():
    assert promised(Limit(DAYS, 1)).skipped == ()


def test_a_holiday_that_calendar_days_count_is_not_told_as_skipped():
    assert promised(Limit(LimitUnit.CALENDAR_DAYS, 6)).skipped == ()


def test_an_unknown_limit_promises_nothing():
    assert promised(UNKNOWN_LIMIT) == Promise(UNKNOWN_LIMIT, None, None, ())


def test_another_channel_without_terms_promises_nothing():
    found = promise(COPY, Channel.ONLINE, COPY.cases[0], FRIDAY, CALENDAR, DEFAULT_RULE)
    assert found.at is None


def test_the_portal_s_other_unit_is_marked_as_derived():
    found = promised(Limit(LimitUnit.OTHER, 2))
    assert (found.derived, found.limit) == (True, Limit(DAYS, 2))


def test_legs_of_one_unit_add_up():
    legs = (Leg("Xã", Limit(DAYS, 1), own=True), Leg("Sở", Limit(DAYS, 2)))
    found = promised(Limit(DAYS, 9), legs)
    assert found.limit == Limit(DAYS, 3)
    assert (found.at, found.own_at) == (
        datetime(2026, 11, 26, 17, 0, tzinfo=VIETNAM),
        datetime(2026, 11, 23, 17, 0, tzinfo=VIETNAM),
    )


def test_legs_of_different_units_bear_the_procedure_s_own_limit():
    legs = (Leg("Xã", Limit(HOURS, 4), own=True), Leg("Sở", Limit(DAYS, 2)))
    assert promised(Limit(DAYS, 3), legs).limit == Limit(DAYS, 3)


@pytest.mark.parametrize("place", [0, 1])
def test_a_chain_with_an_unknown_leg_promises_nothing(place):
    legs = [Leg("Xã", Limit(DAYS, 1), own=True), Leg("Sở", Limit(DAYS, 2))]
    legs[place] = replace(legs[place], limit=UNKNOWN_LIMIT)
    found = promised(Limit(DAYS, 3), tuple(legs))
    assert (found.at, found.own_at, found.days) == (None, None, ())


def test_a_chain_needs_no_limit_of_its_own():
    legs = (Leg("Xã", Limit(DAYS, 1), own=True), Leg("Sở", Limit(DAYS, 2)))
    assert promised(UNKNOWN_LIMIT, legs).at is not None


def test_a_chain_s_holidays_are_told_once():
    legs = (Leg("Xã", Limit(DAYS, 2), own=True), Leg("Sở", Limit(DAYS, 2)))
    assert [day.day for day in promised(UNKNOWN_LIMIT, legs).skipped] == [date(2026, 11, 24)]
