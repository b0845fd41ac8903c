"""Pages that bear another dossier's code go there by themselves; Ctrl+Z takes them back, and
Ctrl+Shift+Z sends them there again.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desk.errors import DeskError, UnknownDossierError
from desk.filing.filing import Filing
from desk.filing.homes import VoidDossierError
from desk.pages.history import Edit, unseen
from desk.pages.page import Page
from desk.pages.strays import Stray, strays
from desk.pages.strip import Strip
from ui.scanning.desk_state import DeskState
from ui.scanning.jobs.both_sides import BothSides, Stage
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.telling import Telling
from ui.wording.stray_codes import Code
from ui.work import Work


@dataclass(frozen=True, slots=True)
class Departure:
    """Pages as they were, but for their looks; `depth`: how many acts could be undone when they
    went.
    """

    code: str
    depth: int
    pages: tuple[Page, ...]


class Elsewhere(QObject):
    """One for a scan desk; what goes is shown until the store has it elsewhere."""

    def __init__(
        self,
        filing: Filing,
        work: Work,
        hand: PagesAtHand,
        sides: BothSides,
        telling: Telling,
        state: DeskState,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._filing, self._work = filing, work
        self._hand, self._sides, self._telling, self._state = hand, sides, telling, state
        self.clear()
        hand.edited.connect(self._acted)

    def clear(self) -> None:
        """Holds nothing; no departure can be undone any more."""
        self._away: tuple[Page, ...] = ()
        self._done: frozenset[UUID] = frozenset()
        self.departed: tuple[Departure, ...] = ()
        self.returned: tuple[Departure, ...] = ()
        """What was taken back and can be sent again, the latest last."""

    def begin(self, strip: Strip) -> None:
        """Another bundle: what was looked at before stays where it is."""
        self.clear()
        self._done = frozenset(page.id for page in strip.pages if page.look)

    @property
    def last_number(self) -> int:
        """The highest number ever given in the bundle, as far as it is known here."""
        pages = (*self._hand.strip.pages, *self._away)
        return max((page.number for page in pages), default=0)

    def consider(self) -> None:
        """A page was looked at, or cannot be; the pages of a pile that is being turned stay."""
        hand = self._hand
        done = self._done | hand.unreadable
        found = strays(hand.strip, self._away, hand.code, done)
        self._done = found.done | hand.unreadable
        turning = self._sides.stage is not Stage.NONE
        for stray in (*found.staying, *(found.going if turning else ())):
            self._telling.of_another(Code.STAYED, self._pages(stray), stray.code)
        for stray in () if turning else found.going:
            self.returned = ()
            self._send(stray)

    def undo(self) -> bool:
        """Takes the last departure back, if nothing was done since; whether there was one. Into a
        dossier that is void by now it never can be: it is not offered again then.
        """
        depth = len(self._hand.history.past)
        if not self.departed or self.departed[-1].depth != depth:
            return False
        *rest, last = self.departed
        self.departed = tuple(rest)
        bundle = self._state.bundle

        def back(pages: tuple[Page, ...]) -> None:
            if self._state.shows(bundle):
                self._stay(page.id for page in last.pages)
                for page in pages:
                    self._hand.arrived(page)
                self.returned = (*self.returned, last)
                self._telling.came_back(pages)

        def failed(error: DeskError) -> None:
            if self._state.shows(bundle) and not isinstance(error, VoidDossierError):
                self.departed = (*self.departed, last)
            self._telling.failed(error)

        take = self._filing.take_back
        self._work.do(lambda: take(last.pages), back, owner=self, failed=failed)
        return True

    def redo(self) -> bool:
        """Sends again what was taken back last, if nothing was done since; whether there was
        something.
        """
        depth = len(self._hand.history.past)
        if not self.returned or self.returned[-1].depth != depth:
            return False
        *rest, last = self.returned
        self.returned = tuple(rest)
        self._send(Stray(last.code, tuple(page.id for page in last.pages)))
        return True

    @Slot(object, object, object)
    def _acted(self, _before: Strip, _after: Strip, edit: Edit) -> None:
        if edit not in {Edit.UNDO, Edit.REDO}:
            self.returned = ()

    def _send(self, stray: Stray) -> None:
        pages, bundle = self._pages(stray), self._state.bundle
        self._away = (*self._away, *pages)

        def sent(were: tuple[Page, ...]) -> None:
            if self._state.shows(bundle):
                self._sent(stray, were)

        def failed(error: DeskError) -> None:
            if self._state.shows(bundle):
                self._failed(stray, pages, error)

        send = self._filing.send_by_code
        self._work.do(lambda: send(stray.pages, stray.code), sent, owner=self, failed=failed)

    def _sent(self, stray: Stray, were: tuple[Page, ...]) -> None:
        """What did not go (the code was this dossier's own) is no longer away."""
        self._stay(stray.pages)
        if not were:
            return
        self._away = (*self._away, *were)
        self._hand.let_go(frozenset(page.id for page in were))
        departure = Departure(stray.code, len(self._hand.history.past), unseen(were))
        *rest, last = self.departed or (departure,)
        if (last.code, last.depth) == (departure.code, departure.depth) and self.departed:
            departure = replace(last, pages=(*last.pages, *departure.pages))
            self.departed = tuple(rest)
        self.departed = (*self.departed, departure)
        self._telling.of_another(Code.WENT, departure.pages, stray.code)

    def _failed(self, stray: Stray, pages: tuple[Page, ...], error: DeskError) -> None:
        self._stay(stray.pages)
        match error:
            case UnknownDossierError():
                self._telling.of_another(Code.UNKNOWN, pages, stray.code)
            case VoidDossierError():
                self._telling.of_another(Code.VOID, pages, stray.code)
            case _:
                self._telling.failed(error)

    def _stay(self, ids: Iterable[UUID]) -> None:
        staying = frozenset(ids)
        self._away = tuple(page for page in self._away if page.id not in staying)

    def _pages(self, stray: Stray) -> tuple[Page, ...]:
        strip = self._hand.strip
        return tuple(page for one in stray.pages if (page := strip.page(one)))
