"""Pages come to the screen: those the store has of a bundle, and each as it is scanned; what is
decided about them goes back into the store.
"""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.errors import DeskError
from desk.filing.filing import Filing
from desk.pages.history import Edit
from desk.pages.page import Page
from desk.pages.strip import Strip
from ui.scanning.desk_state import DeskState
from ui.scanning.jobs.scan_runs import ScanRuns
from ui.scanning.laying_out import LayingOut
from ui.work import Work


class ComingIn(QObject):
    """One for a scan desk; pages that come while a bundle is being read wait for it."""

    laid_out = Signal()
    """The bundle's pages are at hand."""
    failed = Signal(object)

    def __init__(
        self,
        filing: Filing,
        work: Work,
        runs: ScanRuns,
        laying_out: LayingOut,
        state: DeskState,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._filing, self._work, self._runs = filing, work, runs
        self._laying_out, self._state = laying_out, state
        self._meanwhile: list[Page] = []

    def open(self) -> None:
        """A bundle was turned to: the store sees to what is left over of it, too."""
        self._load(self._filing.opened)

    def load(self) -> None:
        """The open bundle's pages as the store has them."""
        self._load(self._filing.strip)

    def clear(self) -> None:
        """No page stays at hand."""
        self._laying_out.clear()
        self._meanwhile.clear()

    @Slot(object, object)
    def came(self, bundle: UUID, page: Page) -> None:
        """A page is in the store; a form it was scanned for may have become a dossier."""
        replaced = self._runs.taken_place()
        if self._state.dark or self._state.bundle not in (bundle, page.bundle):
            return
        if self._state.loading:
            self._meanwhile.append(page)
            return
        self._laying_out.add(page, replaced)

    @Slot(object, object, object)
    def keep(self, before: Strip, after: Strip, edit: Edit) -> None:
        """Writes down what was decided, in the order it was."""
        self._work.ask(
            lambda: self._filing.keep(before, after, edit), None, owner=self, failed=self._unkept
        )

    def _unkept(self, error: DeskError) -> None:
        """What is on screen is not what is in the store: shows that again."""
        self.failed.emit(error)
        self.load()

    def _load(self, read: Callable[[UUID], Strip]) -> None:
        bundle = self._state.bundle
        if bundle is None:
            return
        self.clear()
        self._state.loading = True

        def show(strip: Strip) -> None:
            if bundle == self._state.bundle and not self._state.dark:
                self._lay_out(strip)

        self._work.ask(lambda: read(bundle), show, owner=self, failed=self.failed.emit)

    def _lay_out(self, strip: Strip) -> None:
        self._state.loading = False
        known = {page.id for page in strip.pages}
        late = tuple(page for page in self._meanwhile if page.id not in known)
        self._meanwhile.clear()
        self._laying_out.lay_out((*strip.pages, *late))
        self.laid_out.emit()
