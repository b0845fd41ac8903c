"""The way to pages that no dossier has, and their count where an officer sees it."""

from collections.abc import Mapping
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.session import Session
from ui.frame.at_scanner import AtScanner
from ui.help.help_page import Place
from ui.queue.queue_panel import QueuePanel
from ui.unclaimed.unclaimed_page import Goal, UnclaimedPage
from ui.work import Work


class AtUnclaimed(QObject):
    """The page is made when it is first opened. `changed`: pages went; the window reads again."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        work: Work,
        queue: QueuePanel,
        at_scanner: AtScanner,
    ) -> None:
        super().__init__(at_scanner)
        self._session, self._work, self._centre = session, work, at_scanner.centre
        self._queue, self._at_scanner = queue, at_scanner
        self._moved = False
        queue.unclaimed_wanted.connect(self.open)
        self._centre.turned.connect(self._turned)

    @cached_property
    def page(self) -> UnclaimedPage:
        """What was scanned for forms that were given up."""
        darkroom = self._at_scanner.desk.darkroom
        page = UnclaimedPage(self._session, self._work, darkroom.picture, darkroom.absence)
        darkroom.ready.connect(page.grid.viewport().update)
        darkroom.failed.connect(page.unseen)
        self._centre.add(page, Place.UNCLAIMED)
        page.back.connect(self._centre.back)
        page.changed.connect(self._went)
        return page

    @Slot()
    def open(self) -> None:
        """Ctrl+4: for the form or dossier the officer stands at."""
        if self._centre.place is Place.UNCLAIMED:
            return
        at_hand = self._at_scanner.at_hand
        goal = Goal(at_hand.key, at_hand.code) if at_hand else None
        page = self.page
        self._at_scanner.desk.darkroom.try_again()
        self._centre.turn_to(page)
        page.start(goal)

    def show_counts(self, counts: Mapping[UUID, int]) -> None:
        """How many pages wait, by bundle."""
        self._queue.unclaimed.show_count(sum(counts.values()))

    @Slot()
    def _went(self) -> None:
        self._moved = True
        self.changed.emit()

    @Slot()
    def _turned(self) -> None:
        """The scan page shows what was brought to it."""
        if self._moved and self._centre.place is Place.SCAN:
            self._moved = False
            self._at_scanner.desk.resume()
