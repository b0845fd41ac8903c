"""Looks at pages and makes their pictures off the window's thread, what is seen first first."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from threading import Lock
from time import monotonic
from typing import Final, Protocol, TypeAlias
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desk.errors import DeskError, FileDamagedError, ImageError
from desk.filing.thinned import PageThinnedError
from desk.pages.page import Look, Page, Standing
from desk.pages.routing import route
from desk.pages.strip import Strip
from desk.ports import Darkroom
from ui.scanning.pictures.picture_cache import PictureCache, Wanted
from ui.wording.absent_pages import Absence
from ui.work import Work

MOST_WAITING: Final = 64
"""Small pictures asked for and no longer seen make room for those on screen."""
PATIENCE_S: Final = 0.25
"""So long the current page lets the small ones go first: ten of them take as long as it does."""


class PageKeeper(Protocol):
    """Who has the pages' images and keeps what was seen (desk.filing.filing.Filing)."""

    def content(self, page: Page) -> bytes: ...
    def looked(self, page: Page, look: Look) -> Page: ...
    def strip(self, bundle: UUID) -> Strip: ...


@dataclass(frozen=True, slots=True)
class _Task:
    page: Page
    wanted: Wanted | None
    """None: the page is looked at, or its title read."""
    time: int
    since: float = 0.0
    """When it was asked for, by a clock that only goes forward."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """`packed`: the JPEG it was."""

    wanted: Wanted
    picture: QImage
    packed: bytes


_Answer: TypeAlias = tuple[_Task, Page | _Drawn | DeskError]


def _untitled(page: Page) -> bool:
    """Loose and not blank; neither its print nor a code has told what it is."""
    look = page.look
    if look is None or look.blank or page.slot or page.standing is not Standing.STRIP:
        return False
    return not look.title and route(look.codes) is None


class DarkroomWork(QObject):
    """One picture at a time, and one look or title beside it: whoever turns pages waits for no
    look. Pictures live in memory only, until `forget`. `reads_titles`: printed titles are wanted.
    """

    looked = Signal(object)
    """A page with its look, as the store has it."""
    ready = Signal(object)
    """A picture of that page (UUID) came."""
    unheard = Signal(object)
    """A page (UUID) has its look in the store, but nothing was to be heard of it any more."""
    failed = Signal(object, object)
    """The page and why it cannot be shown (DeskError)."""

    def __init__(
        self, darkroom: Darkroom, keeper: PageKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._darkroom, self._keeper = darkroom, keeper
        self._drawing = ThreadPoolExecutor(1, thread_name_prefix="pictures")
        self._looking = ThreadPoolExecutor(1, thread_name_prefix="looks")
        self._draws, self._sees = Work(self._drawing, self), Work(self._looking, self)
        self.reads_titles = True
        self._lock = Lock()
        self._large: list[_Task] = []
        self._small: list[_Task] = []
        self._looks: list[_Task] = []
        self._titles: list[_Task] = []
        self._titled: set[UUID] = set()
        self._asked: set[Wanted] = set()
        self._broken: dict[UUID, Absence] = {}
        self._unkept: list[Page] = []
        self._time = 0
        self._closed = False
        self.pictures = PictureCache()

    @property
    def waiting(self) -> int:
        """How many pages are still to be looked at or drawn."""
        return len(self._large) + len(self._small) + len(self._looks)

    def look(self, page: Page) -> None:
        """Looks at a page, the oldest first, before it at those whose look the store did not take;
        then its title is read if it may need one.
        """
        again, self._unkept = self._unkept, []
        for one in (*(one for one in again if one.id != page.id), page):
            self._wait(self._looks, _Task(one, None, self._time))
            self._sees.ask(self._see, self._done, owner=self)

    def title(self, page: Page) -> None:
        """Reads the printed title of a loose page that says nothing else of itself, once."""
        if self.reads_titles and page.id not in self._titled and _untitled(page):
            self._titled.add(page.id)
            self._wait(self._titles, _Task(page, None, self._time))
            self._sees.ask(self._see, self._done, owner=self)

    def picture(self, page: Page, longest: int, large: bool = False) -> QImage | None:
        """The page's picture; what is not there yet is made, and `ready` tells."""
        wanted = Wanted.of(page, longest)
        found = self.pictures.get(wanted)
        if found is None and wanted not in self._asked and page.id not in self._broken:
            self._asked.add(wanted)
            if large:
                self._drop(self._large, 0)
            task = _Task(page, wanted, self._time, monotonic())
            self._wait(self._large if large else self._small, task)
            self._drop(self._small, MOST_WAITING)
            self._draws.ask(self._draw, self._done, owner=self)
        return found

    def meanwhile(self, page: Page, longest: int) -> QImage | None:
        """Any picture of that page, for until the right one is there."""
        return self.pictures.nearest(Wanted.of(page, longest))

    def absence(self, page: Page) -> Absence | None:
        """Why that page has no picture, as far as it was tried."""
        return self._broken.get(page.id)

    def try_again(self) -> None:
        """Pages without a picture may have one by now: out of a copy."""
        self._broken.clear()

    def forget(self) -> None:
        """No picture stays; what is being made is thrown away. Pages still unlooked wait."""
        self._time += 1
        self._titled.difference_update(task.page.id for task in self._titles)
        for waiting in (self._large, self._small, self._looks, self._titles):
            self._drop(waiting, 0)
        self._asked.clear()
        self._broken.clear()
        self._unkept.clear()
        self.pictures.clear()

    def close(self) -> None:
        """Nothing more is begun; waits for the pages in hand."""
        self._closed = True
        self.forget()
        for executor in (self._drawing, self._looking):
            executor.shutdown(wait=True, cancel_futures=True)

    def _wait(self, waiting: list[_Task], task: _Task) -> None:
        if not self._closed:
            with self._lock:
                waiting.append(task)

    def _drop(self, waiting: list[_Task], most: int) -> None:
        with self._lock:
            gone = waiting[: len(waiting) - most] if len(waiting) > most else []
            del waiting[: len(gone)]
        self._asked.difference_update(task.wanted for task in gone if task.wanted)

    def _take(self, *places: tuple[list[_Task], int]) -> _Task | None:
        with self._lock:
            for waiting, place in places:
                if waiting:
                    return waiting.pop(place)
        return None

    def _draw(self) -> _Answer | None:
        """Runs on a thread of its own, like looks; an image nobody can read ends its own task."""
        task = self._next_drawn()
        if task is None or task.wanted is None:
            return None
        try:
            content = self._keeper.content(task.page)
            made = self._darkroom.picture(content, task.page, task.wanted.longest)
            return task, _Drawn(task.wanted, QImage.fromData(made), made)
        except DeskError as error:
            return task, error

    def _next_drawn(self) -> _Task | None:
        """What is small on the screen, the newest first, and the current page before it is late."""
        large, small = (self._large, -1), (self._small, -1)
        with self._lock:
            late = bool(self._large) and monotonic() - self._large[-1].since > PATIENCE_S
        return self._take(large, small) if late else self._take(small, large)

    def _see(self) -> _Answer | None:
        """Looks in order, and titles when nothing is left to be looked at."""
        task = self._take((self._looks, 0))
        if task is None:
            return self._read()
        try:
            look = self._darkroom.look(self._keeper.content(task.page))
            if task.time != self._time:
                return None
            return task, self._keeper.looked(task.page, look)
        except DeskError as error:
            return task, error

    def _read(self) -> _Answer | None:
        """Nothing for a page that was filed meanwhile. A title is but a guess: one that cannot be
        read is none, for a page that is damaged is told of where it is looked at and shown.
        """
        task = self._take((self._titles, 0))
        if task is None:
            return None
        try:
            page = self._keeper.strip(task.page.bundle).page(task.page.id)
            if page is None or page.look is None or not _untitled(page):
                return None
            title = self._darkroom.title(self._keeper.content(page), page)
            if not title or task.time != self._time:
                return None
            return task, self._keeper.looked(page, replace(page.look, title=title))
        except DeskError:
            return None

    def _done(self, answer: _Answer | None) -> None:
        if answer is None or self._too_late(*answer):
            return
        task, made = answer
        if task.wanted:
            self._asked.discard(task.wanted)
        match made:
            case Page():
                self.looked.emit(made)
                self.title(made)
            case _Drawn(wanted, picture, packed):
                self.pictures.put(wanted, picture, packed)
                self.ready.emit(task.page.id)
            case DeskError():
                self._set_aside(task, made)
                self.failed.emit(task.page, made)

    def _too_late(self, task: _Task, made: object) -> bool:
        """Whether all was forgotten meanwhile; a look that is in the store already is told of."""
        late = task.time != self._time
        if late and isinstance(made, Page):
            self.unheard.emit(made.id)
        return late

    def _set_aside(self, task: _Task, error: DeskError) -> None:
        """What no darkroom can read stays so; what the store did not take is tried again."""
        absence = absence_of(error)
        if absence:
            self._broken[task.page.id] = absence
        elif task.wanted is None:
            self._unkept.append(task.page)


def absence_of(error: DeskError) -> Absence | None:
    """What is wrong with the page's image; None: the disk or the store is at fault."""
    match error:
        case PageThinnedError():
            return Absence.THINNED
        case FileDamagedError():
            return Absence.MISSING
        case ImageError():
            return Absence.UNREADABLE
        case _:
            return None
