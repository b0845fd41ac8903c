"""Marks on a page: ink that hangs together, found on cells of one square millimetre."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desk.scanning.ink import Bits, Bytes

MOST_CELLS = 6000
"""With more inked cells a page is full; looking for its marks would take too long."""
_REACH = 2
"""Cells: what lies no further apart is one mark, as dotted lines and letters are."""

Cells = NDArray[np.float64]
Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """`area` in mm²; `darkest` 0…255; its cells, and the box of them."""

    area: float
    darkest: int
    cells: tuple[Cell, ...]

    @property
    def left(self) -> int:
        return min(x for _, x in self.cells)

    @property
    def top(self) -> int:
        return min(y for y, _ in self.cells)

    @property
    def right(self) -> int:
        return max(x for _, x in self.cells) + 1

    @property
    def bottom(self) -> int:
        return max(y for y, _ in self.cells) + 1


def cells(ink: Bits, dark: Bytes, dpi: float) -> tuple[Cells, Bytes]:
    """Inked square millimetres, and the darkest point, of every millimetre of the page."""
    dot = dpi / 25.4
    high, wide = (max(1, int(size / dot)) for size in ink.shape)
    rows = np.floor(np.arange(high) * dot).astype(int)
    columns = np.floor(np.arange(wide) * dot).astype(int)
    counts = np.add.reduceat(ink, rows, axis=0, dtype=np.int32)
    summed = np.add.reduceat(counts, columns, axis=1)
    deepest = np.maximum.reduceat(np.maximum.reduceat(dark, rows, axis=0), columns, axis=1)
    return summed / dot**2, deepest


def marks(areas: Cells, depths: Bytes) -> list[Mark]:
    left = {(int(y), int(x)) for y, x in zip(*np.nonzero(areas), strict=True)}
    found = []
    while left:
        together = _together(left.pop(), left)
        area = sum(float(areas[cell]) for cell in together)
        found.append(Mark(area, max(int(depths[cell]) for cell in together), tuple(together)))
    return found


def _together(first: Cell, left: set[Cell]) -> list[Cell]:
    """Takes from `left` all that hangs together with the first."""
    found, ahead = [first], [first]
    steps = range(-_REACH, _REACH + 1)
    while ahead:
        y, x = ahead.pop()
        near = [(y + dy, x + dx) for dy in steps for dx in steps if (y + dy, x + dx) in left]
        left.difference_update(near)
        found += near
        ahead += near
    return found
