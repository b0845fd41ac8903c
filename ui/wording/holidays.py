"""What is said of the holiday table while it is edited."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desk.time.holiday_table import Fault, Standing, Wrong
from desk.time.holidays import DayKind, SpecialDay
from ui.wording.calendar import KINDS
from ui.wording.clock import long_day, short_day, weekday
from ui.wording.heads import as_head

translate = QCoreApplication.translate


def kind_words(kind: DayKind) -> str:
    """What the day is, in the middle of a line."""
    return translate("Commands", str(KINDS[kind]))


def row_day(special: SpecialDay) -> str:
    """Thứ Ba, 24/11: the year is chosen above the table."""
    return f"{as_head(weekday(special.day))}, {short_day(special.day)}"


def standing_words(standing: Standing, verified: bool) -> str:
    """Whose the row is, and whether somebody has seen its decision."""
    told = []
    if standing is Standing.LAW:
        told.append(translate("Holidays", "By law"))
    if standing is Standing.OVERRIDDEN:
        told.append(translate("Holidays", "Not as the law has it"))
    if not verified:
        told.append(translate("Holidays", "Not verified"))
    return "\n".join(told)


def fault_words(fault: Fault) -> str:
    """One sentence: what cannot be, with the day it is about."""
    return _sentence(fault.wrong).format(day=long_day(fault.day))


def _sentence(wrong: Wrong) -> str:  # noqa: C901 - one case a fault
    match wrong:
        case Wrong.TWICE:
            return translate("Holidays", "{day} stands in the table already; change that row.")
        case Wrong.NO_NAME:
            return translate("Holidays", "Give {day} a name.")
        case Wrong.NO_SOURCE:
            return translate("Holidays", "Type which decision, or take the tick away.")
        case Wrong.SWAP_ON_WORKING_DAY:
            return translate("Holidays", "{day} is worked anyway and is no swap day.")
        case Wrong.COMPENSATES_NOTHING:
            return translate(
                "Holidays",
                "{day} compensates for nothing: no holiday on a weekly day off comes before it.",
            )
        case Wrong.COMPENSATION_ON_DAY_OFF:
            return translate("Holidays", "{day} is off anyway and compensates for nothing.")
        case Wrong.HALF_OF_DAY_OFF:
            return translate("Holidays", "{day} is not worked, so it cannot be half a day.")
        case Wrong.BY_LAW:
            return translate("Holidays", "The law fixes {day}: change it, it is not deleted.")
        case _:
            assert_never(wrong)


def added(special: SpecialDay) -> str:
    """What Ctrl+Z takes back."""
    return translate("Holidays", "adding {day}").format(day=short_day(special.day))


def changed(special: SpecialDay) -> str:
    """What Ctrl+Z takes back."""
    return translate("Holidays", "changing {day}").format(day=short_day(special.day))


def deleted(special: SpecialDay) -> str:
    """What Ctrl+Z takes back."""
    return translate("Holidays", "deleting {day}").format(day=short_day(special.day))


def lawful_again(special: SpecialDay) -> str:
    """What Ctrl+Z takes back."""
    return translate("Holidays", "making {day} the law's again").format(day=short_day(special.day))
