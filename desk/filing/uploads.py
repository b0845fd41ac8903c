"""The outbox entries that send files, and the files' names as long as nothing was sent."""

from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import UUID

from desk.canonical import canonical_json
from desk.filing.names import renamed
from desk.outbox import Kind, State
from desk.pages.attachment import Attachment
from desk.ports import Books

UNTOLD: Final = (State.AWAITING_CODE, State.WAITING, State.REFUSED)


def upload_of(attachment: Attachment) -> str:
    """The content of the outbox entry that sends it."""
    return canonical_json({"attachment": attachment.id})


def withdraw_uploads(books: Books, dossier: UUID, now: datetime, content: str = "") -> None:
    """Files that were not sent never will be: the one of that content, or all."""
    for entry in books.entries_of(dossier):
        meant = not content or entry.content == content
        if entry.kind is Kind.UPLOAD_FILE and meant and entry.state in UNTOLD:
            books.note_entry(replace(entry, state=State.WITHDRAWN, done_at=now))


def rename_files(books: Books, dossier: UUID, former: str, official: str) -> None:
    """Names that hold the temporary code hold the official one; what is sent keeps its name."""
    for one in books.attachments(dossier):
        name = renamed(one.name, former, official)
        if name != one.name and not one.location:
            books.keep_attachment(replace(one, name=name))
