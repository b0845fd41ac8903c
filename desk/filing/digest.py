"""Whether a paper's pages are still those its file was made of."""

from collections.abc import Iterable
from hashlib import sha256

from desk.canonical import canonical_json
from desk.pages.attachment import Attachment
from desk.pages.page import Page


def made_of(pages: Iterable[Page]) -> str:
    """SHA-256 (hex) of the pages in order and what was decided about them; empty without any."""
    told = [[page.id, page.turn, page.crop, page.tone, page.under] for page in pages]
    return sha256(canonical_json(told).encode()).hexdigest() if told else ""


def current(attachments: Iterable[Attachment]) -> dict[str, Attachment]:
    """The newest file of each paper that no other has taken the place of."""
    return {one.paper: one for one in attachments if not one.superseded}
