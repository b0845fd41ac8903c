"""Putting a form aside and taking one up again: parked, left behind, opened, given up, held."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk.draft.kept_draft import KeptDraft
from desk.errors import DeskError
from desk.session import Session
from ui.intake.content import Content
from ui.intake.correcting import Correcting, marked_content, marked_of
from ui.intake.drafts.draft_keeper import DraftKeeper
from ui.intake.drafts.undo_steps import UndoSteps
from ui.intake.form.form_content import draft_content
from ui.intake.form.intake_form import IntakeForm
from ui.wording.drafts import (
    given_up,
    left_behind,
    none_parked,
    offered,
    parked,
    procedure_gone,
    whose,
)
from ui.wording.undoing import done_again, given_up_words, undone
from ui.work import Work


class DraftsFlow(QObject):
    """Nothing here throws anything away that was typed."""

    message = Signal(str)

    def __init__(self, session: Session, work: Work, form: IntakeForm) -> None:
        super().__init__(form)
        self._session, self._work, self._form = session, work, form
        self.keeper = DraftKeeper(session, work, form)
        self.steps = UndoSteps(form)
        self.last_person: Content | None = None
        """Who was served last, for one more dossier."""
        self._held: UUID | None = None
        form.gone.connect(lambda code: self.message.emit(procedure_gone(code)))

    @property
    def held(self) -> UUID | None:
        """The key of the form that was held last."""
        return self._held

    def leave(self) -> None:
        """What is typed stays behind as a draft."""
        name = self._form.person.owner().name
        self.keeper.keep_form(then=lambda: self.message.emit(left_behind(name)))

    def begin(
        self, person: Content | None = None, act: str = "begin", after_saving: bool = False
    ) -> None:
        """An empty form, or one for the same person; a saved dossier is never undone into."""
        self.steps.around(act, lambda: self._form.clear(person))
        if after_saving:
            self.steps.clear()
        self.keeper.begin()

    def park(self) -> None:
        """Puts the form aside for the next person."""
        name = self._form.person.owner().name
        self.last_person = self._form.person.content()
        self.keeper.keep_form(parked=True, then=lambda: self.message.emit(parked(name)))
        self.begin(act="park")

    def take_back(self, opened: Callable[[KeptDraft], object]) -> None:
        """The one that was parked last by this officer."""
        drafts, officer = self._session.drafts, self._session.officer.name

        def choose(kept: tuple[KeptDraft, ...]) -> None:
            mine = [one for one in kept if one.parked and one.officer == officer]
            if mine:
                opened(mine[0])
            else:
                self.message.emit(none_parked())

        self._work.ask(drafts.all, choose, owner=self)

    def set_aside(self) -> None:
        """Before another form takes the place: what is typed is parked."""
        form, keeper = self._form, self.keeper
        if not form.empty and (not form.untouched or keeper.knows(form.key)):
            self.last_person = form.person.content()
            name = form.person.owner().name
            keeper.keep_form(parked=True, then=lambda: self.message.emit(parked(name)))
        else:
            keeper.settle()

    def tell_pages(self, key: UUID, words: Callable[[int], str]) -> None:
        """Pages scanned for a form that is gone are nobody's now, and none is lost."""
        count = self._session.unclaimed.counts

        def tell(counts: Mapping[UUID, int]) -> None:
            if counts.get(key):
                self.message.emit(words(counts[key]))

        self._work.ask(count, tell, owner=self)

    def open(self, draft: KeptDraft) -> None:
        """The draft in its own form, with its own key."""
        form, draft = self._form, self.keeper.newest(draft)
        self.message.emit("")
        self.steps.around("open", lambda: form.show_content(draft.content, draft.key))
        self.keeper.begin(draft)

    def correct(self, correcting: Correcting) -> None:
        """A received dossier's values, to be put right."""
        marked = marked_content(marked_of(correcting))
        mistakes = correcting.mistakes
        if len(mistakes) == 1:
            marked["mistake"] = mistakes[0].value
        content: Content = {**draft_content(correcting.draft), "correcting": marked}
        form = self._form
        self.steps.around("correct", lambda: form.show_content(content, correcting.draft.key))
        self.keeper.begin()

    def give_up(self, draft: KeptDraft) -> None:
        """Gone from the list, until it is undone."""
        draft = self.keeper.newest(draft)
        name = whose(draft)
        if draft.key == self._form.key:
            self.begin(act="give_up")
            self.keeper.drop(draft.key)
        else:
            self.steps.do(
                given_up_words(name),
                undo=lambda: self.keeper.put(draft),
                redo=lambda: self.keeper.drop(draft.key),
            )
        self.message.emit(given_up(name))
        self.tell_pages(draft.key, lambda pages: given_up(name, pages))

    def offer(self, drafts: tuple[KeptDraft, ...]) -> None:
        """The newest that this officer left behind."""
        officer, key = self._session.officer.name, self._form.key
        left = [one for one in drafts if not one.parked and one.officer == officer]
        newest = max(left, key=lambda one: one.saved_at, default=None)
        if newest is not None and newest.key != key:
            self._form.offer.offer(newest, offered(newest, self._session.clock()))

    def hold(
        self,
        then: Callable[[], object],
        failed: Callable[[DeskError], object] | None,
        saved: bool,
    ) -> None:
        """Everything into the store at once; a form that was saved has nothing to keep."""
        self._held = None
        if saved:
            self._work.ask(lambda: None, lambda _: then(), owner=self, failed=failed)
        else:
            self._held = self.keeper.hold(then, failed)

    def undo(self) -> None:
        """One step back, named."""
        self._step(self.steps.undo_name, self.steps.undo, undone)

    def redo(self) -> None:
        """One step forth, named."""
        self._step(self.steps.redo_name, self.steps.redo, done_again)

    def _step(self, name: str, go: Callable[[], str], words: Callable[[str], str]) -> None:
        if not name:
            return
        self.keeper.settle()
        key = self._form.key
        go()
        if self._form.key != key:
            self._form.heading.show_nothing()
        self.keeper.note()
        self.message.emit(words(name))
