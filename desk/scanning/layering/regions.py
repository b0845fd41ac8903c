"""Parts of a page that no bilevel mask can keep: coloured ink (dấu, chữ ký) and pictures."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image, ImageChops

from desk.scanning.binding.jbig2 import Bits
from desk.scanning.ink import darkest, lightest
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
    None: a picture, soft tones all over it. `fine`: the paper's.
    """

    left: int
    top: int
    right: int
    bottom: int
    cells: Bits | None
    fine: int

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
    pictures = _pictures(np.asarray(hidden, dtype=np.bool_))
    for left, top, right, bottom in pictures:
        inked[top:bottom, left:right] = False
    groups = _groups(_wider(inked), pictures)
    fine = paper.fine
    made = [_region(box, None, size, fine) for box in pictures]
    return (*made, *(_region(_bounds(cells), cells, size, fine) for cells in groups))


_Box = tuple[int, int, int, int]


def _pictures(hidden: Bits) -> list[_Box]:
    """Rectangles around what hides the paper, one cell wider; none overlaps another."""
    islands = (cells for cells in _islands(_wider(hidden)) if cells.sum() >= PICTURE_CELLS)
    return _merged([_bounds(cells) for cells in islands])


def _groups(inked: Bits, pictures: list[_Box]) -> list[Bits]:
    for left, top, right, bottom in pictures:
        inked[top:bottom, left:right] = False
    seals: list[Bits] = []
    others = np.zeros_like(inked)
    for cells in _islands(inked):
        left, top, right, bottom = _bounds(cells)
        wide, high = right - left, bottom - top
        round_enough = max(wide, high) <= LONG * min(wide, high)
        full = cells.sum() > SPARSE * wide * high
        if cells.sum() >= SEAL_CELLS and full and round_enough:
            seals.append(cells)
        else:
            others |= cells
    return [*seals, others] if bool(others.any()) else seals


def _wider(cells: Bits) -> Bits:
    padded = np.pad(cells, 1)
    high, wide = cells.shape
    wider: Bits = np.zeros_like(cells)
    for y in range(3):
        for x in range(3):
            wider |= padded[y : y + high, x : x + wide]
    return wider


def _islands(cells: Bits) -> list[Bits]:
    """Cells that touch, together; from the top left, so that a page is always cut the same way."""
    left = set(zip(*(axis.tolist() for axis in np.nonzero(cells)), strict=True))
    found = []
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
        found.append(alone)
    return found


def _bounds(cells: Bits) -> _Box:
    rows, columns = np.nonzero(cells)
    return int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1


def _merged(boxes: list[_Box]) -> list[_Box]:
    done: list[_Box] = []
    waiting = sorted(boxes)
    while waiting:
        box = waiting.pop()
        over = next((other for other in done if _overlap(box, other)), None)
        if over is None:
            done.append(box)
        else:
            done.remove(over)
            low, high = np.minimum(box, over), np.maximum(box, over)
            waiting.append((int(low[0]), int(low[1]), int(high[2]), int(high[3])))
    return sorted(done)


def _overlap(one: _Box, other: _Box) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]


def _region(box: _Box, cells: Bits | None, size: tuple[int, int], fine: int) -> Region:
    left, top, right, bottom = box
    step = CELL * fine
    own = None if cells is None else cells[top:bottom, left:right]
    across = min(right * step, size[0])
    return Region(left * step, top * step, across, min(bottom * step, size[1]), own, fine)
