"""A page taken apart: sharp black ink, coloured ink, pictures and a quiet ground under them."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from desk.pages.page import Tone
from desk.scanning.background import Picture
from desk.scanning.coloured_ink import cut_outs
from desk.scanning.jbig2 import Bits
from desk.scanning.mask import Strip, grown, ink_of, packed
from desk.scanning.paper import Paper, paper_of
from desk.scanning.part import Part
from desk.scanning.regions import Region, coloured, regions_of
from desk.scanning.soft import soft_pictures


@dataclass(frozen=True, slots=True)
class Stencil:
    """Ink all over the page, painted in one colour."""

    strip: Strip
    colour: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Layers:
    """What is painted on white paper, pictures in their order first; sizes in millimetres."""

    width: float
    height: float
    pictures: tuple[Picture, ...]
    stencil: Stencil | None


def layers(page: Image.Image, dpi: int, tone: Tone) -> Layers:
    """The RGB page as it goes into its file."""
    paper = paper_of(page)
    ink = ink_of(page, paper)
    width, height = (side * 25.4 / dpi for side in page.size)
    match tone:
        case Tone.BLACK:
            return Layers(width, height, (), _stencil(ink, (0, 0, 0)))
        case Tone.GREY:
            page = page.convert("L").convert("RGB")
            return Layers(width, height, *_apart(page, dpi, paper_of(page), ink, grey=True))
        case Tone.COLOUR:
            return Layers(width, height, *_apart(page, dpi, paper, ink, grey=False))


def _apart(
    page: Image.Image, dpi: int, paper: Paper, ink: Bits, grey: bool
) -> tuple[tuple[Picture, ...], Stencil | None]:
    """`ink` loses what is coloured or a picture."""
    vivid = coloured(page, paper)
    regions = regions_of(vivid, paper, page.size)
    _without(ink, vivid, regions)
    whole = Part(page, dpi, paper)
    inks = cut_outs(whole, ink, [region for region in regions if region.cells is not None])
    taken = ink.copy()
    for cut in inks:
        left, top, right, bottom = cut.box
        taken[top:bottom, left:right] |= cut.shape
    taken = grown(grown(taken))
    pictures = [region for region in regions if region.cells is None]
    soft = soft_pictures(whole, taken, pictures, grey)
    return (*soft, *(cut.picture for cut in inks)), _stencil(ink, _colour(page, ink))


def _without(ink: Bits, vivid: Bits, regions: tuple[Region, ...]) -> None:
    twice = vivid.repeat(2, axis=0).repeat(2, axis=1)
    high, wide = (min(sides) for sides in zip(ink.shape, twice.shape, strict=True))
    ink[:high, :wide] &= ~twice[:high, :wide]
    for region in regions:
        if region.cells is None:
            ink[region.top : region.bottom, region.left : region.right] = False


def _colour(page: Image.Image, ink: Bits) -> tuple[int, int, int]:
    """The darker part of the ink, for edges are pale."""
    if not bool(ink.any()):
        return 0, 0, 0
    some = np.asarray(page)[ink][::7]
    red, green, blue = (int(value) for value in np.percentile(some, 30, axis=0))
    return red, green, blue


def _stencil(ink: Bits, colour: tuple[int, int, int]) -> Stencil | None:
    if not bool(ink.any()):
        return None
    return Stencil(packed(ink), colour)
