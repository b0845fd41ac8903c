"""The form of one dossier on one page: what is typed becomes a draft, its date and its problems."""

from datetime import datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from desk.card.card import Card
from desk.dossier.person import Owner
from desk.draft.checks import Field, Flaw, Problem
from desk.draft.draft import Draft
from desk.intake.intake import Prospect
from desk.pages.slot import Bundle
from desk.session import Session
from ui.intake.content import Content
from ui.intake.form.form_content import content_of, key_in, show_on, substance
from ui.intake.form.form_parts import FormParts
from ui.intake.form.form_places import go_back
from ui.intake.form.form_problems import LIVE, in_order

translate = QCoreApplication.translate

REFRESH_MS = 60
CLOCK_MS = 30_000
OLD_NUMBER, NEW_NUMBER = 9, 12


class IntakeForm(FormParts):
    """`person_or_procedure` tells both, so that open dossiers of that pair can be looked for;
    `number_known` a whole ID number that was not asked for yet.
    """

    person_or_procedure = Signal()
    number_known = Signal(str)
    edited = Signal(str)
    """The officer changed something; the name of the act, where the change alone does not tell."""
    renewed = Signal()
    """Another form stands here."""
    settled = Signal()
    """What follows from the last change stands on the form."""
    gone = Signal(str)
    """The code of a shown procedure that is no longer in the catalogue."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._key = uuid4()
        self._scanned: dict[UUID, int] = {}
        self._asked, self._pair, self._recalled = False, ("", ""), ""
        self._showing, self._act = False, ""
        self._known: tuple[Problem, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._connect()
        self.refresh()
        self._blank = self._baseline = substance(self.content())

    @property
    def key(self) -> UUID:
        """The draft's own key."""
        return self._key

    @property
    def bundle(self) -> Bundle:
        """What is scanned while this form is on screen."""
        owner = self.person.owner()
        return Bundle(self.key, self.papers.slots(), owner.id_number.strip(), owner=owner)

    @property
    def untouched(self) -> bool:
        """Whether the form is as it was given to the officer."""
        return substance(self.content()) == self._baseline

    @property
    def empty(self) -> bool:
        """Whether nothing stands on it, the channel alone is nothing, nor was scanned for it."""
        blank = {**self._blank, "channel": self.heading.channel().value}
        return not self.pages and substance(self.content()) == blank

    @property
    def pages(self) -> int:
        """How many are known to lie in it: with the first one the store has a draft of it."""
        return self._scanned.get(self._key, 0)

    def note_scanned(self, pages: int) -> None:
        """So many pages lie in it now."""
        self._scanned[self._key] = pages

    def content(self) -> Content:
        """Every field exactly as typed, the key, the focus and the cursor."""
        return content_of(self, self._key)

    def show_content(self, content: Content, key: UUID | None = None) -> None:
        """All of it again, in another form or later; what is not understood is left out."""
        shown = key or key_in(content) or uuid4()
        if shown != self._key:
            self._key, self._asked, self._known = shown, False, ()
        self._showing = True
        missing = show_on(self, content)
        self._recalled = self.person.owner().id_number
        self.refresh()
        self._showing = False
        self._baseline = substance(self.content())
        place = go_back(self, content)
        if place is not None:
            self.sheet.bring_into_sight(place)
        self.renewed.emit()
        if missing:
            self.gone.emit(missing)

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

    def clear(self, person: Content | None = None) -> None:
        """A new draft with its own key, for nobody yet or for the person of another form."""
        self._key = uuid4()
        self._asked, self._known, self._pair = False, (), ("", "")
        self._showing = True
        if person is None:
            self.person.clear()
            self._recalled = ""
        else:
            self.person.show_content(person)
        self.procedure.show_procedure(None)
        self.papers.show_case(None)
        self.fees.clear()
        self.collection.clear()
        self.result.clear()
        self.correction.show_marked(None)
        self.refresh()
        self._showing = False
        self._baseline = substance(self.content())
        self.sheet.to_top()
        self.renewed.emit()

    def take_card(self, card: Card, at: str) -> None:
        """Fills the person in and goes on to the procedure."""
        note = translate("Intake", "Read from the card at {time}").format(time=at)
        self._act = "card"
        self.person.take_card(card, note)
        self._act = ""
        picker = self.procedure.picker
        picker.show_procedure(picker.procedure)
        self.go_to_widget(picker)

    def show_received(self, received: datetime | None) -> None:
        """When the dossier that is put right was received: its limit counts from there."""
        untouched = self.untouched
        self.correction.received = received
        self.refresh()
        if untouched:
            self._baseline = substance(self.content())

    def recall(self, owner: Owner, note: str) -> None:
        """Fills what is empty from an earlier dossier of the number that stands there."""
        if self.person.owner().id_number == owner.id_number and self.person.fill(owner, note):
            self._act = "recall"
            self._changed()
            self._act = ""

    def prospect(self) -> Prospect:
        """Date and problems as the form stands now; a dossier that is put right counts from the day
        it was received.
        """
        return self._session.intake.prospect(self.draft(), self.correction.received)

    def problems(self, prospect: Prospect) -> tuple[Problem, ...]:
        """All that is wrong, in the order of the form; nothing told twice."""
        typed = (*self.person.problems(), *self.fees.problems(), *self.result.problems())
        return in_order(typed, (*prospect.problems, *self._known))

    def refresh(self) -> None:
        """Shows date, money and, once asked for, every problem."""
        self._soon.stop()
        self.show_fees()
        self.heading.show_kept_code(self.correction.kept_code)
        prospect = self.prospect()
        found = self.problems(prospect)
        self.show_result(prospect)
        self.mark(found if self._asked else [one for one in found if _live(one)], self._asked)
        owner = self.person.owner()
        pair = (owner.id_number, prospect.procedure.code if prospect.procedure else "")
        if pair != self._pair:
            self._pair, self._known = pair, ()
            self.person_or_procedure.emit()
        if not self._showing:
            self.settled.emit()
            self._ask_for_number(owner.id_number)

    def show_known(self, found: tuple[Problem, ...]) -> None:
        """What only the register knows of this person and procedure."""
        self._known = found
        self.refresh()

    def ask_for_all(self) -> bool:
        """F9: shows every problem and goes to the first; True if nothing stops it."""
        self._asked = True
        self.refresh()
        stopping = [one for one in self.problems(self.prospect()) if one.stops]
        missing = self.correction.missing()
        if missing:
            self.go_to_widget(missing)
        elif stopping:
            self.go_to(stopping[0])
        return not stopping and not missing

    def step_problem(self, step: int) -> None:
        """The next (1) or previous (-1) place with a problem, round and round."""
        self._asked = True
        self.refresh()
        found = dict.fromkeys(map(self.widget_for, self.problems(self.prospect())))
        widgets = [*self.correction.all_missing(), *(place for place in found if place)]
        if not widgets:
            return
        here = self.focusWidget()
        at = widgets.index(here) if here in widgets else (-1 if step > 0 else 0)
        self.go_to_widget(widgets[(at + step) % len(widgets)])

    def _ask_for_number(self, number: str) -> None:
        """An old number only once it is left: it may be the beginning of a new one."""
        whole = len(number) == NEW_NUMBER or (
            len(number) == OLD_NUMBER and not self.person.number.hasFocus()
        )
        if whole and number.isdecimal() and number != self._recalled:
            self._recalled = number
            self.number_known.emit(number)

    def _connect(self) -> None:
        for section in self.sections:
            section.changed.connect(self._changed)
        self.heading.changed.connect(self._changed)
        self.result.changed.connect(self._changed)
        self.correction.changed.connect(self._changed)
        self.person.number.editingFinished.connect(self._soon.start)
        self.procedure.case_changed.connect(self._show_case)
        self.procedure.picked.connect(self._after_procedure)
        self._soon.timeout.connect(self.refresh)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()

    def _changed(self) -> None:
        if self._showing:
            return
        self._soon.start()
        self.edited.emit(self._act)

    def _show_case(self) -> None:
        if self._showing:
            return
        self.papers.show_case(self.procedure.case)
        self._changed()
        self.refresh()

    def _after_procedure(self) -> None:
        case = self.procedure.next_field()
        if case:
            self.go_to_widget(case)
        else:
            self.papers.focus_first()


def _live(problem: Problem) -> bool:
    """Said before F9 asks: what contradicts, and an amount that is no figure."""
    garbage = problem.field is Field.FEES and problem.flaw is Flaw.MALFORMED
    return garbage or problem.flaw in LIVE
