"""Which paper a page may be: by its printed title against the checklist's names."""

from collections.abc import Iterable
from typing import Final

from desk.folding import fold
from desk.pages.slot import Slot

ENOUGH: Final = 0.5
"""Share of the title's words that must stand in the paper's name."""
FEWEST: Final = 2


def by_title(title: str, slots: Iterable[Slot]) -> Slot | None:
    """The paper whose name has most of the title's words; None when two are equally like it."""
    words = frozenset(fold(title).split())
    if len(words) < FEWEST:
        return None
    rated = sorted(
        ((_likeness(words, slot), -slot.number, slot) for slot in slots if not slot.shown),
        key=lambda one: one[:2],
        reverse=True,
    )
    if not rated or rated[0][0] < ENOUGH:
        return None
    if len(rated) > 1 and rated[1][0] == rated[0][0]:
        return None
    return rated[0][2]


def _likeness(words: frozenset[str], slot: Slot) -> float:
    name = frozenset(fold(slot.name).split())
    common = len(words & name)
    return common / len(words) if common >= FEWEST else 0.0
