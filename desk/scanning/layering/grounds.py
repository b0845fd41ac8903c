"""Cards and stickers that lie on a sheet: grounds printed in colours of their own."""

from typing import Final

from desk.scanning.binding.jbig2 import Bits
from desk.scanning.layering.cells import Box, bounds, islands, merged

CARD: Final = 10_000.0
"""A page or a printed ground of fewer square millimetres is a card."""
LEAST: Final = 1_000.0
"""Square millimetres; what is smaller is a picture's edge."""
FULL: Final = 0.6
"""Of its rectangle so much at least has the ground's colour."""


def cards_in(printed: Bits, block: float) -> tuple[Box, ...]:
    """Rectangles of blocks, each of so many square millimetres."""
    found = []
    for island in islands(printed):
        box = bounds(island)
        if island.sum() * block >= LEAST and island[inside(box)].mean() >= FULL:
            found.append(box)
    return tuple(box for box in merged(found) if _area(box) * block < CARD)


def inside(box: Box) -> tuple[slice, slice]:
    """The box as arrays are cut."""
    left, top, right, bottom = box
    return slice(top, bottom), slice(left, right)


def _area(box: Box) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
