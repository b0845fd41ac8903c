"""A form that is typed and not saved yet (nháp), as the register keeps it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desk.canonical import Json


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """One form as it was typed, wrong or unfinished as it may be.

    `key` is the draft's own (desk.draft.draft.Draft.key); `content` is the form's, for itself alone
    to read; `owner` and `procedure` are what a list shows. `corrects`: the dossier it will replace
    or mend. `pages`: how many were scanned for it, as the register counts them. `content` is empty
    while nobody has typed a word yet. Times are Asia/Ho_Chi_Minh.
    """

    key: UUID
    officer: str
    started_at: datetime
    saved_at: datetime
    owner: str
    procedure: str
    content: dict[str, Json]
    parked: bool = False
    corrects: UUID | None = None
    pages: int = 0
