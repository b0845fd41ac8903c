"""What the receipt page says: the lights before and after F9, and the next steps."""

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desk.outbox import State
from desk.ports import QueueRow
from desk.press import PrinterTrouble
from desk.proof import Word
from desk.receipt import Receipt
from desk.working_time import VIETNAM
from ui.paper.lights import Glow, Light
from ui.wording.common import figure, printer_trouble

translate = QCoreApplication.translate


def saved_light(receipt: Receipt) -> Light:
    """The commit, with its journal number."""
    at = f"{receipt.received_at.astimezone(VIETNAM):%H:%M:%S}"
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
    """Not on paper; the detail says what to do."""
    detail = translate("Receipt", "Press Shift+F9 to print it.")
    if trouble:
        detail = printer_trouble(trouble)
    return Light(Glow.TROUBLE, translate("Receipt", "Not printed yet"), detail)


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
    """The printer as settled."""
    return printer or translate("Receipt", "The system's own printer")
