"""Papers this office holds already: whose they are, and those a form is to have once received."""

from datetime import datetime
from uuid import UUID

from desk.dossier.dossier import Dossier
from desk.dossier.person import tidy_text
from desk.filing.attaching import Attacher
from desk.pages.attachment import Attachment
from desk.pages.strip import Strip
from desk.ports import Books


def held_for(books: Books, dossier: Dossier, attachment_id: UUID) -> Attachment | None:
    """The file, if it is the same citizen's, of a dossier that stands, and in use."""
    held = usable(books, attachment_id)
    home = books.dossier(held.dossier) if held else None
    number = dossier.owner.id_number
    same = home is not None and bool(number) and home.owner.id_number == number
    return held if same else None


def usable(books: Books, attachment_id: UUID) -> Attachment | None:
    """The file, if it is made, in use and of a dossier that stands."""
    held = books.attachment(attachment_id)
    if held is None or not held.bound or held.superseded:
        return None
    return None if books.annulment(held.dossier) else held


def reuse_meant(
    attacher: Attacher, books: Books, key: UUID, dossier: Dossier, now: datetime
) -> None:
    """What was meant for papers of the form with that key, within the caller's transaction.

    Pages scanned for a paper come before a held file. A file that is no longer held, or not this
    citizen's (another ID number was typed since), is left out.
    """
    for meant in books.reuses(key):
        paper = tidy_text(meant.paper).strip()
        held = held_for(books, dossier, meant.attachment)
        if held and not Strip(books.pages(dossier.id)).filed(paper):
            attacher.reuse(books, dossier, paper, held, now)
    books.drop_reuses(key)
