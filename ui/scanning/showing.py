"""What of a scan desk is shown anew, once for all that happened in one moment."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from desk.pages.goodbye import concerns
from desk.pages.page import Page
from ui.scanning.desk_state import DeskState
from ui.scanning.first_line import FirstLine
from ui.scanning.held_offer import HeldOffer
from ui.scanning.jobs.scan_runs import ScanRuns
from ui.scanning.keys.scan_keys import ScanKeys
from ui.scanning.page.scan_page import ScanPage
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.pictures.darkroom_work import DarkroomWork
from ui.scanning.strip.page_strip import PageStrip
from ui.scanning.telling import Telling


class Showing(QObject):
    """Page and strip follow the pages at hand."""

    counted = Signal(object)
    """How many pages each paper has now (dict[str, int])."""

    def __init__(
        self,
        page: ScanPage,
        strip: PageStrip,
        first_line: FirstLine,
        hand: PagesAtHand,
        runs: ScanRuns,
        held: HeldOffer,
        keys: ScanKeys,
        darkroom: DarkroomWork,
        telling: Telling,
        state: DeskState,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._strip, self._first_line = page, strip, first_line
        self._hand, self._runs, self._held, self._keys = hand, runs, held, keys
        self._darkroom, self._telling, self._state = darkroom, telling, state
        self._counts: dict[str, int] | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self.now)

    @Slot()
    def soon(self) -> None:
        """When all that happens now has happened."""
        self._timer.start()

    @Slot()
    def anew(self) -> None:
        """Another bundle: its counts are told even if they are the same."""
        self._counts = None

    @Slot()
    def now(self) -> None:
        """At once."""
        hand, bundle, counts = self._hand, self._state.open, self._hand.counts()
        self._first_line.show()
        self._page.slots.card.offer(self._held.words(counts))
        left = concerns(hand.strip, self._state.slots)
        self._page.refresh(hand, self._keys.armed, left, bundle.owner if bundle else "")
        self._strip.refresh(self._coming(), self._telling.last())
        if counts != self._counts and self._state.shown:
            self._counts = counts
            self.counted.emit(counts)

    @Slot(object)
    def redraw(self, page: UUID) -> None:
        """A picture of that page came."""
        current = self._hand.current
        self._strip.grid.viewport().update()
        self._page.foot.tray.pages.update()
        if current is not None and current.id == page:
            self._page.sheet.update()

    def large(self, page: Page, longest: int) -> tuple[QImage | None, QImage | None]:
        """The current page for its view: the right picture, else another meanwhile."""
        right = self._darkroom.picture(page, longest, large=True)
        return right, None if right else self._darkroom.meanwhile(page, longest)

    def _coming(self) -> bool:
        """Whether a page of the open bundle is coming in."""
        job = self._runs.job
        return job is not None and job.bundle == self._state.bundle and not self._state.dark
