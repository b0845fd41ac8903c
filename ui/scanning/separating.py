"""Separator sheets at work: the pages behind one go to the paper it names, until the next."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from desk.pages.edits import drop, file_under
from desk.pages.page import Page
from desk.pages.routing import NEXT_PAPER, KnownCode, Separator, route
from desk.pages.slot import Slot
from desk.pages.strip import Strip


@dataclass(frozen=True, slots=True)
class Separated:
    """The strip with sheets taken out and pages filed; `done`: pages that were considered."""

    strip: Strip
    done: frozenset[UUID]


def separated(strip: Strip, slots: Sequence[Slot], code: str, done: frozenset[UUID]) -> Separated:
    """Pages are considered once, in order of arrival, none before all earlier ones were looked at.

    What is in `done` without a look cannot be read. `code`: of the dossier at hand, empty for a
    form; a sheet of another dossier parts nothing.
    """
    slot: Slot | None = None
    job: UUID | None = None
    seen = tuple(_seen(strip, done))
    for page in seen:
        sheet = _sheet(page, code)
        if page.job != job:
            slot, job = None, page.job
        if sheet is not None:
            slot = _paper(slots, sheet, slot)
        elif _of_another(page, code):
            slot = None
        if page.id not in done:
            strip = _put(strip, page, sheet, slot)
    return Separated(strip, done | {page.id for page in seen})


def _seen(strip: Strip, done: frozenset[UUID]) -> Iterator[Page]:
    """The pages in order of arrival, as far as they were looked at without a gap."""
    for page in sorted(strip.pages, key=lambda page: page.number):
        if page.look is not None:
            yield page
        elif page.id not in done:
            return


def _put(strip: Strip, page: Page, sheet: Separator | None, slot: Slot | None) -> Strip:
    """A sheet out of the way, a loose page under the paper of the last sheet."""
    if sheet is not None:
        return drop(strip, (page.id,))
    loose = slot is not None and page in strip.loose
    return file_under(strip, (page.id,), slot.name) if slot and loose else strip


def _sheet(page: Page, code: str) -> Separator | None:
    found = route(page.look.codes) if page.look else None
    ours = isinstance(found, Separator) and found.code in ("", code)
    return found if ours and isinstance(found, Separator) else None


def _of_another(page: Page, code: str) -> bool:
    found = route(page.look.codes) if page.look else None
    return isinstance(found, KnownCode) and found.code != code


def _paper(slots: Sequence[Slot], sheet: Separator, current: Slot | None) -> Slot | None:
    if sheet.slot_number != NEXT_PAPER:
        named = (slot for slot in slots if slot.number == sheet.slot_number and not slot.shown)
        return next(named, None)
    return next_paper(slots, current)


def next_paper(slots: Iterable[Slot], current: Slot | None) -> Slot | None:
    """The line below that one which pages can be filed under; the first for None."""
    after = current.number if current else 0
    return next((slot for slot in slots if slot.number > after and not slot.shown), None)
