"""The pages of one bundle on the screen: which is current, what was chosen, done and undone."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk.pages.history import Edit, History
from desk.pages.page import Page, Standing
from desk.pages.slot import Slot
from desk.pages.strip import Strip
from ui.scanning.choice import Choice
from ui.scanning.paper_at_hand import PaperAtHand
from ui.scanning.separating import separated
from ui.wording.absent_pages import Absence


class PagesAtHand(QObject):
    """`edited` tells what has to be kept: the strip before, the strip after and the act."""

    changed = Signal()
    """Pages, current page, choice or paper are others than before."""
    edited = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clear()

    def clear(self) -> None:
        """Holds nothing of any citizen."""
        self.strip, self.slots, self.code = Strip(), tuple[Slot, ...](), ""
        self.history = History()
        self._current: UUID | None = None
        self._choice, self._paper = Choice(), PaperAtHand()
        self._separated: frozenset[UUID] = frozenset()
        self._absent: dict[UUID, Absence] = {}
        self.last: tuple[Edit, tuple[Page, ...]] | None = None
        """What was done last, and the pages it was done to as they are now."""

    def begin(self, strip: Strip, slots: Sequence[Slot], code: str = "") -> None:
        """Shows a bundle; the first page nobody has filed is the current one."""
        self.clear()
        self.strip, self.slots, self.code = strip, tuple(slots), code
        self._separated = frozenset(page.id for page in strip.pages if page.look)
        first = strip.next_loose() or next(iter(strip.shown), None)
        self._current = first.id if first else None
        self.changed.emit()

    # what is so

    @property
    def current(self) -> Page | None:
        """The page that is shown large."""
        return self.strip.page(self._current)

    @property
    def chosen(self) -> frozenset[UUID]:
        """The pages that were chosen to be acted on together."""
        return self._choice.pages

    @property
    def targets(self) -> tuple[UUID, ...]:
        """What a key acts on: the chosen pages, else the current one."""
        chosen = tuple(page.id for page in self.strip.shown if page.id in self.chosen)
        page = self.current
        return chosen or ((page.id,) if page else ())

    @property
    def suggestion(self) -> tuple[Slot, str] | None:
        """The paper Enter files under, and the title that speaks for it, if it was read."""
        return self._paper.suggestion(self.current, self.slots)

    @property
    def unreadable(self) -> frozenset[UUID]:
        """Pages that have no picture, for whatever reason."""
        return frozenset(self._absent)

    @property
    def lost(self) -> tuple[Page, ...]:
        """Shown pages whose image is not in the vault any more."""
        missing = Absence.MISSING
        return tuple(one for one in self.strip.shown if self.absence(one) is missing)

    def absence(self, page: Page) -> Absence | None:
        """Why that page has no picture; None while nothing is wrong with it."""
        return self._absent.get(page.id)

    def slot(self, number: int) -> Slot | None:
        """The line of that key."""
        return next((slot for slot in self.slots if slot.number == number), None)

    def neighbour(self, ids: Sequence[UUID]) -> UUID | None:
        """The shown page behind these, else the one before them."""
        shown = [page.id for page in self.strip.shown]
        places = [shown.index(one) for one in ids if one in shown]
        if not places:
            return None
        rest = (*shown[max(places) + 1 :], *reversed(shown[: min(places)]))
        return next(iter(rest), None)

    def counts(self) -> dict[str, int]:
        """How many pages each paper has."""
        return {slot.name: len(self.strip.filed(slot.name)) for slot in self.slots}

    # pages come

    def arrived(self, page: Page) -> None:
        """One more; it becomes the current one if the officer is waiting for it."""
        if self.strip.page(page.id):
            return
        waiting = (
            self.current is None or self.current.slot or self.current.standing is not Standing.STRIP
        )
        self.strip = Strip((*self.strip.pages, page))
        if waiting and not self._wandered:
            self._go(page.id)
        self.changed.emit()

    def looked(self, page: Page) -> None:
        """What was seen on it; a blank one goes to the tray unless it was filed meanwhile."""
        here = self.strip.page(page.id)
        if here is None:
            return
        blank = page.standing is Standing.TRAY and not here.slot
        standing = Standing.TRAY if blank and here.standing is Standing.STRIP else here.standing
        seen = replace(here, look=page.look, standing=standing)
        self._exchange(seen)
        if blank and self._current == page.id:
            self._go_on(page.id)
        self._sort_out()

    def let_go(self, ids: frozenset[UUID]) -> None:
        """These lie in another dossier now."""
        following = self.neighbour(tuple(ids))
        self.strip = Strip(tuple(page for page in self.strip.pages if page.id not in ids))
        self._choice = self._choice.without(ids)
        if self._current in ids:
            self._go(following)
        self.changed.emit()

    def unseen(self, page: UUID, absence: Absence) -> None:
        """It cannot be shown; those behind it need not wait for it."""
        self._absent[page] = absence
        self._separated |= {page}
        self._sort_out()

    # the officer acts

    def do(self, edit: Edit, after: Strip) -> bool:
        """One act; whether it changed anything."""
        before = self.strip
        history = self.history.did(edit, before, after)
        if history is self.history:
            return False
        self.history = history
        self._become(edit, before, after)
        return True

    def file(self, edit: Edit, after: Strip, slot: Slot, ids: Sequence[UUID]) -> None:
        """An act that filed pages under a paper; the next loose page is the current one then."""
        self._paper = PaperAtHand(slot)
        self.do(edit, after)
        self._choose(frozenset())
        self._go_on(ids[-1])
        self.changed.emit()

    def undo(self) -> bool:
        """The last act is taken back; whether there was one."""
        return self._step(self.history.undone(self.strip), Edit.UNDO)

    def redo(self) -> bool:
        """The act taken back last is done again."""
        return self._step(self.history.redone(self.strip), Edit.REDO)

    def next_paper(self) -> Slot | None:
        """Enter files under the next line from now on."""
        before, self._paper = self._paper, self._paper.next(self.current, self.slots)
        if self._paper is before:
            return None
        self.changed.emit()
        return self._paper.last

    # the officer looks

    def go(self, page: UUID, extend: bool = False, toggle: bool = False) -> None:
        """To that page; `extend` chooses all up to it, `toggle` this one too."""
        if extend:
            shown = [one.id for one in self.strip.shown]
            self._choice = self._choice.up_to(page, self._current, shown)
        elif toggle:
            self._choice = self._choice.with_or_without(page, self.targets)
        else:
            self._choice = Choice(anchor=page)
        self._wandered = not (extend or toggle)
        self._go(page, keep=True)
        self.changed.emit()

    def step(self, by: int, extend: bool = False) -> None:
        """So many pages on, or back."""
        shown = [page.id for page in self.strip.shown]
        if not shown:
            return
        at = shown.index(self._current) if self._current in shown else -1 if by > 0 else 0
        self.go(shown[min(max(at + by, 0), len(shown) - 1)], extend)

    def choose_all(self) -> None:
        """Every page that is under no paper, or every page when all are filed."""
        pages = self.strip.loose or self.strip.shown
        self._choose(frozenset(page.id for page in pages))
        self.changed.emit()

    def choose_none(self) -> None:
        """What is done next is done with the current page."""
        self._choose(frozenset())
        self.changed.emit()

    def toggle_current(self) -> None:
        """The current page is chosen, or no longer."""
        page = self.current
        if page in self.strip.shown and page is not None:
            self._choose(self.chosen ^ {page.id})
            self.changed.emit()

    _wandered = False

    def _choose(self, pages: frozenset[UUID]) -> None:
        self._choice = replace(self._choice, pages=pages)

    def _go(self, page: UUID | None, keep: bool = False) -> None:
        self._current, self._paper = page, self._paper.of_another_page()
        if not keep:
            self._choice = replace(self._choice, anchor=page)

    def _go_on(self, behind: UUID) -> None:
        """To the next loose page, else stays and waits for one."""
        following = self.strip.next_loose(behind)
        self._wandered = False
        if following is not None:
            self._go(following.id)

    def _step(self, taken: "tuple[History, Strip, Edit] | None", edit: Edit) -> bool:
        if taken is None:
            return False
        before, (self.history, after, _) = self.strip, taken
        self._become(edit, before, after)
        self._wandered = True
        if self.last and self.last[1]:
            self._go(self.last[1][0].id)
        self._choose(frozenset())
        self.changed.emit()
        return True

    def _become(self, edit: Edit, before: Strip, after: Strip) -> None:
        former = {page.id: page for page in before.pages}
        touched = tuple(page for page in after.pages if former.get(page.id) != page)
        self.strip, self.last = after, (edit, touched)
        self.edited.emit(before, after, edit)
        self.changed.emit()

    def _sort_out(self) -> None:
        """Separator sheets do their work."""
        sorted_out = separated(self.strip, self.slots, self.code, self._separated)
        self._separated = sorted_out.done
        self.do(Edit.FILE, sorted_out.strip)
        self.changed.emit()

    def _exchange(self, page: Page) -> None:
        self.strip = Strip(tuple(page if one.id == page.id else one for one in self.strip.pages))
