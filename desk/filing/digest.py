"""Whether a paper's pages are still those its file was made of."""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from desk.canonical import canonical_json
from desk.dossier.dossier import Dossier
from desk.pages.attachment import Attachment, Digital
from desk.pages.page import Page


def made_of(pages: Iterable[Page]) -> str:
    """SHA-256 (hex) of the pages in order and what was decided about them; empty without any."""
    told = [[page.id, page.turn, page.crop, page.tone, page.under] for page in pages]
    return sha256(canonical_json(told).encode()).hexdigest() if told else ""


def current(attachments: Iterable[Attachment]) -> dict[str, Attachment]:
    """The newest file of each paper that no other has taken the place of."""
    return {one.paper: one for one in attachments if not one.superseded}


def digital_states(dossier: Dossier, attachments: Iterable[Attachment]) -> Mapping[str, Digital]:
    """Trạng thái số hóa of each paper by its name: those handed in, then what else has a file."""
    held = current(attachments)
    states = {paper.name: Digital.NOT_DIGITISED for paper in dossier.papers}
    return states | {name: attachment.digital for name, attachment in held.items()}
