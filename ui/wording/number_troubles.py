"""Why a number or a code is not given, and what to do; no widgets in here."""

from PySide6.QtCore import QCoreApplication

from desk.guard import StopReason
from desk.official_code import CodeFault
from ui.program_name import program_name

translate = QCoreApplication.translate


def code_refused(fault: CodeFault) -> str:
    """Why a code cannot be the dossier's."""
    match fault:
        case CodeFault.MALFORMED:
            return translate("Wording", "That is no dossier code. Type it as the province gave it.")
        case CodeFault.OTHER_AGENCY:
            return translate("Wording", "That code belongs to another agency. Compare it again.")
        case CodeFault.OTHER_DAY:
            return translate(
                "Wording", "That code's day is not the day of receipt. Compare it again."
            )
        case CodeFault.TAKEN:
            return translate("Wording", "Another dossier has that code. Nothing was changed.")
        case CodeFault.ALREADY_OFFICIAL:
            return translate("Wording", "This dossier has its official code. Nothing was changed.")
        case CodeFault.VOID:
            return translate("Wording", "This dossier is void; it needs no code any more.")


def stopped_told(reason: StopReason, *, administrator: bool) -> str:
    """Why no number is given, and what the one who reads it does now."""
    return f"{numbering_stopped(reason)} {_way_on(reason, administrator)}"


def _way_on(reason: StopReason, administrator: bool) -> str:
    clock = reason in {StopReason.CLOCK_BACK, StopReason.CLOCK_AHEAD}
    if not administrator:
        if clock:
            return translate("Wording", "If the clock is right, call the administrator.")
        return translate("Wording", "Call the administrator.")
    told = translate(
        "Wording",
        "Read today's last number from the newest receipt, then type the command: {command}",
    )
    if clock:
        told = translate(
            "Wording",
            "If the clock is right, read today's last number from the newest receipt, then type "
            "the command: {command}",
        )
    number = translate("Wording", "LAST_NUMBER")
    return told.format(command=f"{program_name()} set numbering.settle {number}")


def numbering_stopped(reason: StopReason) -> str:
    """Why no number is given, and who settles it."""
    match reason:
        case StopReason.RESTORED:
            return translate(
                "Wording",
                "The data is older than what this machine gave out. No number is given until an "
                "administrator has settled it.",
            )
        case StopReason.CLONED:
            return translate(
                "Wording",
                "The data comes from another machine. No number is given until an administrator "
                "has settled it.",
            )
        case StopReason.CLOCK_BACK:
            return translate(
                "Wording",
                "The clock is behind the last saved time. Set it right, then numbers go on.",
            )
        case StopReason.CLOCK_AHEAD:
            return translate(
                "Wording",
                "The clock is far ahead of the last saved time. Check date and time first.",
            )
