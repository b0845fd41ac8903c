"""Both sides of sheets on a scanner that sees one: all fronts, then the turned pile's backs."""

from collections.abc import Sequence
from typing import TypeVar

from desk.errors import DeskError

Side = TypeVar("Side")


class UnequalSidesError(DeskError):
    """There are not as many backs as fronts: a sheet is missing or stuck to another."""

    def __init__(self, fronts: int, backs: int) -> None:
        super().__init__(f"{fronts}/{backs}")
        self.fronts = fronts
        self.backs = backs


def interleaved(fronts: Sequence[Side], backs: Sequence[Side]) -> tuple[Side, ...]:
    """Front and back of each sheet; a turned pile gives its backs last sheet first.

    Raises UnequalSidesError.
    """
    if len(fronts) != len(backs):
        raise UnequalSidesError(len(fronts), len(backs))
    pairs = zip(fronts, reversed(backs), strict=True)
    return tuple(side for pair in pairs for side in pair)
