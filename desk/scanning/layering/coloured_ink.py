"""Seals and pens: their shape as sharp as black ink, their colours as a small picture under it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from desk.scanning.binding.jbig2 import Bits
from desk.scanning.layering import background
from desk.scanning.layering.background import Patch
from desk.scanning.layering.part import Box, Part
from desk.scanning.layering.regions import Region, tinted

SEAL_DPI: Final = 200
PEN_DPI: Final = 50
"""A pen has one colour; a seal is worn, and its wear is looked at when somebody doubts it."""
SEAL: Final = 6_000.0
"""Coloured ink spread over more square millimetres than this is no seal."""
QUALITY: Final = 50
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
        _cut(page, _offset(box, region.box), shape[_slices(box)], warm)
        for region in regions
        for warm, shape in _colours(page, black, region)
        if (box := _bounds(shape, page.paper.fine)) is not None
    ]


def _colours(page: Part, black: Bits, region: Region) -> Iterator[tuple[bool, Bits]]:
    part = page.page.crop(region.box)
    ground = page.paper.light.resize((1, 1), Image.Resampling.BOX).tobytes()
    shape = tinted(part, (ground[0], ground[1], ground[2])) & region.inside()
    shape &= ~black[region.top : region.bottom, region.left : region.right]
    red, _, blue = (np.asarray(band) for band in part.split())
    redder = red > blue
    yield True, shape & redder
    yield False, shape & ~redder


def _cut(page: Part, box: Box, shape: Bits, warm: bool) -> InkCut:
    fine = warm and page.area(box) < SEAL
    size = page.size(box, SEAL_DPI if fine else PEN_DPI)
    around = Image.fromarray(~shape).convert("L")
    colours = background.filled(page.page.crop(box), around, size)
    return InkCut(Patch(colours, page.shares(box), QUALITY, fine, shape), box, shape)


def _bounds(shape: Bits, fine: int) -> Box | None:
    rows, columns = np.nonzero(shape)
    if rows.size < DOTS * fine**2:
        return None
    return int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1


def _offset(box: Box, by: Box) -> Box:
    return box[0] + by[0], box[1] + by[1], box[2] + by[0], box[3] + by[1]


def _slices(box: Box) -> tuple[slice, slice]:
    return slice(box[1], box[3]), slice(box[0], box[2])
