"""Looks at pages and makes their pictures off the window's thread, what is seen first first."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock
from typing import Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desk.errors import DeskError
from desk.pages.page import Look, Page
from desk.ports import Darkroom
from ui.scanning.picture_cache import PictureCache, Wanted
from ui.work import Work

MOST_WAITING: Final = 64
"""Small pictures asked for and no longer seen make room for those on screen."""


class PageKeeper(Protocol):
    """Who has the pages' images and keeps what was seen (desk.filing.filing.Filing)."""

    def content(self, page: Page) -> bytes: ...
    def looked(self, page: Page, look: Look) -> Page: ...


@dataclass(frozen=True, slots=True)
class _Task:
    page: Page
    wanted: Wanted | None
    """None: the page is looked at."""
    time: int


class DarkroomWork(QObject):
    """One page at a time. Pictures live in memory only, until `forget`."""

    looked = Signal(object)
    """A page with its look, as the store has it."""
    ready = Signal(object)
    """A picture of that page (UUID) came."""
    failed = Signal(object, object)
    """The page and why it cannot be shown (DeskError)."""

    def __init__(
        self, darkroom: Darkroom, keeper: PageKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._darkroom, self._keeper = darkroom, keeper
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="darkroom")
        self._work = Work(self._executor, self)
        self._lock = Lock()
        self._large: list[_Task] = []
        self._small: list[_Task] = []
        self._looks: list[_Task] = []
        self._asked: set[Wanted] = set()
        self._broken: set[UUID] = set()
        self._time = 0
        self._closed = False
        self.pictures = PictureCache()

    @property
    def waiting(self) -> int:
        """How many pages are still to be looked at or drawn."""
        return len(self._large) + len(self._small) + len(self._looks)

    def look(self, page: Page) -> None:
        """Looks at a page; the oldest first."""
        self._ask(self._looks, _Task(page, None, self._time))

    def picture(self, page: Page, longest: int, large: bool = False) -> QImage | None:
        """The page's picture; what is not there yet is made, and `ready` tells."""
        wanted = Wanted.of(page, longest)
        found = self.pictures.get(wanted)
        if found is None and wanted not in self._asked and page.id not in self._broken:
            self._asked.add(wanted)
            if large:
                self._drop(self._large, 0)
            self._ask(self._large if large else self._small, _Task(page, wanted, self._time))
            self._drop(self._small, MOST_WAITING)
        return found

    def meanwhile(self, page: Page, longest: int) -> QImage | None:
        """Any picture of that page, for until the right one is there."""
        return self.pictures.nearest(Wanted.of(page, longest))

    def forget(self) -> None:
        """No picture stays; what is being made is thrown away. Pages still unlooked wait."""
        self._time += 1
        for waiting in (self._large, self._small, self._looks):
            self._drop(waiting, 0)
        self._asked.clear()
        self._broken.clear()
        self.pictures.clear()

    def close(self) -> None:
        """Nothing more is begun; waits for the page in hand."""
        self._closed = True
        self.forget()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _ask(self, waiting: list[_Task], task: _Task) -> None:
        if self._closed:
            return
        with self._lock:
            waiting.append(task)
        self._work.ask(self._next, self._done, owner=self)

    def _drop(self, waiting: list[_Task], most: int) -> None:
        with self._lock:
            gone = waiting[: len(waiting) - most] if len(waiting) > most else []
            del waiting[: len(gone)]
        self._asked.difference_update(task.wanted for task in gone if task.wanted)

    def _take(self) -> _Task | None:
        """The current page, then what is on screen, the newest first, then looks in order."""
        with self._lock:
            for waiting, place in ((self._large, -1), (self._small, -1), (self._looks, 0)):
                if waiting:
                    return waiting.pop(place)
        return None

    def _next(self) -> "tuple[_Task, Page | QImage | DeskError] | None":
        """Runs on the darkroom's thread. An image nobody can read ends its own task alone."""
        task = self._take()
        if task is None:
            return None
        act: Callable[[_Task], Page | QImage] = self._draw if task.wanted else self._look
        try:
            return task, act(task)
        except DeskError as error:
            return task, error

    def _look(self, task: _Task) -> Page:
        look = self._darkroom.look(self._keeper.content(task.page))
        return self._keeper.looked(task.page, look)

    def _draw(self, task: _Task) -> QImage:
        content = self._keeper.content(task.page)
        longest = task.wanted.longest if task.wanted else 0
        return QImage.fromData(self._darkroom.picture(content, task.page, longest))

    def _done(self, answer: "tuple[_Task, Page | QImage | DeskError] | None") -> None:
        if answer is None or answer[0].time != self._time:
            return
        task, made = answer
        if task.wanted:
            self._asked.discard(task.wanted)
        match made:
            case Page():
                self.looked.emit(made)
            case QImage():
                if task.wanted:
                    self.pictures.put(task.wanted, made)
                self.ready.emit(task.page.id)
            case DeskError():
                self._broken.add(task.page.id)
                self.failed.emit(task.page, made)
