"""Tells the burst of a keyboard-wedge scanner from a person's typing, by its rhythm alone."""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desk.card.card import MAX_LENGTH, looks_like_card

MAX_GAP_MS = 100
MAX_MEDIAN_GAP_MS = 60
MAX_CODE_MS = 1500
MAX_CARD_MS = 4000
MIN_LENGTH = 12
TERMINATORS = frozenset("\r\n\t")


@dataclass(frozen=True, slots=True)
class Keystroke:
    """What one key press typed, and when, in milliseconds of any steady clock."""

    text: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Burst:
    """What a scanner typed, without the key that ended it."""

    text: str


class Wedge:
    """Collects keystrokes; `feed` gives a burst when its ending key comes, else None."""

    __slots__ = ("_strokes",)

    def __init__(self) -> None:
        self._strokes: list[Keystroke] = []

    @property
    def pending(self) -> str:
        """What came in an unbroken rhythm so far, scan or not."""
        return "".join(stroke.text for stroke in self._strokes)

    def reset(self) -> None:
        """Forgets what came so far, as when the focus goes to another window."""
        self._strokes.clear()

    def feed(self, char: str, at_ms: int) -> Burst | None:
        """Takes what a key typed; keys that type nothing (Shift) change nothing."""
        if not char:
            return None
        if self._strokes and not 0 <= at_ms - self._strokes[-1].at_ms <= MAX_GAP_MS:
            self.reset()
        if char in TERMINATORS:
            burst = self._burst(at_ms)
            self.reset()
            return burst
        if char < " " or char == "\x7f" or len(self._strokes) >= MAX_LENGTH:
            self.reset()  # Esc, Backspace, Delete: a person is editing
            return None
        self._strokes.append(Keystroke(char, at_ms))
        return None

    def _burst(self, ended_ms: int) -> Burst | None:
        text = self.pending
        held_down = len(set(text)) == 1
        if len(self._strokes) < MIN_LENGTH or held_down:
            return None
        times = [stroke.at_ms for stroke in self._strokes]
        gaps = [later - earlier for earlier, later in pairwise(times)]
        longest = MAX_CARD_MS if looks_like_card(text) else MAX_CODE_MS
        if median(gaps) > MAX_MEDIAN_GAP_MS or ended_ms - times[0] > longest:
            return None
        return Burst(text)
