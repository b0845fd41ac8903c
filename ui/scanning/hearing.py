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
from ui.scanning.pictures.darkroom_work import absence_of
from ui.scanning.telling import Telling
from ui.wording.absent_pages import Absence


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
        """The page cannot be shown; a full disk is no page's fault, and nothing is wrong where a
        paper's images were removed behind its file.
        """
        absence = absence_of(error)
        if absence is None:
            self._telling.unlooked(error)
            return
        if self._hand.strip.page(page.id) is None:
            return
        self._hand.unseen(page.id, absence)
        self._elsewhere.consider()
        match absence:
            case Absence.MISSING:
                self._telling.gone()
            case Absence.UNREADABLE:
                self._telling.unseen(page, error)
            case Absence.THINNED:
                pass

    def as_told(self, page: Page) -> Page:
        """As if nobody had looked, where nobody was told: it is looked at, told of and sent on."""
        return replace(page, look=None) if page.id in self._unheard else page
