"""Pages that lie in the wrong bundle go to the one they belong to, and back again if need be.

All of it happens within the caller's transaction.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from desk.filing.attaching import Attacher
from desk.filing.digest import current
from desk.filing.thinned import refuse_thinned
from desk.journal import Act
from desk.pages.page import Page
from desk.pages.strip import Strip
from desk.ports import Books


def send(
    attacher: Attacher, books: Books, ids: Sequence[UUID], to: UUID, now: datetime
) -> tuple[Page, ...]:
    """The pages as they were, with what shares a sheet with them; they lie loose behind those of
    that dossier or form now. What lies there already stays. Raises PageThinnedError.
    """
    were = tuple(page for page in _with_sheets(books, ids) if page.bundle != to)
    refuse_thinned(were)
    _move(attacher, books, were, to, now)
    there = (books.page(page.id) for page in were)
    books.keep_pages([replace(page, slot="") for page in there if page])
    _file_anew(attacher, books, were, now)
    return were


def take_back(
    attacher: Attacher, books: Books, were: Sequence[Page], home: UUID, now: datetime
) -> tuple[Page, ...]:
    """The pages as they are in `home` again, with number, place and paper as they were there.

    How they were turned or cropped meanwhile stays. Raises PageThinnedError.
    """
    found = ((was, books.page(was.id)) for was in were)
    away = tuple((was, page) for was, page in found if page and page.bundle != home)
    refuse_thinned(page for _, page in away)
    _move(attacher, books, [page for _, page in away], home, now)
    here = ((was, books.page(was.id)) for was, _ in away)
    back = tuple(_as_before(page, was) for was, page in here if page)
    books.keep_pages(back)
    left = [page for _, page in away]
    _file_anew(attacher, books, left, now)
    if any(page.slot for page in back) and books.attachments(home):
        _attach(attacher, books, home, now)
    return back


def _with_sheets(books: Books, ids: Iterable[UUID]) -> tuple[Page, ...]:
    found = tuple(page for one in ids if (page := books.page(one)))
    strips = {page.bundle: Strip(books.pages(page.bundle)) for page in found}
    along = (one for page in found for one in strips[page.bundle].sheet_of(page.id))
    chosen = {page.id: page for page in along}
    return tuple(sorted(chosen.values(), key=lambda page: (page.place, page.number)))


def _move(attacher: Attacher, books: Books, pages: Sequence[Page], to: UUID, now: datetime) -> None:
    """The journal of each bundle that is a dossier tells of it."""
    books.send_pages([page.id for page in pages], to)
    for bundle in dict.fromkeys(page.bundle for page in pages):
        ids = [page.id for page in pages if page.bundle == bundle]
        here, there = (one if books.dossier(one) else None for one in (bundle, to))
        attacher.write(books, here, Act.FILE_PAGES, {"to": to, "pages": ids}, now)
        attacher.write(books, there, Act.FILE_PAGES, {"from": bundle, "pages": ids}, now)


def _as_before(page: Page, was: Page) -> Page:
    """Its number may have moved since, when a form became a dossier; its place moves with it."""
    place = was.place + page.number - was.number
    return replace(page, place=place, slot=was.slot, standing=was.standing, under=was.under)


def _file_anew(attacher: Attacher, books: Books, left: Sequence[Page], now: datetime) -> None:
    """Files that were made of pages which are gone from their bundle now are made anew."""
    gone = {page.id for page in left}
    for bundle in dict.fromkeys(page.bundle for page in left):
        files = current(books.attachments(bundle)).values()
        if any(gone.intersection(one.pages) for one in files):
            _attach(attacher, books, bundle, now)


def _attach(attacher: Attacher, books: Books, bundle: UUID, now: datetime) -> None:
    dossier = books.dossier(bundle)
    if dossier and books.annulment(dossier.id) is None:
        attacher.attach(books, dossier, now)
