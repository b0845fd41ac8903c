"""What an officer does with pages: each act gives a new strip, loses no page, ignores unknown ids.

Acts only deal out the places there are, so a page that arrives meanwhile still comes last.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from uuid import UUID

from desk.pages.page import Box, Page, Standing, Tone
from desk.pages.strip import Strip

QUARTERS = 4


def file_under(strip: Strip, ids: Iterable[UUID], slot_name: str) -> Strip:
    """Files the pages, and what shares a sheet with them, under that paper; they are shown then."""
    whole = _whole_sheets(strip, ids)
    return _changed(
        strip, whole, lambda page: replace(page, slot=slot_name, standing=Standing.STRIP)
    )


def loosen(strip: Strip, ids: Iterable[UUID]) -> Strip:
    """Takes the pages out of their paper."""
    return _changed(strip, _whole_sheets(strip, ids), lambda page: replace(page, slot=""))


def move_before(strip: Strip, page_id: UUID, before_id: UUID | None) -> Strip:
    """Moves the page's sheet before that page's sheet; to the end for None."""
    moved = tuple(page.id for page in strip.sheet_of(page_id))
    target = strip.sheet_of(before_id) if before_id else ()
    if before_id is not None and (not target or target[0].id in moved):
        return strip
    rest = [page.id for page in strip.pages if page.id not in moved]
    at = rest.index(target[0].id) if target else len(rest)
    return _ordered(strip, (*rest[:at], *moved, *rest[at:]))


def arrange(strip: Strip, ids: Iterable[UUID]) -> Strip:
    """Deals out the places these pages hold in the order given (fronts and backs in turn)."""
    wanted = tuple(one for one in dict.fromkeys(ids) if strip.page(one))
    following = iter(wanted)
    return _ordered(
        strip, tuple(next(following) if one.id in wanted else one.id for one in strip.pages)
    )


def turn(strip: Strip, ids: Iterable[UUID], quarters: int) -> Strip:
    """Turns the pages clockwise."""
    return _changed(strip, ids, lambda page: replace(page, turn=(page.turn + quarters) % QUARTERS))


def crop(strip: Strip, page_id: UUID, box: Box | None) -> Strip:
    """The officer's edges; None: the look's again. A box without an inside is ignored."""
    if box and not (0 <= box.left < box.right <= 1 and 0 <= box.top < box.bottom <= 1):
        return strip
    return _changed(strip, (page_id,), lambda page: replace(page, crop=box))


def keep_in(strip: Strip, ids: Iterable[UUID], tone: Tone | None) -> Strip:
    """The officer's tone; None: the look's again."""
    return _changed(strip, ids, lambda page: replace(page, tone=tone))


def drop(strip: Strip, ids: Iterable[UUID]) -> Strip:
    """Puts the pages away; they keep their paper and place for when they are brought back."""
    return _changed(strip, ids, lambda page: replace(page, standing=Standing.DROPPED))


def bring_back(strip: Strip, ids: Iterable[UUID]) -> Strip:
    """Shows pages again that were put away or lay in the tray."""
    return _changed(strip, ids, lambda page: replace(page, standing=Standing.STRIP))


def to_tray(strip: Strip, ids: Iterable[UUID]) -> Strip:
    """Lays the pages to the blank ones."""
    return _changed(strip, ids, lambda page: replace(page, standing=Standing.TRAY))


def split_from(strip: Strip, page_id: UUID, slot_name: str) -> Strip:
    """The page and all behind it in its paper (or loose with it) go to another paper."""
    first = next(iter(strip.sheet_of(page_id)), None)
    if first is None:
        return strip
    later = (page.id for page in strip.filed(first.slot) if page.place >= first.place)
    return file_under(strip, (page_id, *later), slot_name)


def merge(strip: Strip, slot_from: str, slot_into: str) -> Strip:
    """All pages of one paper, those put away too, go to another in the order they were scanned."""
    if not slot_from:
        return strip
    moved = tuple(page.id for page in strip.pages if page.slot == slot_from)
    return _changed(strip, moved, lambda page: replace(page, slot=slot_into))


def replace_by(strip: Strip, page_id: UUID, by_id: UUID) -> Strip:
    """The second page takes the first one's place, paper and sheet; the first is put away."""
    old, new = strip.page(page_id), strip.page(by_id)
    if old is None or new is None or old.id == new.id:
        return strip
    alone = not any(page.under == new.id for page in strip.pages)
    taken = replace(
        new,
        place=old.place,
        slot=old.slot,
        standing=Standing.STRIP,
        under=old.under if alone and old.under != new.id else None,
    )
    away = replace(old, place=new.place, standing=Standing.DROPPED, under=None)
    rest = (
        replace(page, under=new.id) if page.under == old.id else page
        for page in strip.pages
        if page.id not in (old.id, new.id)
    )
    return Strip((taken, away, *rest))


def join(strip: Strip, page_id: UUID, under_id: UUID) -> Strip:
    """Draws the page below the other on one sheet (both sides of a card), in the other's paper.

    Ignored where the page has one below it itself.
    """
    upper = next(iter(strip.sheet_of(under_id)), None)
    lower = strip.page(page_id)
    if upper is None or lower is None or upper.id == lower.id:
        return strip
    if any(page.under == lower.id for page in strip.pages):
        return strip
    joined = replace(lower, under=upper.id, slot=upper.slot, standing=upper.standing)
    put = _changed(strip, (page_id,), lambda _: joined)
    sheet = tuple(page.id for page in put.sheet_of(upper.id) if page.id != lower.id)
    rest = tuple(page.id for page in put.pages if page.id != lower.id)
    at = rest.index(sheet[-1]) + 1
    return _ordered(put, (*rest[:at], lower.id, *rest[at:]))


def part(strip: Strip, page_id: UUID) -> Strip:
    """Gives the page, and whatever lies under it, sheets of their own again."""
    apart = {page_id, *(page.id for page in strip.pages if page.under == page_id)}
    return _changed(strip, apart, lambda page: replace(page, under=None))


def _changed(strip: Strip, ids: Iterable[UUID], change: Callable[[Page], Page]) -> Strip:
    chosen = frozenset(ids)
    return Strip(tuple(change(page) if page.id in chosen else page for page in strip.pages))


def _whole_sheets(strip: Strip, ids: Iterable[UUID]) -> frozenset[UUID]:
    """The pages and those on a sheet with them, as far as they are shown."""
    chosen = frozenset(ids)
    along = (page for one in chosen for page in strip.sheet_of(one))
    return chosen | {page.id for page in along if page.standing is Standing.STRIP}


def _ordered(strip: Strip, order: tuple[UUID, ...]) -> Strip:
    """The places there are, dealt out in that order."""
    places = dict(zip(order, (page.place for page in strip.pages), strict=True))
    return Strip(tuple(replace(page, place=places[page.id]) for page in strip.pages))
