"""Where pages lie now: a form becomes a dossier, and a wrong dossier gets another in its place."""

from uuid import UUID

from desk.dossier.dossier import Dossier
from desk.errors import DeskError, UnknownDossierError
from desk.pages.page import Page
from desk.ports import Books


class VoidDossierError(DeskError):
    """Nothing is filed in a dossier whose number was made void."""


def home_of(books: Books, bundle: UUID) -> tuple[UUID, Dossier | None]:
    """Where pages of the bundle lie now: a form may have become a dossier while they came."""
    dossier = books.dossier(bundle) or books.dossier_by_key(bundle)
    return (dossier.id, dossier) if dossier else (bundle, None)


def living_home(books: Books, bundle: UUID) -> tuple[UUID, Dossier | None]:
    """The same, where pages still come to it: a wrong dossier's go on to the one in its place."""
    place, dossier = home_of(books, bundle)
    while (wrong := books.annulment(place)) and wrong.replaced_by:
        place, dossier = home_of(books, wrong.replaced_by)
    return place, dossier


def known_dossier(books: Books, dossier_id: UUID) -> Dossier:
    """Raises UnknownDossierError."""
    dossier = books.dossier(dossier_id)
    if dossier is None:
        raise UnknownDossierError
    return dossier


def standing_dossier(books: Books, dossier: Dossier) -> Dossier:
    """The dossier, if its number is not void. Raises VoidDossierError."""
    if books.annulment(dossier.id):
        raise VoidDossierError
    return dossier


def still_there(books: Books, was: Page, page: Page) -> bool:
    """Whether it lies where the officer saw it, or where all of that form or dossier went."""
    home = home_of(books, was.bundle)[0]
    wrong = books.annulment(home)
    return page.bundle in (was.bundle, home, wrong and wrong.replaced_by)
