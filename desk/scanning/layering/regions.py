"""Parts of a page that no bilevel mask can keep: coloured ink (dấu, chữ ký) and pictures."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from PIL import Image, ImageChops

from desk.scanning.binding.jbig2 import Bits
from desk.scanning.ink import darkest, lightest
from desk.scanning.layering.cells import Box, bounds, islands, merged, overlap, wider
from desk.scanning.layering.mask import grown
from desk.scanning.layering.paper import Paper

CELL: Final = 12
"""Side of a cell in half-size pixels: 2 mm at 300 dpi."""
VIVID: Final = 40
SATURATED: Final = 0.32
"""Share of the missing light that is missing in one colour more than in another."""
DARKER: Final = 75
"""So much light at least is missing in the middle of coloured ink's edge."""
ENOUGH: Final = 5
"""So many coloured pixels in a cell are ink, fewer are a fringe."""
PICTURE_CELLS: Final = 24
"""A picture covers at least so many cells, about a square centimetre."""
SEAL_CELLS: Final = 120
"""Coloured ink on so many cells that touch, five square centimetres, has a region of its own."""
SPARSE: Final = 0.15
"""What fills less of its rectangle than this is a frame or a line, not a seal."""

LONG: Final = 3
"""What is longer than so many times its height is a line of handwriting."""


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of the page in full-size pixels. `cells`: where in it there is coloured ink;
    None: a picture, soft tones all over it. `fine`: the paper's. `card`: a picture
    with small print on it.
    """

    left: int
    top: int
    right: int
    bottom: int
    cells: Bits | None
    fine: int
    card: bool = False

    @property
    def box(self) -> tuple[int, int, int, int]:
        """As Pillow crops."""
        return self.left, self.top, self.right, self.bottom

    @property
    def area(self) -> int:
        """In pixels."""
        return (self.right - self.left) * (self.bottom - self.top)

    def inside(self) -> Bits:
        """Its pixels in which coloured ink may be."""
        step = CELL * self.fine
        shape = self.bottom - self.top, self.right - self.left
        if self.cells is None:
            return np.zeros(shape, dtype=np.bool_)
        return self.cells.repeat(step, axis=0).repeat(step, axis=1)[: shape[0], : shape[1]]


def coloured(page: Image.Image, paper: Paper) -> Bits:
    """Half-size pixels of ink that is neither black nor grey, on paper of whatever tint."""
    half = page.reduce(paper.fine)
    pixels = np.asarray(half, dtype=np.float32) * 255 / paper.colours(half.size)
    low = darkest(pixels)
    spread = lightest(pixels) - low
    vivid: Bits = (spread > VIVID) & (spread > SATURATED * (255 - low))
    edges = (spread > VIVID / 3) & (spread > SATURATED / 2 * (255 - low))
    both: Bits = vivid | (grown(vivid) & edges)
    return both


def tinted(part: Image.Image, light: tuple[int, int, int]) -> Bits:
    """Full-size pixels that are nearer to coloured ink than to paper of that colour."""
    red, green, blue = (
        band.point([min(value * 255 // max(full, 1), 255) for value in range(256)])
        for band, full in zip(part.split(), light, strict=True)
    )
    lightest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    darkest = ImageChops.darker(ImageChops.darker(red, green), blue)
    spread = np.asarray(ImageChops.subtract(lightest, darkest))
    inked: Bits = (spread > VIVID) & (np.asarray(darkest) < 255 - DARKER)
    return inked


def regions_of(vivid: Bits, paper: Paper, size: tuple[int, int]) -> tuple[Region, ...]:
    """Pictures first, then every seal with what touches it, then all other coloured ink at once."""
    high, wide = (-(-side // CELL) for side in vivid.shape)
    padded = np.zeros((high * CELL, wide * CELL), dtype=np.bool_)
    padded[: vivid.shape[0], : vivid.shape[1]] = vivid
    inked = padded.reshape(high, CELL, wide, CELL).sum(axis=(1, 3)) >= ENOUGH
    hidden = Image.fromarray(~paper.bare).resize((wide, high), Image.Resampling.NEAREST)
    cards = paper.card_boxes((wide, high))
    pictures = _pictures(np.asarray(hidden, dtype=np.bool_), cards)
    for left, top, right, bottom in pictures:
        inked[top:bottom, left:right] = False
    groups = _groups(wider(inked), pictures)
    fine = paper.fine
    made = [
        replace(_region(box, None, size, fine), card=any(overlap(box, card) for card in cards))
        for box in pictures
    ]
    return (*made, *(_region(bounds(cells), cells, size, fine) for cells in groups))


def _pictures(hidden: Bits, cards: list[Box]) -> list[Box]:
    """Rectangles around what hides the paper, one cell wider, and around cards; none overlaps
    another.
    """
    large = (cells for cells in islands(wider(hidden)) if cells.sum() >= PICTURE_CELLS)
    return merged([*cards, *(bounds(cells) for cells in large)])


def _groups(inked: Bits, pictures: list[Box]) -> list[Bits]:
    for left, top, right, bottom in pictures:
        inked[top:bottom, left:right] = False
    seals: list[Bits] = []
    others = np.zeros_like(inked)
    for cells in islands(inked):
        left, top, right, bottom = bounds(cells)
        wide, high = right - left, bottom - top
        round_enough = max(wide, high) <= LONG * min(wide, high)
        full = cells.sum() > SPARSE * wide * high
        if cells.sum() >= SEAL_CELLS and full and round_enough:
            seals.append(cells)
        else:
            others |= cells
    return [*seals, others] if bool(others.any()) else seals


def _region(box: Box, cells: Bits | None, size: tuple[int, int], fine: int) -> Region:
    left, top, right, bottom = box
    step = CELL * fine
    own = None if cells is None else cells[top:bottom, left:right]
    across = min(right * step, size[0])
    return Region(left * step, top * step, across, min(bottom * step, size[1]), own, fine)
