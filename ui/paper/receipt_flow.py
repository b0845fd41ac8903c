"""After F9: the paper, its picture and its lights; also the preview, and receipts given earlier."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk.draft.draft import Draft
from desk.errors import DeskError
from desk.forms.receipt import preview
from desk.intake.intake import Prospect, Received
from desk.ports import QueueRow
from desk.press import Printed, Printer, PrinterError
from desk.register.register import Kept
from desk.session import Session
from ui.paper.preview import preview_receipt
from ui.paper.receipt_page import ReceiptPage
from ui.parts.lights import Light
from ui.wording.receipt import (
    lights_before,
    printed_light,
    printing_light,
    replaces_words,
    saved_light,
    sending_light,
    unprinted_light,
    void_light,
)
from ui.work import Work

PRINTING, SENDING = 1, 2
"""The places of the printer's and the province's light."""


class ReceiptFlow(QObject):
    """`opened` asks for the receipt page; `shown` is the dossier on it, None for a preview.

    `printing` tells the printer's light (ui.parts.lights.Light) as it changes.
    """

    opened = Signal()
    printing = Signal(object)

    def __init__(self, session: Session, work: Work, printer: Printer, page: ReceiptPage) -> None:
        super().__init__(page)
        self._session, self._work, self._printer, self._page = session, work, printer, page
        self.shown: Kept | None = None

    def preview(self, draft: Draft, prospect: Prospect) -> bool:
        """The receipt without number; False while there is nothing to show."""
        session, office = self._session, self._session.office
        found = preview_receipt(draft, prospect, office, session.officer.name, session.clock())
        if found is None:
            return False
        self.shown = None
        self._page.pdf.clear()
        self._page.show_preview(lights_before(office.paper.value, office.printer))
        self.opened.emit()
        self._work.ask(lambda: preview(found), self._show_preview, owner=self)
        return True

    def saved(self, received: Received) -> None:
        """Prints what was saved just now; what an earlier F9 had saved is only shown."""
        if received.repeated:
            self.open(received.dossier.id)
            return
        kept = Kept(received.dossier, received.receipt, 0, None)
        self._show(kept, new=True)
        self._print(kept)
        self._show_picture(kept)

    def open(self, dossier: UUID) -> None:
        """A receipt given earlier."""
        register = self._session.register
        self._work.ask(lambda: register.view(dossier), self._show_kept, owner=self)

    def take(self, kept: Kept) -> None:
        """A dossier that was looked at already: Shift+F9 prints it, nothing is shown yet."""
        self.shown = kept

    def show(self) -> None:
        """The receipt of the dossier taken."""
        if self.shown is not None:
            self._show_kept(self.shown)

    def follow(self, rows: tuple[QueueRow, ...]) -> None:
        """The province's light tells what the queue tells of the shown dossier."""
        shown = self.shown.dossier.id if self.shown else None
        row = next((row for row in rows if row.dossier == shown), None)
        if row is not None:
            light = sending_light(row, bool(self._session.office.portal.address))
            self._page.lights.rows[SENDING].show_light(light)

    def reprint(self) -> None:
        """Prints the shown receipt; one that was printed before is counted and marked. A void one
        stays on the screen.
        """
        if self.shown and not _void(self.shown) and not self._work.busy(self._page):
            self._print(self.shown)

    def _still_shown(self, kept: Kept) -> bool:
        return self.shown is not None and self.shown.dossier.id == kept.dossier.id

    def _focus(self) -> None:
        if self._page.isVisible():
            self._page.focus_button()

    def _tell(self, light: Light) -> None:
        self._page.lights.rows[PRINTING].show_light(light)
        self.printing.emit(light)

    def _print(self, kept: Kept) -> None:
        printer, press = self._printer, self._session.press
        self._tell(printing_light(self._session.office.printer))
        self._work.do(
            lambda: press.print_receipt(kept.dossier.id, printer),
            lambda printed: self._printed(kept, printed),
            owner=self._page,
            failed=lambda error: self._not_printed(kept, error),
        )

    def _printed(self, kept: Kept, printed: Printed) -> None:
        if self._still_shown(kept):
            at, name = self._session.clock(), self._session.office.printer
            self._tell(printed_light(at, name, printed.reprint))
            self._page.show_printed(True)
            self._focus()

    def _not_printed(self, kept: Kept, error: DeskError) -> None:
        trouble = error.trouble if isinstance(error, PrinterError) else None
        if trouble is None:
            self._work.failed.emit(error)
        else:
            self._work.changed.emit()
        if self._still_shown(kept):
            self._tell(unprinted_light(trouble))
            self._focus()

    def _show_kept(self, kept: Kept) -> None:
        self._show(kept, new=False)
        self._show_picture(kept)

    def _show_picture(self, kept: Kept) -> None:
        press = self._session.press

        def show(pdf: bytes) -> None:
            if self._still_shown(kept):
                self._page.pdf.show_pdf(pdf)

        self._work.ask(lambda: press.pdf(kept.receipt), show, owner=self)

    def _show_preview(self, pdf: bytes) -> None:
        if self.shown is None:
            self._page.pdf.show_pdf(pdf)

    def _show(self, kept: Kept, new: bool) -> None:
        self.shown = kept
        self._page.pdf.clear()
        lights = (
            saved_light(kept.receipt),
            self._print_light(kept),
            sending_light(kept.row, bool(self._session.office.portal.address)),
        )
        show = self._page.show_saved if new else self._page.show_kept
        note = replaces_words(kept.receipt)
        show(kept.dossier.owner.name, kept.receipt.code, lights, note)
        self._page.offer_print(not _void(kept))
        self.opened.emit()

    def _print_light(self, kept: Kept) -> Light:
        if _void(kept):
            return void_light()
        if not kept.prints:
            return unprinted_light(None)
        return printed_light(None, self._session.office.printer, kept.prints - 1)


def _void(kept: Kept) -> bool:
    return kept.row is not None and kept.row.annulled
