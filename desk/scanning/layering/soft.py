"""What has no sharp edges: photos, and the whitened ground of the page without its ink."""

from collections.abc import Sequence
from typing import Final

from PIL import Image

from desk.scanning.binding.jbig2 import Bits
from desk.scanning.layering import background
from desk.scanning.layering.background import Patch
from desk.scanning.layering.cells import Box
from desk.scanning.layering.part import Part
from desk.scanning.layering.regions import Region

GROUND_DPI: Final = 100
FINE_DPI: Final = 200
GROUND_QUALITY: Final = 35
PICTURE_QUALITY: Final = 60
CARD_DPI: Final = 300
CARD_QUALITY: Final = 70
"""Small print on a printed ground: cut out as one bit its letters run together, and coarser ones
are misread.
"""
CARDS: Final = 25_000.0
"""Cards that touch, or a photo on one, of more square millimetres are a photo."""
STAR: Final = 600.0
"""A picture of fewer square millimetres may be the middle of a seal, where no paper is seen."""


def soft_pictures(page: Part, taken: Bits, pictures: Sequence[Region], grey: bool) -> list[Patch]:
    """The ground, if anything is left on it, and every photo and card in its place."""
    small = page.card
    ground = _clean(page, taken, page.box, FINE_DPI if small else GROUND_DPI)
    for region in pictures:
        ground.paste((255, 255, 255), _scaled(page, region.box, ground.size))
    quality = PICTURE_QUALITY if small else GROUND_QUALITY
    made = [] if background.empty(ground) else [_patch(page, page.box, ground, quality, grey)]
    for region in pictures:
        fine = page.area(region.box) < (CARDS if region.card else STAR)
        dpi, quality = (CARD_DPI, CARD_QUALITY) if fine else (FINE_DPI, PICTURE_QUALITY)
        part = _clean(page, taken, region.box, dpi, region.card)
        made.append(_patch(page, region.box, part, quality, grey))
    return made


def _clean(page: Part, taken: Bits, box: Box, dpi: int, printed: bool = False) -> Image.Image:
    """A part of the page without ink, on white paper."""
    left, top, right, bottom = box
    size = page.size(box, dpi)
    ink = Image.fromarray(taken[top:bottom, left:right]).convert("L")
    part = background.filled(page.page.crop(box), ink, size)
    if page.card:
        return part
    light = background.light_in(page.paper, size, page.shares(box))
    return background.whitened(part, light, printed)


def _patch(page: Part, box: Box, image: Image.Image, quality: int, grey: bool) -> Patch:
    return Patch(image.convert("L") if grey else image, page.shares(box), quality)


def _scaled(page: Part, box: Box, size: tuple[int, int]) -> Box:
    across, down = size[0] / page.page.width, size[1] / page.page.height
    left, top, right, bottom = box
    return round(left * across), round(top * down), round(right * across), round(bottom * down)
