"""Which pages were chosen to be acted on together."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Choice:
    """`anchor`: the page at which a stretch of chosen ones begins."""

    pages: frozenset[UUID] = frozenset()
    anchor: UUID | None = None

    def up_to(self, page: UUID, current: UUID | None, shown: Sequence[UUID]) -> "Choice":
        """The stretch from the anchor to that page, else from the current one."""
        anchor = self.anchor if self.anchor in shown else current
        if anchor is None or anchor not in shown or page not in shown:
            return self
        low, high = sorted((shown.index(anchor), shown.index(page)))
        return Choice(frozenset(shown[low : high + 1]), anchor)

    def with_or_without(self, page: UUID, targets: Collection[UUID]) -> "Choice":
        """That page too, or no longer; `targets`: what a key would act on now."""
        start = self.pages or frozenset(targets)
        pages = self.pages ^ {page} if page in self.pages else start | {page}
        return Choice(pages, self.anchor)

    def without(self, pages: Collection[UUID]) -> "Choice":
        """These are not at hand any more."""
        return Choice(self.pages - frozenset(pages), self.anchor)
