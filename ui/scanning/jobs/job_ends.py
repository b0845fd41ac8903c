"""What follows the end of a scan: the next side of a pile, a sentence, files to be made."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desk.errors import DeskError
from desk.pages.history import Edit
from desk.pages.turns import UnequalSidesError
from ui.scanning.jobs.both_sides import Stage
from ui.scanning.jobs.scan_job import ScanJob

if TYPE_CHECKING:
    from ui.scanning.scan_desk import ScanDesk


class JobEnds(QObject):
    """Good ends and bad ones."""

    def __init__(self, desk: "ScanDesk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._backs: UUID | None = None

    @Slot(object)
    def ended(self, job: ScanJob) -> None:
        """The scanner has no more paper, or was stopped."""
        desk, sides = self._desk, self._desk.runs.sides
        if sides.stage is Stage.FRONTS and job.pages:
            sides.fronts_done()
            desk.telling.turn_the_pile(job.pages)
        elif sides.stage is Stage.BACKS:
            self._backs = job.job
            if not (desk.dark or desk.loading):
                self.pair_waiting()
        else:
            sides.give_up()
            desk.telling.ended(job.pages, job.stopped)
        desk.finish_left()
        desk.showing.soon()

    @Slot(object, object)
    def failed(self, job: ScanJob, error: DeskError) -> None:
        """Something keeps the pages from coming."""
        desk, sides = self._desk, self._desk.runs.sides
        if sides.stage is Stage.BACKS:
            sides.backs_failed()
        else:
            sides.give_up()
        coming = desk.elsewhere.last_number + 1
        desk.telling.failed(error, coming if job.pages and not desk.dark else 0)
        desk.finish_left()
        desk.showing.soon()

    def pair_waiting(self) -> None:
        """Fronts and backs in turn, once both are on the screen: the desk may have been locked."""
        desk, backs, self._backs = self._desk, self._backs, None
        if backs is None or desk.runs.sides.stage is not Stage.BACKS:
            return
        try:
            paired = desk.runs.sides.paired(desk.hand.strip, backs)
        except UnequalSidesError as error:
            desk.telling.unequal(error)
            return
        desk.hand.do(Edit.MOVE, paired)
        desk.telling.paired()
