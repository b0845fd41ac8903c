"""The three views of one dossier in the centre, and what is looked at in them."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.draft.checks import Field
from desk.pages.slot import Slot as Line
from desk.ports import QueueRow
from desk.press import Printer
from desk.session import Session
from ui.intake.drafts.drafts_flow import DraftsFlow
from ui.intake.form.intake_form import IntakeForm
from ui.intake.intake_style import STYLE
from ui.intake.recaller import Recaller
from ui.intake.why_page import Explained, WhyPage
from ui.paper.receipt_flow import ReceiptFlow
from ui.paper.receipt_page import ReceiptPage
from ui.work import Work

translate = QCoreApplication.translate


LEAST_NUMBER = 9
"""Letters of the shortest identity number; open dossiers are not looked for before."""


class Stage(StrEnum):
    """Where the dossier on the form stands."""

    TYPING = "typing"
    SAVING = "saving"
    SAVED = "saved"


class IntakeViews(QWidget):
    """`saved` tells what was received (Received), `message` a sentence for the banner."""

    saved = Signal(object)
    next_person = Signal()
    message = Signal(str)
    drafts_changed = Signal()
    """A list of drafts would look different now."""
    papers_changed = Signal()
    """Other papers may be at hand now, or another form."""
    correction_wanted = Signal(object)
    """The receipt on the page is wrong (the dossier's id)."""

    def __init__(self, session: Session, work: Work, printer: Printer) -> None:
        super().__init__()
        self.setStyleSheet(STYLE)
        self._session, self._work = session, work
        self._stage = Stage.TYPING
        self._papers: tuple[UUID, tuple[Line, ...]] | None = None
        self.form = IntakeForm(session)
        self.drafts = DraftsFlow(session, work, self.form)
        self.recaller = Recaller(session, work, self.form)
        self.why = WhyPage(session.calendar.week)
        self.receipt = ReceiptPage()
        self.flow = ReceiptFlow(session, work, printer, self.receipt)
        self.views = QStackedWidget()
        for view in (self.form, self.why, self.receipt):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)
        self._listen()
        self._ask_next_code()

    @property
    def stage(self) -> Stage:
        """Where the dossier on the form stands."""
        return self._stage

    def show_why(self) -> None:
        """Ctrl+D: why this date; where nobody knows it, the field to type it in."""
        prospect = self.form.prospect()
        promise = prospect.promise
        if self._stage is not Stage.TYPING:
            return
        if promise is None:
            missing = translate("Intake", "No date yet: choose the procedure in section 2 first.")
            if prospect.procedure is not None:
                missing = translate("Intake", "No date yet: choose the case in section 2 first.")
            self.message.emit(missing)
            return
        if prospect.procedure is None:
            return
        if promise.at is None:
            self.show_form()
            self.form.go_to_widget(self.form.result.typed)
            return
        now = self.form.correction.received or self._session.clock()
        opened = self._session.calendar.open_at(now)
        self.why.show_explained(Explained(now, prospect.procedure, promise, opened))
        self.views.setCurrentWidget(self.why)
        self.why.setFocus()

    def preview(self) -> None:
        """Ctrl+P: the receipt without number."""
        if self._stage is not Stage.TYPING:
            return
        if not self.flow.preview(self.form.draft(), self.form.prospect()):
            self.message.emit(translate("Intake", "Choose procedure and case first."))

    def reprint(self) -> None:
        """Shift+F9: the receipt on the page once more; only the first is no reprint."""
        if self.is_on(self.receipt):
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
        if self.form.offer.words and self.is_on(self.form):
            self.form.offer.leave()
        elif self._stage is Stage.TYPING and self.is_on(self.form) and self.form.correction.marked:
            self.form.correction.abandon.emit()
        elif self._stage is Stage.TYPING:
            self.show_form()

    def focus_papers(self) -> None:
        """F5."""
        if self._stage is Stage.TYPING:
            self.show_form()
            self.form.papers.focus_first()

    def focus_fees(self) -> None:
        """F6."""
        if self._stage is Stage.TYPING:
            self.show_form()
            self.form.fees.focus_first()

    def focus_field(self, field: Field) -> None:
        """The cursor into the field that the portal refused."""
        self.show_form()
        self.form.focus_field(field)

    def next_problem(self) -> None:
        """Ctrl+Down."""
        self._step_problem(1)

    def previous_problem(self) -> None:
        """Ctrl+Up."""
        self._step_problem(-1)

    def _step_problem(self, step: int) -> None:
        if self._stage is Stage.TYPING:
            self.show_form()
            self.form.step_problem(step)

    def on_other_dossier(self) -> bool:
        """Whether a receipt given earlier is looked at."""
        return self.is_on(self.receipt) and self.flow.shown is not None

    def show_form(self) -> None:
        """Back to the form, where the cursor was."""
        if not self.is_on(self.form):
            self.views.setCurrentWidget(self.form)
            field = self.form.focusWidget()
            if field is not None:
                field.setFocus()

    def is_on(self, view: QWidget) -> bool:
        """Whether that view is shown."""
        return self.views.currentWidget() is view

    def go_to_start(self, known: bool = False) -> None:
        """Where typing begins; with a person known that is the procedure."""
        self.form.offer.hide()
        self.show_form()
        picker, number = self.form.procedure.picker, self.form.person.number
        self.form.go_to_widget(picker if known else number)
        self._ask_next_code()

    def _ask_next_code(self) -> None:
        intake, heading = self._session.intake, self.form.heading
        self._work.ask(intake.next_code, heading.show_next, owner=heading)

    def ask_received(self) -> None:
        """When the dossier that is put right was received."""
        marked, store = self.form.correction.marked, self._session.store
        if marked is None or self.form.correction.received is not None:
            return

        def read() -> datetime | None:
            with store.reading() as books:
                found = books.dossier(marked.dossier)
            return found.received_at if found else None

        def show(received: datetime | None) -> None:
            if self.form.correction.marked == marked:
                self.form.show_received(received)

        self._work.ask(read, show, owner=self.form)

    def _show_receipt(self) -> None:
        self.views.setCurrentWidget(self.receipt)
        self.receipt.focus_button()

    @Slot()
    def _ask_register(self) -> None:
        draft, intake = self.form.draft(), self._session.intake
        if len(draft.owner.id_number) >= LEAST_NUMBER and draft.procedure:
            marked = self.form.correction.marked
            wrong = marked.dossier if marked else None
            self._work.ask(
                lambda: intake.warnings(draft, wrong), self.form.show_known, owner=self.form
            )

    @Slot()
    def _look_at_papers(self) -> None:
        papers = (self.form.key, self.form.papers.slots())
        if papers != self._papers:
            self._papers = papers
            self.papers_changed.emit()

    def _listen(self) -> None:
        self.form.result.why.connect(self.show_why)
        self.form.settled.connect(self._look_at_papers)
        self.form.renewed.connect(self._look_at_papers)
        self.flow.opened.connect(self.papers_changed)
        self.form.person_or_procedure.connect(self._ask_register)
        self.drafts.message.connect(self.message)
        self.drafts.keeper.listed.connect(self.drafts_changed)
        self.drafts.keeper.failed.connect(self._work.failed)
        self.drafts.keeper.kept_again.connect(lambda: self.message.emit(""))
        self.flow.opened.connect(self._show_receipt)
        self.why.back.connect(self.back)
        self.receipt.back.connect(self.back)
