"""Lines of the lists, and what the vault says of a file."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from desk.outbox import Kind, State
from desk.proof import Word


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the vault: its name there, the SHA-256 (hex) of its content, its bytes."""

    name: str
    sha256: str
    size: int


class FileUseKind(StrEnum):
    """What a file in the vault is: a print, a scanned page, or the file made of a paper's pages."""

    RECEIPT = "receipt"
    PAGE = "page"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class FileUse:
    """Who needs a file of the vault; an empty `code`: pages that are no dossier's yet."""

    name: str
    code: str
    kind: FileUseKind


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue."""

    dossier: UUID
    code: str
    received_at: datetime
    due_at: datetime | None
    owner: str
    procedure: str
    state: State
    word: Word
    prints: int
    annulled: bool = False
    id_tail: str = ""
    """The last four digits of the ID number; whoever sees a list needs no more."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One line of the outbox list; `annulled`: its dossier is void."""

    entry: UUID
    dossier: UUID
    code: str
    owner: str
    kind: Kind
    written_at: datetime
    due_at: datetime
    attempts: int
    state: State
    last_word: str
    word: Word
    annulled: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """Dossiers for the status bar; `proven_at` is the time of the last look-up that matched.

    `delivered` are those the portal has: all that are not compared yet or differ, and those found
    right on the day of the last look-up that found one; so are `matching` and `present`.
    """

    waiting: int
    refused: int
    delivered: int
    matching: int
    present: int
    differing: int
    proven_at: datetime | None


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A receipt that still has to be printed."""

    receipt: UUID
    dossier: UUID
    code: str
    owner: str
    asked_at: datetime
    trouble: str
