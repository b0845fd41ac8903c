"""File names at the portal: the office's pattern filled in, plain ASCII, nothing of a citizen."""

import re
from collections.abc import Collection
from datetime import datetime
from typing import Final

from desk.folding import fold
from desk.time.working_time import VIETNAM

ENDING: Final = ".pdf"
LONGEST: Final = 100
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+", re.ASCII)
_ENDING = re.compile(r"(\.pdf)+$", re.ASCII | re.IGNORECASE)


def file_name(pattern: str, code: str, order: int, paper_code: str, day: datetime) -> str:
    """One safe name ending in ".pdf" once.

    A paper without a national code is told by its order; a pattern that leaves nothing gives code
    and order.
    """
    filled = {
        "{code}": code,
        "{order}": str(order),
        "{paper}": paper_code or str(order),
        "{day}": f"{day.astimezone(VIETNAM):%Y%m%d}",
    }
    name = pattern
    for word, value in filled.items():
        name = name.replace(word, value)
    return (_safe(name) or _safe(f"{code}-{order}")) + ENDING


def unused(name: str, taken: Collection[str]) -> str:
    """The name, or its next version (phiên bản) if a file bears it already, in any letter case."""
    known = {other.casefold() for other in taken}
    version, stem, fresh = 1, name.removesuffix(ENDING), name
    while fresh.casefold() in known:
        version += 1
        fresh = f"{stem}_V{version}{ENDING}"
    return fresh


def renamed(name: str, former: str, official: str) -> str:
    """The name once the dossier has its official code in place of the temporary one."""
    return name.replace(_safe(former), _safe(official))


def _safe(text: str) -> str:
    plain = _UNSAFE.sub("-", _unaccented(_ENDING.sub("", text.strip())))
    return plain.strip("-._")[:LONGEST]


def _unaccented(text: str) -> str:
    """Letters that are plain stay as they are, in their case."""
    return "".join(sign if sign.isascii() else fold(sign) or " " for sign in text)
