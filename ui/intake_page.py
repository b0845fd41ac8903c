"""The centre of the window: a dossier is typed, explained, saved once, printed after that, shown."""

from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.card import CardTrouble, read_card
from desk.errors import DeskError
from desk.forms.receipt import preview
from desk.intake import ProblemsError, Received
from desk.press import Printed, Printer, PrinterError
from desk.session import Session
from ui.intake_form import IntakeForm
from ui.intake_style import STYLE
from ui.kept_dossier import Kept, read_kept
from ui.preview import preview_receipt
from ui.receipt_page import ReceiptPage
from ui.why_page import Explained, WhyPage
from ui.wording_problems import card_trouble_words, card_words
from ui.wording_receipt import (
    lights_before,
    printed_light,
    printing_light,
    saved_light,
    sending_light,
    unprinted_light,
)
from ui.work import Work

translate = QCoreApplication.translate


class Stage(StrEnum):
    """Where the dossier on the form stands."""

    TYPING = "typing"
    SAVING = "saving"
    SAVED = "saved"


class IntakePage(QWidget):
    """`saved` tells what was received, `message` a sentence for the banner."""

    saved = Signal(object)
    next_person = Signal()
    message = Signal(str)

    def __init__(self, session: Session, work: Work, printer: Printer) -> None:
        super().__init__()
        self.setStyleSheet(STYLE)
        self._session, self._work, self._printer = session, work, printer
        self._stage, self._asked_twice = Stage.TYPING, False
        self._shown: Kept | None = None
        self.form = IntakeForm(session)
        self.why = WhyPage(session.calendar.week)
        self.receipt = ReceiptPage()
        self.views = QStackedWidget()
        for view in (self.form, self.why, self.receipt):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)
        self._connect()
        self._ask_next_code()

    def can_leave(self) -> bool:
        """Whether nothing typed would be lost."""
        return self._stage is Stage.SAVED or not self.form.dirty

    def new_dossier(self) -> None:
        """F2: an empty form; typed work is given up only at the second press."""
        if self._stage is Stage.SAVING:
            return
        if not self.can_leave() and not (self._asked_twice and self._on(self.form)):
            self._show_form()
            self._asked_twice = True
            self.message.emit(
                translate("Intake", "This dossier is not saved. Press F2 again to give it up.")
            )
            return
        self._begin()

    def one_more(self) -> None:
        """Another dossier for the same person."""
        if self._stage is Stage.SAVED:
            self._begin(keep_person=True)

    def submit(self) -> None:
        """F9: everything wrong at once, or saved once and printed after that."""
        if self._stage is not Stage.TYPING or not self._may_submit():
            return
        if not self.form.ask_for_all():
            self._show_form()
            return
        self._stage = Stage.SAVING
        draft = self.form.draft()
        intake = self._session.intake
        self._work.do(
            lambda: intake.receive(draft), self._received, owner=self.form, failed=self._not_saved
        )

    def show_why(self) -> None:
        """Ctrl+D: why this date."""
        prospect = self.form.prospect()
        promise = prospect.promise
        if self._stage is not Stage.TYPING or prospect.procedure is None or promise is None:
            return
        if promise.at is None:
            self._show_form()
            self.form.go_to_widget(self.form.result.typed)
            return
        now = self._session.clock()
        opened = self._session.calendar.open_at(now)
        self.why.show_explained(Explained(now, prospect.procedure, promise, opened))
        self.views.setCurrentWidget(self.why)
        self.why.setFocus()

    def take_card(self, text: str) -> None:
        """A scanned card: the person, and on to the procedure; after F9 the next person."""
        card = read_card(text, self._session.clock().date())
        if isinstance(card, CardTrouble):
            self.message.emit(card_trouble_words(card))
            return
        if self._stage is Stage.SAVING:
            return
        if self._stage is Stage.SAVED:
            self._begin()
        self._show_form()
        self.form.person.take_card(card, self._card_note())
        picker = self.form.procedure.picker
        picker.show_procedure(picker.procedure)
        self.form.go_to_widget(picker)
        self.message.emit(card_words(card) if card.ascii_only or card.repaired else "")

    def preview(self) -> None:
        """Ctrl+P: the receipt without number."""
        if self._stage is not Stage.TYPING:
            return
        session = self._session
        found = preview_receipt(
            self.form.draft(),
            self.form.prospect(),
            session.office,
            session.officer.name,
            session.clock(),
        )
        if found is None:
            self.message.emit(translate("Intake", "Choose procedure and case first."))
            return
        self._shown = None
        self.receipt.pdf.clear()
        office = session.office
        self.receipt.show_preview(lights_before(office.paper.value, office.printer))
        self._show_receipt()
        self._work.ask(lambda: preview(found), self._show_preview, owner=self)

    def reprint(self) -> None:
        """Shift+F9: prints the shown dossier's receipt, counted and marked when it is one more."""
        if self._shown and self._on(self.receipt):
            self._print(self._shown)

    def show_dossier(self, dossier: UUID) -> None:
        """The receipt of a dossier received earlier; what is typed stays."""
        if self._stage is Stage.SAVING:
            return
        session = self._session
        self._work.ask(lambda: read_kept(session, dossier), self._show_kept, owner=self)

    def back(self) -> None:
        """Esc: one step back; what is typed stays."""
        if self._stage is Stage.TYPING and not self._on(self.form):
            self._show_form()
        elif self._shown and self._stage is Stage.SAVED:
            self._show_receipt()

    def focus_papers(self) -> None:
        """F5."""
        if self._stage is Stage.TYPING:
            self._show_form()
            self.form.papers.focus_first()

    def focus_fees(self) -> None:
        """F6."""
        if self._stage is Stage.TYPING:
            self._show_form()
            self.form.fees.focus_first()

    def next_problem(self) -> None:
        """Ctrl+Down."""
        self._step_problem(1)

    def previous_problem(self) -> None:
        """Ctrl+Up."""
        self._step_problem(-1)

    def _step_problem(self, step: int) -> None:
        if self._stage is Stage.TYPING:
            self._show_form()
            self.form.step_problem(step)

    def _may_submit(self) -> bool:
        """F9 saves from the form and its preview, never from another dossier's receipt."""
        return self._shown is None or not self._on(self.receipt)

    def _received(self, received: Received) -> None:
        self._stage = Stage.SAVED
        kept = Kept(received.dossier, received.receipt, 0, None)
        if received.repeated:
            self.saved.emit(received)
            self.show_dossier(received.dossier.id)
            return
        self._show_lights(kept, saved=True)
        self._show_receipt()
        self.saved.emit(received)
        self._print(kept)

    def _not_saved(self, error: DeskError) -> None:
        self._stage = Stage.TYPING
        self._show_form()
        if isinstance(error, ProblemsError):
            self.form.ask_for_all()
        else:
            self._work.failed.emit(error)

    def _print(self, kept: Kept) -> None:
        printer, press = self._printer, self._session.press
        rows = self.receipt.lights.rows
        rows[1].show_light(printing_light(self._session.office.printer))
        self._work.do(
            lambda: press.print_receipt(kept.dossier.id, printer),
            lambda printed: self._printed(kept, printed),
            owner=self.receipt,
            failed=lambda error: self._not_printed(kept, error),
        )
        self._work.ask(lambda: press.pdf(kept.receipt), self.receipt.pdf.show_pdf, owner=self)

    def _printed(self, kept: Kept, printed: Printed) -> None:
        if self._shown is kept:
            at, name = self._session.clock(), self._session.office.printer
            self.receipt.lights.rows[1].show_light(printed_light(at, name, printed.reprint))
            self.receipt.focus_button()

    def _not_printed(self, kept: Kept, error: DeskError) -> None:
        if not isinstance(error, PrinterError):
            self._work.failed.emit(error)
        trouble = error.trouble if isinstance(error, PrinterError) else None
        if self._shown is kept:
            self.receipt.lights.rows[1].show_light(unprinted_light(trouble))
            self.receipt.focus_button()

    def _show_kept(self, kept: Kept) -> None:
        self._show_lights(kept, saved=self._stage is Stage.SAVED and self._shown is None)
        self._show_receipt()
        press = self._session.press
        self._work.ask(lambda: press.pdf(kept.receipt), self.receipt.pdf.show_pdf, owner=self)

    def _show_lights(self, kept: Kept, saved: bool) -> None:
        self._shown = kept
        self.receipt.pdf.clear()
        office = self._session.office
        printed = printed_light(None, office.printer, kept.prints - 1)
        lights = (
            saved_light(kept.receipt),
            printed if kept.prints else unprinted_light(None),
            sending_light(kept.row, bool(office.portal.address)),
        )
        show = self.receipt.show_saved if saved else self.receipt.show_kept
        show(kept.dossier.owner.name, kept.receipt.code, lights)

    def _show_preview(self, pdf: bytes) -> None:
        if self._shown is None and self._on(self.receipt):
            self.receipt.pdf.show_pdf(pdf)

    def _begin(self, keep_person: bool = False) -> None:
        self._stage, self._asked_twice, self._shown = Stage.TYPING, False, None
        self.form.clear(keep_person)
        self.message.emit("")
        self._show_form()
        field = self.form.procedure.picker if keep_person else self.form.person.number
        self.form.go_to_widget(field)
        self._ask_next_code()

    def _show_form(self) -> None:
        if not self._on(self.form):
            self.views.setCurrentWidget(self.form)
            self._shown = None

    def _show_receipt(self) -> None:
        self.views.setCurrentWidget(self.receipt)
        self.receipt.focus_button()

    def _on(self, view: QWidget) -> bool:
        return self.views.currentWidget() is view

    def _card_note(self) -> str:
        told = translate("Intake", "Read from the card at {time}")
        return told.format(time=f"{self._session.clock():%H:%M}")

    def _ask_next_code(self) -> None:
        intake = self._session.intake
        self._work.ask(intake.next_code, self.form.heading.show_next, owner=self.form.heading)

    def _connect(self) -> None:
        self.form.result.save.connect(self.submit)
        self.form.result.why.connect(self.show_why)
        self.form.person_or_procedure.connect(self._ask_open_dossiers)
        self.why.back.connect(self.back)
        self.receipt.back.connect(self.back)
        self.receipt.save.connect(self.submit)
        self.receipt.next_person.connect(self._go_on)

    def _go_on(self) -> None:
        self.next_person.emit()
        self.new_dossier()

    def _ask_open_dossiers(self, number: str, procedure: str) -> None:
        if not (number and procedure):
            return
        store = self._session.store

        def count() -> int:
            with store.reading() as books:
                return len(books.open_dossiers_of(number, procedure))

        self._work.ask(count, self.form.show_open_dossiers, owner=self.form)
