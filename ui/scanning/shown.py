"""The parts of a scan desk's screen, each shown as it is now: the page, the strip, the pictures."""

from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from desk.pages.goodbye import concerns
from desk.pages.page import Page
from ui.scanning.desk_state import DeskState
from ui.scanning.held_offer import HeldOffer
from ui.scanning.jobs.scan_runs import ScanRuns
from ui.scanning.keys.scan_keys import ScanKeys
from ui.scanning.page.scan_page import ScanPage
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.pictures.darkroom_work import DarkroomWork
from ui.scanning.strip.page_strip import PageStrip
from ui.scanning.telling import Telling


class ShownPage:
    """The page at hand and its lines, with what is offered and what is left to be done."""

    def __init__(
        self, page: ScanPage, hand: PagesAtHand, held: HeldOffer, keys: ScanKeys, state: DeskState
    ) -> None:
        self._page, self._hand, self._held, self._keys = page, hand, held, keys
        self._state = state

    def show(self, counts: dict[str, int]) -> None:
        """With so many pages for each paper."""
        hand, bundle = self._hand, self._state.open
        self._page.slots.card.offer(self._held.words(counts))
        left = concerns(hand.strip, self._state.slots)
        self._page.refresh(hand, self._keys.armed, left, bundle.owner if bundle else "")


class ShownStrip:
    """All pages small, what was done last, and whether one more is coming."""

    def __init__(
        self, strip: PageStrip, runs: ScanRuns, telling: Telling, state: DeskState
    ) -> None:
        self._strip, self._runs, self._telling, self._state = strip, runs, telling, state

    def show(self) -> None:
        """As it is now."""
        self._strip.refresh(self._coming(), self._telling.last())

    def _coming(self) -> bool:
        """Whether a page of the open bundle is coming in."""
        job = self._runs.job
        return job is not None and job.bundle == self._state.bundle and not self._state.dark


class ShownPictures(QObject):
    """The pictures of the pages at hand, as the darkroom has them."""

    def __init__(
        self,
        page: ScanPage,
        strip: PageStrip,
        hand: PagesAtHand,
        darkroom: DarkroomWork,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._strip, self._hand, self._darkroom = page, strip, hand, darkroom

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
