"""The working calendar as tables for an administrator."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.time.holidays import DayKind, SpecialDay
from desk.time.working_time import WorkingWeek
from ui.wording.clock import long_day
from ui.wording.promise import weekday_heads

translate = QCoreApplication.translate

KINDS: Final = {
    DayKind.OFF: QT_TRANSLATE_NOOP("Commands", "off"),
    DayKind.COMPENSATION: QT_TRANSLATE_NOOP("Commands", "off as compensation"),
    DayKind.WORKED_SWAP: QT_TRANSLATE_NOOP("Commands", "worked as a swap"),
    DayKind.HALF_DAY: QT_TRANSLATE_NOOP("Commands", "half a day"),
}


def day_head() -> tuple[str, ...]:
    """The heads of the holiday table."""
    return (
        translate("Commands", "Day"),
        translate("Commands", "Kind"),
        translate("Commands", "Holiday"),
        translate("Commands", "Source"),
        translate("Commands", "Verified"),
    )


def day_line(special: SpecialDay) -> tuple[str, ...]:
    """One row of the holiday table; – where nobody has seen the decision yet."""
    kind = translate("Commands", str(KINDS[special.kind]))
    seen = "✓" if special.verified else "–"
    return long_day(special.day), kind, special.name, special.source, seen


def holiday_line(special: SpecialDay) -> tuple[str, str]:
    """One special day in a short list: its day, and what it is, said once."""
    kind, name = translate("Commands", str(KINDS[special.kind])), special.name
    told = name.casefold().startswith(kind.casefold())
    return f"{special.day:%d/%m/%Y}", name if told else f"{name} ({kind})"


def week_head() -> tuple[str, ...]:
    """The heads of the working hours."""
    return translate("Commands", "Day"), translate("Commands", "Working hours")


def week_lines(week: WorkingWeek) -> list[tuple[str, ...]]:
    """One line a weekday; – when closed."""
    return [
        (name, ", ".join(f"{one.start:%H:%M}–{one.end:%H:%M}" for one in sessions) or "–")
        for name, sessions in zip(weekday_heads(), week.sessions, strict=True)
    ]
