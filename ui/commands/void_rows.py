"""Which dossiers of a list are void, and what stands in their place."""

from collections.abc import Iterable
from uuid import UUID

from desk.ports import Books


def void_rows(books: Books, dossiers: Iterable[UUID]) -> dict[UUID, str]:
    """The void ones with the code in their place; "" where there is none."""
    found = {}
    for dossier in set(dossiers):
        annulment = books.annulment(dossier)
        if annulment:
            instead = annulment.replaced_by and books.dossier(annulment.replaced_by)
            found[dossier] = instead.code if instead else ""
    return found
