"""Pages go with their form into the dossier it becomes, and out of a wrong one into its successor.

All of it happens within the caller's transaction.
"""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from desk.dossier.dossier import Dossier
from desk.dossier.person import tidy_text
from desk.filing.attaching import Attacher
from desk.filing.held import reuse_meant
from desk.journal import Act
from desk.ports import Books


def take_over(
    attacher: Attacher,
    books: Books,
    key: UUID,
    dossier: Dossier,
    now: datetime,
    instead_of: Dossier | None = None,
) -> None:
    """The wrong dossier's pages first, then those of the form with that key, then their files and
    those of papers this office holds already.

    The wrong one keeps its own files and the journal tells where its pages went.
    """
    wrong = instead_of.id if instead_of else None
    if wrong:
        _move(attacher, books, wrong, dossier.id, now)
    _move(attacher, books, key, dossier.id, now)
    heirlooms = books.attachments(wrong) if wrong else ()
    if heirlooms or books.pages(dossier.id):
        attacher.attach(books, dossier, now, heirlooms)
    reuse_meant(attacher, books, key, dossier, now)


def _move(attacher: Attacher, books: Books, bundle: UUID, to: UUID, now: datetime) -> None:
    pages = books.pages(bundle)
    if not pages:
        return
    known = books.dossier(bundle)
    named = (replace(page, slot=tidy_text(page.slot).strip()) for page in pages)
    books.keep_pages([page for page, was in zip(named, pages, strict=True) if page != was])
    books.move_pages(bundle, to)
    ids = [page.id for page in pages]
    attacher.write(books, to, Act.FILE_PAGES, {"from": bundle, "pages": ids}, now)
    if known:
        attacher.write(books, bundle, Act.FILE_PAGES, {"to": to, "pages": ids}, now)
