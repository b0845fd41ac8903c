"""What was decided about pages, as the journal tells it."""

from collections.abc import Sequence
from datetime import datetime

from desk.filing.attaching import Attacher
from desk.journal import Act
from desk.pages.history import DECIDED, Edit
from desk.pages.page import Page
from desk.ports import Books


def write_edit(
    hand: Attacher, books: Books, edit: Edit, pages: Sequence[Page], now: datetime
) -> None:
    """One line of the journal for each bundle the pages lie in."""
    for bundle in dict.fromkeys(page.bundle for page in pages):
        told = [
            {"page": page.id, **{name: getattr(page, name) for name in DECIDED}}
            for page in pages
            if page.bundle == bundle
        ]
        at = bundle if books.dossier(bundle) else None
        hand.write(books, at, Act.FILE_PAGES, {"edit": edit, "pages": told}, now)
