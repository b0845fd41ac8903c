"""One scan at a time for this desk: its order, its speed, the pile that is turned, its end."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk.ports import Scanner, ScanRun
from desk.scanner.device import ArrivedPage, Device, Driver, Profile, ScanOrder
from ui.scanning.jobs.both_sides import BothSides, Stage
from ui.scanning.jobs.scan_job import GivenPages, PageBook, ScanJob

FILES: Final = Device(Driver.FILES, "")
_TWO: Final = 2


class ScanRuns(QObject):
    """Starts nothing while a job runs: each act answers whether it began."""

    page = Signal(object, object)
    """A page is in the store: the bundle it was scanned for (UUID), the page."""
    ended = Signal(object)
    """The job (ScanJob)."""
    failed = Signal(object, object)
    """The job and why no more pages come (DeskError)."""

    def __init__(
        self,
        scanner: Scanner,
        book: PageBook,
        profiles: Sequence[Profile],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scanner, self._book, self.profiles = scanner, book, tuple(profiles)
        self.job: ScanJob | None = None
        self.profile: Profile | None = None
        """What is being scanned with; None for files."""
        self._used: Profile | None = None
        self.sides = BothSides()
        self._replaced: UUID | None = None
        self._times: list[float] = []
        self.ticks: Callable[[], float] = time.monotonic

    @property
    def busy(self) -> bool:
        """Whether pages may still come."""
        return self.job is not None

    @property
    def chosen(self) -> Profile | None:
        """The profile used last, else the first that is set."""
        return self._used or next((one for one in self.profiles if one.address), None)

    @property
    def per_minute(self) -> int:
        """Pages a minute since the first one of the job; 0 while nobody can say."""
        if len(self._times) < _TWO or self._times[-1] <= self._times[0]:
            return 0
        return round((len(self._times) - 1) * 60 / (self._times[-1] - self._times[0]))

    def scan(self, bundle: UUID, profile: Profile) -> bool:
        """With that profile; a pile half scanned by hand is given up."""
        return self._scan(bundle, profile, ScanOrder.by(profile))

    def scan_sides(self, bundle: UUID, profile: Profile) -> bool:
        """The fronts of a pile, or, turned, its backs."""
        if self.busy:
            return False
        backs = self.sides.stage is Stage.TURN
        order = ScanOrder.by(replace(profile, duplex=False))
        begun = self._begin(bundle, self._scanner.scan(order), profile, backs)
        if self.job is not None:
            self.sides.began(self.job.job)
        return begun

    def scan_again(self, bundle: UUID, profile: Profile, page: UUID) -> bool:
        """The first page that comes takes that one's place (`taken_place`)."""
        if not self._scan(bundle, profile, ScanOrder.by(replace(profile, duplex=False))):
            return False
        self._replaced = page
        return True

    def read_files(self, bundle: UUID, paths: tuple[str, ...]) -> bool:
        """Files chosen, dropped or in a watched folder."""
        if self.busy:
            return False
        run = self._scanner.scan(ScanOrder(FILES, files=paths))
        return self._begin(bundle, run, None)

    def take(self, bundle: UUID, page: ArrivedPage) -> bool:
        """A picture that is in memory already."""
        return not self.busy and self._begin(bundle, GivenPages(page), None)

    def taken_place(self) -> UUID | None:
        """The page whose place the page that has just come takes; once."""
        page, self._replaced = self._replaced, None
        return page

    def stop(self) -> None:
        """The device is told; pages on the way still come."""
        if self.job is not None:
            self.job.cancel()

    def close(self) -> None:
        """Stops and waits: the store may be closed then."""
        if self.job is not None:
            self.job.cancel()
            self.job.wait()

    def _scan(self, bundle: UUID, profile: Profile, order: ScanOrder) -> bool:
        if self.busy:
            return False
        self.sides.give_up()
        return self._begin(bundle, self._scanner.scan(order), profile)

    def _begin(
        self, bundle: UUID, run: ScanRun, profile: Profile | None, backs: bool = False
    ) -> bool:
        self._times, self._replaced, self.profile = [], None, profile
        self._used = profile or self._used
        job = ScanJob(self._book, bundle, run, backs)
        job.page.connect(self._came)
        job.ended.connect(self._end)
        job.failed.connect(self._fail)
        self.job = job
        job.start()
        return True

    def _came(self, page: object) -> None:
        self._times.append(self.ticks())
        if self.job is not None:
            self.page.emit(self.job.bundle, page)

    def _end(self) -> None:
        job = self._done()
        if job is not None:
            self.ended.emit(job)

    def _fail(self, error: object) -> None:
        job = self._done()
        if job is not None:
            self.failed.emit(job, error)

    def _done(self) -> ScanJob | None:
        job, self.job = self.job, None
        if job is not None:
            job.deleteLater()
        return job
