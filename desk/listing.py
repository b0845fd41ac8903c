"""Lists of the register, however long: which rows, in which order, and what one row shows."""

from dataclasses import dataclass
from enum import StrEnum


class Among(StrEnum):
    """Which dossiers a list holds."""

    ALL = "all"
    TODAY = "today"
    TO_PRINT = "to_print"
    TEMPORARY = "temporary"
    WAITING = "waiting"
    REFUSED = "refused"
    DIFFERING = "differing"
    ANNULLED = "annulled"


class Order(StrEnum):
    """By which column."""

    RECEIVED = "received"
    CODE = "code"
    OWNER = "owner"
    PROCEDURE = "procedure"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Listing:
    """`words` narrows the list to what holds every one of them, without diacritics."""

    among: Among = Among.ALL
    order: Order = Order.RECEIVED
    descending: bool = True
    words: str = ""
