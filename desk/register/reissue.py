"""The receipt as it stands today: what was frozen, and whether it is void by now."""

from dataclasses import replace
from uuid import UUID

from desk.dossier.receipt import Receipt
from desk.ports import Books


def receipt_today(books: Books, dossier: UUID) -> Receipt | None:
    """Its newest receipt; whatever is printed of a void dossier says so."""
    receipt, annulment = books.receipt_of(dossier), books.annulment(dossier)
    if receipt is None or annulment is None:
        return receipt
    return replace(receipt, voided_at=annulment.at)
