"""Undo and redo of what was done with pages; a page that arrived meanwhile always stays."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from desk.pages.page import Page
from desk.pages.strip import Strip


class Edit(StrEnum):
    """What was done; the journal and the undo hint name it."""

    FILE = "file"
    LOOSEN = "loosen"
    MOVE = "move"
    TURN = "turn"
    CROP = "crop"
    TONE = "tone"
    DROP = "drop"
    BRING_BACK = "bring_back"
    TRAY = "tray"
    SPLIT = "split"
    MERGE = "merge"
    REPLACE = "replace"
    JOIN = "join"
    PART = "part"
    ARRIVED = "arrived"
    LOOKED = "looked"
    UNDO = "undo"
    REDO = "redo"


DECIDED = ("place", "slot", "standing", "turn", "crop", "tone", "under")
"""What an officer decides of a page; all else came with it or was seen on it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One act: the pages it changed, as they were and as they became, without their looks: what
    can be undone holds nothing that was read on a page.
    """

    edit: Edit
    before: tuple[Page, ...]
    after: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class History:
    """What can be undone (`past`) and redone (`future`), the latest last."""

    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    def did(self, edit: Edit, before: Strip, after: Strip) -> "History":
        """One more act; nothing can be redone then. An act that changed nothing is none.

        Pages that are new in `after` are no part of the act.
        """
        pairs = [(was, now) for was, now in changed(before, after) if was is not None]
        if not pairs:
            return self
        step = Step(edit, unseen(was for was, _ in pairs), unseen(now for _, now in pairs))
        return History((*self.past, step))

    def undone(self, current: Strip) -> "tuple[History, Strip, Edit] | None":
        """The history without its last act, the strip as it was before, and the act."""
        if not self.past:
            return None
        *rest, step = self.past
        history = History(tuple(rest), (*self.future, step))
        return history, _exchanged(current, step.after, step.before), step.edit

    def redone(self, current: Strip) -> "tuple[History, Strip, Edit] | None":
        """The act that was undone last, done again."""
        if not self.future:
            return None
        *rest, step = self.future
        history = History((*self.past, step), tuple(rest))
        return history, _exchanged(current, step.before, step.after), step.edit

    def fits(self, strip: Strip) -> bool:
        """Whether its pages are still as its acts left them; where they lie does not matter."""
        left = {page.id: page for step in self.past for page in step.after}
        left |= {page.id: page for step in self.future for page in step.before}
        found = ((left[page.id], page) for page in strip.pages if page.id in left)
        return all(_decided(replace(was, place=now.place)) == _decided(now) for was, now in found)


def unseen(pages: Iterable[Page]) -> tuple[Page, ...]:
    """Without what was seen on them."""
    return tuple(replace(page, look=None) for page in pages)


def changed(before: Strip, after: Strip) -> tuple[tuple[Page | None, Page], ...]:
    """The pages an officer decided otherwise, as they were (None: new) and as they are."""
    former = {page.id: page for page in before.pages}
    pairs = ((former.get(page.id), page) for page in after.pages)
    return tuple((was, now) for was, now in pairs if was is None or _decided(was) != _decided(now))


def redecided(page: Page, was: Page, now: Page) -> Page:
    """The page with whatever differs between `was` and `now` set as it is in `now`.

    Where it has moved to another bundle its places have moved by the same distance.
    """
    names = [name for name in DECIDED if getattr(was, name) != getattr(now, name)]
    changes = {name: getattr(now, name) for name in names}
    if "place" in changes:
        changes["place"] = page.place + now.place - was.place
    return replace(page, **changes)


def _decided(page: Page) -> tuple[object, ...]:
    return tuple(getattr(page, name) for name in DECIDED)


def _exchanged(strip: Strip, old: Iterable[Page], new: Iterable[Page]) -> Strip:
    """What differs between old and new, set as in new on the pages of the strip."""
    steps = {was.id: (was, now) for was, now in zip(old, new, strict=True)}
    return Strip(
        tuple(
            redecided(page, *steps[page.id]) if page.id in steps else page for page in strip.pages
        )
    )
