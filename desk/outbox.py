"""The outbox: what the portal still has to hear, and what follows from its answers."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeAlias, assert_never
from uuid import UUID

from desk.canonical import Json


class Kind(StrEnum):
    """What is to be told. UPLOAD_FILE: an attachment, before the dossier that names it."""

    UPLOAD_FILE = "upload_file"
    SUBMIT_DOSSIER = "submit_dossier"
    REPORT_STEP = "report_step"


class State(StrEnum):
    """Where an entry stands; only the portal's answer or an officer moves it on.

    WITHDRAWN: its dossier became void before the portal knew of it.
    """

    AWAITING_CODE = "awaiting_code"
    WAITING = "waiting"
    DELIVERED = "delivered"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Trouble(StrEnum):
    """Why it must be tried again.

    SETTINGS: office.db was changed outside the program, so nobody knows whose address that is.
    PLAIN_SERVER: the address says https, the server speaks http. SECURE_SERVER: the other way.
    CERTIFICATE: whose server that is cannot be proven.
    """

    NO_LINE = "no_line"
    BUSY = "busy"
    CAPTIVE = "captive"
    SERVER_FAULT = "server_fault"
    LOST_REPLY = "lost_reply"
    SIGN_IN = "sign_in"
    UNREADABLE = "unreadable"
    SETTINGS = "settings"
    PLAIN_SERVER = "plain_server"
    SECURE_SERVER = "secure_server"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Accepted:
    """The portal said yes; `fields` is what it was sent, for the proof."""

    fields: dict[str, Json]


@dataclass(frozen=True, slots=True)
class Refused:
    """The portal said no in its own words; an officer must look."""

    reason: str


@dataclass(frozen=True, slots=True)
class TryLater:
    """No answer that counts. `after` is the portal's own wish (Retry-After), heard up to a day."""

    trouble: Trouble
    reason: str = ""
    after: timedelta | None = None


Answer: TypeAlias = Accepted | Refused | TryLater

WAITS = tuple(timedelta(seconds=seconds) for seconds in (30, 60, 300, 900, 1800, 3600, 7200, 14400))

LONGEST_WISH = timedelta(days=1)


def wait_after(attempts: int, jitter: float) -> timedelta:
    """30 s growing to 4 h; `jitter` in 0..1 adds up to a quarter: desks do not return at once."""
    return WAITS[min(max(attempts, 1), len(WAITS)) - 1] * (1 + jitter / 4)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to tell; its id never changes, so a repeated telling is known as such."""

    id: UUID
    dossier: UUID
    kind: Kind
    content: str
    written_at: datetime
    due_at: datetime
    attempts: int = 0
    state: State = State.WAITING
    last_word: str = ""
    done_at: datetime | None = None

    def after(self, answer: Answer, now: datetime, jitter: float = 0.0) -> "Entry":
        """This entry, once the portal has answered."""
        tried = replace(self, attempts=self.attempts + 1)
        match answer:
            case Accepted():
                return replace(tried, state=State.DELIVERED, last_word="", done_at=now)
            case Refused(reason):
                return replace(tried, state=State.REFUSED, last_word=reason)
            case TryLater(trouble, _, after):
                wait = wait_after(tried.attempts, jitter)
                due = now + max(wait, min(after or wait, LONGEST_WISH))
                return replace(tried, due_at=due, last_word=trouble.value)
            case _:
                assert_never(answer)
