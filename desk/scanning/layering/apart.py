"""A page taken apart: black ink, coloured ink, pictures and a quiet ground under them."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from desk.pages.page import Tone
from desk.scanning.binding.jbig2 import Bits
from desk.scanning.layering.background import Patch
from desk.scanning.layering.coloured_ink import cut_outs
from desk.scanning.layering.mask import grown, ink_of
from desk.scanning.layering.paper import Paper, paper_of
from desk.scanning.layering.part import Part
from desk.scanning.layering.regions import Region, coloured, regions_of
from desk.scanning.layering.soft import soft_pictures
from desk.scanning.true_size import DPI

BLACK: Final = (0, 0, 0)
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Apart:
    """What is painted on white paper: patches in their order, then `ink` in one colour."""

    patches: tuple[Patch, ...]
    ink: Bits
    colour: Colour


def apart(page: Image.Image, dpi: int, tone: Tone, most: float = DPI) -> Apart:
    """The RGB page as it is kept in that tone; soft parts no finer than `most` dots per inch."""
    paper = paper_of(page, dpi)
    ink = ink_of(page, paper)
    match tone:
        case Tone.BLACK:
            return Apart((), ink, BLACK)
        case Tone.GREY:
            grey = page.convert("L").convert("RGB")
            return _apart(Part(grey, dpi, paper_of(grey, dpi), most), ink, grey=True)
        case Tone.COLOUR:
            return _apart(Part(page, dpi, paper, most), ink, grey=False)


def _apart(whole: Part, ink: Bits, grey: bool) -> Apart:
    """`ink` loses what is coloured or a picture."""
    page, paper = whole.page, whole.paper
    vivid = coloured(page, paper)
    regions = regions_of(vivid, paper, page.size)
    _without(ink, vivid, regions, paper)
    inks = cut_outs(whole, ink, [region for region in regions if region.cells is not None])
    taken = ink.copy()
    for cut in inks:
        left, top, right, bottom = cut.box
        taken[top:bottom, left:right] |= cut.shape
    for _ in range(paper.fine):
        taken = grown(taken)
    pictures = [region for region in regions if region.cells is None]
    soft = soft_pictures(whole, taken, pictures, grey)
    return Apart((*soft, *(cut.patch for cut in inks)), ink, _colour(page, ink))


def _without(ink: Bits, vivid: Bits, regions: tuple[Region, ...], paper: Paper) -> None:
    whole = vivid.repeat(paper.fine, axis=0).repeat(paper.fine, axis=1)
    high, wide = (min(sides) for sides in zip(ink.shape, whole.shape, strict=True))
    ink[:high, :wide] &= ~whole[:high, :wide]
    for region in regions:
        if region.cells is None:
            ink[region.top : region.bottom, region.left : region.right] = False


def _colour(page: Image.Image, ink: Bits) -> Colour:
    """The darker part of the ink, for edges are pale."""
    if not bool(ink.any()):
        return BLACK
    some = np.asarray(page)[ink][::7]
    red, green, blue = (int(value) for value in np.percentile(some, 30, axis=0))
    return red, green, blue
