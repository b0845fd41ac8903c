"""The week's sessions and the holiday table."""

from datetime import date, datetime, time

import pytest

from desk.time.working_time import (
    STANDARD_WEEK,
    VIETNAM,
    DayKind,
    DayReason,
    DayState,
    Session,
    SpecialDay,
    WorkCalendar,
    WorkingWeek,
    special_days_from_json,
    special_days_to_json,
    week_from_json,
    week_to_json,
)

MORNING = Session(time(7), time(11, 30))
AFTERNOON = Session(time(13, 30), time(17))
SHIFT_WEEK = WorkingWeek((*STANDARD_WEEK.sessions[:5], (MORNING,), ()))
CULTURE_DAY = SpecialDay(
    date(2026, 11, 24), DayKind.OFF, "Ngày Văn hóa Việt Nam", "NQ 28/2026/QH16", verified=True
)
SWAP_DAY = SpecialDay(date(2026, 8, 22), DayKind.WORKED_SWAP, "Làm bù", "", verified=False)
HALF_DAY = SpecialDay(date(2026, 12, 31), DayKind.HALF_DAY, "Nghỉ chiều", "", verified=True)
BRIDGE = SpecialDay(date(2026, 4, 27), DayKind.COMPENSATION, "Nghỉ bù", "", verified=True)
TABLE = (CULTURE_DAY, SWAP_DAY, HALF_DAY, BRIDGE)
CALENDAR = WorkCalendar(SHIFT_WEEK, TABLE)

MONDAY, SATURDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 28), date(2026, 11, 29)


def test_the_standard_week_is_two_sessions_from_monday_to_friday():
    assert STANDARD_WEEK.sessions == ((MORNING, AFTERNOON),) * 5 + ((), ())


@pytest.mark.parametrize(
    ("day", "state", "special"),
    [
        (MONDAY, DayState.WORKING, None),
        (SATURDAY, DayState.SHIFT, None),
        (SUNDAY, DayState.WEEKEND, None),
        (CULTURE_DAY.day, DayState.HOLIDAY, CULTURE_DAY),
        (BRIDGE.day, DayState.COMPENSATION, BRIDGE),
        (SWAP_DAY.day, DayState.WORKED_SWAP, SWAP_DAY),
        (HALF_DAY.day, DayState.HALF_DAY, HALF_DAY),
    ],
)
def test_every_day_knows_its_reason(day, state, special):
    assert CALENDAR.reason_on(day) == DayReason(state, special)


def test_a_weekday_without_sessions_is_closed():
    week = WorkingWeek(((), *STANDARD_WEEK.sessions[1:]))
    assert WorkCalendar(week).reason_on(MONDAY).state is DayState.CLOSED


@pytest.mark.parametrize(
    ("day", "sessions"),
    [
        (MONDAY, (MORNING, AFTERNOON)),
        (SATURDAY, (MORNING,)),
        (SUNDAY, ()),
        (CULTURE_DAY.day, ()),
        (BRIDGE.day, ()),
        (SWAP_DAY.day, (MORNING, AFTERNOON)),
        (HALF_DAY.day, (MORNING,)),
    ],
)
def test_every_day_has_its_sessions(day, sessions):
    assert CALENDAR.sessions_on(day) == sessions


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (MONDAY, True),
        (SATURDAY, False),
        (SUNDAY, False),
        (CULTURE_DAY.day, False),
        (BRIDGE.day, False),
        (SWAP_DAY.day, True),
        (HALF_DAY.day, True),
    ],
)
def test_limits_count_swap_days_and_half_days_but_no_shifts(day, counts):
    assert CALENDAR.is_working_day(day) is counts


def test_a_half_day_of_an_office_without_a_break_ends_at_noon():
    week = WorkingWeek(((Session(time(8), time(16)),),) * 5 + ((), ()))
    assert WorkCalendar(week, (HALF_DAY,)).sessions_on(HALF_DAY.day)[-1].end == time(12)


def test_a_swap_day_is_worked_like_the_fullest_weekday():
    week = WorkingWeek(((MORNING,), *STANDARD_WEEK.sessions[1:]))
    calendar = WorkCalendar(week, (SWAP_DAY,))
    assert calendar.sessions_on(SWAP_DAY.day) == (MORNING, AFTERNOON)


@pytest.mark.parametrize(
    ("clock", "is_open"),
    [
        (time(6, 59), False),
        (time(7), True),
        (time(11, 30, 40), True),
        (time(11, 31), False),
        (time(13, 30), True),
        (time(17), True),
        (time(17, 1), False),
    ],
)
def test_the_desk_is_open_up_to_the_last_minute_of_a_session(clock, is_open):
    assert CALENDAR.open_at(datetime.combine(MONDAY, clock, VIETNAM)) is is_open


def test_a_saturday_shift_is_open():
    assert CALENDAR.open_at(datetime.combine(SATURDAY, time(8), VIETNAM))


def test_open_at_refuses_a_moment_without_a_zone():
    with pytest.raises(ValueError, match="time zone"):
        CALENDAR.open_at(datetime(2026, 11, 23, 8))  # noqa: DTZ001 - what is refused


def test_a_closed_day_has_no_session():
    assert CALENDAR.sessions_on(SUNDAY) == ()


def test_a_calendar_refuses_the_same_day_twice():
    with pytest.raises(ValueError, match="2026-11-24 stands in the holiday table twice"):
        WorkCalendar(STANDARD_WEEK, (CULTURE_DAY, CULTURE_DAY))


def test_calendars_of_the_same_values_are_equal_and_hash_alike():
    assert len({WorkCalendar(SHIFT_WEEK, TABLE), WorkCalendar(SHIFT_WEEK, TABLE)}) == 1


def test_a_week_survives_json():
    assert week_from_json(week_to_json(SHIFT_WEEK)) == SHIFT_WEEK


def test_a_holiday_table_survives_json_in_the_order_of_its_days():
    assert special_days_from_json(special_days_to_json(TABLE)) == tuple(
        sorted(TABLE, key=lambda special: special.day)
    )


WEEK_JSON = week_to_json(STANDARD_WEEK)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (None, "must name exactly"),
        ({"monday": []}, "must name exactly"),
        (WEEK_JSON | {"holiday": []}, "must name exactly"),
        (WEEK_JSON | {"monday": "07:00"}, "not a list"),
        (WEEK_JSON | {"monday": [["7", "11:30"]]}, "no pair of times"),
        (WEEK_JSON | {"monday": [["07:00", "24:00"]]}, "no pair of times"),
        (WEEK_JSON | {"monday": [["07:00"]]}, "no pair of times"),
        (WEEK_JSON | {"monday": [["11:30", "07:00"]]}, "ends before it starts"),
        (WEEK_JSON | {"monday": [["07:00", "12:00"], ["11:00", "17:00"]]}, "overlap"),
        (WEEK_JSON | {"monday": [["13:30", "17:00"], ["07:00", "11:30"]]}, "out of order"),
    ],
)
def test_a_bad_week_is_refused_with_its_reason(data, reason):
    with pytest.raises(ValueError, match=reason):
        week_from_json(data)


ROW = special_days_to_json((CULTURE_DAY,))[0]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({}, "not a list"),
        (["2026-11-24"], "row 1: the fields must be"),
        ([{"day": "2026-11-24"}], "row 1: the fields must be"),
        ([ROW | {"scope": "xã"}], "row 1: the fields must be"),
        ([ROW | {"day": "24/11/2026"}], "is no day like"),
        ([ROW | {"day": 20261124}], "day is not a text"),
        ([ROW | {"kind": "holiday"}], "is no kind of day"),
        ([ROW | {"name": " "}], "has no name"),
        ([ROW | {"verified": "yes"}], "neither true nor false"),
        ([ROW, ROW], "twice"),
    ],
)
def test_a_bad_holiday_table_is_refused_with_its_reason(data, reason):
    with pytest.raises(ValueError, match=reason):
        special_days_from_json(data)


def test_sessions_are_whole_minutes():
    with pytest.raises(ValueError, match="whole minutes"):
        Session(time(7, 0, 30), time(11))


def test_a_week_has_seven_days():
    with pytest.raises(ValueError, match="seven days"):
        WorkingWeek(((MORNING,),) * 5)
