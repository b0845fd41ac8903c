"""The outbox entries that send files, and the files' names as long as nothing was sent."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from desk.canonical import canonical_json
from desk.filing.names import renamed
from desk.outbox import Entry, Kind, State
from desk.pages.attachment import Attachment
from desk.ports import Books

UNTOLD: Final = (State.AWAITING_CODE, State.WAITING, State.REFUSED)
AGAIN: Final = timedelta(days=1)
_UNTRIED: Final = (State.AWAITING_CODE, State.WAITING)


def upload_of(attachment: Attachment) -> str:
    """The content of the outbox entry that sends it."""
    return canonical_json({"attachment": attachment.id})


def withdraw_uploads(books: Books, dossier: UUID, now: datetime, content: str = "") -> None:
    """Files that were not sent never will be: the one of that content, or all."""
    for entry in books.entries_of(dossier):
        meant = not content or entry.content == content
        if entry.kind is Kind.UPLOAD_FILE and meant and entry.state in UNTOLD:
            books.note_entry(replace(entry, state=State.WITHDRAWN, done_at=now))


def submit_again(books: Books, entry: Entry, now: datetime) -> None:
    """Has the portal hear of the dossier once more, behind all files that wait, and only once.

    An earlier entry that was to tell the same is withdrawn: one that is no first submission, was
    never tried and stands before those files.
    """
    entries = books.entries_of(entry.dossier)
    submits = [one for one in entries if one.kind is Kind.SUBMIT_DOSSIER]
    updates = [one for one in submits if one.state is not State.WITHDRAWN][1:]
    waiting = [one for one in updates if one.state in _UNTRIED and not one.attempts]
    uploads = [one for one in entries if one.kind is Kind.UPLOAD_FILE and one.state in UNTOLD]
    if waiting and not (uploads and entries.index(uploads[-1]) > entries.index(waiting[-1])):
        return
    for one in waiting:
        books.note_entry(replace(one, state=State.WITHDRAWN, done_at=now))
    books.put_entry(entry)


def send_anew(
    books: Books, file: Attachment, now: datetime, new_id: Callable[[], UUID] = uuid4
) -> bool:
    """A file the upload server no longer holds goes up once more, and its dossier behind it; at
    most once a day for each file. Whether it does.
    """
    entries = books.entries_of(file.dossier)
    content = upload_of(file)
    own = [one for one in entries if (one.kind, one.content) == (Kind.UPLOAD_FILE, content)]
    waits = any(one.state in UNTOLD for one in own)
    lately = any(now - one.written_at < AGAIN for one in own[1:])
    if file.superseded or waits or lately or books.annulment(file.dossier):
        return False
    upload = Entry(new_id(), file.dossier, Kind.UPLOAD_FILE, content, now, now)
    books.put_entry(upload)
    submit_again(books, replace(upload, id=new_id(), kind=Kind.SUBMIT_DOSSIER, content=""), now)
    return True


def rename_files(books: Books, dossier: UUID, former: str, official: str) -> None:
    """Names that hold the temporary code hold the official one; what is sent keeps its name."""
    for one in books.attachments(dossier):
        name = renamed(one.name, former, official)
        if name != one.name and not one.location:
            books.keep_attachment(replace(one, name=name))
