"""What a code on a page says about where it belongs; whoever printed it is not to be trusted."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from desk.numbering import is_code, is_temporary

SEPARATOR: Final = re.compile(r"QMC\|([^|]{0,60})\|(\d{1,3})", re.ASCII)
NEXT_PAPER: Final = 0


@dataclass(frozen=True, slots=True)
class Separator:
    """Our own printed sheet between two papers; `slot_number` 0: the next paper. An empty `code`:
    of whatever dossier is being scanned. The sheet itself is no page of it.
    """

    code: str
    slot_number: int

    @property
    def text(self) -> str:
        """What its QR code holds."""
        return f"QMC|{self.code}|{self.slot_number}"


@dataclass(frozen=True, slots=True)
class KnownCode:
    """A dossier's code, as its receipt bears it."""

    code: str


Route: TypeAlias = Separator | KnownCode


def route(codes: Iterable[str]) -> Route | None:
    """A separator before a code; None where there is none or they contradict each other."""
    told = tuple(dict.fromkeys(found for text in codes if (found := _read(text.strip()))))
    separators = tuple(one for one in told if isinstance(one, Separator))
    chosen = separators or told
    return chosen[0] if len(chosen) == 1 else None


def _read(text: str) -> Route | None:
    if _believed(text):
        return KnownCode(text)
    sheet = SEPARATOR.fullmatch(text)
    if sheet is None or not (_believed(sheet[1]) or not sheet[1]):
        return None
    return Separator(sheet[1], int(sheet[2]))


def _believed(text: str) -> bool:
    return is_code(text) or is_temporary(text)
