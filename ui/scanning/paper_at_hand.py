"""The paper that Enter files pages under."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.pages.page import Page
from desk.pages.slot import Slot
from ui.scanning.separating import next_paper
from ui.scanning.suggesting import by_title


@dataclass(frozen=True, slots=True)
class PaperAtHand:
    """`last`: what was filed under last, or asked for; `told`: the officer asked for just that, so
    that no printed title counts.
    """

    last: Slot | None = None
    told: bool = False

    def suggestion(self, page: Page | None, slots: Sequence[Slot]) -> tuple[Slot, str] | None:
        """For that page the paper, and the title that speaks for it, if it was read."""
        title = page.look.title if page and page.look else ""
        if self.told and self.last:
            return self.last, ""
        guess = by_title(title, slots) if title else None
        if guess:
            return guess, title
        paper = self.last or next_paper(slots, None)
        return (paper, "") if paper else None

    def next(self, page: Page | None, slots: Sequence[Slot]) -> "PaperAtHand":
        """The officer asks for the line below; the same where there is none."""
        found = self.suggestion(page, slots)
        paper = next_paper(slots, found[0] if found else None)
        return self if paper is None else PaperAtHand(paper, told=True)

    def of_another_page(self) -> "PaperAtHand":
        """What the officer asked for was asked for the page before."""
        return replace(self, told=False)
