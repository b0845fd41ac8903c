"""The training mode (chế độ tập): what makes a home one, whom it may speak to, its cases."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import PurePath

from desk.draft.draft import Draft
from desk.errors import DeskError
from desk.office.settings import Copies, Numbering, Office, PortalSettings
from desk.time.holidays import DayKind, SpecialDay, in_order
from desk.time.working_time import WorkCalendar

PASSWORD = "tap-huan-2026"  # noqa: S105 - opens invented data alone and is shown on screen
SUFFIX = "-tap-huan"
SANDBOX = "http://127.0.0.1:8765"
LOOPBACK = re.compile(r"https?://(127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?(/[^\s@\\]*)?", re.ASCII)
"""Addresses only: what a name stands for is settled elsewhere and may change."""
HOLIDAY_IN, HOLIDAY_LASTS = timedelta(days=14), 7


class NotTrainingError(DeskError):
    """That is no training home; nothing of it was touched."""


class TrainingFixedError(DeskError):
    """A home is for training or it is not, from its first day to its last."""


@dataclass(frozen=True, slots=True)
class TrainingCase:
    """A ready-made exercise: what it trains, how to go about it, and the form to start from."""

    number: int
    title: str
    practise: str
    hint: str
    draft: Draft


def is_training_home(office: Office) -> bool:
    """Whether the home of that office is one for training, numbers and all."""
    return office.training and office.numbering.training


def real_name(name: str, office: Office) -> str:
    """The name of the folder of the real home, from that of either."""
    return name.removesuffix(SUFFIX) if is_training_home(office) else name


def training_place(real: PurePath) -> PurePath:
    """Where the training home of that real one lies: beside it."""
    return real.with_name(real.name + SUFFIX)


def may_speak_to(office: Office, address: str) -> bool:
    """Whether the office's dossiers may go to that portal: training never leaves the machine."""
    if not (office.training or office.numbering.training) or not address:
        return True
    return LOOPBACK.fullmatch(address) is not None


def require_mark_kept(before: Office, after: Office) -> None:
    """The marks of training are neither set nor taken later: what is invented never goes to a real
    portal, what is real is never taken for invented. Raises TrainingFixedError.
    """
    marks = (before.training, before.numbering.training)
    if marks != (after.training, after.numbering.training):
        raise TrainingFixedError


def training_office(office: Office) -> Office:
    """The same office for training: its own numbers, no portal but the sandbox, no backups."""
    portal = PortalSettings(SANDBOX, "quay", office.agency.code, "VN:GOV:SANDBOX")
    return replace(
        office, training=True, numbering=Numbering(training=True), portal=portal, copies=Copies()
    )


def training_calendar(calendar: WorkCalendar, today: date, name: str) -> WorkCalendar:
    """The calendar with a week of Tết two weeks ahead, so that it can be practised all year."""
    known = {special.day for special in calendar.special}
    first = today + HOLIDAY_IN
    days = (first + timedelta(days=number) for number in range(HOLIDAY_LASTS))
    made = tuple(SpecialDay(day, DayKind.OFF, name, name, True) for day in days if day not in known)
    return replace(calendar, special=in_order((*calendar.special, *made)))
