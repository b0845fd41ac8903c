"""The centre of the window: a dossier is typed, explained, saved once, printed and shown."""

from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.card import CardTrouble, read_card
from desk.errors import DeskError
from desk.intake import ProblemsError, Received
from desk.ports import QueueRow
from desk.press import Printer
from desk.session import Session
from ui.intake.intake_form import IntakeForm
from ui.intake.intake_style import STYLE
from ui.intake.why_page import Explained, WhyPage
from ui.paper.receipt_flow import ReceiptFlow
from ui.paper.receipt_page import ReceiptPage
from ui.wording.problems import card_trouble_words, card_words
from ui.work import Work

translate = QCoreApplication.translate


LEAST_NUMBER = 9
"""Letters of the shortest identity number; open dossiers are not looked for before."""


class Stage(StrEnum):
    """Where the dossier on the form stands."""

    TYPING = "typing"
    SAVING = "saving"
    SAVED = "saved"


class IntakePage(QWidget):
    """`saved` tells what was received (Received), `message` a sentence for the banner."""

    saved = Signal(object)
    next_person = Signal()
    message = Signal(str)

    def __init__(self, session: Session, work: Work, printer: Printer) -> None:
        super().__init__()
        self.setStyleSheet(STYLE)
        self._session, self._work = session, work
        self._stage, self._warned = Stage.TYPING, False
        self.form = IntakeForm(session)
        self.why = WhyPage(session.calendar.week)
        self.receipt = ReceiptPage()
        self.flow = ReceiptFlow(session, work, printer, self.receipt)
        self.views = QStackedWidget()
        for view in (self.form, self.why, self.receipt):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)
        self._connect()
        self._ask_next_code()

    @property
    def stage(self) -> Stage:
        """Where the dossier on the form stands."""
        return self._stage

    def can_leave(self) -> bool:
        """Whether nothing typed would be lost."""
        return self._stage is Stage.SAVED or not self.form.dirty

    def new_dossier(self) -> None:
        """F2: an empty form; what is typed is given up at the second press only."""
        if self._stage is Stage.SAVING:
            return
        if self.can_leave() or (self._warned and self._on(self.form)):
            self._begin()
            return
        self._show_form()
        self._warned = True
        self.message.emit(
            translate("Intake", "This dossier is not saved. Press F2 again to give it up.")
        )

    def one_more(self) -> None:
        """Ctrl+F2: another dossier for the person just served."""
        if self._stage is Stage.SAVED:
            self._begin(keep_person=True)

    def submit(self) -> None:
        """F9: everything wrong at once, or saved once and then printed."""
        if self._stage is not Stage.TYPING or self._on_other_dossier():
            return
        if not self.form.ask_for_all():
            self._show_form()
            return
        self._stage = Stage.SAVING
        draft, intake = self.form.draft(), self._session.intake
        self._work.do(
            lambda: intake.receive(draft), self._received, owner=self.form, failed=self._not_saved
        )

    def show_why(self) -> None:
        """Ctrl+D: why this date; where nobody knows it, the field to type it in."""
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
        """A scanned card: the person, and on to the procedure; after F9 it is the next person's."""
        card = read_card(text, self._session.clock().date())
        if isinstance(card, CardTrouble):
            self.message.emit(card_trouble_words(card))
            return
        if self._stage is Stage.SAVING:
            return
        if self._stage is Stage.SAVED:
            self._begin()
        self._show_form()
        self.form.take_card(card, f"{self._session.clock():%H:%M}")
        self.message.emit(card_words(card) if card.ascii_only or card.repaired else "")

    def preview(self) -> None:
        """Ctrl+P: the receipt without number."""
        if self._stage is not Stage.TYPING:
            return
        if not self.flow.preview(self.form.draft(), self.form.prospect()):
            self.message.emit(translate("Intake", "Choose procedure and case first."))

    def reprint(self) -> None:
        """Shift+F9: the receipt on the page once more; only the first is no reprint."""
        if self._on(self.receipt):
            self.flow.reprint()

    def show_dossier(self, dossier: UUID) -> None:
        """The receipt of a dossier received earlier; what is typed stays."""
        if self._stage is not Stage.SAVING:
            self.flow.open(dossier)

    def follow(self, rows: tuple[QueueRow, ...]) -> None:
        """Today's queue was read again."""
        self.flow.follow(rows)

    def back(self) -> None:
        """Esc: one step back; what is typed stays."""
        if self._stage is Stage.TYPING:
            self._show_form()

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

    def _on_other_dossier(self) -> bool:
        return self._on(self.receipt) and self.flow.shown is not None

    def _received(self, received: Received) -> None:
        self._stage = Stage.SAVED
        self.flow.saved(received)
        self.saved.emit(received)

    def _not_saved(self, error: DeskError) -> None:
        self._stage = Stage.TYPING
        self._show_form()
        if isinstance(error, ProblemsError):
            self.form.ask_for_all()
        else:
            self._work.failed.emit(error)

    def _begin(self, keep_person: bool = False) -> None:
        self._stage, self._warned = Stage.TYPING, False
        self.flow.shown = None
        self.form.clear(keep_person)
        self.message.emit("")
        self._show_form()
        picker, number = self.form.procedure.picker, self.form.person.number
        self.form.go_to_widget(picker if keep_person else number)
        self._ask_next_code()

    def _show_form(self) -> None:
        if not self._on(self.form):
            self.views.setCurrentWidget(self.form)
            field = self.form.focusWidget()
            if field is not None:
                field.setFocus()

    def _on(self, view: QWidget) -> bool:
        return self.views.currentWidget() is view

    def _ask_next_code(self) -> None:
        intake, heading = self._session.intake, self.form.heading
        self._work.ask(intake.next_code, heading.show_next, owner=heading)

    def _connect(self) -> None:
        self.form.result.save.connect(self.submit)
        self.form.result.why.connect(self.show_why)
        self.form.person_or_procedure.connect(self._ask_register)
        self.flow.opened.connect(self._show_receipt)
        self.why.back.connect(self.back)
        self.receipt.back.connect(self.back)
        self.receipt.save.connect(self.submit)
        self.receipt.next_person.connect(self.new_dossier)
        self.receipt.next_person.connect(self.next_person)

    def _show_receipt(self) -> None:
        self.views.setCurrentWidget(self.receipt)
        self.receipt.focus_button()

    @Slot()
    def _ask_register(self) -> None:
        draft, intake = self.form.draft(), self._session.intake
        if len(draft.owner.id_number) >= LEAST_NUMBER and draft.procedure:
            self._work.ask(lambda: intake.warnings(draft), self.form.show_known, owner=self.form)
