"""Which paper a page may be: by its printed title against the checklist's names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from desk.folding import fold
from desk.pages.slot import Slot

FEWEST: Final = 2
FEWEST_OF_NAME: Final = 3
MOST_SKIPPED: Final = 1
"""Words of the name that a title may leave out, once it has begun."""
_ASIDE: Final = re.compile(r"\([^)]*\)?")
_WORD: Final = re.compile(r"[a-z0-9]+")
_COPY: Final = re.compile(r"^(ban (sao|chinh|chup)|anh chup) ")
_MORE: Final = re.compile(r"[,;:]| theo mau")

_SERVES_AS: Final = (
    (
        ("quyen su dung dat", "hop dong thue", "hop dong muon", "hop dong cho thue"),
        ("dia diem", "cho o hop phap", "dien tich nha o"),
    ),
    (
        ("giay chung nhan ket hon", "giay khai sinh", "trich luc ket hon", "trich luc khai sinh"),
        ("chung minh quan he",),
    ),
    (("giay uy quyen", "hop dong uy quyen"), ("van ban uy quyen",)),
)
"""Titles of papers that prove what a checklist asks for in other words, both folded."""


@dataclass(frozen=True, slots=True, order=True)
class _Rank:
    """The less the better; equal ones cannot be told apart."""

    other_words: bool
    skipped: int
    start: int


def by_title(title: str, slots: Iterable[Slot]) -> Slot | None:
    """The paper whose name the title stands in, or begins with; None when that is not sure."""
    words = _words(title)
    if len(words) < FEWEST:
        return None
    rated = [(rank, slot) for slot in slots if not slot.shown and (rank := _rank(words, slot.name))]
    if not rated:
        return None
    best = min(rank for rank, _ in rated)
    found = [slot for rank, slot in rated if rank == best]
    return found[0] if len(found) == 1 else None


def _rank(words: list[str], name: str) -> _Rank | None:
    whole = fold(_ASIDE.sub(" ", name))
    inside = _inside(words, _words(whole))
    if inside is not None:
        return _Rank(False, *inside)
    short = _words(_MORE.split(_COPY.sub("", whole))[0])
    if len(short) >= FEWEST_OF_NAME and words[: len(short)] == short:
        return _Rank(False, 0, 0)
    return _Rank(True, 0, 0) if _serves(" ".join(words), whole) else None


def _inside(words: list[str], name: list[str]) -> tuple[int, int] | None:
    """How many words of the name lie between the title's, and where it begins there."""
    found = [
        (skipped, start)
        for start, word in enumerate(name)
        if word == words[0] and (skipped := _skipped(words, name[start:])) is not None
    ]
    return min(found, default=None)


def _skipped(words: list[str], name: list[str]) -> int | None:
    at = 0
    for word in words:
        while at < len(name) and name[at] != word:
            at += 1
        if at == len(name):
            return None
        at += 1
    skipped = at - len(words)
    return skipped if skipped <= MOST_SKIPPED else None


def _serves(title: str, name: str) -> bool:
    return any(
        any(one in title for one in titles) and any(one in name for one in names)
        for titles, names in _SERVES_AS
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))
