"""How times and days are said; light, for the screen before anything else."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desk.time.vietnam import VIETNAM

translate = QCoreApplication.translate


def clock_time(at: datetime) -> str:
    """17:00, Vietnam's time."""
    return f"{at.astimezone(VIETNAM):%H:%M}"


def weekday(day: date) -> str:
    """The day of the week as it stands in a sentence."""
    names = (
        translate("Wording", "Monday"),
        translate("Wording", "Tuesday"),
        translate("Wording", "Wednesday"),
        translate("Wording", "Thursday"),
        translate("Wording", "Friday"),
        translate("Wording", "Saturday"),
        translate("Wording", "Sunday"),
    )
    return names[day.weekday()]


def long_day(day: date) -> str:
    """thứ Sáu, 27/11/2026."""
    return f"{weekday(day)}, {day:%d/%m/%Y}"


def short_day(day: date) -> str:
    """27/11, for lists."""
    return f"{day:%d/%m}"


def moment(at: datetime) -> str:
    """17:00 thứ Sáu, 27/11/2026."""
    local = at.astimezone(VIETNAM)
    return f"{clock_time(local)} {long_day(local.date())}"


def since(at: datetime, now: datetime) -> str:
    """16:42; with its weekday, or its date, when that was not today."""
    local, today = at.astimezone(VIETNAM), now.astimezone(VIETNAM).date()
    days = (today - local.date()).days
    if days == 0:
        return clock_time(local)
    day = weekday(local.date()) if 0 < days < 7 else short_day(local.date())  # noqa: PLR2004 - a week
    return f"{day}, {clock_time(local)}"
