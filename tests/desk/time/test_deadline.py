"""Due dates against a hand-made table from real calendars, and what holds for every date."""

import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.procedure import UNKNOWN_LIMIT, AfterSupplement, Leg, Limit, LimitUnit
from desk.time.deadline import (
    AlreadyExtendedError,
    CountRule,
    Due,
    ExtensionTooLateError,
    ExtensionWindow,
    NoWorkingDayError,
    Pause,
    Paused,
    Reason,
    UnknownLimitError,
    chained,
    days_as_json,
    due,
    due_from_json,
    due_to_json,
    explain,
    extend,
    propose_extension,
    with_supplements,
)
from desk.time.working_time import (
    STANDARD_WEEK,
    VIETNAM,
    DayKind,
    Session,
    SpecialDay,
    WorkCalendar,
    WorkingWeek,
    special_days_from_json,
)

FILE = Path(__file__).parents[3] / "resources" / "calendars" / "vietnam.json"
TABLE = special_days_from_json(json.loads(FILE.read_text(encoding="utf-8")))
HALF_DAY = SpecialDay(date(2026, 12, 31), DayKind.HALF_DAY, "Nghỉ chiều", "QĐ", verified=True)
OFFICE = WorkCalendar(STANDARD_WEEK, TABLE)
HALF = WorkCalendar(STANDARD_WEEK, (*TABLE, HALF_DAY))
MORNING = (Session(time(7), time(11, 30)),)
SHIFT = WorkCalendar(WorkingWeek((*STANDARD_WEEK.sessions[:5], MORNING, ())), TABLE)
CALENDARS = {"office": OFFICE, "half": HALF, "shift": SHIFT}

NEXT_SESSION = CountRule(next_session_when_closed=True)
RESUME, RESTART = AfterSupplement.RESUME, AfterSupplement.RESTART


def at(text):
    """A moment in Vietnam, told like 23/11/2026 09:42."""
    return datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=VIETNAM)


def working_days(amount):
    return Limit(LimitUnit.WORKING_DAYS, amount)


def calendar_days(amount):
    return Limit(LimitUnit.CALENDAR_DAYS, amount)


def hours(amount):
    return Limit(LimitUnit.WORKING_HOURS, amount)


def other(amount):
    return Limit(LimitUnit.OTHER, amount)


SAME_DAY = Limit(LimitUnit.SAME_DAY)

HAND_MADE = [
    # working days
    ("office", "23/11/2026 09:42", working_days(3), "27/11/2026 17:00"),  # over 24/11
    ("office", "23/11/2026 16:59", working_days(3), "27/11/2026 17:00"),
    ("office", "23/11/2026 20:00", working_days(1), "25/11/2026 17:00"),
    ("office", "24/11/2026 09:00", working_days(1), "25/11/2026 17:00"),  # on the holiday
    ("office", "20/11/2026 08:00", working_days(1), "23/11/2026 17:00"),  # over a weekend
    ("office", "21/11/2026 08:00", working_days(1), "23/11/2026 17:00"),  # on a Saturday
    ("office", "13/02/2026 10:00", working_days(1), "23/02/2026 17:00"),  # over Tết 2026
    ("office", "12/02/2026 10:00", working_days(5), "26/02/2026 17:00"),
    ("office", "04/02/2027 10:00", working_days(1), "12/02/2027 17:00"),  # Tết 2027, bù 10–11/2
    ("office", "07/02/2024 10:00", working_days(2), "16/02/2024 17:00"),  # Tết 2024, bù 13–14/2
    ("office", "24/01/2025 10:00", working_days(1), "03/02/2025 17:00"),  # Tết 2025
    ("office", "24/04/2026 10:00", working_days(2), "29/04/2026 17:00"),  # bù Mon 27/4
    ("office", "29/04/2026 10:00", working_days(1), "04/05/2026 17:00"),  # 30/4 and 1/5
    ("office", "31/12/2026 10:00", working_days(1), "04/01/2027 17:00"),  # year end
    ("office", "31/12/2027 10:00", working_days(1), "04/01/2028 17:00"),  # 1/1/2028 Sat, bù Mon
    ("office", "28/04/2028 10:00", working_days(1), "03/05/2028 17:00"),  # 30/4 Sun, bù Tue 2/5
    ("office", "31/12/2025 10:00", working_days(3), "07/01/2026 17:00"),  # 2/1 swapped away
    ("office", "08/01/2026 10:00", working_days(2), "10/01/2026 17:00"),  # worked swap Saturday
    ("office", "21/08/2026 10:00", working_days(1), "22/08/2026 17:00"),  # worked swap Saturday
    ("office", "28/08/2026 10:00", working_days(1), "03/09/2026 17:00"),  # 31/8 swapped, 1–2/9
    ("office", "03/05/2024 10:00", working_days(1), "04/05/2024 17:00"),  # swap of 2024
    ("office", "25/04/2025 10:00", working_days(4), "05/05/2025 17:00"),  # swap of 2025
    ("half", "30/12/2026 10:00", working_days(1), "31/12/2026 11:30"),  # a half day counts
    ("half", "30/12/2026 10:00", working_days(2), "04/01/2027 17:00"),
    ("shift", "27/11/2026 10:00", working_days(1), "30/11/2026 17:00"),  # a shift does not
    ("shift", "28/11/2026 08:00", working_days(1), "30/11/2026 17:00"),  # came in on the shift
    ("shift", "21/08/2026 10:00", working_days(1), "22/08/2026 17:00"),  # swap on a shift's day
    # calendar days
    ("office", "23/11/2026 09:42", calendar_days(3), "26/11/2026 17:00"),
    ("office", "23/11/2026 09:42", calendar_days(1), "25/11/2026 17:00"),  # ends on 24/11
    ("office", "23/11/2026 09:42", calendar_days(5), "30/11/2026 17:00"),  # ends on a Saturday
    ("shift", "23/11/2026 09:42", calendar_days(5), "30/11/2026 17:00"),  # ends on a shift
    ("office", "11/02/2026 10:00", calendar_days(5), "23/02/2026 17:00"),  # ends inside Tết
    ("office", "17/08/2026 10:00", calendar_days(5), "22/08/2026 17:00"),  # ends on a swap day
    ("office", "31/01/2026 10:00", calendar_days(30), "02/03/2026 17:00"),
    # working hours
    ("office", "25/11/2026 09:30", hours(2), "25/11/2026 11:30"),  # exactly a session's end
    ("office", "25/11/2026 10:00", hours(2), "25/11/2026 14:00"),
    ("office", "25/11/2026 13:30", hours(8), "26/11/2026 11:30"),
    ("office", "25/11/2026 12:00", hours(1), "25/11/2026 14:30"),  # during lunch
    ("office", "25/11/2026 11:30", hours(1), "25/11/2026 14:30"),
    ("office", "25/11/2026 18:00", hours(8), "26/11/2026 17:00"),  # a full day
    ("office", "27/11/2026 16:00", hours(2), "30/11/2026 08:00"),  # over a weekend
    ("shift", "27/11/2026 16:00", hours(2), "30/11/2026 08:00"),  # the shift does not run
    ("office", "23/11/2026 16:30", hours(1), "25/11/2026 07:30"),  # over 24/11
    ("half", "31/12/2026 11:00", hours(1), "04/01/2027 07:30"),
    # trong ngày
    ("office", "25/11/2026 08:00", SAME_DAY, "25/11/2026 17:00"),
    ("office", "25/11/2026 05:00", SAME_DAY, "25/11/2026 17:00"),
    ("office", "25/11/2026 15:00", SAME_DAY, "25/11/2026 17:00"),
    ("office", "25/11/2026 15:01", SAME_DAY, "26/11/2026 17:00"),
    ("office", "23/11/2026 15:01", SAME_DAY, "25/11/2026 17:00"),
    ("office", "27/11/2026 15:30", SAME_DAY, "30/11/2026 17:00"),
    ("office", "24/11/2026 08:00", SAME_DAY, "25/11/2026 17:00"),  # on a day off
    ("shift", "28/11/2026 08:00", SAME_DAY, "30/11/2026 17:00"),  # on a Saturday shift
    ("office", "22/08/2026 08:00", SAME_DAY, "22/08/2026 17:00"),  # on a swap day
    ("half", "31/12/2026 11:00", SAME_DAY, "31/12/2026 11:30"),
    ("half", "31/12/2026 14:00", SAME_DAY, "04/01/2027 17:00"),  # the half day is over
    # khác
    ("office", "25/11/2026 15:00", other(1), "25/11/2026 17:00"),
    ("office", "25/11/2026 15:01", other(1), "26/11/2026 17:00"),
    ("office", "23/11/2026 09:42", other(3), "27/11/2026 17:00"),
]


@pytest.mark.parametrize(("calendar", "received", "limit", "expected"), HAND_MADE)
def test_due_is_what_a_hand_counts(calendar, received, limit, expected):
    assert due(at(received), limit, CALENDARS[calendar]).at == at(expected)


AFTER_HOURS = [
    ("office", "23/11/2026 18:00", working_days(1), "26/11/2026 17:00"),
    ("office", "23/11/2026 17:00", working_days(1), "25/11/2026 17:00"),  # the last minute is open
    ("office", "23/11/2026 06:00", working_days(1), "25/11/2026 17:00"),  # before opening
    ("office", "23/11/2026 12:00", working_days(1), "25/11/2026 17:00"),  # lunch
    ("office", "21/11/2026 08:00", working_days(1), "25/11/2026 17:00"),  # Saturday is Monday's
    ("shift", "20/11/2026 18:00", working_days(1), "23/11/2026 17:00"),  # the shift's
    ("office", "23/11/2026 18:00", calendar_days(1), "26/11/2026 17:00"),
    ("office", "25/11/2026 18:00", hours(1), "26/11/2026 08:00"),
    ("office", "25/11/2026 18:00", SAME_DAY, "26/11/2026 17:00"),
]


@pytest.mark.parametrize(("calendar", "received", "limit", "expected"), AFTER_HOURS)
def test_a_receipt_after_hours_counts_as_the_next_sessions_where_that_is_set(
    calendar, received, limit, expected
):
    assert due(at(received), limit, CALENDARS[calendar], NEXT_SESSION).at == at(expected)


def test_the_hour_of_trong_ngay_is_a_setting():
    rule = CountRule(same_day_until=time(16))
    assert due(at("25/11/2026 16:00"), SAME_DAY, OFFICE, rule).at == at("25/11/2026 17:00")


def test_seconds_do_not_make_a_receipt_late():
    received = at("25/11/2026 15:00").replace(second=59)
    assert due(received, SAME_DAY, OFFICE).at == at("25/11/2026 17:00")


def test_a_moment_of_another_zone_is_read_in_vietnam():
    received = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
    assert due(received, working_days(1), OFFICE).at == at("25/11/2026 17:00")


def test_due_is_told_in_vietnamese_time():
    assert due(at("23/11/2026 09:42"), working_days(3), OFFICE).at.isoformat() == (
        "2026-11-27T17:00:00+07:00"
    )


@pytest.mark.parametrize(
    ("limit", "counted", "derived"),
    [
        (other(1), SAME_DAY, True),
        (other(4), working_days(4), True),
        (working_days(4), working_days(4), False),
    ],
)
def test_a_limit_read_from_other_is_marked_derived(limit, counted, derived):
    found = due(at("23/11/2026 09:42"), limit, OFFICE)
    assert (found.limit, found.derived) == (counted, derived)


def test_an_unknown_limit_is_the_officers_to_type():
    with pytest.raises(UnknownLimitError):
        due(at("23/11/2026 09:42"), UNKNOWN_LIMIT, OFFICE)


@pytest.mark.parametrize("amount", [0, -1, 100_000_000])
@pytest.mark.parametrize(
    "unit",
    [LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS, LimitUnit.WORKING_HOURS, LimitUnit.OTHER],
)
def test_a_senseless_amount_is_refused(unit, amount):
    with pytest.raises(ValueError, match="no limit is"):
        due(at("23/11/2026 09:42"), Limit(unit, amount), OFFICE)


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        due(datetime(2026, 11, 23, 9), SAME_DAY, OFFICE)  # noqa: DTZ001 - what is refused


def test_a_moment_at_the_end_of_time_is_refused():
    with pytest.raises(ValueError, match="of the year 9999"):
        due(datetime.max.replace(tzinfo=UTC), working_days(3), OFFICE)


def test_a_week_without_working_days_is_refused():
    weekend_only = WorkCalendar(WorkingWeek(((), (), (), (), (), MORNING, ())))
    with pytest.raises(NoWorkingDayError):
        due(at("23/11/2026 09:42"), calendar_days(1), weekend_only)


# why this day


def shown(found):
    return [(day.day.day, day.counted, day.reason) for day in explain(found)]


def test_every_working_day_is_explained():
    assert shown(due(at("23/11/2026 09:42"), working_days(3), OFFICE)) == [
        (23, None, Reason.RECEIPT),
        (24, None, Reason.HOLIDAY),
        (25, 1, Reason.WORKING),
        (26, 2, Reason.WORKING),
        (27, 3, Reason.WORKING),
    ]


def test_a_holiday_is_explained_by_its_name_and_source():
    holiday = due(at("23/11/2026 09:42"), working_days(3), OFFICE).days[1]
    assert holiday.note == "Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)"


def test_calendar_days_are_explained_up_to_the_move():
    assert shown(due(at("26/11/2026 09:42"), calendar_days(2), SHIFT)) == [
        (26, None, Reason.RECEIPT),
        (27, 1, Reason.WORKING),
        (28, 2, Reason.SHIFT),
        (29, None, Reason.WEEKEND),
        (30, None, Reason.MOVED),
    ]


def test_hours_are_explained_by_the_minutes_used():
    found = due(at("25/11/2026 15:00"), hours(3), OFFICE)
    assert [day.note for day in found.days] == ["15:00–17:00", "07:00–08:00"]


def test_a_receipt_too_late_for_the_day_is_explained():
    assert shown(due(at("25/11/2026 15:01"), SAME_DAY, OFFICE)) == [
        (25, None, Reason.AFTER_CUTOFF),
        (26, 1, Reason.WORKING),
    ]


def test_a_receipt_after_hours_is_explained():
    assert shown(due(at("20/11/2026 18:00"), working_days(1), OFFICE, NEXT_SESSION)) == [
        (20, None, Reason.AFTER_HOURS),
        (21, None, Reason.WEEKEND),
        (22, None, Reason.WEEKEND),
        (23, None, Reason.RECEIPT),
        (24, None, Reason.HOLIDAY),
        (25, 1, Reason.WORKING),
    ]


def test_days_are_told_as_json():
    assert days_as_json(due(at("25/11/2026 08:00"), SAME_DAY, OFFICE)) == [
        {"day": "2026-11-25", "counted": 1, "reason": "working", "note": ""}
    ]


def test_a_due_moment_survives_json():
    found = due(at("23/11/2026 09:42"), other(3), OFFICE)
    assert due_from_json(json.loads(json.dumps(due_to_json(found)))) == found


@pytest.mark.parametrize("data", [None, {}, {"at": "2026-11-27T17:00:00"}])
def test_json_that_is_no_due_moment_is_refused(data):
    with pytest.raises(ValueError, match="no due moment"):
        due_from_json(data)


# chained legs


def leg(limit, *, own=False):
    return Leg("Cơ quan", limit, own)


def test_legs_add_up_one_after_the_other():
    legs = (leg(working_days(1), own=True), leg(working_days(2)))
    assert chained(at("23/11/2026 09:42"), legs, OFFICE).total.at == at("27/11/2026 17:00")


def test_the_own_date_is_the_own_legs():
    legs = (leg(working_days(1), own=True), leg(working_days(2)))
    found = chained(at("23/11/2026 09:42"), legs, OFFICE)
    assert found.own == due(at("23/11/2026 09:42"), working_days(1), OFFICE)


def test_legs_in_working_days_are_explained_like_one_limit():
    legs = (leg(working_days(1)), leg(working_days(2)))
    one = due(at("23/11/2026 09:42"), working_days(3), OFFICE)
    assert chained(at("23/11/2026 09:42"), legs, OFFICE, NEXT_SESSION).total == one


def test_a_leg_in_hours_goes_on_where_the_leg_before_ended():
    legs = (leg(hours(2)), leg(hours(4), own=True))
    found = chained(at("25/11/2026 08:00"), legs, OFFICE)
    assert found.own
    assert (found.own.at, [day.counted for day in found.own.days]) == (
        at("25/11/2026 16:00"),
        [1],
    )


def test_legs_of_different_units_have_no_common_limit():
    legs = (leg(hours(2)), leg(working_days(1)))
    assert chained(at("25/11/2026 08:00"), legs, OFFICE).total.limit == UNKNOWN_LIMIT


def test_a_chain_without_an_own_leg_has_no_own_date():
    assert chained(at("25/11/2026 08:00"), (leg(SAME_DAY),), OFFICE).own is None


def test_a_chain_without_legs_is_refused():
    with pytest.raises(ValueError, match="without legs"):
        chained(at("25/11/2026 08:00"), (), OFFICE)


# supplements


def pause(asked, completed=None):
    return Pause(at(asked), at(completed) if completed else None)


def supplemented(received, limit, *pauses, after=RESUME, rule=CountRule()):  # noqa: B008 - frozen
    return with_supplements(at(received), limit, OFFICE, rule, pauses, after)


def test_the_clock_stands_from_the_slips_day():
    found = supplemented("25/11/2026 09:00", working_days(5), pause("30/11/2026 10:00"))
    assert found == Paused(counted=2, left=3)


SUPPLEMENTED = [
    # slip after two counted days, completed on Wednesday, three days to go
    ("25/11/2026 09:00", working_days(5), ("30/11/2026 10:00", "02/12/2026 08:00"), "07/12/2026"),
    ("25/11/2026 09:00", working_days(1), ("25/11/2026 10:00", "25/11/2026 15:00"), "26/11/2026"),
    ("25/11/2026 09:00", working_days(1), ("26/11/2026 10:00", "26/11/2026 11:00"), "27/11/2026"),
    ("25/11/2026 09:00", working_days(1), ("27/11/2026 10:00", "30/11/2026 11:00"), "26/11/2026"),
    ("25/11/2026 09:00", calendar_days(5), ("27/11/2026 10:00", "30/11/2026 11:00"), "04/12/2026"),
    ("25/11/2026 09:00", SAME_DAY, ("25/11/2026 10:00", "30/11/2026 15:00"), "30/11/2026"),
    ("25/11/2026 09:00", SAME_DAY, ("25/11/2026 10:00", "30/11/2026 15:01"), "01/12/2026"),
]


@pytest.mark.parametrize(("received", "limit", "slip", "expected"), SUPPLEMENTED)
def test_counting_goes_on_after_the_day_of_completion(received, limit, slip, expected):
    found = supplemented(received, limit, pause(*slip))
    assert isinstance(found, Due)
    assert found.at == at(f"{expected} 17:00")


def test_repeated_supplements_only_add_their_own_days():
    slips = (
        pause("30/11/2026 10:00", "01/12/2026 10:00"),
        pause("03/12/2026 10:00", "04/12/2026 10:00"),
    )
    found = supplemented("25/11/2026 09:00", working_days(5), *slips)
    assert isinstance(found, Due)
    assert found.at == at("08/12/2026 17:00")


def test_a_second_open_slip_keeps_what_was_counted():
    slips = (pause("30/11/2026 10:00", "01/12/2026 10:00"), pause("03/12/2026 10:00"))
    assert supplemented("25/11/2026 09:00", working_days(5), *slips) == Paused(3, 2)


def test_a_pause_is_explained():
    slip = pause("26/11/2026 10:00", "27/11/2026 08:00")
    found = supplemented("25/11/2026 09:00", working_days(1), slip)
    assert isinstance(found, Due)
    assert shown(found)[:3] == [
        (25, None, Reason.RECEIPT),
        (26, None, Reason.PAUSED),
        (27, None, Reason.COMPLETED),
    ]


def test_a_restart_counts_the_whole_limit_after_completion():
    slip = pause("30/11/2026 10:00", "02/12/2026 08:00")
    found = supplemented("25/11/2026 09:00", working_days(5), slip, after=RESTART)
    assert isinstance(found, Due)
    assert found.at == at("09/12/2026 17:00")


def test_an_open_slip_of_a_restarting_clock_leaves_everything():
    slip = pause("30/11/2026 10:00")
    found = supplemented("25/11/2026 09:00", working_days(5), slip, after=RESTART)
    assert found == Paused(counted=0, left=5)


def test_hours_stand_still_between_slip_and_completion():
    slip = pause("25/11/2026 08:00", "26/11/2026 08:00")
    found = supplemented("25/11/2026 07:00", hours(2), slip)
    assert isinstance(found, Due)
    assert found.at == at("26/11/2026 09:00")


def test_an_open_slip_counts_hours_in_minutes():
    found = supplemented("25/11/2026 07:00", hours(2), pause("25/11/2026 08:30"))
    assert found == Paused(counted=90, left=30)


def test_a_completion_after_hours_counts_as_the_next_sessions_where_that_is_set():
    slip = pause("25/11/2026 10:00", "25/11/2026 18:00")
    found = supplemented("25/11/2026 09:00", working_days(1), slip, rule=NEXT_SESSION)
    assert isinstance(found, Due)
    assert found.at == at("27/11/2026 17:00")


@pytest.mark.parametrize(
    "slips",
    [
        (pause("24/11/2026 10:00"),),
        (pause("26/11/2026 10:00", "26/11/2026 09:00"),),
        (pause("26/11/2026 10:00"), pause("27/11/2026 10:00")),
        (pause("26/11/2026 10:00", "30/11/2026 09:00"), pause("27/11/2026 10:00")),
    ],
)
def test_slips_that_do_not_follow_each_other_are_refused(slips):
    with pytest.raises(ValueError, match="must follow"):
        supplemented("25/11/2026 09:00", working_days(5), *slips)


# the one extension

PROMISED = due(at("19/11/2026 09:00"), working_days(4), OFFICE)  # Thursday 26/11/2026 17:00


@pytest.mark.parametrize(
    ("now", "proposed"),
    [
        ("22/11/2026 08:00", False),
        ("23/11/2026 08:00", True),
        ("25/11/2026 16:00", True),
        ("26/11/2026 08:00", False),
    ],
)
def test_an_extension_is_proposed_two_to_one_working_days_before(now, proposed):
    window = ExtensionWindow(date(2026, 11, 23), date(2026, 11, 25))
    expected = window if proposed else None
    assert propose_extension(PROMISED, at(now), OFFICE) == expected


def test_an_extension_counts_on_from_the_due_day():
    later = extend(PROMISED, at("25/11/2026 10:00"), working_days(2), OFFICE)
    assert (later.at, later.days[-1].counted) == (at("30/11/2026 17:00"), 6)


def test_an_extension_keeps_the_first_limit_and_is_marked():
    later = extend(PROMISED, at("25/11/2026 10:00"), working_days(2), OFFICE)
    assert (later.limit, later.extended) == (working_days(4), True)


def test_a_second_extension_is_refused():
    later = extend(PROMISED, at("25/11/2026 10:00"), working_days(2), OFFICE)
    with pytest.raises(AlreadyExtendedError):
        extend(later, at("26/11/2026 10:00"), working_days(2), OFFICE)


def test_an_extended_date_is_not_proposed_again():
    later = extend(PROMISED, at("25/11/2026 10:00"), working_days(2), OFFICE)
    assert propose_extension(later, at("27/11/2026 10:00"), OFFICE) is None


def test_an_extension_on_the_due_day_is_too_late():
    with pytest.raises(ExtensionTooLateError) as refused:
        extend(PROMISED, at("26/11/2026 08:00"), working_days(2), OFFICE)
    assert refused.value.last_day == date(2026, 11, 25)


# what holds for every date (reliability T17)

moments = st.datetimes(
    datetime(2023, 12, 1), datetime(2031, 1, 31), timezones=st.just(VIETNAM)  # noqa: DTZ001 - hypothesis wants bare bounds
)  # fmt: skip
waits = st.timedeltas(timedelta(0), timedelta(days=20))
amounts = st.integers(1, 40)
day_limits = st.one_of(st.builds(working_days, amounts), st.builds(calendar_days, amounts))
limits = st.one_of(day_limits, st.builds(hours, amounts), st.builds(other, amounts))
any_limit = st.one_of(limits, st.just(SAME_DAY))
offices = st.sampled_from([OFFICE, HALF, SHIFT])
rules = st.builds(CountRule, st.booleans(), st.sampled_from([time(15), time(11), time(23, 59)]))
afters = st.sampled_from(list(AfterSupplement))


@given(moments, waits, any_limit, offices, rules)
def test_waiting_never_makes_a_dossier_due_earlier(received, wait, limit, office, rule):
    assert due(received, limit, office, rule).at <= due(received + wait, limit, office, rule).at


@given(moments, limits, offices, rules)
def test_a_longer_limit_is_never_due_earlier(received, limit, office, rule):
    longer = Limit(limit.unit, limit.amount + 1)
    if limit == other(1):
        longer = other(3)
    assert due(received, limit, office, rule).at <= due(received, longer, office, rule).at


@given(moments, any_limit, offices, rules)
def test_a_dossier_is_never_due_before_it_came_in(received, limit, office, rule):
    assert due(received, limit, office, rule).at > received.replace(second=0, microsecond=0)


@given(moments, day_limits | st.just(SAME_DAY), offices, rules)
def test_a_limit_in_days_ends_with_a_working_days_last_session(received, limit, office, rule):
    found = due(received, limit, office, rule).at
    assert office.is_working_day(found.date())
    assert found.time() == office.sessions_on(found.date())[-1].end


@given(moments, st.builds(hours, amounts), offices)
def test_a_limit_in_hours_ends_inside_a_session(received, limit, office):
    found = due(received, limit, office).at
    assert office.is_working_day(found.date())
    assert office.open_at(found)


@given(moments, limits, offices, rules)
def test_numbers_run_from_one_without_a_gap(received, limit, office, rule):
    numbers = [day.counted for day in due(received, limit, office, rule).days if day.counted]
    assert numbers == list(range(1, len(numbers) + 1))


@given(moments, any_limit, offices, rules)
def test_every_day_from_receipt_to_due_is_explained_once(received, limit, office, rule):
    found = due(received, limit, office, rule)
    length = (found.at.date() - received.date()).days + 1
    assert [day.day for day in found.days] == [
        received.date() + timedelta(days=n) for n in range(length)
    ]


@given(moments, waits, waits, any_limit, rules, afters)
def test_a_supplement_never_makes_a_dossier_due_earlier(received, asked, took, limit, rule, after):
    slip = Pause(received + asked, received + asked + took)
    found = with_supplements(received, limit, OFFICE, rule, (slip,), after)
    assert isinstance(found, Due)
    assert found.at >= due(received, limit, OFFICE, rule).at


@given(moments, waits, waits, waits, any_limit, rules, afters)
def test_a_later_completion_never_makes_a_dossier_due_earlier(
    received, asked, took, longer, limit, rule, after
):
    early = Pause(received + asked, received + asked + took)
    late = Pause(received + asked, received + asked + took + longer)
    first = with_supplements(received, limit, OFFICE, rule, (early,), after)
    second = with_supplements(received, limit, OFFICE, rule, (late,), after)
    assert isinstance(first, Due)
    assert isinstance(second, Due)
    assert first.at <= second.at


@given(moments, st.lists(waits, min_size=2, max_size=8), any_limit, rules, afters)
def test_a_closed_slip_more_never_makes_a_dossier_due_earlier(received, steps, limit, rule, after):
    edges = [received]
    for step in steps:
        edges.append(edges[-1] + step)
    slips = [Pause(a, b) for a, b in zip(edges[1::2], edges[2::2], strict=False)]
    ends = [
        with_supplements(received, limit, OFFICE, rule, tuple(slips[:n]), after)
        for n in range(len(slips) + 1)
    ]
    assert all(isinstance(end, Due) for end in ends)
    assert [end.at for end in ends] == sorted(end.at for end in ends)


@given(moments, amounts, amounts)
def test_an_extension_is_always_later(received, amount, more):
    promised = due(received, working_days(amount), OFFICE)
    longer = extend(promised, received - timedelta(days=30), working_days(more), OFFICE)
    assert longer.at == due(received, working_days(amount + more), OFFICE).at
