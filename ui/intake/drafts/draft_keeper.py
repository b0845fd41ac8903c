"""Keeps the form in the store within a second of typing, off the window's thread."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desk.dossier.person import tidy_name
from desk.draft.kept_draft import KeptDraft
from desk.errors import DeskError
from desk.session import Session
from ui.intake.form.form_content import substance
from ui.intake.form.intake_form import IntakeForm
from ui.work import Work

KEEP_MS: Final = 500
"""After the first letter that is not kept; further letters do not put it off."""
AGAIN_MS: Final = 5_000
"""After the store could not take it."""


class DraftKeeper(QObject):
    """`listed` tells that a list of drafts would look different; `failed` why nothing is kept."""

    listed = Signal()
    failed = Signal(object)
    kept_again = Signal()

    def __init__(self, session: Session, work: Work, form: IntakeForm) -> None:
        super().__init__(form)
        self._session, self._work, self._form = session, work, form
        self._started = session.clock()
        self._waiting: dict[UUID, KeptDraft] = {}
        self._stored: dict[UUID, KeptDraft] = {}
        self._flying, self._paused = 0, False
        self._told: set[tuple[str, UUID, bool]] = set()
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._soon.timeout.connect(self._due)
        self._again.timeout.connect(self._try_again)
        form.edited.connect(self.note)

    @property
    def safe(self) -> bool:
        """Whether the store has all that was typed."""
        form = self._form
        nothing = form.untouched and not self.knows(form.key)
        return not self._waiting and (nothing or not self._soon.isActive())

    @property
    def waiting(self) -> tuple[KeptDraft, ...]:
        """What the store has not taken yet."""
        return tuple(self._waiting.values())

    def knows(self, key: UUID) -> bool:
        """Whether the store has a draft of that key, or is about to."""
        here = key == self._form.key and self._form.pages > 0
        return here or key in self._stored or key in self._waiting

    def newest(self, listed: KeptDraft) -> KeptDraft:
        """That draft as it was last typed here: a list names drafts, it is no copy of them."""
        stored = self._stored.get(listed.key, listed)
        later = max(stored, listed, key=lambda one: one.saved_at)
        return replace(self._waiting.get(listed.key, later), pages=listed.pages)

    def note(self) -> None:
        """Something changed."""
        if not self._paused and not self._soon.isActive():
            self._soon.start()

    def catch_up(self) -> None:
        """What was taken back out of a field by itself may be kept already."""
        form = self._form
        kept = self._waiting.get(form.key) or self._stored.get(form.key)
        if kept is not None and substance(kept.content) != substance(form.content()):
            self.note()

    def pause(self) -> None:
        """F9: from here on the form becomes a dossier, and its draft goes with that."""
        self._paused = True
        self._soon.stop()
        self._waiting.pop(self._form.key, None)

    def resume(self) -> None:
        """F9 did not save: it is a draft again."""
        self._paused = False
        self.note()

    def forget(self) -> None:
        """The form has become a dossier."""
        self._stored.pop(self._form.key, None)
        self._form.heading.show_nothing()
        self.listed.emit()

    def begin(self, opened: KeptDraft | None = None) -> None:
        """Another form: an empty one, or a draft that is taken up and no longer parked."""
        self._paused = False
        self._soon.stop()
        self._started = opened.started_at if opened else self._session.clock()
        self._form.heading.show_nothing()
        if opened is None:
            return
        self._form.note_scanned(opened.pages)
        self._stored[opened.key] = opened
        self._form.heading.show_saved(opened.saved_at)
        if opened.parked:
            self.put(replace(opened, parked=False))

    def settle(self) -> None:
        """What is typed and not kept is kept now."""
        if self._soon.isActive():
            self.keep_form()

    def keep_form(self, parked: bool = False, then: Callable[[], object] | None = None) -> bool:
        """Keeps the form as it stands; an empty one gives its draft up. Whether there is a draft.

        `then` runs once the store has it.
        """
        self._soon.stop()
        form = self._form
        if form.empty:
            form.heading.show_nothing()
            if self.knows(form.key):
                self._drop(form.key, self._session.drafts.drop_empty)
            return False
        if form.untouched and not parked and not self.knows(form.key):
            return False
        self.put(self._state(parked), then)
        return True

    def hold(
        self, then: Callable[[], object], failed: Callable[[DeskError], object] | None
    ) -> UUID | None:
        """Everything at once, half-composed letters too; `then` when the store has it all. The key
        under which the form can be found, None for an empty one.
        """
        QGuiApplication.inputMethod().commit()
        self._soon.stop()
        for draft in [draft for key, draft in self._waiting.items() if key != self._form.key]:
            self.put(draft)
        if self._form.empty:
            self._work.ask(lambda: None, lambda _: then(), owner=self, failed=failed)
            return None
        self.put(self._state(parked=False), then, failed)
        return self._form.key

    def put(
        self,
        draft: KeptDraft,
        then: Callable[[], object] | None = None,
        failed: Callable[[DeskError], object] | None = None,
    ) -> None:
        """Keeps a draft, the form's or another."""
        drafts = self._session.drafts
        self._waiting[draft.key] = draft
        self._flying += 1

        def lost(error: DeskError) -> None:
            self._lost(draft, error)
            if failed is not None:
                failed(error)

        def kept(stored: KeptDraft) -> None:
            self._kept(draft, stored)
            if then is not None:
                then()

        self._work.ask(lambda: drafts.keep(draft), kept, owner=self, failed=lost)

    def drop(self, key: UUID) -> None:
        """Gives a draft up."""
        self._drop(key, self._session.drafts.drop)

    def note_arrived(self, key: UUID) -> None:
        """A page came for the form of that key; the first one made it a draft in the store."""
        if not self._form.pages:
            self.note_scanned(key, 1)

    def note_scanned(self, key: UUID, pages: int) -> None:
        """So many pages lie in the form of that key, as the store has it."""
        form = self._form
        if key != form.key or pages == form.pages:
            return
        form.note_scanned(pages)
        if pages:
            self.listed.emit()
        elif form.empty:
            self._drop(key, self._session.drafts.drop_empty)

    def _drop(self, key: UUID, drop: Callable[[UUID], None]) -> None:
        self._waiting.pop(key, None)
        self._stored.pop(key, None)
        self._work.ask(
            lambda: drop(key),
            lambda _: self.listed.emit(),
            owner=self,
            failed=self.failed.emit,
        )

    def _due(self) -> None:
        if self._flying:
            self._soon.start()
        else:
            self.keep_form()

    def _try_again(self) -> None:
        for draft in list(self._waiting.values()):
            if draft.key == self._form.key and not self._paused:
                self.keep_form(draft.parked)
            else:
                self.put(draft)

    def _kept(self, draft: KeptDraft, stored: KeptDraft) -> None:
        self._flying -= 1
        if self._waiting.get(draft.key) is draft:
            del self._waiting[draft.key]
        before, self._stored[draft.key] = self._stored.get(draft.key), stored
        if draft.key == self._form.key and not self._paused:
            self._form.heading.show_saved(stored.saved_at)
        if self._told and not self._waiting:
            self._told.clear()
            self.kept_again.emit()
        if before is None or _listed(before) != _listed(stored):
            self.listed.emit()

    def _lost(self, draft: KeptDraft, error: DeskError) -> None:
        self._flying -= 1
        self._again.start()
        here = draft.key == self._form.key
        if here:
            self._form.heading.show_unsaved()
        told = (type(error).__name__, draft.key, here)
        if told not in self._told:
            self._told.add(told)
            self.failed.emit(error)

    def _state(self, parked: bool) -> KeptDraft:
        form, session = self._form, self._session
        marked, procedure = form.correction.marked, form.procedure.procedure
        return KeptDraft(
            form.key,
            session.officer.name,
            self._started,
            session.clock(),
            tidy_name(form.person.owner().name),
            procedure.name if procedure else "",
            form.content(),
            parked,
            marked.dossier if marked else None,
        )


def _listed(draft: KeptDraft) -> tuple[str, str, bool]:
    return draft.owner, draft.procedure, draft.parked
