"""Return dates, limits and counted days in the officer's words."""

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desk.catalogue.procedure import Limit, LimitUnit
from desk.dossier.promise import HOLIDAYS, Promise
from desk.time.explain import CountedDay, Reason
from desk.time.working_time import VIETNAM
from ui.wording.clock import clock_time, weekday

translate = QCoreApplication.translate


def weekday_heads() -> tuple[str, ...]:
    """Monday to Sunday as a calendar's column heads."""
    return (
        translate("Promise", "Mon"),
        translate("Promise", "Tue"),
        translate("Promise", "Wed"),
        translate("Promise", "Thu"),
        translate("Promise", "Fri"),
        translate("Promise", "Sat"),
        translate("Promise", "Sun"),
    )


def short_moment(at: datetime) -> str:
    """17:00 Friday, 27/11."""
    local = at.astimezone(VIETNAM)
    return f"{clock_time(at)} {weekday(local.date())}, {local:%d/%m}"


def limit_words(limit: Limit) -> str:
    """How long it takes by the catalogue."""
    return _limit_pattern(limit.unit).format(amount=limit.amount)


def _limit_pattern(unit: LimitUnit) -> str:
    match unit:
        case LimitUnit.WORKING_DAYS:
            return translate("Promise", "{amount} working days")
        case LimitUnit.CALENDAR_DAYS:
            return translate("Promise", "{amount} days")
        case LimitUnit.WORKING_HOURS:
            return translate("Promise", "{amount} working hours")
        case LimitUnit.SAME_DAY:
            return translate("Promise", "Within the day")
        case LimitUnit.OTHER:
            return translate("Promise", "{amount} days (unit not stated)")
        case LimitUnit.UNKNOWN:
            return translate("Promise", "Limit unclear")
        case _ as never:
            assert_never(never)


def reason_words(reason: Reason) -> str:
    """Why a day counted or did not."""
    match reason:
        case Reason.WORKING:
            return translate("Promise", "Working day")
        case Reason.HALF_DAY:
            return translate("Promise", "Half a working day")
        case Reason.WORKED_SWAP:
            return translate("Promise", "Worked instead of a day off")
        case Reason.WEEKEND:
            return translate("Promise", "Weekend")
        case Reason.SHIFT:
            return translate("Promise", "Duty shift, not counted")
        case Reason.CLOSED:
            return translate("Promise", "Office closed")
        case _:
            return _moment_reason(reason)


def _moment_reason(reason: Reason) -> str:
    match reason:
        case Reason.RECEIPT:
            return translate("Promise", "Day of receipt, not counted")
        case Reason.AFTER_HOURS:
            return translate("Promise", "Received out of hours, counted as the next session")
        case Reason.AFTER_CUTOFF:
            return translate("Promise", "Received after 15:00, returned the next working day")
        case Reason.PAUSED:
            return translate("Promise", "Paused for the supplement")
        case Reason.COMPLETED:
            return translate("Promise", "Supplement complete, not counted")
        case Reason.MOVED:
            return translate("Promise", "Last day off, moved to this working day")
        case _:
            return _off_reason(reason)


def _off_reason(reason: Reason) -> str:
    match reason:
        case Reason.HOLIDAY:
            return translate("Promise", "Holiday")
        case Reason.COMPENSATION:
            return translate("Promise", "Day off in lieu")
        case _:
            return reason.value


def day_reason(day: CountedDay) -> str:
    """The reason with the holiday's name, where there is one."""
    words = reason_words(day.reason)
    if day.reason in HOLIDAYS and day.note:
        return translate("Promise", "Off: {name}").format(name=day.note)
    return words


def promise_reason(promise: Promise) -> str:
    """One line under the date: the limit and the days off inside it."""
    if promise.at is None:
        return translate("Promise", "Limit unclear, type the date")
    words = limit_words(promise.limit)
    if not promise.skipped:
        return words
    days = [f"{skipped.day:%d/%m}" for skipped in promise.skipped]
    listed = days[0] if len(days) == 1 else f"{days[0]}–{days[-1]}"
    return translate("Promise", "{limit}, off on {days}").format(limit=words, days=listed)
