"""An administrative procedure (thủ tục hành chính); a gap in the facts is None."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Channel(StrEnum):
    """How a dossier comes in (kênh thực hiện)."""

    DIRECT = "direct"
    ONLINE = "online"
    POST = "post"


class LimitUnit(StrEnum):
    """What a time limit (thời hạn giải quyết) is counted in."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    WORKING_HOURS = "working_hours"
    SAME_DAY = "same_day"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit; `amount` is 0 when the unit needs none (same day, unknown)."""

    unit: LimitUnit
    amount: int = 0


UNKNOWN_LIMIT = Limit(LimitUnit.UNKNOWN)


class FeeKind(StrEnum):
    """Lệ phí is a fee (FEE); phí is a charge (CHARGE): two different laws, two receipts."""

    FEE = "fee"
    CHARGE = "charge"


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One line of money in đồng per `per`; amount None while nobody told us."""

    name: str
    kind: FeeKind
    amount: int | None
    per: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds on one channel: the limit and the money (thời hạn, phí, lệ phí)."""

    channel: Channel
    limit: Limit
    fees: tuple[FeeLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Replacement:
    """NQ 66.7/2025/NQ-CP: this paper may not be demanded, its data stand in `database`."""

    database: str
    owner: str


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of a dossier (thành phần hồ sơ); copies are counted per dossier set.

    `shown` papers are only presented (xuất trình), never kept. `required` None: the source does not
    say.
    """

    name: str
    originals: int = 0
    certified: int = 0
    photocopies: int = 0
    required: bool | None = None
    shown: bool = False
    code: str | None = None
    replaced_by: Replacement | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One case (trường hợp) with its papers; its own terms go before the procedure's."""

    name: str
    papers: tuple[Paper, ...] = ()
    terms: tuple[Terms, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What the citizen gets (kết quả); the code (KQ.…) is None when unknown."""

    name: str
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Leg:
    """One agency's part of a chained (liên thông) procedure; `own`: the receiving office's."""

    agency: str
    limit: Limit
    own: bool = False


class AfterSupplement(StrEnum):
    """What the clock does when a supplement is complete."""

    RESUME = "resume"
    RESTART = "restart"


@dataclass(frozen=True, slots=True)
class Procedure:
    """One version of a procedure, valid from a day; a dossier freezes its version."""

    code: str
    name: str
    field_name: str
    valid_from: date
    source: str
    cases: tuple[Case, ...]
    terms: tuple[Terms, ...] = ()
    field_code: str | None = None
    results: tuple[Result, ...] = ()
    legs: tuple[Leg, ...] = ()
    after_supplement: AfterSupplement = AfterSupplement.RESUME

    def case_named(self, name: str) -> Case | None:
        """The case of that exact name; the only case when there is one and no name was given."""
        if not name and len(self.cases) == 1:
            return self.cases[0]
        return next((case for case in self.cases if case.name == name), None)

    def terms_for(self, channel: Channel, case: Case | None) -> Terms:
        """The case's terms on that channel, else the procedure's, else a gap."""
        own = case.terms if case else ()
        for terms in (*own, *self.terms):
            if terms.channel is channel:
                return terms
        return Terms(channel, UNKNOWN_LIMIT)
