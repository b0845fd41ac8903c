"""A received dossier (hồ sơ): frozen as it stood when the receipt was promised."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from uuid import UUID

from desk.catalogue.procedure import Channel, FeeKind, Limit, Procedure
from desk.dossier.person import Owner, Person


class BusinessState(IntEnum):
    """Trạng thái hồ sơ, the national list of ten."""

    REGISTERED = 1
    RECEIVED = 2
    NOT_RECEIVED = 3
    IN_PROGRESS = 4
    SUPPLEMENT_ASKED = 5
    MONEY_ASKED = 6
    WITHDRAWN = 7
    STOPPED = 8
    DECIDED = 9
    HANDED_OVER = 10


class Collection(StrEnum):
    """How the citizen gets the result (hình thức trả kết quả)."""

    DESK = "desk"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency with its identification code (mã định danh điện tử, QĐ 20/2020/QĐ-TTg)."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Agencies:
    """Three roles that need not fall together since intake is no longer bound to territory."""

    receiving: Agency
    coding: Agency
    deciding: Agency


@dataclass(frozen=True, slots=True)
class HandedPaper:
    """One paper as it was handed in; counts are sheets of paper in all sets together."""

    name: str
    originals: int = 0
    certified: int = 0
    photocopies: int = 0
    shown: bool = False
    code: str | None = None


@dataclass(frozen=True, slots=True)
class FeeDue:
    """One line of money in đồng; `amount` None while unknown; an exemption says its reason."""

    name: str
    kind: FeeKind
    amount: int | None
    quantity: int = 1
    exemption: str = ""

    @property
    def total(self) -> int | None:
        """What is to be paid for this line, đồng."""
        if self.exemption:
            return 0
        return None if self.amount is None else self.amount * self.quantity


@dataclass(frozen=True, slots=True)
class Dossier:
    """`procedure` is the frozen version with the chosen case alone; times are Asia/Ho_Chi_Minh."""

    id: UUID
    code: str
    temporary: bool
    procedure: Procedure
    case: str
    channel: Channel
    owner: Owner
    submitter: Person | None
    delegation: str
    subject: str
    papers: tuple[HandedPaper, ...]
    sets: int
    fees: tuple[FeeDue, ...]
    collection: Collection
    limit: Limit
    received_at: datetime
    due_at: datetime | None
    own_due_at: datetime | None
    agencies: Agencies
    officer: str
    desk: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the progress list (tiến độ) sent to the portal."""

    at: datetime
    by: str
    content: str
    state: BusinessState
