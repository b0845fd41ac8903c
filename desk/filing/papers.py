"""The papers of a dossier with the pages filed under them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from desk.dossier.dossier import Dossier
from desk.filing.digest import made_of
from desk.pages.page import Page
from desk.pages.strip import Strip


@dataclass(frozen=True, slots=True)
class Paper:
    """One line: its number from 1, its national code if any, the pages filed under it in order."""

    order: int
    name: str
    code: str
    pages: tuple[Page, ...]

    @property
    def made_of(self) -> str:
        """What a file of its pages would be made of."""
        return made_of(self.pages)

    @property
    def page_ids(self) -> tuple[UUID, ...]:
        """Of its pages, in order."""
        return tuple(page.id for page in self.pages)


def papers(dossier: Dossier, strip: Strip, others: Iterable[str] = ()) -> Iterator[Paper]:
    """The dossier's own in their order, then other names that have pages, then `others`.

    A paper that was only shown (xuất trình) has no pages, whatever lies under its name.
    """
    handed = {paper.name: paper for paper in dossier.papers}
    names = dict.fromkeys((*handed, *strip.papers, *others))
    for order, name in enumerate(names, start=1):
        line = handed.get(name)
        shown = line is not None and line.shown
        code = (line.code if line else None) or ""
        yield Paper(order, name, code, () if shown else strip.filed(name))
