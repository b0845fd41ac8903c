"""A locked desk: what it says, what it keeps of the form, and when its store closes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import cast
from uuid import uuid4

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QCloseEvent

from desk.draft.kept_draft import KeptDraft
from desk.errors import DeskError
from desk.office.locking import Why, is_due
from desk.session import Session
from ui.frame.main_window import MainWindow
from ui.intake.intake_page import IntakePage
from ui.outbox.background import Background
from ui.shell.activity import Ticks
from ui.shell.clipboard import forget_copied
from ui.shell.held import Held
from ui.shell.leaving import Leaving
from ui.shell.lock_words import LockedDesk, close_warning, lock_notes
from ui.shell.way_in import WayIn
from ui.shell.windows import show_in_place
from ui.sign_in.sign_in import Lock, SignIn
from ui.wording.drafts import given_up_meanwhile, received_meanwhile
from ui.work import Work


class BehindLock(QObject):
    """One for all locks of a running program; `closed` once the store is closed behind one."""

    def __init__(
        self,
        screen: SignIn,
        work: Work,
        portal_work: Work,
        way: WayIn,
        ticks: Ticks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._screen, self._work, self._portal_work = screen, work, portal_work
        self._way, self._ticks = way, ticks
        self._open: tuple[MainWindow, Session] | None = None
        self._session: Session | None = None
        self._sending: Background | None = None
        self._desk: LockedDesk | None = None
        self._held: dict[str, Held] = {}
        self._since, self._closing, self._warned = 0.0, False, False
        self.closed = False

    def begin(
        self, window: MainWindow, session: Session, sending: Background | None, why: Why
    ) -> None:
        """The lock screen is up, the window out of sight, our clipboard empty; then the rest.
        Sending goes on until the store closes.
        """
        self._open, self._sending = None, sending
        self._session, self._since, self._warned = session, self._ticks(), False
        self._desk = LockedDesk(session.clock(), why, session.office.locking.after_minutes)
        self._screen.dress(Lock(session.officer.login, lock_notes(self._desk)))
        show_in_place(self._screen, window)
        forget_copied()
        leaving = Leaving(window, session.officer.login, self._work, self)
        leaving.failed.connect(self._trouble)
        leaving.gone.connect(self._left)
        leaving.begin()
        book = self._way.counter.lock_book(session)
        self._work.ask(lambda: book.note_lock(why), None, owner=self, failed=self._trouble)

    def renew(self, window: MainWindow, session: Session, then: Callable[[], object]) -> None:
        """The window goes for a new one, which is handed the form; `then` makes it."""
        self._open = None
        leaving = Leaving(window, session.officer.login, self._work, self)
        leaving.failed.connect(self._trouble)

        def left(held: Held) -> None:
            self._held[held.officer] = held
            then()

        leaving.gone.connect(left)
        leaving.begin()

    def look(self) -> None:
        """Closes the store when its time has come; a round that is being sent ends first."""
        session = self._session
        if session is None or self.closed or self._closing:
            return
        if is_due(session.office.locking.close_minutes, self._ticks() - self._since):
            self._closing = True
            if self._sending is not None:
                self._sending.stop()
            self._portal_work.ask(_nothing, self._close_store, owner=self)

    def end(self, window: MainWindow, session: Session) -> None:
        """Somebody is in: the same officer finds the form as it was, another one finds drafts."""
        if self._desk is not None and session is self._session and not self.closed:
            self._work.ask(self._way.counter.lock_book(session).note_unlock, None, owner=self)
        self._session, self._desk, self._closing, self.closed = None, None, False, False
        self._open, self._sending = (window, session), None
        self._give_back()

    def leave_program(self, event: QCloseEvent) -> None:
        """What is in memory alone is only thrown away when closing is asked for twice."""
        if self._warned or not any(held.unsaved for held in self._held.values()):
            return
        self._warned = True
        notes = lock_notes(self._desk) if self._desk is not None else ()
        self._screen.show_notes((*notes, close_warning()))
        event.ignore()

    @Slot(object)
    def _left(self, held: Held) -> None:
        self._held[held.officer] = held
        self._say(held=held)
        if self._desk is None:
            self._give_back()  # the password was quicker than the disk

    def _trouble(self, error: DeskError) -> None:
        self._say(trouble=self._way.told(error))

    def _say(self, held: Held | None = None, trouble: str = "", closed_after: int = 0) -> None:
        if self._desk is None:
            return
        desk = self._desk
        self._desk = replace(
            desk,
            held=held or desk.held,
            trouble=trouble or desk.trouble,
            closed_after=closed_after or desk.closed_after,
        )
        self._screen.show_notes(lock_notes(self._desk))

    def _close_store(self, _: None) -> None:
        self._closing = False
        session = self._session
        if session is None or self._work.busy(self._screen) or self._way.counter.scans.busy:
            return  # somebody is coming in, or pages still are; the next look tries again
        self.closed = True
        self._way.counter.scans.rest()
        for held in self._held.values():
            self._keep_again(session, held)
        self._work.ask(self._way.counter.leave, None, owner=self, failed=self._trouble)
        self._say(closed_after=session.office.locking.close_minutes)

    def _keep_again(self, session: Session, held: Held) -> None:
        for kept in held.unsaved:
            drafts = replace(session.drafts, officer=kept.officer)
            keep = partial(drafts.keep, kept)
            self._work.ask(keep, self._kept, owner=self, failed=self._trouble)

    def _kept(self, kept: KeptDraft) -> None:
        for officer, held in self._held.items():
            left = tuple(one for one in held.unsaved if one.key != kept.key)
            if left != held.unsaved:
                self._held[officer] = replace(held, unsaved=left)
                self._say(held=self._held[officer])

    def _give_back(self) -> None:
        if self._open is None:
            return
        window, session = self._open
        held = self._held.pop(session.officer.login, None)
        for another in self._held.values():
            self._keep_again(session, another)
        if held is None:
            return
        page = cast("IntakePage", window.intake)
        # One turn of the store's thread later the window is on screen and can take the focus.
        find = partial(_found, session, held)
        self._work.ask(find, partial(_show, page, held), owner=window)


@dataclass(frozen=True, slots=True)
class _Found:
    """What became of a held form: its draft, or the code of the dossier that another officer made
    of it meanwhile.
    """

    draft: KeptDraft | None = None
    code: str = ""


def _found(session: Session, held: Held) -> _Found:
    if held.form is None:
        return _Found()
    own = next((one for one in held.unsaved if one.key == held.form), None)
    with session.store.reading() as books:
        dossier = books.dossier_by_key(held.form)
        draft = own or books.draft(held.form)
    if dossier is None:
        return _Found(draft)
    return _Found(replace(own, key=uuid4(), pages=0) if own else None, dossier.code)


def _show(page: IntakePage, held: Held, found: _Found) -> None:
    if found.draft is not None:
        page.open_draft(found.draft)
    elif held.received is not None:
        page.show_dossier(held.received)
    elif held.form is not None and not found.code:
        page.go_on_with(held.form)
    _tell(page, held, found)
    for unsaved in held.unsaved:
        if unsaved.key != held.form or not found.code:
            page.drafts.keeper.put(unsaved)


def _tell(page: IntakePage, held: Held, found: _Found) -> None:
    """What another officer did with the form; the code is nobody's secret."""
    if held.received is not None:
        return
    if found.code:
        page.message.emit(received_meanwhile(found.code))
    elif held.typed and found.draft is None:
        page.message.emit(given_up_meanwhile())


def _nothing() -> None:
    return None
