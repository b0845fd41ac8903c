"""A page in coarse cells: which of them touch, and the rectangles around them."""

from collections.abc import Iterator

import numpy as np

from desk.scanning.binding.jbig2 import Bits

Box = tuple[int, int, int, int]
"""Left, top, right, bottom."""


def wider(cells: Bits) -> Bits:
    """The same, one cell wider on every side."""
    padded = np.pad(cells, 1)
    high, wide = cells.shape
    wider: Bits = np.zeros_like(cells)
    for y in range(3):
        for x in range(3):
            wider |= padded[y : y + high, x : x + wide]
    return wider


def islands(cells: Bits) -> Iterator[Bits]:
    """Cells that touch, together; from the top left, so that a page is always cut the same way."""
    left = set(zip(*(axis.tolist() for axis in np.nonzero(cells)), strict=True))
    for first in sorted(left):
        if first not in left:
            continue
        left.discard(first)
        island = [first]
        for y, x in island:
            near = {(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)} & left
            left -= near
            island.extend(near)
        alone = np.zeros_like(cells)
        alone[tuple(zip(*island, strict=True))] = True
        yield alone


def bounds(cells: Bits) -> Box:
    """The rectangle around them, in cells."""
    rows, columns = np.nonzero(cells)
    return int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1


def merged(boxes: list[Box]) -> list[Box]:
    """Rectangles that overlap become one around both."""
    done: list[Box] = []
    waiting = sorted(boxes)
    while waiting:
        box = waiting.pop()
        over = next((other for other in done if overlap(box, other)), None)
        if over is None:
            done.append(box)
        else:
            done.remove(over)
            low, high = np.minimum(box, over), np.maximum(box, over)
            waiting.append((int(low[0]), int(low[1]), int(high[2]), int(high[3])))
    return sorted(done)


def overlap(one: Box, other: Box) -> bool:
    """Whether they have an area in common."""
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]
