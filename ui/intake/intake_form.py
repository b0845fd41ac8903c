"""The form of one dossier on one page: what is typed becomes a draft, its date and its problems."""

from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.card import Card
from desk.checks import Field, Problem
from desk.draft import Draft
from desk.intake import Prospect
from desk.session import Session
from ui.intake.collection_section import CollectionSection
from ui.intake.fees_section import FeesSection
from ui.intake.form_problems import LIVE, in_order
from ui.intake.form_scroll import FormScroll
from ui.intake.intake_heading import IntakeHeading
from ui.intake.outcome import Outcome
from ui.intake.papers_section import PapersSection
from ui.intake.person_section import PersonSection
from ui.intake.problem_bar import ProblemBar
from ui.intake.procedure_section import ProcedureSection
from ui.intake.result_bar import ResultBar
from ui.intake.section import Section, tab_in_order

translate = QCoreApplication.translate

REFRESH_MS = 60
CLOCK_MS = 30_000
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class IntakeForm(QWidget):
    """`person_or_procedure` tells both, so that open dossiers of that pair can be looked for."""

    person_or_procedure = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._key = uuid4()
        self._asked, self._dirty, self._pair = False, False, ("", "")
        self._known: tuple[Problem, ...] = ()
        self.heading, self.problem_bar, self.result = IntakeHeading(), ProblemBar(), ResultBar()
        self.person = PersonSection()
        self.procedure = ProcedureSection(session.catalogue, lambda: session.clock().date())
        self.papers, self.fees = PapersSection(), FeesSection()
        self.collection = CollectionSection()
        self.sections: tuple[Section, ...] = (
            self.person,
            self.procedure,
            self.papers,
            self.fees,
            self.collection,
        )
        self._scroll = FormScroll(self.sections)
        self._soon = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._dirty

    def draft(self) -> Draft:
        """What is typed so far."""
        procedure = self.procedure.procedure
        delegate = self.person.delegate()
        return Draft(
            owner=self.person.owner(),
            procedure=procedure.code if procedure else "",
            case=self.procedure.case_name(),
            channel=self.heading.channel(),
            submitter=delegate,
            delegation=self.person.submitter.document() if delegate else "",
            subject=self.collection.subject_text(),
            papers=self.papers.papers(),
            sets=self.collection.count(),
            fees=self.fees.fees(),
            collection=self.collection.collection(),
            collection_place=self.collection.place_text(),
            typed_due=self.result.due(),
            key=self._key,
        )

    def clear(self, keep_person: bool = False) -> None:
        """A new draft with its own key."""
        self._key = uuid4()
        self._asked, self._known, self._pair = False, (), ("", "")
        if not keep_person:
            self.person.clear()
        self.procedure.show_procedure(None)
        self.papers.show_case(None)
        self.fees.clear()
        self.collection.clear()
        self.result.clear()
        self.refresh()
        self._dirty = keep_person
        self._scroll.to_top()

    def take_card(self, card: Card, at: str) -> None:
        """Fills the person in and goes on to the procedure."""
        note = translate("Intake", "Read from the card at {time}").format(time=at)
        self.person.take_card(card, note)
        picker = self.procedure.picker
        picker.show_procedure(picker.procedure)
        self.go_to_widget(picker)

    def prospect(self) -> Prospect:
        """Date and problems as the form stands now."""
        return self._session.intake.prospect(self.draft())

    def problems(self, prospect: Prospect) -> tuple[Problem, ...]:
        """All that is wrong, in the order of the form; nothing told twice."""
        typed = (*self.person.problems(), *self.result.problems())
        return in_order(typed, (*prospect.problems, *self._known))

    def refresh(self) -> None:
        """Shows date, money and, once asked for, every problem."""
        self._soon.stop()
        self._show_fees()
        prospect = self.prospect()
        found = self.problems(prospect)
        self._show_result(prospect)
        self._mark(found if self._asked else [one for one in found if one.flaw in LIVE])
        owner = self.person.owner()
        pair = (owner.id_number, prospect.procedure.code if prospect.procedure else "")
        if pair != self._pair:
            self._pair, self._known = pair, ()
            self.person_or_procedure.emit()

    def show_known(self, found: tuple[Problem, ...]) -> None:
        """What only the register knows of this person and procedure."""
        self._known = found
        self.refresh()

    def ask_for_all(self) -> bool:
        """F9: shows every problem and goes to the first; True if nothing stops it."""
        self._asked = True
        self.refresh()
        stopping = [one for one in self.problems(self.prospect()) if one.stops]
        if stopping:
            self._go_to(stopping[0])
        return not stopping

    def step_problem(self, step: int) -> None:
        """The next (1) or previous (-1) place with a problem, round and round."""
        self._asked = True
        self.refresh()
        places = list(dict.fromkeys(map(self._widget_for, self.problems(self.prospect()))))
        widgets = [place for place in places if place]
        if not widgets:
            return
        here = self.focusWidget()
        at = widgets.index(here) if here in widgets else (-1 if step > 0 else 0)
        self.go_to_widget(widgets[(at + step) % len(widgets)])

    def go_to_widget(self, widget: QWidget) -> None:
        """Gives the focus and brings the place into sight."""
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.bring_into_sight(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field and never saves."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif self.focusWidget() is not self.result.button:
            self.focusNextChild()

    def _go_to(self, problem: Problem) -> None:
        widget = self._widget_for(problem)
        if widget:
            self.go_to_widget(widget)

    def _widget_for(self, problem: Problem) -> QWidget | None:
        if problem.field is Field.DUE and self.result.typed.isVisible():
            return self.result.typed
        found = (section.widget_for(problem) for section in self.sections)
        return next((widget for widget in found if widget), None)

    def _mark(self, problems: Sequence[Problem]) -> None:
        for section in self.sections:
            section.mark([one for one in problems if one.field in section.boxes])
        self.result.mark([one for one in problems if one.field is Field.DUE])
        stopping = sum(one.stops for one in problems)
        looks = len(problems) - stopping
        self.problem_bar.show_counts(*((stopping, looks) if self._asked else (0, 0)))

    def _show_fees(self) -> None:
        procedure = self.procedure.procedure
        if procedure is None:
            self.fees.show_lines((), chosen=False)
            return
        terms = procedure.terms_for(self.heading.channel(), self.procedure.case)
        self.fees.show_lines(terms.fees)
        rows = (*self.papers.rows, self.papers.extra, *self.fees.rows)
        tab_in_order(self.procedure.cases, rows)

    def _show_result(self, prospect: Prospect) -> None:
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
        for part in (self.heading, self.problem_bar, self._scroll, self.result):
            page.addWidget(part)

    def _connect(self) -> None:
        for section in self.sections:
            section.changed.connect(self._changed)
        self.heading.changed.connect(self._changed)
        self.result.changed.connect(self._changed)
        self.procedure.case_changed.connect(self._show_case)
        self.procedure.picked.connect(self._after_procedure)
        self._soon.timeout.connect(self.refresh)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()

    def _changed(self) -> None:
        self._dirty = True
        self._soon.start()

    def _show_case(self) -> None:
        self.papers.show_case(self.procedure.case)
        self._changed()
        self.refresh()

    def _after_procedure(self) -> None:
        case = self.procedure.next_field()
        if case:
            self.go_to_widget(case)
        else:
            self.papers.focus_first()
