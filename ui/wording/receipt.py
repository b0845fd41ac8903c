"""What the receipt page says: the lights before and after F9, and the next steps."""

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desk.dossier.receipt import Receipt
from desk.outbox import State
from desk.ports import QueueRow
from desk.press import PrinterTrouble
from desk.proof import Word
from desk.time.working_time import VIETNAM
from ui.parts.lights import Glow, Light
from ui.wording.clock import moment
from ui.wording.figures import figure

translate = QCoreApplication.translate


def saved_light(receipt: Receipt) -> Light:
    """The commit, with its journal number; a corrected dossier was received before it."""
    saved_at = receipt.issued_at or receipt.received_at
    at = f"{saved_at.astimezone(VIETNAM):%H:%M:%S}"
    words = translate("Receipt", "Saved at {time}").format(time=at)
    entry = translate("Receipt", "Journal no. {number}")
    return Light(Glow.DONE, words, entry.format(number=figure(receipt.journal_number)))


def printing_light(printer: str) -> Light:
    """On its way to the paper."""
    return Light(Glow.WAITING, translate("Receipt", "Printing…"), printer_name(printer))


def printed_light(at: datetime | None, printer: str, reprint: int) -> Light:
    """On paper; without a time when it was printed earlier."""
    words = translate("Receipt", "Printed")
    if at:
        time = f"{at.astimezone(VIETNAM):%H:%M:%S}"
        words = translate("Receipt", "Two copies sent to the printer at {time}").format(time=time)
    detail = printer_name(printer)
    if reprint:
        detail = translate("Receipt", "{printer} · reprint no. {count}")
        detail = detail.format(printer=printer_name(printer), count=reprint)
    return Light(Glow.DONE, words, detail)


def unprinted_light(trouble: PrinterTrouble | None) -> Light:
    """Not on paper: what is so, then the way on."""
    if trouble is None:
        detail = translate("Receipt", "Press Shift+F9 to print it.")
        return Light(Glow.TROUBLE, translate("Receipt", "Not printed yet"), detail)
    words, detail = _trouble_words(trouble)
    return Light(Glow.TROUBLE, words, detail)


def _trouble_words(trouble: PrinterTrouble) -> tuple[str, str]:
    match trouble:
        case PrinterTrouble.NONE_SET:
            return (
                translate("Receipt", "Not printed: no printer is chosen"),
                translate("Receipt", "Choose one in the settings, then press Shift+F9."),
            )
        case PrinterTrouble.MISSING:
            return (
                translate("Receipt", "Not printed: the printer is not found"),
                translate("Receipt", "Plug it in and switch it on, then press Shift+F9."),
            )
        case PrinterTrouble.STOPPED:
            return (
                translate("Receipt", "Not printed: the printer is stopped"),
                translate("Receipt", "Start it, look for jammed paper, then press Shift+F9."),
            )
        case PrinterTrouble.OUT_OF_PAPER:
            return (
                translate("Receipt", "Not printed: no paper in the printer"),
                translate("Receipt", "Put paper in, then press Shift+F9."),
            )
        case PrinterTrouble.FAILED:
            return (
                translate("Receipt", "Not printed: the printer broke off"),
                translate("Receipt", "Look at the printer, then press Shift+F9 once more."),
            )
        case _ as never:
            assert_never(never)


def kept_trouble(trouble: str) -> PrinterTrouble | None:
    """The trouble as the list of receipts to print keeps it."""
    return PrinterTrouble(trouble) if trouble in set(PrinterTrouble) else None


def void_light() -> Light:
    """A receipt that lost its value is not printed any more."""
    detail = translate("Receipt", "This receipt has no value and is not printed again")
    return Light(Glow.EMPTY, translate("Receipt", "Void"), detail)


def replaces_words(receipt: Receipt) -> str:
    """In whose place this receipt was given; empty for any other."""
    if receipt.replaces:
        told = translate("Receipt", "In place of {code}, which is void")
        return told.format(code=receipt.replaces)
    if receipt.supersedes_at:
        told = translate("Receipt", "In place of the paper printed at {time}; take that one back")
        return told.format(time=moment(receipt.supersedes_at))
    return ""


def sending_light(row: QueueRow | None, portal_set: bool) -> Light:
    """What the province's system has of it, in the words that are true."""
    if row and row.word is Word.MATCHING:
        return Light(Glow.DONE, translate("Receipt", "Matches the province's system"))
    state = row.state if row else State.WAITING
    match state:
        case State.DELIVERED:
            detail = translate("Receipt", "Not compared yet")
            return Light(Glow.DONE, translate("Receipt", "Sent to the province"), detail)
        case State.REFUSED:
            detail = translate("Receipt", "See the outbox, Ctrl+7")
            return Light(Glow.TROUBLE, translate("Receipt", "Refused by the province"), detail)
        case State.AWAITING_CODE:
            detail = translate("Receipt", "The official number replaces it later by itself")
            return Light(Glow.WAITING, translate("Receipt", "Temporary number"), detail)
        case State.WAITING:
            return _waiting(portal_set)
        case State.WITHDRAWN:
            return Light(Glow.EMPTY, translate("Receipt", "Void; the province never hears of it"))
        case _ as never:
            assert_never(never)


def _waiting(portal_set: bool) -> Light:
    detail = translate("Receipt", "Goes by itself; the citizen need not wait")
    if not portal_set:
        detail = translate("Receipt", "No portal is set yet; nothing is lost")
    return Light(Glow.WAITING, translate("Receipt", "Waits to be sent to the province"), detail)


def lights_before(paper: str, printer: str) -> tuple[Light, Light, Light]:
    """What F9 will do."""
    print_words = translate("Receipt", "Print two copies on {paper}").format(paper=paper)
    return (
        Light(
            Glow.EMPTY,
            translate("Receipt", "Save the dossier"),
            translate("Receipt", "Dossier, receipt and delivery are written together"),
        ),
        Light(Glow.EMPTY, print_words, printer_name(printer)),
        Light(
            Glow.EMPTY,
            translate("Receipt", "Send to the province's system"),
            translate("Receipt", "By itself once there is a line; nobody has to wait"),
        ),
    )


def printer_name(printer: str) -> str:
    """The printer as settled; without one the status bar's words, and what is tried instead."""
    return printer or translate("Receipt", "No printer set, the system's own is tried")
