"""One scan on a thread of its own: each page is in the store before the window hears of it."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import Protocol
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from desk.errors import DeskError
from desk.pages.page import Page
from desk.ports import ScanRun
from desk.scanner.device import ArrivedPage


class PageBook(Protocol):
    """Who keeps a page the moment it arrives (desk.filing.filing.Filing)."""

    def arrived(self, bundle: UUID, job: UUID, page: ArrivedPage) -> Page: ...


class GivenPages:
    """Pages that are there already, as from the clipboard, in the shape of a scan."""

    def __init__(self, *pages: ArrivedPage) -> None:
        self._pages = pages

    def __iter__(self) -> Iterator[ArrivedPage]:
        """Each once."""
        return iter(self._pages)

    def cancel(self) -> None:
        """They have all arrived."""


class ScanJob(QObject):
    """Goes on behind the lock: it holds no page but the one it is handing to the store.

    Signals come on the window's thread, in order: `page` for each page kept, then `failed` or
    `ended`, once. `backs`: the reverse sides of sheets whose fronts were scanned before. `pages`:
    how many are kept; `coming`: the number the next one gets, 0 while none is.
    """

    page = Signal(object)
    """A page (desk.pages.page.Page) is in the store."""
    ended = Signal()
    failed = Signal(object)
    """A ScanError or the store's DeskError; what came before it is kept."""
    _told = Signal(object)

    def __init__(
        self,
        book: PageBook,
        bundle: UUID,
        run: ScanRun,
        backs: bool = False,
        job: UUID | None = None,
    ) -> None:
        super().__init__()
        self.bundle, self.job, self.backs = bundle, job or uuid4(), backs
        self.running, self.stopped, self.pages, self.coming = False, False, 0, 0
        self._book, self._run = book, run
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="scan")
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begins; once."""
        self.running = True
        self._thread.submit(self._work).add_done_callback(self._tell)
        self._thread.shutdown(wait=False)

    def cancel(self) -> None:
        """The device is told to stop; pages on the way still come, then `ended`."""
        self.stopped = True
        self._run.cancel()

    def wait(self) -> None:
        """For the end of its thread: the store may only close behind it."""
        self._thread.shutdown(wait=True)

    def _work(self) -> None:
        whole = False
        try:
            for arrived in self._run:
                side = replace(arrived, back=True) if self.backs else arrived
                self._tell(self._book.arrived(self.bundle, self.job, side))
            whole = True
        finally:
            if not whole:
                self._run.cancel()

    def _tell(self, what: "Page | Future[None]") -> None:
        if isValid(self):  # the program may be closing
            self._told.emit(what)

    @Slot(object)
    def _hear(self, what: "Page | Future[None]") -> None:
        if isinstance(what, Page):
            self.pages, self.coming = self.pages + 1, what.number + 1
            self.page.emit(what)
            return
        self.running = False
        error = what.exception()
        if error is None:
            self.ended.emit()
        elif isinstance(error, DeskError):
            self.failed.emit(error)
        else:
            raise error
