"""What a Giấy tiếp nhận hồ sơ và hẹn trả kết quả (TT 03/2025/TT-VPCP, Mẫu 01) says."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desk.catalogue.procedure import Limit
from desk.dossier.dossier import HandedPaper


class PaperSize(StrEnum):
    """The sheet; a code too long for A5's width turns the A5 landscape."""

    A4 = "A4"
    A5 = "A5"


class Copy(StrEnum):
    """Liên: one goes to the citizen, one stays."""

    CITIZEN = "citizen"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class DelegatedLines:
    """The block for a delegated submission (trường hợp ủy quyền): the one who delegates."""

    name: str
    address: str
    id_number: str
    phone: str
    email: str
    document: str


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A holiday inside the limit, told to the citizen."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The office as printed."""

    superior: str
    body: str
    place: str
    centre: str
    phone: str
    lookup_address: str
    paper: PaperSize


@dataclass(frozen=True, slots=True)
class Receipt:
    """All of it, frozen at F9. `number` stands after "Số:"; `own_due_at`: only where chained.

    `replaces` is the code of the void receipt in whose place this one was given (thay cho);
    `supersedes_at`: when the paper of the same code came out of the printer that this one corrects;
    `issued_at`: when it was given, where that was not at intake. `voided_at` is never frozen:
    the register adds it to whatever is printed of a void dossier.
    """

    id: UUID
    dossier: UUID
    code: str
    temporary: bool
    number: str
    letterhead: Letterhead
    owner_name: str
    owner_is_person: bool
    owner_id: str
    address: str
    phone: str
    email: str
    delegated: DelegatedLines | None
    subject: str
    procedure_code: str
    papers: tuple[HandedPaper, ...]
    sets: int
    limit: Limit
    received_at: datetime
    due_at: datetime | None
    own_due_at: datetime | None
    skipped: tuple[SkippedDay, ...]
    collection: str
    submitter: str
    officer: str
    desk: str
    journal_number: int
    replaces: str = ""
    supersedes_at: datetime | None = None
    issued_at: datetime | None = None
    voided_at: datetime | None = None
