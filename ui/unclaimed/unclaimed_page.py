"""Trang chưa thuộc hồ sơ nào: what was scanned for forms that were given up, and where it goes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.filing.unclaimed import Unclaimed
from desk.pages.page import Page
from desk.session import Session
from ui.parts import PageHeading, label, plain_button, primary_button, restyle, rule
from ui.scanning.strip.page_grid import PageGrid
from ui.scanning.strip.page_paint import Marks
from ui.unclaimed.bundle_list import BundleList
from ui.wording.absent_pages import Absence, gone_words
from ui.wording.scanning import numbers
from ui.wording.troubles import trouble
from ui.wording.unclaimed import (
    brought_words,
    goal_words,
    nothing_to_undo,
    put_away_words,
    taken_out_words,
)
from ui.work import Work

LIST_WIDTH, COLUMNS = 284, 3
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Goal:
    """The form (its draft's key) or dossier (its id) that was open; `code`: the dossier's."""

    key: UUID
    code: str = ""


class UnclaimedPage(QWidget):
    """Enter brings the current pages to where the officer came from, Del puts them away."""

    back = Signal()
    changed = Signal()
    """Pages went or came back."""

    def __init__(
        self,
        session: Session,
        work: Work,
        picture: Callable[[Page, int], QImage | None],
        absence: Callable[[Page], Absence | None],
    ) -> None:
        """`absence`: why there is no picture of a page (DarkroomWork.absence)."""
        super().__init__()
        self.setProperty("surface", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of no dossier"))
        self._unclaimed, self._filing, self._work = session.unclaimed, session.filing, work
        self._goal: Goal | None = None
        self._gone: UUID | None = None
        """The bundle whose lost images are told of."""
        self._undo: list[Callable[[], object]] = []
        self.list = BundleList(session.clock)
        self._absence = absence
        self.grid = PageGrid(picture, lambda page: Marks(absence=absence(page)), COLUMNS)
        self.grid.setObjectName("unclaimedPages")
        self.bring = primary_button("", "Enter", "file-input", 40)
        self.away = plain_button(self.tr("Put away"), "Del", "inbox", 40)
        self._told = label("", "second")
        self._told.setWordWrap(True)
        self._empty = label("", "second")
        self._empty.setWordWrap(True)
        self._lay_out()
        self.list.turned.connect(self._show_current)
        self.bring.clicked.connect(self.bring_current)
        self.away.clicked.connect(self.put_away_current)

    @property
    def told(self) -> str:
        """What stands below the pages."""
        return self._told.text()

    def start(self, goal: Goal | None) -> None:
        """Reads anew. `goal`: where Enter brings pages to."""
        self._goal = goal
        self._tell("")
        self.bring.set_words(goal_words(goal.code if goal else ""))
        self.reread()
        self.list.setFocus()

    def reread(self) -> None:
        """What the register has now."""
        self._work.ask(self._unclaimed.all, self._show, owner=self, failed=self._failed)

    @Slot()
    def unseen(self) -> None:
        """A page has no picture; it is told of if it is looked at here."""
        one = self.list.current
        pages = one.pages if one and self.isVisible() else ()
        lost = [page for page in pages if self._absence(page) is Absence.MISSING]
        if one and lost:
            self._tell(gone_words(numbers(lost), keyed=False), "bad")
            self._gone = one.bundle
        self.grid.viewport().update()

    @Slot()
    def bring_current(self) -> None:
        """Enter."""
        one, goal = self.list.current, self._goal
        if one is None or goal is None:
            return

        def brought(were: tuple[Page, ...]) -> None:
            if not were:  # the key was pressed twice
                return
            self._undo.append(lambda: self._take_back(were))
            self._done(brought_words(len(were), goal.code))

        self._do(lambda: self._unclaimed.bring(one.bundle, goal.key), brought)

    @Slot()
    def put_away_current(self) -> None:
        """Del; on pages that are put away, the way out."""
        one = self.list.current
        if one is None:
            return
        if not one.waiting:
            self._take_out(one.bundle, ())
            return

        def away(were: tuple[Page, ...]) -> None:
            if not were:  # as above
                return
            self._undo.append(lambda: self._take_out(one.bundle, were))
            self.list.going_on = True
            self._done(put_away_words(len(were)))

        self._do(lambda: self._unclaimed.put_away(one.bundle), away)

    def undo(self) -> None:
        """Ctrl+Z: the last act on this page, while the window stands."""
        if self._undo:
            self._undo.pop()()
        else:
            self._tell(nothing_to_undo())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Del."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.bring.isEnabled():
                self.bring_current()
            case Qt.Key.Key_Delete:
                self.put_away_current()
            case _:
                super().keyPressEvent(event)

    def _take_back(self, were: tuple[Page, ...]) -> None:
        call = self._filing.take_back
        self._do(lambda: call(were), lambda _: self._done(taken_out_words(len(were))))

    def _take_out(self, bundle: UUID, were: tuple[Page, ...]) -> None:
        call = self._unclaimed.take_out
        self._do(lambda: call(bundle, were), lambda pages: self._done(taken_out_words(pages)))

    def _do(self, call: Callable[[], Answer], then: Callable[[Answer], object]) -> None:
        self._work.do(call, then, owner=self, failed=self._failed)

    def _done(self, words: str) -> None:
        self._tell(words)
        self.reread()
        self.changed.emit()

    def _failed(self, error: DeskError) -> None:
        self._tell(trouble(error), "bad")
        self.reread()

    def _tell(self, words: str, tone: str = "") -> None:
        self._gone = None
        self._told.setText(words)
        restyle(self._told, tone=tone)

    def _show(self, found: tuple[Unclaimed, ...]) -> None:
        self.list.show_found(found)

    @Slot()
    def _show_current(self) -> None:
        one = self.list.current
        self.grid.show_pages(one.pages if one else (), coming=False, current=None)
        self.bring.setEnabled(one is not None and self._goal is not None)
        self.away.setEnabled(one is not None)
        put_away = one is not None and not one.waiting
        self.away.set_words(self.tr("Take out again") if put_away else self.tr("Put away"))
        self._fold(one is not None)
        if self._gone and (one is None or one.bundle != self._gone):
            self._tell("")
        if not self.told:
            self.unseen()

    def _fold(self, any_there: bool) -> None:
        """The keyboard stays on this page when its list goes, and is back on it when it comes."""
        if not any_there and self.isAncestorOf(QApplication.focusWidget() or self.list):
            self.setFocus()
        self._empty.setVisible(not any_there)
        self.list.setVisible(any_there)
        self.grid.setVisible(any_there)
        if any_there and self.hasFocus():
            self.list.setFocus()

    def _lay_out(self) -> None:
        heading = PageHeading(self.tr("Pages of no dossier"), self.tr("Back"))
        heading.back.connect(self.back)
        self._empty.setText(
            self.tr(
                "Every scanned page is in a dossier or in a form. Pages of a form that is given "
                "up are kept and stand here."
            )
        )
        self._empty.setContentsMargins(16, 16, 16, 16)
        self.list.setFixedWidth(LIST_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        for part in (self.list, rule(vertical=True)):
            middle.addWidget(part)
        middle.addWidget(self.grid, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(12)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.away)
        foot.addWidget(self.bring)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self._empty)
        column.addLayout(middle, 1)
        column.addWidget(rule())
        column.addLayout(foot)
