"""What was typed behind a Vietnamese input method, read back from the letters it made of it.

Telex and VNI make one letter of two keys (aa → â, a6 → â); a scanner's code passes through them
too. Which of the two is on nobody tells, so both readings are kept.
"""

import unicodedata
from dataclasses import dataclass
from typing import Final

MOST: Final = 2000
_VNI: Final = {
    "\u0301": "1",
    "\u0300": "2",
    "\u0309": "3",
    "\u0303": "4",
    "\u0323": "5",
    "\u0302": "6",
    "\u031b": "7",
    "\u0306": "8",
    "\u0335": "9",
}
_TELEX: Final = {
    "\u0301": "s",
    "\u0300": "f",
    "\u0309": "r",
    "\u0303": "x",
    "\u0323": "j",
    "\u031b": "w",
    "\u0306": "w",
}
_D_WITH_STROKE: Final = {"đ": "d\u0335", "Đ": "D\u0335"}


@dataclass(frozen=True, slots=True)
class Key:
    """One key, as VNI and as Telex would have it; the same where nothing was composed."""

    vni: str
    telex: str


class Composed:
    """Follows the letters of one burst; every change tells which keys made it."""

    __slots__ = ("_behind", "_open")

    def __init__(self) -> None:
        self._behind = ""
        self._open = ""

    def reset(self) -> None:
        """Another burst begins."""
        self._behind = self._open = ""

    def typed(self, text: str) -> tuple[Key, ...]:
        """A key that came as a key."""
        self._behind = (self._behind + self._open + text)[-MOST:]
        self._open = ""
        return tuple(Key(sign, sign) for sign in text)

    def composed(self, commit: str, preedit: str, start: int, length: int) -> tuple[Key, ...]:
        """An input method's event: `length` letters from `start` (before the cursor: negative)
        are replaced by `commit`; `preedit` may still change.
        """
        before = self._behind + self._open
        kept = self._behind
        if length:
            first = len(kept) + start
            if first < 0:
                self.reset()
                before, kept = "", ""
            else:
                kept = kept[:first] + kept[first + length :]
        self._behind, self._open = (kept + commit)[-MOST:], preedit
        return keys_between(before, kept + commit + preedit)


def keys_between(before: str, after: str) -> tuple[Key, ...]:
    """The keys that made `after` of `before`; nothing when no key can have done that."""
    if after.startswith(before):
        return tuple(Key(sign, sign) for sign in after[len(before) :])
    bare, marks = _parted(before)
    new_bare, new_marks = _parted(after)
    if len(new_bare) > len(bare) and new_bare.startswith(bare):
        return tuple(Key(sign, sign) for sign in new_bare[len(bare) :])
    added = [mark for mark in new_marks if mark not in marks]
    if new_bare != bare or len(added) != 1:
        return ()
    place, mark = added[0]
    return (Key(_VNI[mark], _telex(mark, bare[place])),)


def _telex(mark: str, letter: str) -> str:
    """The letter itself once more makes â, ê, ô, đ; other marks have letters of their own."""
    own = _TELEX.get(mark, letter)
    return own.upper() if letter.isupper() else own


def _parted(text: str) -> tuple[str, frozenset[tuple[int, str]]]:
    """Letters without their marks, and which mark stands at which of them."""
    bare: list[str] = []
    marks: set[tuple[int, str]] = set()
    for sign in text:
        whole = _D_WITH_STROKE.get(sign) or unicodedata.normalize("NFD", sign)
        for part in whole:
            if part in _VNI and bare:
                marks.add((len(bare) - 1, part))
            else:
                bare.append(part)
    return "".join(bare), frozenset(marks)
