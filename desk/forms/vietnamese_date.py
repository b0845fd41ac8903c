"""Dates and times as Vietnamese official papers write them (NĐ 30/2020/NĐ-CP, Phụ lục I)."""

from datetime import date, datetime

from desk.time.working_time import VIETNAM

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
MARCH = 3


def long_day(day: date) -> str:
    """The day in words; days below 10 and months 1 and 2 carry a zero, other months do not."""
    month = f"{day.month:02}" if day.month < MARCH else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def short_day(day: date) -> str:
    """A day with its weekday: thứ Ba 24/11/2026."""
    return f"{WEEKDAYS[day.weekday()]} {day:%d/%m/%Y}"


def moment(at: datetime) -> str:
    """Hour and day in Vietnam: 09 giờ 43 phút, ngày 23 tháng 11 năm 2026."""
    local = at.astimezone(VIETNAM)
    return f"{local:%H} giờ {local:%M} phút, {long_day(local.date())}"


def moment_with_weekday(at: datetime) -> str:
    """Hour, weekday and day in Vietnam: 17 giờ 00 phút, thứ Sáu, ngày 27 tháng 11 năm 2026."""
    local = at.astimezone(VIETNAM)
    weekday = WEEKDAYS[local.weekday()]
    return f"{local:%H} giờ {local:%M} phút, {weekday}, {long_day(local.date())}"


def short_moment(at: datetime) -> str:
    """Hour and day where there is little room: 09:43 ngày 23/11/2026."""
    return f"{at.astimezone(VIETNAM):%H:%M ngày %d/%m/%Y}"
