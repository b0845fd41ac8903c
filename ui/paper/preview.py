"""The receipt a draft would give if F9 were pressed now: no number, written nowhere."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from desk.dossier.receipt import Receipt
from desk.draft.draft import Draft
from desk.intake.assembly import Identifiers, assemble, receipt_for
from desk.intake.intake import Prospect
from desk.office.settings import Office


def preview_receipt(
    draft: Draft, prospect: Prospect, office: Office, officer: str, now: datetime
) -> Receipt | None:
    """The values, or None while procedure, case or date are not chosen."""
    if not (prospect.procedure and prospect.case and prospect.promise):
        return None
    ids = Identifiers(uuid4(), uuid4(), "", False, 0, now)
    dossier = assemble(
        draft, prospect.procedure, prospect.case, prospect.promise, office, officer, ids
    )
    receipt = receipt_for(dossier, prospect.promise, draft, office, ids)
    return replace(receipt, number="")
