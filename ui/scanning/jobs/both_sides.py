"""Two-sided sheets on a scanner that sees one side: all fronts, the pile turned, all backs."""

from collections.abc import Iterable
from enum import StrEnum
from uuid import UUID

from desk.pages.edits import arrange
from desk.pages.page import Standing
from desk.pages.strip import Strip
from desk.pages.turns import UnequalSidesError, interleaved


class Stage(StrEnum):
    """How far the pile is; after a jam it stands where it stood."""

    NONE = "none"
    FRONTS = "fronts"
    TURN = "turn"
    BACKS = "backs"


class BothSides:
    """Follows one pile; `paired` puts its pages in order. A side may take several jobs: one for
    each jam more.
    """

    def __init__(self) -> None:
        self.give_up()

    def give_up(self) -> None:
        """The pages stay as they came."""
        self.stage = Stage.NONE
        self._fronts: list[UUID] = []
        self._backs: list[UUID] = []
        self._broken: set[UUID] = set()

    def began(self, job: UUID) -> None:
        """A job of the pile has begun: fronts, until they are done, then backs."""
        if self.stage is Stage.TURN:
            self.stage = Stage.BACKS
        if self.stage is Stage.BACKS:
            self._backs.append(job)
        else:
            self.stage = Stage.FRONTS
            self._fronts.append(job)

    def has(self, job: UUID) -> bool:
        """Whether that job is one of the pile; files may come between."""
        return job in self._fronts or job in self._backs

    @property
    def waiting(self) -> bool:
        """Whether fronts lie there whose backs nobody has scanned yet."""
        return self.stage is not Stage.NONE and not self._backs

    def fronts_done(self) -> None:
        """The pile can be turned."""
        self.stage = Stage.TURN

    def failed(self, job: UUID, pages: int) -> None:
        """The next job goes on with that side; a pile of which nothing came is none."""
        self._broken.add(job)
        if self.stage is Stage.BACKS:
            self.stage = Stage.TURN
        elif not pages and self._fronts == [job]:
            self.give_up()

    def fronts(self, strip: Strip) -> int:
        """How many there are by now."""
        return len(self._of(strip, self._fronts))

    def paired(self, strip: Strip) -> Strip:
        """Front and back of each sheet behind each other. Raises UnequalSidesError; the backs can
        be put away and scanned again then.
        """
        try:
            order = interleaved(self._of(strip, self._fronts), self._of(strip, self._backs))
        except UnequalSidesError:
            self.stage = Stage.TURN
            self._broken.update(self._backs)
            raise
        self.give_up()
        return arrange(strip, order)

    def _of(self, strip: Strip, jobs: Iterable[UUID]) -> tuple[UUID, ...]:
        """In order of arrival. What was put away has its place in the pile too, unless its job
        failed: then it may have been scanned again.
        """
        known = frozenset(jobs)
        pages = (
            page
            for page in strip.pages
            if page.job in known
            and not (page.standing is Standing.DROPPED and page.job in self._broken)
        )
        return tuple(page.id for page in sorted(pages, key=lambda page: page.number))
