"""The bare paper of a page: how bright it is everywhere, whatever lies on it."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from desk.scanning.ink import lightest
from desk.scanning.layering.cells import Box
from desk.scanning.layering.grounds import cards_in, inside

BLOCK: Final = 12
"""Side of a block in quarter-size pixels: 4 mm at 300 dpi."""
SMOOTH: Final = 0.9
"""Light falls off less than this from one block to the next; a picture's edge is sharper."""
TINT: Final = 26
"""A ground is never more coloured than this beside its neighbour."""
HALF_DPI: Final = 150
"""Ink is looked for at this size, the paper at half of it."""
WHITE: Final = 12
"""A ground that much more coloured than most is printed: a card, a pattern."""
GAPS: Final = 5
"""Blocks."""

Grid = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Paper:
    """`light`: a small RGB picture of the ground that ink lies on; `white`: of the sheet's own
    white paper, under coloured grounds too; `bare`: the blocks where a ground was seen; `cards`:
    rectangles of blocks with a printed ground; `fine`: so many of the page's pixels
    in a row make one at 150 dpi.
    """

    light: Image.Image
    white: Image.Image
    bare: Grid
    cards: tuple[Box, ...]
    fine: int

    def grey(self, size: tuple[int, int]) -> Image.Image:
        """How bright the paper is at each pixel of a page of that size."""
        return self.light.convert("L").resize(size, Image.Resampling.BILINEAR)

    def card_boxes(self, size: tuple[int, int]) -> list[Box]:
        """Left, top, right, bottom of each card on a page of that size, half a block wider."""
        high, wide = self.bare.shape
        across, down = size[0] / wide, size[1] / high
        return [
            (
                max(round((left - 0.5) * across), 0),
                max(round((top - 0.5) * down), 0),
                min(round((right + 0.5) * across), size[0]),
                min(round((bottom + 0.5) * down), size[1]),
            )
            for left, top, right, bottom in self.cards
        ]

    def colours(self, size: tuple[int, int]) -> NDArray[np.float32]:
        """The same in colour."""
        grown = self.light.resize(size, Image.Resampling.BILINEAR)
        return np.maximum(np.asarray(grown, dtype=np.float32), 1)


def paper_of(page: Image.Image, dpi: int) -> Paper:
    """Found in blocks of 4 mm, carried from the brightest ones over all that is as smooth as light
    is; what is not reached, a photo or a broad bar, is bridged.
    """
    fine = max(1, round(dpi / HALF_DPI))
    seen = _bright(page.reduce(2 * fine))
    level = seen.mean(axis=-1)
    first = level >= np.percentile(level, 90) * 0.96
    bare = _reached(seen, first)
    tint = seen - level[..., None]
    own = np.median(tint[first], axis=0)
    printed = bare & _closed(bare & (lightest(np.abs(tint - own)) >= WHITE))
    block = (BLOCK * 2 * fine * 25.4 / dpi) ** 2
    cards = cards_in(printed, block)
    white = bare & ~printed
    for card in cards:
        white[inside(card)] = False
    light, sheet = (_smooth(_bridged(seen, grid)) for grid in (bare, white))
    return Paper(light, sheet, bare, cards, fine)


def _closed(cells: Grid) -> Grid:
    """Gaps are shut: a printed pattern has here and there the colour of the sheet."""
    picture = Image.fromarray(cells).convert("L")
    shut = picture.filter(ImageFilter.MaxFilter(GAPS)).filter(ImageFilter.MinFilter(GAPS))
    return np.asarray(shut) > 0


def _smooth(light: NDArray[np.float32]) -> Image.Image:
    picture = Image.fromarray(light.clip(1, 255).astype(np.uint8))
    return picture.filter(ImageFilter.BoxBlur(1))


def _bright(quarter: Image.Image) -> NDArray[np.float32]:
    """The lighter pixels of each block, in colour."""
    wide, high = max(quarter.width // BLOCK, 1), max(quarter.height // BLOCK, 1)
    whole = quarter.resize((wide * BLOCK, high * BLOCK), Image.Resampling.NEAREST)
    pixels = np.asarray(whole).reshape(high, BLOCK, wide, BLOCK, 3)
    flat = pixels.transpose(0, 2, 4, 1, 3).reshape(high, wide, 3, BLOCK * BLOCK)
    place = int(BLOCK * BLOCK * 0.8)
    return np.partition(flat, place, axis=-1)[..., place].astype(np.float32)


def _reached(seen: NDArray[np.float32], first: Grid) -> Grid:
    light = seen.mean(axis=-1)
    tint = seen - light[..., None]
    reached = first
    for _ in range(sum(light.shape)):
        grown = reached.copy()
        for here, there in _NEIGHBOURS:
            smooth = light[here] >= SMOOTH * light[there]
            same = lightest(np.abs(tint[here] - tint[there])) < TINT
            grown[here] |= reached[there] & smooth & same
        if bool((grown == reached).all()):
            break
        reached = grown
    return reached


def _bridged(seen: NDArray[np.float32], bare: Grid) -> NDArray[np.float32]:
    """What is not bare takes the mean of what is around it, from ever farther away."""
    weight = bare.astype(np.float32)
    total, known = seen * weight[..., None], weight
    light = seen.copy()
    missing = ~bare
    while bool(missing.any()) and bool(bare.any()):
        total, known = _spread(total), _spread(known[..., None])[..., 0]
        found = missing & (known > 0)
        light[found] = total[found] / known[found][:, None]
        missing &= ~found
    return light


def _spread(values: NDArray[np.float32]) -> NDArray[np.float32]:
    grown = values.copy()
    for here, there in _NEIGHBOURS:
        grown[here] += values[there]
    return grown / np.float32(5)


_REST, _HEAD, _ALL = slice(1, None), slice(None, -1), slice(None)
_NEIGHBOURS: Final = (
    ((_REST, _ALL), (_HEAD, _ALL)),
    ((_HEAD, _ALL), (_REST, _ALL)),
    ((_ALL, _REST), (_ALL, _HEAD)),
    ((_ALL, _HEAD), (_ALL, _REST)),
)
