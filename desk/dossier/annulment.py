"""A receipt that was wrong: the counter-entry that says so (hủy số, thay số)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Mistake(StrEnum):
    """Why a received dossier is void; the officer adds the reason in words."""

    WRONG_PROCEDURE = "wrong_procedure"
    WRONG_DATE = "wrong_date"
    WRONG_NAME = "wrong_name"
    WRONG_PAPERS = "wrong_papers"
    TAKEN_TWICE = "taken_twice"
    TAKEN_BACK = "taken_back"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Annulment:
    """The dossier is void since `at`; its number is never given again.

    `replaced_by` is the dossier that stands in its place, None when there is none.
    """

    dossier: UUID
    at: datetime
    officer: str
    mistake: Mistake
    reason: str
    replaced_by: UUID | None = None
