"""Two-sided sheets on a scanner that sees one side: all fronts, the pile turned, all backs."""

from enum import StrEnum
from uuid import UUID

from desk.pages.edits import arrange
from desk.pages.strip import Strip
from desk.pages.turns import interleaved


class Stage(StrEnum):
    """How far the pile is."""

    NONE = "none"
    FRONTS = "fronts"
    TURN = "turn"
    BACKS = "backs"


class BothSides:
    """Follows one pile; `paired` puts its pages in order."""

    def __init__(self) -> None:
        self.stage = Stage.NONE
        self._fronts: UUID | None = None

    def began(self, job: UUID) -> None:
        """A job of the pile has begun: first the fronts, then the backs."""
        if self.stage is Stage.TURN:
            self.stage = Stage.BACKS
        else:
            self.stage, self._fronts = Stage.FRONTS, job

    def fronts_done(self) -> None:
        """The pile can be turned."""
        self.stage = Stage.TURN

    def give_up(self) -> None:
        """The pages stay as they came."""
        self.stage = Stage.NONE

    def backs_failed(self) -> None:
        """The backs may be tried again."""
        self.stage = Stage.TURN

    def paired(self, strip: Strip, backs: UUID) -> Strip:
        """Front and back of each sheet behind each other. Raises UnequalSidesError."""
        self.stage = Stage.NONE
        order = interleaved(_of_job(strip, self._fronts), _of_job(strip, backs))
        return arrange(strip, order)


def _of_job(strip: Strip, job: UUID | None) -> tuple[UUID, ...]:
    pages = (page for page in strip.pages if page.job == job)
    return tuple(page.id for page in sorted(pages, key=lambda page: page.number))
