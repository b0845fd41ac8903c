"""Finding: the search field, the scanner and the register's page, fitted together."""

from collections.abc import Callable
from functools import cached_property
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.errors import UnknownDossierError
from desk.folding import fold
from desk.ports import QueueRow
from desk.session import Session
from ui.frame.band import Band
from ui.register.register_page import FEWEST_LETTERS, RegisterPage
from ui.scan.finder import Finder
from ui.scan.scan_filter import ScanFilter
from ui.work import Work

PAUSE_MS = 80
"""Longer than between two letters of a scanner: a scan is taken out of the field, not searched."""


class Listener(Protocol):
    """Says whether a card or code was taken."""

    def hears_card(self, text: str) -> bool: ...
    def hears_code(self, code: str) -> bool: ...


class Finding(QObject):
    """`wanted` asks for the register's page; `card` is the text of a card for the form."""

    made = Signal(object)
    """The register's page, when it is first needed."""
    wanted = Signal()
    dossier = Signal(object)
    """A dossier to open (its UUID)."""
    draft = Signal(object)
    """A draft to open (KeptDraft)."""
    card = Signal(str)
    known = Signal(object)
    """What the citizen on the form has here already (rows)."""
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        work: Work,
        band: Band,
        scans: ScanFilter,
        at_form: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._work, self._band, self._at_form = session, work, band, at_form
        self.finder = Finder(session, work, self)
        self._before: tuple[Listener, ...] = ()
        scans.card.connect(self._scanned_card)
        scans.code.connect(self._scanned_code)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        band.typed.connect(lambda _: self._pause.start())
        band.asked.connect(self.finder.find)
        band.to_found.connect(lambda: self.page.take_focus())
        self.finder.words.connect(self._enter)
        self.finder.card.connect(self.card)
        self.finder.dossier.connect(lambda found, _: self.dossier.emit(found))
        self.finder.unknown.connect(lambda _: self.trouble.emit(UnknownDossierError()))
        self.finder.person.connect(self._show_person)
        self.finder.known.connect(self.known)

    @cached_property
    def page(self) -> RegisterPage:
        """The register, made when it is first looked at."""
        page = RegisterPage(self._session, self._work)
        page.opened.connect(self.dossier)
        page.draft_opened.connect(self._open_draft)
        page.new_wanted.connect(self.card)
        self.made.emit(page)
        return page

    def hear_first(self, *listeners: Listener) -> None:
        """Whoever would rather have the next card or code, in this order."""
        self._before = listeners

    def go_to_field(self) -> None:
        """F3."""
        self._band.field.setFocus()
        self._band.field.selectAll()

    def forget(self) -> None:
        """The next citizen does not read what was searched for."""
        self._band.field.clear()
        self._pause.stop()
        if "page" in self.__dict__:
            self.page.forget()

    def leave(self) -> None:
        """What was searched for is done with."""
        self._band.field.clear()
        self._pause.stop()
        self.page.search("")

    @Slot(str)
    def _scanned_card(self, text: str) -> None:
        if not any(one.hears_card(text) for one in self._before):
            self.finder.find_card(text, self._at_form())

    @Slot(str)
    def _scanned_code(self, code: str) -> None:
        if not any(one.hears_code(code) for one in self._before):
            self.finder.find_code(code)

    @Slot()
    def _search(self) -> None:
        words = self._band.field.text()
        if len(fold(words).replace(" ", "")) >= FEWEST_LETTERS:
            self.wanted.emit()
        self.page.search(words)

    @Slot(str)
    def _enter(self, words: str) -> None:
        self._pause.stop()
        self.wanted.emit()
        self.page.search(words)
        self.page.enter()

    @Slot(str, str, object)
    def _show_person(self, name: str, card: str, rows: tuple[QueueRow, ...]) -> None:
        self.wanted.emit()
        self.page.show_person(name, card, rows)

    @Slot(object)
    def _open_draft(self, key: UUID) -> None:
        drafts = self._session.drafts

        def tell(found: object) -> None:
            if found is not None:
                self.draft.emit(found)

        self._work.ask(lambda: drafts.find(key), tell, owner=self)
