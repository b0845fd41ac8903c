"""What keys and buttons of the scan page ask of the scanner, the clipboard and the page."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from desk.pages.goodbye import concerns
from desk.scanner.device import Profile
from ui.scanning.desk_state import DeskState
from ui.scanning.jobs.from_outside import chosen_files, pasted
from ui.scanning.jobs.scan_runs import ScanRuns
from ui.scanning.page.scan_page import ScanPage
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.telling import Telling


class DeskAsks(QObject):
    """Each says a word when it cannot be done."""

    def __init__(
        self,
        page: ScanPage,
        hand: PagesAtHand,
        runs: ScanRuns,
        telling: Telling,
        state: DeskState,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._hand, self._runs = page, hand, runs
        self._telling, self._state = telling, state

    def scan(self, profile: Profile | None = None) -> None:
        """F4: with that profile, else the one used last, else the first that is set."""
        bundle, chosen = self._state.bundle, profile or self._runs.chosen
        if bundle is None or self._state.dark:
            return
        if chosen is None or not chosen.address:
            self._telling.no_scanner()
        else:
            self._tell(self._runs.scan(bundle, chosen))

    def scan_again(self) -> None:
        """Q: the current page once more."""
        bundle, page, profile = self._state.bundle, self._hand.current, self._runs.chosen
        if page is None or bundle is None:
            return
        if profile is None:
            self._telling.no_scanner()
        elif self._runs.sides.waiting:
            self._telling.sides_first()
        else:
            self._tell(self._runs.scan_again(bundle, profile, page.id))

    def scan_sides(self) -> None:
        """D: fronts, then the turned pile's backs."""
        bundle, profile = self._state.bundle, self._runs.chosen
        if bundle is None:
            return
        if profile is None:
            self._telling.no_scanner()
        else:
            self._tell(self._runs.scan_sides(bundle, profile))

    @Slot(object)
    def scan_files(self, paths: Sequence[str]) -> None:
        """Files become pages, in this order."""
        bundle = self._state.bundle
        if bundle is not None and paths:
            self._tell(self._runs.read_files(bundle, tuple(paths)))

    def paste(self) -> None:
        """Ctrl+V: a picture from the clipboard, never through a file; or files copied there."""
        bundle, found = self._state.bundle, pasted()
        if isinstance(found, tuple):
            self.scan_files(found)
        elif found is None:
            self._telling.nothing_to_paste()
        elif bundle is not None and not self._runs.take(bundle, found):
            self._telling.busy()

    def open_files(self) -> None:
        """Ctrl+O."""
        self.scan_files(chosen_files(self._page))

    def crop(self) -> None:
        """C: the edges by hand; in there, the machine's again."""
        sheet = self._page.sheet
        if sheet.box is not None:
            sheet.by_machine()
        else:
            sheet.begin_crop()

    def next_concern(self, by: int) -> None:
        """To the next page that must be seen to, round and round."""
        hand = self._hand
        found = concerns(hand.strip, self._state.slots)
        lost = (page.id for page in hand.lost)
        pages = list(dict.fromkeys((*lost, *(one.page for one in found if one.page))))
        if not pages:
            return
        current = hand.current
        at = pages.index(current.id) if current and current.id in pages else -1 if by > 0 else 0
        hand.go(pages[(at + by) % len(pages)])

    def _tell(self, begun: bool) -> None:
        if begun:
            self._telling.began()
        else:
            self._telling.busy()
