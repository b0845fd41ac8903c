"""The pages of one bundle in their order: filed, loose, in the tray or put away."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from desk.pages.page import Page, Standing


@dataclass(frozen=True, slots=True)
class Strip:
    """All pages of a bundle, whatever their standing; places differ and order them."""

    pages: tuple[Page, ...] = ()

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.pages, key=lambda page: (page.place, page.number)))
        object.__setattr__(self, "pages", ordered)

    @property
    def shown(self) -> tuple[Page, ...]:
        """What is neither in the tray nor put away, in order."""
        return self._standing(Standing.STRIP)

    @property
    def loose(self) -> tuple[Page, ...]:
        """Shown and under no paper yet."""
        return self.filed("")

    @property
    def tray(self) -> tuple[Page, ...]:
        """Suspected to be blank."""
        return self._standing(Standing.TRAY)

    @property
    def dropped(self) -> tuple[Page, ...]:
        """What the officer put away."""
        return self._standing(Standing.DROPPED)

    @property
    def papers(self) -> tuple[str, ...]:
        """Names of the papers that shown pages are filed under, as they first come."""
        return tuple(dict.fromkeys(page.slot for page in self.shown if page.slot))

    def filed(self, slot_name: str) -> tuple[Page, ...]:
        """The shown pages of that paper, in order."""
        return tuple(page for page in self.shown if page.slot == slot_name)

    def page(self, page_id: UUID | None) -> Page | None:
        """The page of that id, whatever its standing."""
        return next((page for page in self.pages if page.id == page_id), None)

    def next_loose(self, after: UUID | None = None) -> Page | None:
        """The first loose page behind that one, from the top again when there is none."""
        at = self.page(after)
        behind = (page for page in self.loose if at is None or page.place > at.place)
        return next(behind, next(iter(self.loose), None))

    def sheet_of(self, page_id: UUID) -> tuple[Page, ...]:
        """The pages drawn on one sheet with that one, itself among them, the upper one first."""
        page = self.page(page_id)
        if page is None:
            return ()
        upper = self.page(page.under) or page
        return (upper, *(one for one in self.pages if one.under == upper.id))

    def _standing(self, standing: Standing) -> tuple[Page, ...]:
        return tuple(page for page in self.pages if page.standing is standing)


def sheets(pages: Iterable[Page]) -> Iterator[tuple[Page, ...]]:
    """Some pages as sheets of paper, in order: what lies under another shares its sheet.

    A page whose upper one is not among them, or lies below another itself, has a sheet of its own.
    """
    listed = tuple(pages)
    known = {page.id for page in listed}
    uppers = {page.id for page in listed if page.under not in known}
    for page in listed:
        if page.id in uppers:
            yield (page, *(one for one in listed if one.under == page.id))
        elif page.under not in uppers:
            yield (page,)
