"""The register's words: names of lists and columns, what is counted, what an empty list says."""

from datetime import date, datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desk.listing import Among, Column
from desk.ports import QueueRow
from desk.time.working_time import VIETNAM
from ui.wording.clock import clock_time
from ui.wording.figures import figure
from ui.wording.sync import Sign, row_sign

translate = QCoreApplication.translate
NOTHING = "–"
NOT_READ = "…"


def column_name(column: Column) -> str:  # noqa: C901 - one case a column
    """The heading of a column."""
    match column:
        case Column.CODE:
            return translate("Register", "Dossier code")
        case Column.RECEIVED:
            return translate("Register", "Received")
        case Column.OWNER:
            return translate("Register", "Citizen")
        case Column.PROCEDURE:
            return translate("Register", "Procedure")
        case Column.DUE:
            return translate("Register", "Due")
        case Column.STATE:
            return translate("Register", "At the province")
        case Column.PRINTS:
            return translate("Register", "Printed")
        case Column.ID_TAIL:
            return translate("Register", "ID number")
        case _:
            assert_never(column)


def list_name(among: Among) -> str:  # noqa: C901 - one case a list
    """The name of a list that every officer has."""
    match among:
        case Among.ALL:
            return translate("Register", "All dossiers")
        case Among.TODAY:
            return translate("Register", "Received today")
        case Among.TO_PRINT:
            return translate("Register", "Receipts to print")
        case Among.TEMPORARY:
            return translate("Register", "Waiting for their code")
        case Among.WAITING:
            return translate("Register", "To be sent")
        case Among.REFUSED:
            return translate("Register", "Refused by the province")
        case Among.DIFFERING:
            return translate("Register", "Different at the province")
        case Among.ANNULLED:
            return translate("Register", "Void")
        case Among.DRAFTS:
            return translate("Register", "Drafts")
        case _:
            assert_never(among)


def empty_list(among: Among) -> str:  # noqa: C901 - one case a list
    """What it means that nothing stands there, and where to go on."""
    match among:
        case Among.ALL | Among.TODAY:
            return translate("Register", "No dossier yet. Scan a citizen's card, or F2 to begin.")
        case Among.TO_PRINT:
            told = translate("Register", "Every receipt is on paper.")
        case Among.TEMPORARY:
            told = translate("Register", "Every dossier has its official code.")
        case Among.WAITING:
            told = translate("Register", "Nothing waits to be sent.")
        case Among.REFUSED:
            told = translate("Register", "The province has refused nothing.")
        case Among.DIFFERING:
            told = translate("Register", "Nothing stands differently at the province.")
        case Among.ANNULLED:
            told = translate("Register", "No dossier is void.")
        case Among.DRAFTS:
            told = translate("Register", "No form was left unsaved.")
        case _:
            assert_never(among)
    return told + " " + translate("Register", "Ctrl+Tab shows another list.")


def nothing_found() -> str:
    """Words that no dossier holds."""
    return translate("Register", "Nothing found. Try fewer words, or the last digits of the code.")


def counted(count: int, among: Among = Among.ALL) -> str:
    """5 hồ sơ."""
    told = translate("Register", "{count} dossiers")
    if among is Among.DRAFTS:
        told = translate("Register", "{count} drafts")
    return told.format(count=figure(count))


def day_or_time(at: datetime | None, today: date) -> str:
    """The day; of today the time."""
    if at is None:
        return NOTHING
    local = at.astimezone(VIETNAM)
    if local.date() == today:
        return clock_time(local)
    return f"{local:%d/%m/%Y}"


def day(at: datetime | None) -> str:
    """27/11/2026."""
    return f"{at.astimezone(VIETNAM):%d/%m/%Y}" if at else NOTHING


def masked(tail: str) -> str:
    """The end identifies; the rest is nobody's business who passes by."""
    return f"••••{tail}" if tail else NOTHING


def standing(row: QueueRow) -> Sign:
    """How far the portal has heard of it; a void dossier is told as void before all else."""
    if row.annulled:
        return Sign("circle-x", "", translate("Register", "Void"))
    return row_sign(row.state, row.word)


def draft_sign(parked: bool) -> Sign:
    """A form that is not saved yet."""
    if parked:
        return Sign("pause", "warn", translate("Register", "parked"))
    return Sign("pencil-line", "accent", translate("Register", "draft"))
