"""Pages looked at while they were not at hand: locked, or another bundle was open meanwhile."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desk.pages.page import Page

if TYPE_CHECKING:
    from ui.scanning.scan_desk import ScanDesk


class Unheard(QObject):
    """One for a scan desk; nobody was told what was seen on these pages."""

    def __init__(self, desk: "ScanDesk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._pages: set[UUID] = set()
        desk.darkroom.unheard.connect(self.add)

    @Slot(object)
    def hear(self, page: Page) -> None:
        """What was seen on a page is told if it is at hand."""
        if self._desk.hand.strip.page(page.id) is None:
            self.add(page.id)
        else:
            self._pages.discard(page.id)
            self._desk.looked(page)

    @Slot(object)
    def add(self, page: UUID) -> None:
        """Its look is in the store alone."""
        self._pages.add(page)

    def as_told(self, page: Page) -> Page:
        """As if nobody had looked, where nobody was told: it is looked at, told of and sent on."""
        return replace(page, look=None) if page.id in self._pages else page
