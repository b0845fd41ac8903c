"""What follows the end of a scan: the next side of a pile, or a sentence."""

from PySide6.QtCore import QObject, Slot

from desk.errors import DeskError, StoreFullError
from desk.pages.history import Edit
from desk.pages.turns import UnequalSidesError
from desk.scanner.scan_trouble import ScanError
from ui.scanning.desk_state import DeskState
from ui.scanning.jobs.both_sides import Stage
from ui.scanning.jobs.scan_job import ScanJob
from ui.scanning.jobs.scan_runs import ScanRuns
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.telling import SCAN_KEY, SIDES_KEY, Telling


class JobEnds(QObject):
    """Good ends and bad ones."""

    def __init__(
        self,
        hand: PagesAtHand,
        runs: ScanRuns,
        telling: Telling,
        state: DeskState,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._hand, self._runs = hand, runs
        self._telling, self._state = telling, state
        self._pairing = False

    @Slot(object)
    def ended(self, job: ScanJob) -> None:
        """The scanner has no more paper, or was stopped."""
        self._telling.over()
        sides = self._runs.sides
        stage = sides.stage if sides.has(job.job) else Stage.NONE
        if stage is Stage.FRONTS and job.pages:
            sides.fronts_done()
            self._telling.turn_the_pile(max(job.pages, sides.fronts(self._hand.strip)))
        elif stage is Stage.BACKS:
            self._pairing = True
            if self._state.shown:
                self.pair_waiting()
        elif job.pages == 0:
            if stage is Stage.FRONTS:
                sides.failed(job.job, 0)
            if not job.stopped:
                self._telling.nothing_came(self._runs.profile is not None)

    @Slot(object, object)
    def failed(self, job: ScanJob, error: DeskError) -> None:
        """Something keeps the pages from coming."""
        self._telling.over()
        sides, scanned = self._runs.sides, self._runs.profile is not None
        again = SCAN_KEY
        if sides.has(job.job):
            sides.failed(job.job, job.pages)
            again = SIDES_KEY
        if isinstance(error, StoreFullError) and job.pages:
            self._telling.full(job.pages, job.coming, again if scanned else "")
        elif isinstance(error, ScanError) and not scanned:
            self._telling.failed_files(error)
        else:
            self._telling.failed(error, job.coming, again)

    @Slot()
    def pair_waiting(self) -> None:
        """Fronts and backs in turn, once both are on the screen: the desk may have been locked."""
        sides, pairing, self._pairing = self._runs.sides, self._pairing, False
        if not pairing or sides.stage is not Stage.BACKS:
            return
        try:
            paired = sides.paired(self._hand.strip)
        except UnequalSidesError as error:
            self._telling.unequal(error)
            return
        self._hand.do(Edit.MOVE, paired)
        self._telling.paired()
