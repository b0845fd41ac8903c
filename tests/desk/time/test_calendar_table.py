"""The shipped holiday table against the law's list and real calendars."""

import json
from datetime import date, timedelta
from pathlib import Path

import holidays
import pytest

from desk.time.working_time import STANDARD_WEEK, DayKind, WorkCalendar, special_days_from_json

FILE = Path(__file__).parents[3] / "resources" / "calendars" / "vietnam.json"
ROWS = json.loads(FILE.read_text(encoding="utf-8"))
TABLE = special_days_from_json(ROWS)
CALENDAR = WorkCalendar(STANDARD_WEEK, TABLE)
YEARS = range(2024, 2031)


def days(year, kind):
    return [special.day for special in TABLE if special.day.year == year and special.kind is kind]


def named(year, name):
    return [special.day for special in TABLE if special.day.year == year and special.name == name]


def in_months(year, *days_and_months):
    return [date(year, month, day) for day, month in days_and_months]


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize(
    ("name", "day", "month"),
    [
        ("Tết Dương lịch", 1, 1),
        ("Ngày Chiến thắng", 30, 4),
        ("Ngày Quốc tế Lao động", 1, 5),
    ],
)
def test_days_fixed_by_law_are_there_every_year(year, name, day, month):
    assert named(year, name) == [date(year, month, day)]


@pytest.mark.parametrize("year", YEARS)
def test_tet_is_five_days_in_a_row_around_the_lunar_new_year(year):
    tet = named(year, "Tết Nguyên đán")
    lunar = next(
        day for day, name in holidays.VN(years=year, language="vi").items()
        if name == "Tết Nguyên Đán"
    )  # fmt: skip
    assert (tet, lunar in tet[1:3]) == ([tet[0] + timedelta(n) for n in range(5)], True)


@pytest.mark.parametrize("year", YEARS)
def test_the_hung_kings_day_is_the_tenth_of_the_third_lunar_month(year):
    [day] = named(year, "Giỗ Tổ Hùng Vương")
    assert "Hùng Vương" in holidays.VN(years=year, language="vi")[day]


@pytest.mark.parametrize("year", YEARS)
def test_the_national_day_has_one_day_beside_it(year):
    found = named(year, "Quốc khánh")
    second = date(year, 9, 2)
    assert found in ([second - timedelta(1), second], [second, second + timedelta(1)])


@pytest.mark.parametrize("year", YEARS)
def test_the_culture_day_is_off_from_2026(year):
    expected = [date(year, 11, 24)] if year >= 2026 else []
    assert named(year, "Ngày Văn hóa Việt Nam") == expected


@pytest.mark.parametrize("year", YEARS)
def test_every_holiday_on_a_weekend_is_compensated_on_the_next_working_day(year):
    off = set(days(year, DayKind.OFF))
    expected = []
    for holiday in sorted(day for day in off if day.weekday() >= 5):
        following = holiday
        while following.weekday() >= 5 or following in {*off, *expected}:
            following += timedelta(1)
        expected.append(following)
    assert days(year, DayKind.COMPENSATION) == expected


def test_2026_is_the_official_list():
    off = days(2026, DayKind.OFF) + days(2026, DayKind.COMPENSATION)
    tet = [(n, 2) for n in range(16, 21)]
    rest = [(26, 4), (27, 4), (30, 4), (1, 5), (31, 8), (1, 9), (2, 9), (24, 11)]
    assert sorted(off) == in_months(2026, (1, 1), (2, 1), *tet, *rest)


def test_2027_is_the_expected_list():
    off = days(2027, DayKind.OFF) + days(2027, DayKind.COMPENSATION)
    tet = [(n, 2) for n in range(5, 12)]
    rest = [(16, 4), (30, 4), (1, 5), (3, 5), (2, 9), (3, 9), (24, 11)]
    assert sorted(off) == in_months(2027, (1, 1), *tet, *rest)


@pytest.mark.parametrize(
    ("off", "worked"),
    [
        (date(2024, 4, 29), date(2024, 5, 4)),
        (date(2025, 5, 2), date(2025, 4, 26)),
        (date(2026, 1, 2), date(2026, 1, 10)),
        (date(2026, 8, 31), date(2026, 8, 22)),
    ],
)
def test_a_swap_closes_a_weekday_and_works_a_saturday(off, worked):
    assert (CALENDAR.is_working_day(off), CALENDAR.is_working_day(worked)) == (False, True)


def test_both_swaps_of_2026_wait_for_a_check():
    swaps = [
        special.verified
        for special in TABLE
        if special.day.year == 2026 and "hoán đổi" in special.name
    ]
    assert swaps == [False] * 4


def test_no_day_after_2026_is_verified_before_its_decision_is_seen():
    assert not [special.day for special in TABLE if special.day.year > 2026 and special.verified]


def test_every_day_names_its_source():
    assert [special.day for special in TABLE if not special.source] == []


def test_the_file_is_in_the_order_of_its_days():
    assert [row["day"] for row in ROWS] == [special.day.isoformat() for special in TABLE]
