"""Pages whose untouched images are gone: their file stands, but no other can be made of them."""

from collections.abc import Iterable

from desk.errors import FileDamagedError
from desk.filing.digest import made_of
from desk.pages.page import Page
from desk.pages.strip import Strip
from desk.ports import Books


class PageThinnedError(FileDamagedError):
    """The page's image was removed once its file was safe; only the file is left."""


def refuse_thinned(pages: Iterable[Page]) -> None:
    """Raises PageThinnedError if one of them has no image any more."""
    if any(page.thinned for page in pages):
        raise PageThinnedError


def refuse_unmakable(books: Books, before: Strip, kept: Iterable[Page]) -> None:
    """Raises PageThinnedError if a paper with thinned pages would need another file.

    Such a paper can only be put away whole, or be brought back as one of its files has it.
    """
    changed = {page.id: page for page in kept}
    if not any(page.thinned for page in before.pages):
        return
    after = Strip(tuple(changed.get(page.id, page) for page in before.pages))
    for paper in after.papers:
        pages, was = after.filed(paper), made_of(before.filed(paper))
        thin = any(page.thinned for page in pages)
        if thin and made_of(pages) != was and not _has_file(books, pages, paper):
            raise PageThinnedError


def _has_file(books: Books, pages: tuple[Page, ...], paper: str) -> bool:
    """Whether that paper had a file made of just these pages."""
    wanted = made_of(pages)
    files = books.attachments(pages[0].bundle)
    return any(one.bound and (one.paper, one.made_of) == (paper, wanted) for one in files)
