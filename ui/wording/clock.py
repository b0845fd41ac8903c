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
