"""What of a scan desk is shown anew, once for all that happened in one moment."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QImage

from desk.pages.page import Page

if TYPE_CHECKING:
    from ui.scanning.scan_desk import ScanDesk


class Showing(QObject):
    """Page and strip follow the pages at hand."""

    def __init__(self, desk: "ScanDesk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._counts: dict[str, int] | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self.now)

    @Slot()
    def soon(self) -> None:
        """When all that happens now has happened."""
        self._timer.start()

    def anew(self) -> None:
        """Another bundle: its counts are told even if they are the same."""
        self._counts = None

    @Slot()
    def now(self) -> None:
        """At once."""
        desk, counts = self._desk, self._desk.hand.counts()
        desk.telling.show()
        desk.page.slots.card.offer(desk.held.words(counts))
        desk.page.refresh(desk.hand, desk.keys.armed, desk.concerns, desk.owner)
        desk.strip.refresh(desk.coming, desk.telling.last())
        if counts != self._counts and not (desk.dark or desk.loading):
            self._counts = counts
            desk.changed.emit(counts)

    @Slot(object)
    def redraw(self, page: UUID) -> None:
        """A picture of that page came."""
        desk, current = self._desk, self._desk.hand.current
        desk.strip.grid.viewport().update()
        desk.page.foot.tray.pages.update()
        if current is not None and current.id == page:
            desk.page.sheet.update()

    def large(self, page: Page, longest: int) -> tuple[QImage | None, QImage | None]:
        """The current page for its view: the right picture, else another meanwhile."""
        darkroom = self._desk.darkroom
        right = darkroom.picture(page, longest, large=True)
        return right, None if right else darkroom.meanwhile(page, longest)
