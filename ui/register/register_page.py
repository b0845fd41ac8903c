"""The register as a page: search as you type, lists of any length, drafts, a citizen's dossiers."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.draft.kept_draft import KeptDraft
from desk.folding import fold
from desk.listing import Among, Column, Listing, Order, Progress, View
from desk.ports import QueueRow
from desk.register.register import Found, Register
from desk.session import Session
from ui.parts import KeyCap, PageHeading, label
from ui.parts.long_model import Wanted
from ui.register.cells import Line
from ui.register.foot_line import FootLine
from ui.register.name_line import NameLine
from ui.register.newest import Newest
from ui.register.noting import Noting
from ui.register.own_lists import OwnLists
from ui.register.person_line import PersonLine
from ui.register.register_model import RegisterModel
from ui.register.register_table import NEWEST_FIRST, RegisterTable, turned
from ui.register.view_choice import ViewChoice
from ui.register.wait_line import WaitLine
from ui.wording.register import counted, empty_list, nothing_found
from ui.work import Work

FEWEST_LETTERS: Final = 2
MOST_FOUND: Final = 50


class RegisterPage(QWidget):
    """Replaces the centre. Nothing is asked on the window's thread."""

    back = Signal()
    opened = Signal(object)
    """A dossier (its UUID)."""
    draft_opened = Signal(object)
    """A form that is not saved yet (its key, a UUID)."""
    new_wanted = Signal(str)
    """A new dossier for the citizen of this card's text."""

    def __init__(self, session: Session, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._work = session, work
        self._register: Register = session.register
        self._words, self._enter_waits = "", False
        self._size = 0
        self.model = RegisterModel()
        self.table = RegisterTable(self.model)
        self.choice, self.waiting = ViewChoice(), WaitLine()
        self.person, self.name = PersonLine(), NameLine()
        self._view: View = self.choice.current()
        self._listing: Listing = self._view.listing
        self.own = OwnLists(session, work, self.table, self.choice, self.name)
        self.noting = Noting(self._register, work, self)
        self._newest, self._rows = Newest(work, self), Newest(work, self)
        self._count, self._note = label("", "strong"), label("", "second")
        self._empty = label("", "second")
        self._lay_out()
        self.own.bind(self)
        self._connect()

    @Slot(str)
    def search(self, words: str) -> None:
        """What stands in the search field now; fewer than two letters show the list again."""
        words = words.strip()
        if words == self._words:
            return
        self.noting.note()
        self._words, self._listing = words, self._view.listing
        self.person.forget()
        if len(fold(words).replace(" ", "")) < FEWEST_LETTERS:
            self._enter_waits = False
            self.show_list()
            return
        self._newest.ask(partial(self._register.look, words, MOST_FOUND), self._show_found)

    @Slot()
    def enter(self) -> None:
        """Enter in the search field: a single hit is opened, among several the keyboard chooses."""
        if self._newest.busy:
            self._enter_waits = True
        elif self.model.rowCount() == 1:
            self._open(0)
        else:
            self.take_focus()

    @Slot()
    def take_focus(self) -> None:
        """The keyboard goes to the rows."""
        self.table.setFocus()
        if not self.table.currentIndex().isValid():
            self._to_first()

    @Slot()
    def open_current(self) -> None:
        """Ctrl+O, as Enter on the current row."""
        self._open(self.table.currentIndex().row())

    def show_view(self, among: Among) -> None:
        """One of the lists that every officer has, from its beginning."""
        self.choice.choose(among)
        self._choose(self.choice.current())

    @Slot()
    def next_view(self) -> None:
        """The next list, round and round."""
        self.choice.step()

    @Slot()
    def show_list(self) -> None:
        """The chosen list, read anew."""
        self.table.painter.words = self._listing.words
        progress = Progress()
        if self._listing.among is Among.DRAFTS:
            self._newest.ask(self._session.drafts.all, self._show_drafts)
            return
        listing = self._listing
        self.waiting.begin(progress, self._size)
        self._newest.ask(
            lambda: (self._register.listed(listing, progress), self._register.size()),
            lambda read: self._show_listed(listing, *read),
            partial(_stop, progress),
        )

    def show_person(self, name: str, card: str, rows: Sequence[QueueRow]) -> None:
        """A citizen's dossiers, newest first; Enter begins a new one."""
        self._newest.drop()
        self.choice.choose(Among.ALL)
        self._view = self.choice.current()
        self._listing, self._words = self._view.listing, ""
        self.table.painter.words = ""
        self._show_rows(rows)
        self.noting.show(rows)
        self.table.show_order(None)
        self.person.show_person(name, len(rows), card)

    def forget(self) -> None:
        """No citizen stays on the page: before it is locked."""
        self._newest.drop()
        self.noting.note()
        self._words = ""
        self.person.forget()
        self._show_rows(())

    def showEvent(self, event: QShowEvent) -> None:
        """Without words the list is read anew."""
        super().showEvent(event)
        if not self._words and not self.person.isVisibleTo(self):
            self.show_list()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for a list that is not looked at."""
        super().hideEvent(event)
        self._newest.drop()
        self.waiting.end()
        self.noting.note()

    def _show_found(self, found: Found) -> None:
        self.waiting.end()
        self.table.painter.words = self._words
        self.model.today = self._session.clock().date()
        known = dict(zip(found.numbers, found.lines, strict=False))
        self.model.show_numbers(found.numbers, found.lines, known)
        self.noting.show(found.lines, found.numbers)
        self.table.show_order(None)
        several = len(found.numbers) >= MOST_FOUND
        told = self.tr("the newest; sort a column to see all") if several else ""
        self._tell(nothing_found(), told or self.tr("without diacritics, in any order"))
        if self._enter_waits:
            self._enter_waits = False
            self.enter()

    def _show_listed(self, listing: Listing, numbers: Sequence[int], size: int) -> None:
        self.waiting.end()
        self._size = size
        self.model.today = self._session.clock().date()
        self.model.show_numbers(numbers)
        self.table.show_order(listing)
        self._tell(nothing_found() if listing.words else empty_list(listing.among), listing.words)

    def _show_drafts(self, drafts: Sequence[KeptDraft]) -> None:
        self.table.show_order(None)
        self._show_rows(drafts)

    def _show_rows(self, rows: Sequence[Line]) -> None:
        self.waiting.end()
        self.model.today = self._session.clock().date()
        self.model.show_lines(rows)
        self._tell(empty_list(self._listing.among), "")

    def _tell(self, empty: str, note: str) -> None:
        count = self.model.rowCount()
        among = Among.ALL if self._words else self._listing.among
        self._count.setText(counted(count, among))
        self._note.setText(note)
        self._empty.setText(empty)
        self._empty.setVisible(count == 0)
        self._to_first()

    def _to_first(self) -> None:
        if self.model.rowCount() and self.table.columns:
            place = tuple(Column).index(self.table.columns[0])
            self.table.setCurrentIndex(self.model.index(0, place))
            self.table.scrollToTop()

    @Slot(object)
    def _choose(self, view: View) -> None:
        self._view, self._listing, self._words = view, view.listing, ""
        self.person.forget()
        self.own.dress(view)
        self.show_list()

    @Slot(object)
    def _sort(self, order: Order) -> None:
        if self._listing.among is Among.DRAFTS and not self._words:
            return
        if self._words and self._words != self._listing.words:
            self._listing = Listing(Among.ALL, order, order in NEWEST_FIRST, self._words)
        else:
            self._listing = turned(self._listing, order)
        self.show_list()

    @Slot(object)
    def _read(self, wanted: Wanted) -> None:
        def read() -> dict[int, tuple[QueueRow | None, ...]]:
            return {
                chunk: self._register.lines(numbers) for chunk, numbers in wanted.chunks.items()
            }

        self._rows.ask(read, lambda lines: self.model.put(wanted.of, dict(lines)))

    @Slot(int)
    def _open(self, row: int) -> None:
        match self.model.line(row):
            case QueueRow() as line:
                self.noting.note()
                self.opened.emit(line.dossier)
            case KeptDraft() as draft:
                self.draft_opened.emit(draft.key)
            case None:
                pass

    def _connect(self) -> None:
        self.model.wanted.connect(self._read)
        self.table.opened.connect(self._open)
        self.table.sort_wanted.connect(self._sort)
        self.choice.chosen.connect(self._choose)
        self.own.chosen.connect(self._choose)
        self.own.save_wanted.connect(lambda: self.own.save(self._listing, self._words))
        self.waiting.stopped.connect(self._newest.drop)
        self.person.new_wanted.connect(self.new_wanted)

    def _lay_out(self) -> None:
        heading = PageHeading(self.tr("Register"), self.tr("To the dossier"))
        heading.back.connect(self.back)
        heading.add(self.choice)
        heading.add(KeyCap("Ctrl+Tab"))
        told = QHBoxLayout()
        told.setContentsMargins(16, 6, 16, 6)
        told.setSpacing(10)
        told.addWidget(self._count)
        told.addWidget(self._note)
        told.addStretch(1)
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._empty.setWordWrap(True)
        under = QVBoxLayout(self.table.viewport())
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(self._empty)
        under.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self.person)
        column.addLayout(told)
        column.addWidget(self.waiting)
        column.addWidget(self.table, 1)
        column.addWidget(self.name)
        column.addWidget(FootLine())


def _stop(progress: Progress) -> None:
    progress.stopped = True
