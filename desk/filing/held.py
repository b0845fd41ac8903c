"""Papers this office holds already: whose they are, and those a form is to have once received."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desk.dossier.dossier import Dossier
from desk.dossier.person import tidy_text
from desk.errors import DeskError
from desk.filing.attaching import Attacher
from desk.pages.attachment import Attachment
from desk.pages.strip import Strip
from desk.ports import Books


class NotHeldError(DeskError):
    """This office holds no such file of that citizen, or no longer."""


@dataclass(frozen=True, slots=True)
class HeldPaper:
    """A file this office holds of a citizen: `code` and `received_at` of its dossier."""

    attachment: Attachment
    code: str
    received_at: datetime


def held_of(books: Books, of: UUID | str) -> tuple[HeldPaper, ...]:
    """Files of that ID number, or of the citizen of that dossier in other ones, newest first,
    each content once with the dossier it first came with.
    """
    dossier = books.dossier(of) if isinstance(of, UUID) else None
    number = dossier.owner.id_number if dossier else of if isinstance(of, str) else ""
    files = {one.sha256: one for one in books.held_papers(number.strip())}
    others = (one for one in files.values() if not dossier or one.dossier != dossier.id)
    homes = ((one, books.dossier(one.dossier)) for one in others)
    return tuple(HeldPaper(one, home.code, home.received_at) for one, home in homes if home)


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
