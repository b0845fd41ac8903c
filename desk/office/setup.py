"""What is still missing before a desk is set up: the steps of the first run, in their order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from desk.dossier.dossier import Agency
from desk.errors import DeskError
from desk.folding import fold
from desk.office.settings import Office
from desk.time.working_time import WorkCalendar

BLANK: Final = Office(Agency("", ""), "", "", "", "", "")
"""An office nobody has told anything of."""
KEY_GROUPS: Final = (2, 5)
"""The groups of the recovery key that are typed back, counted from 1."""
MISREAD: Final = str.maketrans("018", "OIB", " -\t")
LONGEST_LOGIN: Final = 32
UNANSWERED: Final = -1


class PortalPasswordNeededError(DeskError):
    """Another address than the kept one is not tried with the kept password."""


class Part(StrEnum):
    """One step of the first run, one page of the settings."""

    OFFICE = "office"
    NUMBERS = "numbers"
    PRINTER = "printer"
    OFFICER = "officer"
    RECOVERY = "recovery"
    HOURS = "hours"
    CARD = "card"
    SCANNER = "scanner"
    COPIES = "copies"
    PORTAL = "portal"
    LOCKING = "locking"


@dataclass(frozen=True, slots=True)
class Settled:
    """What is settled so far. `has_home`: there is an officer and a key; before that nothing
    secret can be kept. `portal_password`: one is kept.
    """

    office: Office
    calendar: WorkCalendar
    has_home: bool
    portal_password: bool
    administrator: bool


@dataclass(frozen=True, slots=True)
class Missing:
    """A step with something left to do; `keys` names settings without a value, if it is those."""

    part: Part
    keys: tuple[str, ...] = ()


def missing(settled: Settled) -> tuple[Missing, ...]:
    """Everything that was skipped, in the order of the steps."""
    office = settled.office
    done = _done(settled)
    found = []
    for part in Part:
        empty = tuple(key for key, has in _NEEDED.get(part, {}).items() if not has(office))
        if empty or not done.get(part, True):
            found.append(Missing(part, empty))
    return tuple(found)


def missing_for_home(office: Office) -> tuple[str, ...]:
    """Settings without which no home can be made: every dossier code and receipt bears them."""
    return tuple(key for key, has in _FOR_HOME.items() if not has(office))


def _done(settled: Settled) -> dict[Part, bool]:
    marks, office = settled.office.setup, settled.office
    return {
        Part.NUMBERS: marks.numbers or office.numbering.width > 0,
        Part.PRINTER: marks.printer or bool(office.printer),
        Part.OFFICER: settled.has_home,
        Part.RECOVERY: marks.recovery,
        Part.HOURS: marks.hours,
        Part.CARD: marks.card,
        Part.SCANNER: marks.scanner,
        Part.PORTAL: settled.portal_password,
    }


_FOR_HOME: Final[Mapping[str, Callable[[Office], str]]] = {
    "agency.name": lambda office: office.agency.name,
    "agency.code": lambda office: office.agency.code,
    "superior": lambda office: office.superior,
    "body": lambda office: office.body,
    "centre": lambda office: office.centre,
    "place": lambda office: office.place,
}
_NEEDED: Final[Mapping[Part, Mapping[str, Callable[[Office], str]]]] = {
    Part.OFFICE: _FOR_HOME,
    Part.COPIES: {"copies.folder": lambda office: office.copies.folder},
    Part.PORTAL: {
        "portal.address": lambda office: office.portal.address,
        "portal.username": lambda office: office.portal.username,
    },
}


def login_from(name: str) -> str:
    """A sign-in name for a Vietnamese one: the given name, then the initials of the rest.

    "Trần Thị Minh Nguyệt" → "nguyet.ttm"; empty where no letter is left.
    """
    words = ["".join(filter(str.isalnum, word)) for word in fold(name).split()]
    words = [word for word in words if word.isascii() and word]
    if not words:
        return ""
    initials = "".join(word[0] for word in words[:-1])
    return f"{words[-1]}.{initials}".rstrip(".")[:LONGEST_LOGIN]


def typed_back(key: str, groups: tuple[str, ...]) -> bool:
    """Whether the groups KEY_GROUPS of the recovery key were typed; 0, 1 and 8 are O, I and B."""
    parts = key.split("-")
    wanted = tuple(parts[place - 1] for place in KEY_GROUPS)
    return tuple(one.upper().translate(MISREAD) for one in groups) == wanted


def first_numbers(values: Mapping[str, str], last_today: int, today: date) -> dict[str, str]:
    """The numbering of a new home: where nobody knows (UNANSWERED) today's last number of a block,
    the block begins tomorrow and today's numbers are temporary (design §4).
    """
    told = dict(values)
    if told.get("numbering.width", "0") != "0" and last_today == UNANSWERED:
        tomorrow = (today + timedelta(days=1)).isoformat()
        told["numbering.from_day"] = max(told.get("numbering.from_day", ""), tomorrow)
    return told
