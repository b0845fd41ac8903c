"""Whether the files that a dossier names still lie whole at the upload server."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from desk.canonical import Json
from desk.outbox import Trouble, TryLater
from desk.pages.attachment import Attachment
from desk.ports import UploadServer

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


def all_held(server: UploadServer | None, named: Sequence[Attachment | None]) -> bool | TryLater:
    """Whether the server holds each of them; TryLater as soon as it cannot say."""
    if not named:
        return True
    if server is None or None in named:
        return TryLater(Trouble.UNREADABLE)
    for file in named:
        held = server.holds(file) if file else False
        if held is not True:
            return held
    return True


def _items(fields: Mapping[str, Json]) -> list[dict[str, Json]]:
    listed = fields.get(FILES)
    return [item for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []


def _deleted(item: Mapping[str, Json]) -> bool:
    return str(item.get("IsDeleted", "")).casefold() == "true"
