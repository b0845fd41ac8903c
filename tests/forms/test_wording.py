"""Limits, holidays and look-up in words."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk.catalogue.procedure import Limit, LimitUnit
from desk.dossier.receipt import SkippedDay
from desk.forms.vietnamese_date import long_day
from desk.forms.wording import limit_text, lookup_text, skipped_text
from tests.forms.people import RECEIPT


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        (Limit(LimitUnit.SAME_DAY), "trong ngày"),
        (Limit(LimitUnit.WORKING_DAYS, 3), "03 ngày làm việc"),
        (Limit(LimitUnit.WORKING_HOURS, 4), "04 giờ làm việc"),
        (Limit(LimitUnit.CALENDAR_DAYS, 15), "15 ngày"),
        (Limit(LimitUnit.UNKNOWN), "chưa rõ"),
        (Limit(LimitUnit.OTHER), "theo quy định riêng của thủ tục"),
    ],
)
def test_a_limit_in_words(limit: Limit, text: str) -> None:
    assert limit_text(limit) == text


def test_no_holiday_needs_no_line() -> None:
    assert not skipped_text(())


def test_days_of_one_holiday_are_told_as_one_run() -> None:
    days = tuple(SkippedDay(date(2026, 2, 16) + timedelta(n), "Tết Nguyên đán") for n in range(5))

    text = "Không tính từ thứ Hai 16/02/2026 đến thứ Sáu 20/02/2026 – Tết Nguyên đán."
    assert skipped_text(days) == text


def test_more_than_three_holidays_are_counted() -> None:
    days = tuple(SkippedDay(date(2026, month, 5), f"Lễ {month}") for month in range(1, 7))

    assert skipped_text(days).endswith("Lễ 3 và 3 ngày nghỉ khác.")


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        (date(2026, 3, 15), "ngày 15 tháng 3 năm 2026"),
    ],
)
def test_the_decree_puts_zeros_before_small_days_and_two_months(day: date, text: str) -> None:
    assert long_day(day) == text


def test_only_ways_that_exist_are_offered_for_looking_up() -> None:
    bare = replace(RECEIPT, letterhead=replace(RECEIPT.letterhead, phone="", lookup_address=""))

    assert lookup_text(bare).startswith("Tra cứu: tại nơi nộp hồ sơ, mang theo giấy này.")
