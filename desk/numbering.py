"""Dossier codes: their shape, this desk's part of a day, and counting that never repeats."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from desk.errors import DeskError

CODE = re.compile(
    r"(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Y]\d{2}(?:\.[0-9A-Z]+){0,4}-\d{6}(?:\d{2})?-\d{3,8}", re.ASCII
)
TEMPORARY = re.compile(r"(?:T|TAP)-\d{1,3}-\d{6}-\d{3,6}", re.ASCII)
AGENCY = re.compile(r"[0-9A-Z]+(?:\.[0-9A-Z]+)*", re.ASCII)


class BlockUsedUpError(DeskError):
    """This desk's part of the day is used up; go on with temporary numbers."""


@dataclass(frozen=True, slots=True)
class Block:
    """This desk owns `width` numbers from `first` in each day of the deciding agency.

    The code's shape: TT 03/2025/TT-VPCP Điều 13.
    """

    agency: str
    first: int
    width: int

    @property
    def series(self) -> str:
        """What is counted together."""
        return self.agency

    def code(self, day: date, last: int) -> tuple[str, int]:
        """The code after `last` (0: none yet today) and its number. Raises BlockUsedUpError."""
        number = max(last + 1, self.first)
        if number >= self.first + self.width:
            raise BlockUsedUpError
        return f"{self.agency}-{day:%y%m%d}-{number:04}", number


@dataclass(frozen=True, slots=True)
class Temporary:
    """Numbers of this desk alone, of a shape no official code has; never sent to a portal."""

    desk: int

    @property
    def series(self) -> str:
        """What is counted together."""
        return f"T-{self.desk}"

    def code(self, day: date, last: int) -> tuple[str, int]:
        """The code after `last` and its number."""
        return f"T-{self.desk}-{day:%y%m%d}-{last + 1:04}", last + 1


@dataclass(frozen=True, slots=True)
class Training:
    """Numbers of the training mode (chế độ tập): never official, never sent as such."""

    desk: int

    @property
    def series(self) -> str:
        """What is counted together."""
        return f"TAP-{self.desk}"

    def code(self, day: date, last: int) -> tuple[str, int]:
        """The code after `last` and its number."""
        return f"TAP-{self.desk}-{day:%y%m%d}-{last + 1:04}", last + 1


Strategy: TypeAlias = Block | Temporary | Training


def unofficial(desk: int, training: bool) -> Temporary | Training:
    """What a desk counts by where it has no official numbers to give."""
    return Training(desk) if training else Temporary(desk)


def is_code(text: str) -> bool:
    """Whether the text has a shape that dossier codes take in running systems."""
    return CODE.fullmatch(text) is not None


def is_temporary(text: str) -> bool:
    """Whether the text is one of our own codes, temporary or of the training mode."""
    return TEMPORARY.fullmatch(text) is not None


def code_in(scan: str) -> str:
    """The code of a dossier as a scanner typed it, with Caps Lock too; "" where it is none."""
    found = scan.strip().upper()
    return found if is_code(found) or is_temporary(found) else ""


def is_training(text: str) -> bool:
    """Whether the text is a code of the training mode."""
    return is_temporary(text) and text.startswith("TAP-")


def issued_on(code: str) -> date | None:
    """The day written in a code, with two or four digits for its year; None where it is no day."""
    digits = code.split("-")[-2]
    try:
        return datetime.strptime(digits[-6:], "%y%m%d").date()  # noqa: DTZ007 - a day, no moment
    except ValueError:
        return None


def printed_number(code: str) -> str:
    """What stands after "Số:" on a form: the code's own date and number."""
    return "-".join(code.split("-")[-2:])


def own_number(code: str) -> str:
    """The running number at the end of a code."""
    return code.rsplit("-", 1)[-1]
