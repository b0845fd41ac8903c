"""The centre of the window: a dossier is typed, explained, saved once, printed and shown."""

from collections.abc import Callable, Collection
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence

from desk.card.card import CardTrouble, read_card
from desk.draft.kept_draft import KeptDraft
from desk.errors import DeskError
from desk.intake.intake import ProblemsError, Received
from desk.pages.slot import Bundle, bundle_of
from desk.press import Printer
from desk.session import Session
from ui.intake.content import Content
from ui.intake.correcting import Correcting, Way
from ui.intake.intake_views import IntakeViews, Stage
from ui.intake.saving import saving
from ui.intake.sections.person_section import is_another
from ui.intake.sections.section import is_undo
from ui.wording.drafts import pages_stay, taken_place
from ui.wording.problems import card_trouble_words, card_words
from ui.wording.undoing import undone
from ui.work import Work

translate = QCoreApplication.translate


class IntakePage(IntakeViews):
    """What an officer does with the dossier on the form."""

    def __init__(self, session: Session, work: Work, printer: Printer) -> None:
        super().__init__(session, work, printer)
        self.form.result.save.connect(self.submit)
        self.form.offer.wanted.connect(self.open_draft)
        self.form.offer.left.connect(self.go_to_start)
        self.form.correction.abandon.connect(self.abandon_correction)
        self.receipt.save.connect(self.submit)
        self.receipt.next_person.connect(self.new_dossier)
        self.receipt.next_person.connect(self.next_person)

    def can_leave(self) -> bool:
        """Whether nothing typed would be lost."""
        typing = self._stage is Stage.TYPING
        return self._stage is Stage.SAVED or (typing and self.drafts.keeper.safe)

    def is_typing(self) -> bool:
        """Whether something stands in the form: a card is its owner's then."""
        return self._stage is not Stage.SAVED and not self.form.empty

    def bundle(self) -> Bundle:
        """Whose papers are scanned now: the form's, or those of the dossier whose receipt shows."""
        shown = self.flow.shown
        return bundle_of(shown.dossier) if shown and self.is_on(self.receipt) else self.form.bundle

    def tick_scanned(self, names: Collection[str]) -> None:
        """What was filed under a line was handed in."""
        if self._stage is Stage.TYPING:
            self.form.papers.tick_scanned(names)

    def note_arrived(self, form: UUID) -> None:
        """A page came for the form of that key."""
        if self._stage is Stage.TYPING:
            self.drafts.keeper.note_arrived(form)

    def note_scanned(self, form: UUID, pages: int) -> None:
        """So many pages lie in the form of that key."""
        if self._stage is Stage.TYPING:
            self.drafts.keeper.note_scanned(form, pages)

    def tell_saved(self) -> None:
        """Ctrl+S only answers: drafts keep themselves."""
        nothing = translate("Intake", "Nothing is typed yet. Drafts keep themselves.")
        chip = self.form.heading.chip
        self.message.emit(nothing if chip.isHidden() else chip.accessibleName())

    def new_dossier(self) -> None:
        """F2: an empty form; what is typed stays behind as a draft."""
        if self._stage is Stage.SAVING:
            return
        if self._stage is Stage.TYPING:
            self.drafts.leave()
        self._begin()

    def one_more(self) -> None:
        """Ctrl+F2: another dossier for the person just served, or just parked."""
        if self._stage is Stage.SAVED or (self._stage is Stage.TYPING and self.form.empty):
            self._begin(self.drafts.last_person)
        elif self._stage is Stage.TYPING:
            self.message.emit(
                translate("Intake", "Save this dossier (F9) or park it (F7), then Ctrl+F2.")
            )

    def park(self) -> None:
        """F7: aside with what is typed; on an empty form the one parked last comes back."""
        if self._stage is Stage.SAVING:
            return
        if self._stage is Stage.TYPING and not self.form.empty:
            self.drafts.park()
            self.go_to_start()
        else:
            self.drafts.take_back(self.open_draft)

    def open_draft(self, draft: KeptDraft) -> None:
        """A draft of the list; what is typed now is parked first."""
        if self._stage is Stage.SAVING:
            return
        if self._stage is Stage.TYPING and draft.key == self.form.key:
            self.show_form()
            return
        self._make_room()
        self.drafts.open(draft)
        self.ask_received()

    def give_up(self, draft: KeptDraft) -> None:
        """Delete on a draft of the list; Ctrl+Z takes it back."""
        if self._stage is not Stage.SAVING:
            self.drafts.give_up(draft)

    def begin_correction(self, correcting: Correcting) -> None:
        """A received dossier on the form, to be replaced or mended."""
        if self._stage is Stage.SAVING:
            return
        self._make_room()
        self.drafts.correct(correcting)
        bar = self.form.correction
        ask = correcting.way is Way.REPLACE and bar.mistake_told is None
        self.form.go_to_widget(bar.mistake if ask else bar.reason)
        self.ask_received()

    def abandon_correction(self) -> None:
        """The received dossier stays as it is; Ctrl+Z takes the correction up again."""
        key = self.form.key
        self.drafts.begin(act="give_up")
        self.drafts.keeper.drop(key)
        self.drafts.tell_pages(key, pages_stay)
        self.go_to_start()

    def offer_leftover(self, drafts: tuple[KeptDraft, ...]) -> None:
        """At the start: the newest draft that was left behind, in one line over the form."""
        if self._stage is Stage.TYPING and self.form.untouched:
            self.show_form()
            self.drafts.offer(drafts)

    def hold(
        self,
        then: Callable[[], object],
        failed: Callable[[DeskError], object] | None = None,
    ) -> None:
        """Before the window goes: `then` runs when the store has what is typed, `failed` when it
        could not take it.
        """
        self.drafts.hold(then, failed, saved=self._stage is Stage.SAVED)

    def held(self) -> UUID | None:
        """The key that what was held is found under; None when there was nothing to hold."""
        return self.drafts.held

    def go_on_with(self, form: UUID) -> None:
        """The empty form under the key it had: pages that still come find it."""
        if self._stage is Stage.TYPING and self.form.empty:
            self.form.show_content(self.form.content(), form)

    def undo(self) -> None:
        """Ctrl+Z: the last step, named; on a receipt the way to put it right."""
        if self.is_on(self.receipt) and self.flow.shown is not None:
            self.correction_wanted.emit(self.flow.shown.dossier.id)
        elif self._stage is Stage.TYPING:
            self.show_form()
            self.drafts.undo()

    def redo(self) -> None:
        """Ctrl+Shift+Z."""
        if self._stage is Stage.TYPING and not self.on_other_dossier():
            self.show_form()
            self.drafts.redo()

    def undo_name(self) -> str:
        """What Ctrl+Z would undo; empty for nothing."""
        name = self.drafts.steps.undo_name
        return undone(name) if name and self._stage is Stage.TYPING else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z and back, where no window has taken it before."""
        if not is_undo(event):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        else:
            self.redo()

    def submit(self) -> None:
        """F9: everything wrong at once, or saved once and then printed."""
        if self._stage is not Stage.TYPING:
            return
        if self.on_other_dossier():
            self.message.emit(
                translate("Intake", "This one is saved already. Esc, then F9 saves what is typed.")
            )
            return
        if not self.form.ask_for_all():
            self.show_form()
            return
        self._stage = Stage.SAVING
        self.drafts.keeper.pause()
        self.form.result.show_saving(True)
        save = saving(self._session, self.form)
        self._work.do(save, self._received, owner=self.form, failed=self._not_saved)

    def take_card(self, text: str) -> None:
        """A scanned card: the person, and on to the procedure; after F9 it is the next person's."""
        card = read_card(text, self._session.clock().date())
        if isinstance(card, CardTrouble):
            self.message.emit(card_trouble_words(card))
            return
        if self._stage is Stage.SAVING:
            told = translate("Intake", "A dossier is being saved. Scan the card again after that.")
            self.message.emit(told)
            return
        if self._stage is Stage.SAVED:
            self._begin()
        self.show_form()
        self.after_scan()
        before = self.form.person.owner()
        self.form.take_card(card, f"{self._session.clock():%H:%M}")
        told = card_words(card) if card.ascii_only or card.repaired else ""
        if before.name and is_another(before, self.form.person.owner()):
            told = f"{taken_place(before.name)} {told}".rstrip()
        self.message.emit(told)

    def after_scan(self) -> None:
        """What a scanner typed into a field was taken out again: no step, and in no draft."""
        if self._stage is Stage.TYPING:
            self.drafts.steps.settle()
            self.drafts.keeper.catch_up()

    def _received(self, received: Received) -> None:
        self._stage = Stage.SAVED
        self.form.result.show_saving(False)
        self.drafts.last_person = self.form.person.content()
        self.drafts.keeper.forget()
        self.drafts.steps.clear()
        self.flow.saved(received)
        self.saved.emit(received)

    def _not_saved(self, error: DeskError) -> None:
        self._stage = Stage.TYPING
        self.form.result.show_saving(False)
        self.drafts.keeper.resume()
        self.show_form()
        if isinstance(error, ProblemsError):
            self.form.ask_for_all()
        else:
            self._work.failed.emit(error)

    def _begin(self, person: Content | None = None) -> None:
        saved = self._stage is Stage.SAVED
        self._stage, self.flow.shown = Stage.TYPING, None
        self.drafts.begin(person, after_saving=saved)
        self.message.emit("")
        self.go_to_start(person is not None)

    def _make_room(self) -> None:
        """Another form takes the place: what is typed is parked, what is saved is done with."""
        if self._stage is Stage.TYPING:
            self.drafts.set_aside()
        else:
            self.drafts.begin(after_saving=True)
        self._stage, self.flow.shown = Stage.TYPING, None
        self.form.offer.hide()
        self.show_form()
        self._ask_next_code()
