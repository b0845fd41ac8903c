"""Whether the files that a dossier names lie whole at the upload server; else they go again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import UUID

from desk.canonical import Json, canonical_json
from desk.filing.uploads import send_anew
from desk.journal import Act, Deed
from desk.outbox import Trouble, TryLater
from desk.pages.attachment import Attachment
from desk.ports import Books, UploadServer

FILES: Final = "TaiLieuNop"


def named_files(sent: Mapping[str, Json]) -> tuple[UUID, ...]:
    """Ids of the attachments that the portal was told of and that were not taken back."""
    ids = (str(item.get("TepDinhKemId", "")) for item in _items(sent) if not _deleted(item))
    return tuple(UUID(one) for one in ids if one)


def without_deleted(fields: dict[str, Json]) -> dict[str, Json]:
    """Whether a portal still lists what was taken back is its own affair."""
    if FILES not in fields:
        return fields
    return fields | {FILES: [item for item in _items(fields) if not _deleted(item)]}


def not_held(
    server: UploadServer | None, named: Sequence[Attachment | None]
) -> tuple[Attachment, ...] | TryLater:
    """Those that the server does not hold whole; TryLater when it holds all it can say of."""
    if not named:
        return ()
    if server is None or None in named:
        return TryLater(Trouble.UNREADABLE)
    gone: list[Attachment] = []
    unsaid: TryLater | None = None
    for file in (one for one in named if one):
        held = server.holds(file)
        if held is False:
            gone.append(file)
        elif isinstance(held, TryLater):
            unsaid = held
            if held.trouble is not Trouble.UNREADABLE:
                break
    return tuple(gone) if gone else unsaid or ()


def heal(books: Books, server: UploadServer, file: Attachment, desk: str, now: datetime) -> None:
    """Sends it anew, at most once a day: what that server was said to hold of it is forgotten."""
    if not send_anew(books, file, now):
        return
    known = books.upload(server.address, file.sha256)
    if known and known.location in ("", file.location):
        books.keep_upload(replace(known, location="", offset=0, done_at=None))
    told = canonical_json({"attachment": file.id, "sha256": file.sha256})
    books.write(Deed(now, "", desk, Act.RESEND, file.dossier, told))


def _items(fields: Mapping[str, Json]) -> list[dict[str, Json]]:
    listed = fields.get(FILES)
    return [item for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []


def _deleted(item: Mapping[str, Json]) -> bool:
    return str(item.get("IsDeleted", "")).casefold() == "true"
