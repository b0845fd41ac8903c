"""What is wrong with the pages while the citizen is still there and they can be rescanned."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desk.pages.page import Flaw, Page, Standing
from desk.pages.paper_size import is_card
from desk.pages.slot import Slot
from desk.pages.strip import Strip, sheets


class Worry(StrEnum):
    """What may make a paper worthless or incomplete later."""

    BLURRED = "blurred"
    CUT = "cut"
    CODE = "code"
    FAINT = "faint"
    BACK_MISSING = "back_missing"
    NO_PAGES = "no_pages"
    LOOSE_PAGES = "loose_pages"
    BLANKS_IN_TRAY = "blanks_in_tray"
    NOT_LOOKED = "not_looked"


_OF_FLAWS = {
    Flaw.BLURRED: Worry.BLURRED,
    Flaw.CUT: Worry.CUT,
    Flaw.CODE: Worry.CODE,
    Flaw.FAINT: Worry.FAINT,
}


@dataclass(frozen=True, slots=True)
class Concern:
    """One warning: `page` is the first page it is about, None for a paper without pages."""

    kind: Worry
    page: UUID | None = None
    slot: str = ""


def concerns(strip: Strip, slots: Iterable[Slot]) -> tuple[Concern, ...]:
    """All warnings: papers of the checklist first, then page by page, then what lies about."""
    return (
        *_papers_without_pages(strip, slots),
        *(concern for page in strip.shown for concern in _of_page(page)),
        *_backs_missing(strip),
        *_lying_about(strip),
    )


def _papers_without_pages(strip: Strip, slots: Iterable[Slot]) -> Iterator[Concern]:
    for slot in slots:
        if slot.required and not slot.shown and not strip.filed(slot.name):
            yield Concern(Worry.NO_PAGES, None, slot.name)


def _of_page(page: Page) -> Iterator[Concern]:
    if page.look is None:
        yield Concern(Worry.NOT_LOOKED, page.id, page.slot)
        return
    for flaw in page.look.flaws:
        yield Concern(_OF_FLAWS[flaw], page.id, page.slot)


def _backs_missing(strip: Strip) -> Iterator[Concern]:
    """One side of a card alone in its paper; a job with fewer backs than fronts."""
    alone = {page.id: page for slot in strip.papers for page in _lone_cards(strip.filed(slot))}
    uneven = {page.id: page for page in _lone_fronts(strip.pages)}
    for page in strip.shown:
        if page.id in alone or page.id in uneven:
            yield Concern(Worry.BACK_MISSING, page.id, page.slot)


def _lone_cards(filed: tuple[Page, ...]) -> Iterator[Page]:
    """Of card sides not joined on one sheet, the last one of an odd number."""
    single = [sheet[0] for sheet in sheets(filed) if len(sheet) == 1 and is_card(sheet[0])]
    if len(single) % 2:
        yield single[-1]


def _lone_fronts(pages: tuple[Page, ...]) -> Iterator[Page]:
    """What was put away counts: its officer has seen it."""
    for job in dict.fromkeys(page.job for page in pages):
        sides = [page for page in pages if page.job == job]
        fronts = [page for page in sides if not page.back]
        if 0 < len(sides) - len(fronts) < len(fronts):
            yield max(fronts, key=lambda page: page.number)


def _lying_about(strip: Strip) -> Iterator[Concern]:
    if strip.loose:
        yield Concern(Worry.LOOSE_PAGES, strip.loose[0].id)
    tray = [page for page in strip.pages if page.standing is Standing.TRAY]
    if tray:
        yield Concern(Worry.BLANKS_IN_TRAY, tray[0].id)
