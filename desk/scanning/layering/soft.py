"""What has no sharp edges: photos, and the whitened ground of the page without its ink."""

from collections.abc import Sequence
from typing import Final

from PIL import Image

from desk.scanning.binding.jbig2 import Bits
from desk.scanning.layering import background
from desk.scanning.layering.background import Patch, Shares
from desk.scanning.layering.part import Box, Part
from desk.scanning.layering.regions import Region

GROUND_DPI: Final = 100
FINE_DPI: Final = 200
SMALL: Final = 10_000.0
"""A page of fewer square millimetres is a card: all of it is fine, its ground is no white paper."""
GROUND_QUALITY: Final = 35
PICTURE_QUALITY: Final = 60


def soft_pictures(page: Part, taken: Bits, pictures: Sequence[Region], grey: bool) -> list[Patch]:
    """The ground, if anything is left on it, and every photo in its place."""
    small = page.area(page.box) < SMALL
    ground = _clean(page, taken, page.box, FINE_DPI if small else GROUND_DPI)
    for region in pictures:
        ground.paste((255, 255, 255), _scaled(page, region, ground.size))
    quality = PICTURE_QUALITY if small else GROUND_QUALITY
    made = (
        [] if background.empty(ground) else [_patch(page.shares(page.box), ground, quality, grey)]
    )
    for region in pictures:
        photo = _clean(page, taken, region.box, FINE_DPI)
        made.append(_patch(page.shares(region.box), photo, PICTURE_QUALITY, grey))
    return made


def _clean(page: Part, taken: Bits, box: Box, dpi: int) -> Image.Image:
    """A part of the page without ink, on white paper."""
    left, top, right, bottom = box
    size = page.size(box, dpi)
    ink = Image.fromarray(taken[top:bottom, left:right]).convert("L")
    part = background.filled(page.page.crop(box), ink, size)
    if page.area(page.box) < SMALL:
        return part
    return background.whitened(part, background.light_in(page.paper, size, page.shares(box)))


def _patch(place: Shares, image: Image.Image, quality: int, grey: bool) -> Patch:
    return Patch(image.convert("L") if grey else image, place, quality)


def _scaled(page: Part, region: Region, size: tuple[int, int]) -> Box:
    across, down = size[0] / page.page.width, size[1] / page.page.height
    return (
        round(region.left * across),
        round(region.top * down),
        round(region.right * across),
        round(region.bottom * down),
    )
