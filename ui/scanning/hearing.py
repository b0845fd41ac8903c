"""What the darkroom has to say of pages; of those not at hand meanwhile (locked, or another bundle
was open) it is heard when they are on the screen again.
"""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desk.errors import DeskError
from desk.pages.page import Page
from ui.scanning.elsewhere import Elsewhere
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.pictures.darkroom_work import unreadable
from ui.scanning.telling import Telling


class Hearing(QObject):
    """One for a scan desk."""

    def __init__(
        self, hand: PagesAtHand, elsewhere: Elsewhere, telling: Telling, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._hand, self._elsewhere, self._telling = hand, elsewhere, telling
        self._unheard: set[UUID] = set()

    @Slot(object)
    def looked(self, page: Page) -> None:
        """What was seen on a page is told if it is at hand."""
        if self._hand.strip.page(page.id) is None:
            self.missed(page.id)
            return
        self._unheard.discard(page.id)
        self._hand.looked(page)
        self._telling.sheet_of_another(page)
        self._elsewhere.consider()

    @Slot(object)
    def missed(self, page: UUID) -> None:
        """Its look is in the store alone: nobody was told."""
        self._unheard.add(page)

    @Slot(object, object)
    def unseen(self, page: Page, error: DeskError) -> None:
        """The page cannot be shown; a full disk is no page's fault."""
        if not unreadable(error):
            self._telling.failed(error)
            return
        self._hand.unseen(page.id)
        self._elsewhere.consider()
        self._telling.unseen(page, error)

    def as_told(self, page: Page) -> Page:
        """As if nobody had looked, where nobody was told: it is looked at, told of and sent on."""
        return replace(page, look=None) if page.id in self._unheard else page
