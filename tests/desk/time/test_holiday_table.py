"""The holiday table as it is edited: what cannot be is refused, what the law fixes stays."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.time.holiday_table import Fault, HolidayTable, Standing, Wrong, fixed_by_law
from desk.time.holidays import DayKind, SpecialDay, special_days_from_json
from desk.time.working_time import STANDARD_WEEK, Session, WorkCalendar, WorkingWeek

FILE = Path(__file__).parents[3] / "resources" / "calendars" / "vietnam.json"
SHIPPED = special_days_from_json(json.loads(FILE.read_text(encoding="utf-8")))
TABLE = HolidayTable(SHIPPED, STANDARD_WEEK, fixed_by_law(SHIPPED))
CULTURE_DAY = date(2026, 11, 24)
THURSDAY, SATURDAY, SUNDAY = date(2026, 12, 10), date(2026, 12, 12), date(2026, 12, 13)


def row(day, kind=DayKind.OFF, name="Nghỉ", source="QĐ 12/QĐ-UBND", verified=True):
    return SpecialDay(day, kind, name, source, verified)


def put(*rows, table=TABLE):
    for one in rows:
        made = table.put(one)
        assert isinstance(made, HolidayTable), made
        table = made
    return table


def test_what_is_shipped_is_sound():
    assert TABLE.faults() == frozenset()


def test_a_new_day_stands_in_its_year():
    assert row(THURSDAY) in put(row(THURSDAY)).of_year(2026)


@pytest.mark.parametrize(
    ("wrong", "refused"),
    [
        (Wrong.TWICE, row(CULTURE_DAY)),
        (Wrong.NO_NAME, row(THURSDAY, name="")),
        (Wrong.NO_SOURCE, row(THURSDAY, source="")),
        (Wrong.SWAP_ON_WORKING_DAY, row(THURSDAY, DayKind.WORKED_SWAP)),
        (Wrong.COMPENSATES_NOTHING, row(THURSDAY, DayKind.COMPENSATION)),
        (Wrong.COMPENSATION_ON_DAY_OFF, row(SATURDAY, DayKind.COMPENSATION)),
        (Wrong.HALF_OF_DAY_OFF, row(SUNDAY, DayKind.HALF_DAY)),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(wrong, refused):
    assert TABLE.put(refused) == Fault(refused.day, wrong)


def test_a_saturday_may_be_worked_as_a_swap():
    assert put(row(THURSDAY), row(SATURDAY, DayKind.WORKED_SWAP)).faults() == frozenset()


def test_an_unverified_day_needs_no_source():
    assert put(row(THURSDAY, source="", verified=False)).faults() == frozenset()


def test_a_holiday_on_a_sunday_is_compensated_once():
    made = put(row(SUNDAY), row(date(2026, 12, 14), DayKind.COMPENSATION))
    second = row(date(2026, 12, 15), DayKind.COMPENSATION)
    assert made.put(second) == Fault(second.day, Wrong.COMPENSATES_NOTHING)


def test_a_holiday_whose_compensation_stands_is_not_deleted():
    made = put(row(SUNDAY), row(date(2026, 12, 14), DayKind.COMPENSATION))
    assert made.without(SUNDAY) == Fault(date(2026, 12, 14), Wrong.COMPENSATES_NOTHING)


def test_a_row_changed_to_the_date_of_another_is_refused():
    made = put(row(THURSDAY))
    assert made.put(row(CULTURE_DAY), THURSDAY) == Fault(CULTURE_DAY, Wrong.TWICE)


def test_a_changed_row_takes_the_place_of_the_old_one():
    made = put(row(THURSDAY)).put(row(date(2026, 12, 11)), THURSDAY)
    assert isinstance(made, HolidayTable)
    assert [one.day for one in made.of_year(2026)][-1] == date(2026, 12, 11)
    assert len(made.days) == len(SHIPPED) + 1


def test_what_was_wrong_before_stands_in_nobodys_way():
    week = WorkingWeek(((), *STANDARD_WEEK.sessions[1:]))
    table = replace(TABLE, week=week)
    assert table.faults()
    assert isinstance(table.put(row(THURSDAY)), HolidayTable)


def test_a_working_weekend_shift_may_be_half_a_day():
    hours = STANDARD_WEEK.sessions
    shift = WorkingWeek((*hours[:5], (Session(hours[0][0].start, hours[0][1].end),), ()))
    made = replace(TABLE, week=shift).put(row(SATURDAY, DayKind.HALF_DAY))
    assert isinstance(made, HolidayTable)


# what the law fixes


def test_what_the_law_fixes_is_not_deleted():
    assert TABLE.without(CULTURE_DAY) == Fault(CULTURE_DAY, Wrong.BY_LAW)


def test_what_the_law_fixes_may_be_worked_and_becomes_the_laws_again():
    worked = row(CULTURE_DAY, DayKind.WORKED_SWAP, "Trực làm việc")
    made = TABLE.put(worked, CULTURE_DAY)
    assert isinstance(made, HolidayTable)
    assert made.standing(worked) is Standing.OVERRIDDEN
    assert WorkCalendar(STANDARD_WEEK, made.days).is_working_day(CULTURE_DAY)
    again = made.without(CULTURE_DAY)
    assert isinstance(again, HolidayTable)
    assert set(again.days) == set(SHIPPED)


@pytest.mark.parametrize(
    ("day", "fixed"),
    [
        (date(2026, 2, 17), True),
        (date(2027, 2, 6), False),
        (date(2027, 9, 2), True),
        (date(2027, 9, 3), False),
        (date(2027, 1, 1), True),
        (date(2027, 4, 16), True),
        (date(2026, 8, 31), False),
    ],
)
def test_dates_that_a_decision_still_has_to_name_are_not_fixed(day, fixed):
    assert (day in TABLE.law) is fixed


def test_an_unnamed_day_of_tet_may_be_deleted_with_its_compensation():
    table = TABLE
    for day in (date(2027, 2, 11), date(2027, 2, 7)):
        made = table.without(day)
        assert isinstance(made, HolidayTable)
        table = made
    assert len(table.days) == len(SHIPPED) - 2


@given(
    st.lists(
        st.tuples(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.sampled_from(DayKind)),
        max_size=12,
    )
)
def test_whatever_is_put_and_deleted_the_table_stays_sound(steps):
    table = TABLE
    for day, kind in steps:
        for made in (table.put(row(day, kind), day), table.without(day)):
            table = made if isinstance(made, HolidayTable) else table
            assert table.faults() == frozenset()
            WorkCalendar(STANDARD_WEEK, table.days)
    assert set(TABLE.law) <= {one.day for one in table.days}
