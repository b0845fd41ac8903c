"""What of a scan desk is shown anew, once for all that happened in one moment."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.scanning.desk_state import DeskState
from ui.scanning.first_line import FirstLine
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.shown import ShownPage, ShownStrip


class Showing(QObject):
    """Page and strip follow the pages at hand."""

    counted = Signal(object)
    """How many pages each paper has now (dict[str, int])."""

    def __init__(
        self,
        first_line: FirstLine,
        page: ShownPage,
        strip: ShownStrip,
        hand: PagesAtHand,
        state: DeskState,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._first_line, self._page, self._strip = first_line, page, strip
        self._hand, self._state = hand, state
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
        counts = self._hand.counts()
        self._first_line.show()
        self._page.show(counts)
        self._strip.show()
        if counts != self._counts and self._state.shown:
            self._counts = counts
            self.counted.emit(counts)
