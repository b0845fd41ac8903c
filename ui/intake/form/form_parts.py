"""The parts of the intake form, how they lie, and which of them a problem leads to."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.draft.checks import Field, Flaw, Problem
from desk.intake.intake import Prospect
from desk.session import Session
from ui.intake.bars.correction_bar import CorrectionBar
from ui.intake.bars.intake_heading import IntakeHeading
from ui.intake.bars.offer_bar import OfferBar
from ui.intake.bars.outcome import Outcome
from ui.intake.bars.problem_bar import ProblemBar
from ui.intake.bars.result_bar import ResultBar
from ui.intake.form.form_scroll import FormScroll
from ui.intake.sections.collection_section import CollectionSection
from ui.intake.sections.fees_section import FeesSection
from ui.intake.sections.papers_section import PapersSection
from ui.intake.sections.person_section import PersonSection
from ui.intake.sections.procedure_section import ProcedureSection
from ui.intake.sections.section import Section, tab_in_order

translate = QCoreApplication.translate

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FormParts(QWidget):
    """Shows what it is told; what is typed has its meaning elsewhere."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.heading, self.problem_bar, self.result = IntakeHeading(), ProblemBar(), ResultBar()
        self.person = PersonSection()
        self.procedure = ProcedureSection(
            session.catalogue, lambda: session.clock().date(), session.officer
        )
        self.papers, self.fees = PapersSection(), FeesSection()
        self.collection = CollectionSection()
        self.offer, self.correction = OfferBar(), CorrectionBar()
        self.sections: tuple[Section, ...] = (
            self.person,
            self.procedure,
            self.papers,
            self.fees,
            self.collection,
        )
        self.sheet = FormScroll(self.sections)
        self._lay_out()

    def go_to_widget(self, widget: QWidget) -> None:
        """Gives the focus and brings the place into sight."""
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sheet.bring_into_sight(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field and never saves."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif self.focusWidget() is not self.result.button:
            self.focusNextChild()

    def focus_field(self, field: Field) -> None:
        """The place of that field, or the nearest that is shown."""
        self.go_to(Problem(field, Flaw.MALFORMED))

    def go_to(self, problem: Problem) -> None:
        """The place of that problem."""
        widget = self.widget_for(problem)
        if widget:
            self.go_to_widget(widget)

    def widget_for(self, problem: Problem) -> QWidget | None:
        """What gets the focus for that problem, if it is shown."""
        if problem.field is Field.DUE and self.result.typed.isVisible():
            return self.result.typed
        found = (section.widget_for(problem) for section in self.sections)
        return next((widget for widget in found if widget), None)

    def mark(self, problems: Sequence[Problem], asked: bool) -> None:
        """Problems beside their fields; counted in the bar once they were asked for."""
        for section in self.sections:
            section.mark([one for one in problems if one.field in section.fields])
        self.result.mark([one for one in problems if one.field is Field.DUE])
        stopping = sum(one.stops for one in problems)
        looks = len(problems) - stopping
        stopping += len(self.correction.all_missing())
        self.problem_bar.show_counts(*((stopping, looks) if asked else (0, 0)))
        self.correction.mark_missing(asked)

    def show_fees(self) -> None:
        """The lines of the chosen procedure, case and channel."""
        procedure = self.procedure.procedure
        if procedure is None:
            self.fees.show_lines((), chosen=False)
            return
        terms = procedure.terms_for(self.heading.channel(), self.procedure.case)
        self.fees.show_lines(terms.fees)
        rows = (*self.papers.rows, self.papers.extra, *self.fees.rows)
        tab_in_order(self.procedure.cases, rows)

    def show_result(self, prospect: Prospect) -> None:
        """Date and money."""
        missing = translate("Intake", "Choose the procedure in section 2.")
        if prospect.procedure:
            missing = translate("Intake", "Choose the case in section 2.")
        self.result.show_promise(prospect.promise, missing)
        total = self.fees.total() if prospect.case else None
        outcome = Outcome(
            prospect.case is not None,
            bool(self.fees.rows),
            total,
            self.collection.count(),
            self.collection.collection(),
        )
        self.result.show_outcome(outcome)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for part in (
            self.heading,
            self.offer,
            self.correction,
            self.problem_bar,
            self.sheet,
            self.result,
        ):
            page.addWidget(part)
