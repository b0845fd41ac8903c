"""Files on their way to the upload server, before the dossier that names them.

Dossiers and steps that are due go first, and a file gives way to them between two chunks: telling
one takes a second, a file on a bad line an hour. After SLICE the round ends, so that look-ups and
the door of the program need not wait for the file either; the next round goes on inside it. Neither
counts as an attempt, and an attempt that brought the file further starts the waits anew.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final
from uuid import UUID

from desk.canonical import Json, canonical_json
from desk.delivery.lease import Lease
from desk.delivery.retraction import withdrawn
from desk.dossier.dossier import Dossier
from desk.errors import FileDamagedError, ImageError
from desk.journal import Act, Deed
from desk.outbox import Accepted, Answer, Entry, Kind, Refused, TryLater
from desk.pages.attachment import Attachment, Trail, Upload
from desk.ports import Books, Store, UploadServer, Vault

SLICE: Final = timedelta(minutes=2)
TRAILS: Final = "upload_trails"


class FileTrouble(StrEnum):
    """Why a file was refused on this side; the entry's last word."""

    NO_IMAGE = "no_image"
    DAMAGED = "damaged"
    UNKNOWN = "unknown"
    TOO_LARGE = "too_large"


class UploadStoppedError(Exception):
    """A file stops between two chunks. `lost`: another process has taken over."""

    def __init__(self, *, lost: bool) -> None:
        super().__init__("lost" if lost else "paused")
        self.lost = lost


@dataclass(frozen=True, slots=True)
class StoreNotes:
    """How far each content has come, in the store; keeping it renews the lease.

    One for each round: `ends` is when its files stop to go on in the next.
    """

    store: Store
    lease: Lease
    ends: datetime

    @classmethod
    def of_round(cls, store: Store, lease: Lease) -> "StoreNotes":
        """For a round that begins now."""
        return cls(store, lease, lease.clock() + SLICE)

    @property
    def over(self) -> bool:
        """Whether the round has had its time."""
        return self.lease.clock() >= self.ends

    def get(self, server: str, sha256: str) -> Upload | None:
        """What was kept, else None."""
        with self.store.reading() as books:
            return books.upload(server, sha256)

    def keep(self, upload: Upload) -> None:
        """Keeps it. Raises UploadStoppedError when the lease is lost or the file must give way."""
        with self.store.writing() as books:
            if not self.lease.renew(books):
                raise UploadStoppedError(lost=True)
            books.keep_upload(upload)
            under_way = upload.offset > 0 and upload.done_at is None
            gives_way = under_way and (self.over or self._others_wait(books))
        if gives_way:
            raise UploadStoppedError(lost=False)

    def trail(self, server: str, sha256: str) -> Trail:
        """How the upload of that content went so far."""
        with self.store.reading() as books:
            return _trails(books).get(f"{server} {sha256}", Trail())

    def mark(self, upload: Upload, trail: Trail) -> None:
        """Keeps its trail, unless another process has taken over."""
        with self.store.writing() as books:
            if self.lease.renew(books):
                kept = _trails(books) | {f"{upload.server} {upload.sha256}": trail}
                told = {key: one for key, one in kept.items() if one != Trail()}
                listed: dict[str, Json] = {
                    key: [one.rest, one.doubtful, one.anew] for key, one in told.items()
                }
                books.keep_fact(TRAILS, listed)

    def _others_wait(self, books: Books) -> bool:
        due = books.due_entries(self.lease.clock(), 1)
        return bool(due) and due[0].kind is not Kind.UPLOAD_FILE


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


def _trails(books: Books) -> dict[str, Trail]:
    """By server and SHA-256."""
    kept = books.fact(TRAILS)
    told = kept if isinstance(kept, dict) else {}
    return {key: trail for key, one in told.items() if (trail := _trail(one))}


def _trail(told: Json) -> Trail | None:
    match told:
        case [int() | None as rest, bool(doubtful), int(anew)]:
            return Trail(rest, doubtful, anew)
        case _:
            return None


def _attachment_in(entry: Entry) -> UUID | None:
    try:
        match json.loads(entry.content):
            case {"attachment": str(known)}:
                return UUID(known)
            case _:
                return None
    except ValueError:
        return None
