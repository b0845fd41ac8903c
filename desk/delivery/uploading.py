"""Files on their way to the upload server, before the dossier that names them.

A file that gave way between two chunks has made no attempt; an attempt that brought it further
starts the waits anew.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from desk.canonical import canonical_json
from desk.delivery.retraction import withdrawn
from desk.delivery.upload_notes import StoreNotes
from desk.dossier.dossier import Dossier
from desk.errors import FileDamagedError, ImageError
from desk.journal import Act, Deed
from desk.outbox import Accepted, Answer, Entry, Refused, TryLater
from desk.pages.attachment import Attachment
from desk.ports import Books, UploadServer, Vault


class FileTrouble(StrEnum):
    """Why a file was refused on this side; the entry's last word."""

    NO_IMAGE = "no_image"
    DAMAGED = "damaged"
    UNKNOWN = "unknown"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Files:
    """What sending files needs. `bind` makes the file of an attachment that has none yet; it may
    raise ImageError and FileDamagedError. `most`: bytes of one file the portal takes, 0: any.
    """

    server: UploadServer
    notes: StoreNotes
    vault: Vault
    bind: Callable[[UUID], Attachment]
    most: int = 0

    def send(self, parcel: "Parcel") -> Answer:
        """Raises UploadStoppedError."""
        attachment = parcel.attachment
        if attachment is None:
            return Refused(FileTrouble.UNKNOWN)
        try:
            bound = attachment if attachment.bound else self.bind(attachment.id)
            content = self.vault.get(bound.file)
        except ImageError:
            return Refused(FileTrouble.NO_IMAGE)
        except FileDamagedError:
            return Refused(FileTrouble.DAMAGED)
        wrong = self._wrong_with(bound, content)
        return Refused(wrong) if wrong else self.server.send(content, bound)

    def _wrong_with(self, bound: Attachment, content: bytes) -> FileTrouble | None:
        if sha256(content).hexdigest() != bound.sha256:
            return FileTrouble.DAMAGED
        return FileTrouble.TOO_LARGE if 0 < self.most < len(content) else None

    def offset(self, books: Books, attachment: Attachment | None) -> int:
        """Bytes of it that the server confirmed."""
        if attachment is None or not attachment.bound:
            return 0
        upload = books.upload(self.server.address, attachment.sha256)
        return upload.offset if upload else 0


@dataclass(frozen=True, slots=True)
class Parcel:
    """An entry that sends a file, read with all it needs. `offset`: where its file stood then."""

    entry: Entry
    dossier: Dossier | None
    attachment: Attachment | None
    void: bool
    offset: int = 0

    @property
    def wanted(self) -> bool:
        """Whether the paper still needs this file."""
        return not self.void and not (self.attachment and self.attachment.superseded)


def parcel_of(books: Books, entry: Entry, files: Files | None) -> Parcel:
    """As the books stand now."""
    known = _attachment_in(entry)
    attachment = books.attachment(known) if known else None
    void = books.annulment(entry.dossier) is not None
    offset = files.offset(books, attachment) if files else 0
    return Parcel(entry, books.dossier(entry.dossier), attachment, void, offset)


def settled(
    before: Parcel, after: Parcel, answer: Answer | None, now: datetime, jitter: float
) -> Entry:
    """The entry once its file has had this answer; None: nobody wants it."""
    entry = before.entry
    if answer is None:
        return withdrawn(entry, now)
    if isinstance(answer, TryLater) and after.offset > before.offset:
        entry = replace(entry, attempts=0)
    return entry.after(answer, now, jitter)


def note_sent(books: Books, parcel: Parcel, answer: Accepted, now: datetime) -> None:
    """The server confirmed the whole: from now on the dossier names the file."""
    sent = parcel.attachment
    if sent is None:
        return
    location = str(answer.fields.get("location", ""))
    books.keep_attachment(replace(sent, location=location))
    told = {
        "attachment": sent.id,
        "name": sent.name,
        "sha256": sent.sha256,
        "size": sent.size,
        "location": location,
    }
    desk = parcel.dossier.desk if parcel.dossier else ""
    books.write(Deed(now, "", desk, Act.UPLOADED, sent.dossier, canonical_json(told)))


def _attachment_in(entry: Entry) -> UUID | None:
    try:
        match json.loads(entry.content):
            case {"attachment": str(known)}:
                return UUID(known)
            case _:
                return None
    except ValueError:
        return None
