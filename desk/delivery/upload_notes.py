"""How far each file has come at the upload server, and when it gives way to something else.

Dossiers and steps that are due go first, and a file gives way to them between two chunks: telling
one takes a second, a file on a bad line an hour. After SLICE the round ends, so that look-ups and
the door of the program need not wait for the file either; the next round goes on inside it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from desk.canonical import Json
from desk.delivery.lease import Lease
from desk.outbox import Kind
from desk.pages.attachment import Trail, Upload
from desk.ports import Books, Store

SLICE: Final = timedelta(minutes=2)
TRAILS: Final = "upload_trails"


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
