"""The files of dossiers whose scan page was left are made, once no page comes for them any more."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.filing.filing import Filing
from desk.pages.page import Page
from ui.scanning.jobs.scan_runs import ScanRuns
from ui.work import Work


class Finishing(QObject):
    """One for a scan desk."""

    failed = Signal(object)

    def __init__(self, filing: Filing, work: Work, runs: ScanRuns, parent: QObject) -> None:
        super().__init__(parent)
        self._filing, self._work, self._runs = filing, work, runs
        self._unfinished: set[UUID] = set()

    def left(self, dossier: UUID) -> None:
        """The officer went on from it."""
        self._unfinished.add(dossier)
        self.finish()

    @Slot(object, object)
    def came(self, bundle: UUID, page: Page) -> None:
        """A page; the form it was scanned for may have become a dossier."""
        if page.bundle != bundle:
            self._unfinished.add(page.bundle)

    @Slot()
    def finish(self) -> None:
        """Dossiers that were left, but for the one pages still come for."""
        coming = self._runs.job.bundle if self._runs.job else None
        for dossier in tuple(self._unfinished - {coming}):
            self._unfinished.discard(dossier)
            finish = partial(self._filing.finish, dossier)
            self._work.do(finish, None, owner=self, failed=self.failed.emit)
