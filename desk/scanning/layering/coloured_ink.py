"""Seals and pens: their shape as sharp as black ink, their colours as a small picture under it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

import numpy as np
from PIL import Image

from desk.scanning.binding.jbig2 import Bits
from desk.scanning.layering import background
from desk.scanning.layering.background import Patch
from desk.scanning.layering.cells import Box
from desk.scanning.layering.mask import packed
from desk.scanning.layering.part import Part
from desk.scanning.layering.regions import Region, tinted
from desk.scanning.layering.rim import ALL, MOST, covered, rim
from desk.scanning.true_size import DPI

PEN_DPI: Final = 50
"""A pen has one colour; a seal is worn, and its wear is looked at when somebody doubts it."""
SEAL: Final = 6_000.0
"""Coloured ink spread over more square millimetres than this is no seal."""
QUALITY: Final = 50
SEAL_QUALITY: Final = 37
"""Both on all of the scanner's pixels: fewer are blurred by whoever shows them."""
COARSE: Final = 15
DOTS: Final = 7.5
"""Fewer half-size pixels than this of a colour are another colour's edge."""


@dataclass(frozen=True, slots=True)
class InkCut:
    """One colour's ink and, in `box`, its pixels."""

    patch: Patch
    box: Box
    shape: Bits


def cut_outs(page: Part, black: Bits, regions: Sequence[Region]) -> list[InkCut]:
    """One for the warm and one for the cold ink of each region, so that no colour bleeds."""
    return [
        _cut(page, _offset(box, region.box), shape[_slices(box)], near[_slices(box)], warm)
        for region in regions
        for warm, shape, near in _colours(page, black, region)
        if (box := _bounds(shape, page.paper.fine)) is not None
    ]


def _colours(page: Part, black: Bits, region: Region) -> Iterator[tuple[bool, Bits, Bits]]:
    """Whether it is warm, where it is, and where nothing else is."""
    part = page.page.crop(region.box)
    near = region.inside()
    near &= ~black[region.top : region.bottom, region.left : region.right]
    shape = tinted(part, page.ground(region.box)) & near
    red, _, blue = (np.asarray(band) for band in part.split())
    redder = red > blue
    yield True, shape & redder, near & redder
    yield False, shape & ~redder, near & ~redder


def _cut(page: Part, box: Box, shape: Bits, near: Bits, warm: bool) -> InkCut:
    seal = warm and page.area(box) < SEAL
    patch = _seal(page, box, shape, near) if seal else _pen(page, box, shape)
    return InkCut(patch, box, shape)


def _seal(page: Part, box: Box, shape: Bits, near: Bits) -> Patch:
    """Its colours are those of pixels that are ink all over, else its edges would be pale twice."""
    part = page.page.crop(box)
    rimmed = rim(part, page.ground(box), shape, near)
    colours = _seen(part, covered(rimmed, ALL), page.size(box, DPI))
    fine = packed(rimmed) if page.most >= DPI else None
    kept = _settled(colours, covered(rimmed, MOST))
    return Patch(kept, page.shares(box), SEAL_QUALITY, True, shape, fine)


def _pen(page: Part, box: Box, shape: Bits) -> Patch:
    colours = _seen(page.page.crop(box), shape, page.size(box, PEN_DPI))
    return Patch(colours, page.shares(box), QUALITY, cut=shape)


def _seen(part: Image.Image, shape: Bits, size: tuple[int, int]) -> Image.Image:
    """The colours of that shape, going on around it."""
    return background.filled(part, Image.fromarray(~shape).convert("L"), size)


def _settled(colours: Image.Image, seen: Bits) -> Image.Image:
    """What nobody sees is what a coarse JPEG makes of it, and then costs next to nothing."""
    coarse = Image.open(BytesIO(background.as_jpeg(colours, COARSE, sharp=True)))
    mask = Image.fromarray(seen).convert("L").resize(colours.size, Image.Resampling.BOX)
    return Image.composite(colours, coarse.convert("RGB"), mask)


def _bounds(shape: Bits, fine: int) -> Box | None:
    """One pixel wider than the ink where the region is."""
    rows, columns = np.nonzero(shape)
    if rows.size < DOTS * fine**2:
        return None
    high, wide = shape.shape
    left, top = max(int(columns.min()) - 1, 0), max(int(rows.min()) - 1, 0)
    return left, top, min(int(columns.max()) + 2, wide), min(int(rows.max()) + 2, high)


def _offset(box: Box, by: Box) -> Box:
    return box[0] + by[0], box[1] + by[1], box[2] + by[0], box[3] + by[1]


def _slices(box: Box) -> tuple[slice, slice]:
    return slice(box[1], box[3]), slice(box[0], box[2])
