"""What lies on a scanned picture: a card is small, and the glass about it is no part of it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from desk.pages.paper_size import of_card
from desk.scanning.layering.cells import Box, bounds, islands

STEP: Final = 0.5
"""Millimetres a cell is looked at."""
RIM: Final = 4
"""Cells along the sides in which a lid throws its shadow; what lies there alone is none of it."""
DIFFERENT: Final = 10
"""Of 255: what differs more from the lid lies under it."""
GAP: Final = 9
"""Cells: print on white plastic holds together over so much."""
LEAST: Final = 60
"""Cells; what is smaller is dust."""
MARGIN: Final = 1
"""Cell."""
MOST_OF_CARD: Final = 6_000.0
"""Square millimetres."""
CARD_ALONE: Final = 110.0
"""Millimetres up to which the scanner has seen nothing but a card."""

Cells = NDArray[np.bool_]


def upon_glass(image: Image.Image, dpi: float) -> Image.Image:
    """The picture cut to what lies on it; all of it where it is hardly larger than a card or
    nothing is seen.
    """
    if max(image.size) / dpi * 25.4 <= CARD_ALONE:
        return image
    small = _small(image, dpi)
    box = _around(_lying(small))
    if box is None:
        return image
    left, top, right, bottom = box
    across, down = image.width / small.width, image.height / small.height
    return image.crop(
        (
            max(0, int((left - MARGIN) * across)),
            max(0, int((top - MARGIN) * down)),
            min(image.width, round((right + MARGIN) * across)),
            min(image.height, round((bottom + MARGIN) * down)),
        )
    )


def is_card_on_glass(image: Image.Image, dpi: float) -> bool:
    """Whether a card and nothing else lies on glass that is larger; quick on a full page."""
    if max(image.size) / dpi * 25.4 <= CARD_ALONE:
        return False
    found = _lying(_small(image, dpi))
    if found.sum() * STEP**2 > MOST_OF_CARD:
        return False
    box = _around(found)
    return box is not None and of_card((box[2] - box[0]) * STEP, (box[3] - box[1]) * STEP)


def _small(image: Image.Image, dpi: float) -> Image.Image:
    wide, high = (max(1, round(side / dpi * 25.4 / STEP)) for side in image.size)
    return image.convert("RGB").resize((wide, high), Image.Resampling.BOX)


def _around(cells: Cells) -> Box | None:
    """What is more than dust, in cells."""
    parts = [bounds(island) for island in islands(cells) if island.sum() >= LEAST]
    if not parts:
        return None
    lows, highs = np.min(parts, axis=0), np.max(parts, axis=0)
    return int(lows[0]), int(lows[1]), int(highs[2]), int(highs[3])


def _lying(small: Image.Image) -> Cells:
    """Where it is not the lid, held together."""
    colours = np.asarray(small.filter(ImageFilter.MedianFilter(3)), dtype=np.int16)
    lid = np.median(_about(colours), axis=0)
    other = np.abs(colours - lid).max(axis=-1) > DIFFERENT
    shut = Image.fromarray(other).convert("L").filter(ImageFilter.MaxFilter(GAP))
    whole = np.asarray(shut.filter(ImageFilter.MinFilter(GAP))) > 0
    return _without_shadow(whole)


def _about(colours: NDArray[np.int16]) -> NDArray[np.int16]:
    """The colours along the four sides."""
    depth = min(2 * RIM, *colours.shape[:2])
    sides = (colours[:depth], colours[-depth:], colours[:, :depth], colours[:, -depth:])
    return np.concatenate([side.reshape(-1, 3) for side in sides])


def _without_shadow(cells: Cells) -> Cells:
    inner = np.zeros_like(cells)
    inner[RIM:-RIM, RIM:-RIM] = cells[RIM:-RIM, RIM:-RIM]
    kept = np.zeros_like(cells)
    for island in islands(cells):
        if bool((island & inner).any()):
            kept |= island
    return kept
