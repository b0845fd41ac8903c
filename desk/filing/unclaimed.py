"""Pages that no dossier and no draft has: their form was given up.

They are never taken out of the register: they go to the dossier or form they belong to, or are put
away, and either can be undone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from desk.errors import DeskError
from desk.filing.attaching import NOWHERE, Attacher
from desk.filing.beginning import begin_draft
from desk.filing.homes import home_of, standing_dossier
from desk.filing.noted import write_edit
from desk.filing.sending import send
from desk.officer_names import called
from desk.pages.history import Edit
from desk.pages.page import Page, Standing
from desk.pages.strip import Strip
from desk.ports import Books, Clock, Store


class ClaimedError(DeskError):
    """Some draft or dossier has these pages again: nothing was changed."""


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """One form's pages. `officer`: the name of who scanned the last; empty: not known."""

    bundle: UUID
    strip: Strip
    officer: str = ""

    @property
    def waiting(self) -> tuple[Page, ...]:
        """What nobody has put away, blank pages too."""
        return tuple(page for page in self.strip.pages if page.standing is not Standing.DROPPED)

    @property
    def pages(self) -> tuple[Page, ...]:
        """What waits, or all of them once all are put away."""
        return self.waiting or self.strip.pages

    @property
    def last_at(self) -> datetime:
        """When the last of them came."""
        return max(page.arrived_at for page in self.strip.pages)


@dataclass(frozen=True, slots=True)
class UnclaimedPages:
    """As one signed-in officer. All raise a store's errors; nothing is changed then."""

    store: Store
    clock: Clock
    officer: str
    desk: str

    def counts(self) -> Mapping[UUID, int]:
        """How many pages wait in each bundle where any does."""
        with self.store.reading() as books:
            return books.unclaimed_counts()

    def all(self) -> tuple[Unclaimed, ...]:
        """Those with pages that wait, then those put away, each the newest first."""
        with self.store.reading() as books:
            found = [_known(books, one) for one in books.unclaimed()]
        found.sort(key=lambda one: one.last_at, reverse=True)
        return tuple(sorted(found, key=lambda one: not one.waiting))

    def bring(self, bundle: UUID, to: UUID) -> tuple[Page, ...]:
        """They lie loose behind the pages of that form (its key) or dossier (its id); returned as
        they were, for `Filing.take_back`. Raises ClaimedError, VoidDossierError.
        """
        with self.store.writing() as books:
            pages = _still_unclaimed(books, bundle).pages
            (home, dossier), now = home_of(books, to), self._now()
            if dossier is None:
                begin_draft(books, to, self.officer, now)
            else:
                standing_dossier(books, dossier)
            were = send(self._hand, books, [page.id for page in pages], home, now)
            there = [one for page in were if (one := books.page(page.id)) and _dropped(one)]
            out = [replace(page, standing=Standing.STRIP) for page in there]
            self._keep(books, out, Edit.BRING_BACK, now)
        return were

    def put_away(self, bundle: UUID) -> tuple[Page, ...]:
        """Nobody is asked about them any more; returned as they were, for `take_out`.

        Raises ClaimedError.
        """
        with self.store.writing() as books:
            were = _still_unclaimed(books, bundle).waiting
            away = [replace(page, standing=Standing.DROPPED) for page in were]
            self._keep(books, away, Edit.DROP, self._now())
        return were

    def take_out(self, bundle: UUID, were: Sequence[Page] = ()) -> int:
        """Pages that were put away wait again, each standing as it did in `were`; how many.

        Raises ClaimedError.
        """
        with self.store.writing() as books:
            before = {page.id: page.standing for page in were}
            found = _still_unclaimed(books, bundle).strip.dropped
            chosen = [page for page in found if not before or page.id in before]
            out = [replace(page, standing=before.get(page.id, Standing.STRIP)) for page in chosen]
            self._keep(books, out, Edit.BRING_BACK, self._now())
        return len(out)

    def _keep(self, books: Books, pages: Sequence[Page], edit: Edit, now: datetime) -> None:
        books.keep_pages(pages)
        write_edit(self._hand, books, edit, pages, now)

    @property
    def _hand(self) -> Attacher:
        return Attacher(self.officer, self.desk, NOWHERE)

    def _now(self) -> datetime:
        return self.clock().replace(microsecond=0)


def _dropped(page: Page) -> bool:
    return page.standing is Standing.DROPPED


def _known(books: Books, bundle: UUID) -> Unclaimed:
    strip = Strip(books.pages(bundle))
    last = max(strip.pages, key=lambda page: page.number)
    return Unclaimed(bundle, strip, called(books, last.officer))


def _still_unclaimed(books: Books, bundle: UUID) -> Unclaimed:
    if books.draft(bundle) or books.dossier(bundle) or books.dossier_by_key(bundle):
        raise ClaimedError
    return Unclaimed(bundle, Strip(books.pages(bundle)))
