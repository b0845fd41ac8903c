"""Ink as one bit: where a page is printed or written on, packed without loss."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter, TiffImagePlugin

from desk.scanning.binding.jbig2 import Bits, jbig2
from desk.scanning.layering.paper import Paper

BLOCK: Final = 24
"""Side of a block in half-size pixels: 4 mm at 300 dpi."""
DARKEST: Final = 0.5
FAINTEST: Final = 0.76
"""Ink is never lighter than this share of the paper around it: that is dirt or the other side."""
SOFT: Final = 0.5
"""Half-size pixels."""
BOLDER: Final = 0.1
"""Lines that are a little too broad are read better than those that break."""
STEEP: Final = 1.5
MIDDLE: Final = 128
HAIRLINE: Final = 3
"""So many dark pixels among nine are a line one pixel wide; fewer are a speck of dust."""

Grey = NDArray[np.float32]


def ink_of(page: Image.Image, paper: Paper) -> Bits:
    """Every pixel darker than half-way from the paper to the ink about it, in shade or light."""
    soft = _softened(page.convert("L"), paper)
    return without_specks(np.asarray(soft) < _limits(soft, paper))


def readable(page: Image.Image, paper: Paper) -> Image.Image:
    """The page in grey as a reader of print likes it: shade gone, faint ink dark, edges soft; but
    cards as they were scanned, for their small print runs together.
    """
    grey = page.convert("L")
    limits = _limits(_softened(grey, paper), paper)
    pixels = (np.asarray(grey, dtype=np.float32) - limits) * STEEP + MIDDLE
    made = Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
    for box in paper.card_boxes(page.size):
        made.paste(grey.crop(box), box)
    return made


def _softened(grey: Image.Image, paper: Paper) -> Image.Image:
    return grey.filter(ImageFilter.GaussianBlur(SOFT * paper.fine))


def _limits(soft: Image.Image, paper: Paper) -> NDArray[np.uint8]:
    """What is darker is ink."""
    bare = paper.grey(soft.size)
    shares = _thresholds(soft, bare, paper.fine).resize(soft.size, Image.Resampling.BILINEAR)
    return np.asarray(ImageChops.multiply(bare, shares))


def _thresholds(soft: Image.Image, bare: Image.Image, fine: int) -> Image.Image:
    """For each block the share of the paper's light below which there is ink; 255 is all of it."""
    ground = np.maximum(_darkest(bare.reduce(fine)), 1)
    inks = (_darkest(soft.reduce(fine)) / ground).clip(0, 1)
    picture = Image.fromarray((inks * 255).astype(np.uint8))
    spread = np.asarray(picture.filter(ImageFilter.BoxBlur(1)), dtype=np.float32) / 255
    typical = float(np.percentile(inks, 5))
    most = min(FAINTEST, (1 + typical) / 2 + 0.1)
    middle = (1 + np.minimum(inks, spread)) / 2
    shares = np.clip(middle, DARKEST, max(most, DARKEST)) + BOLDER
    return Image.fromarray((shares * 255).astype(np.uint8))


def _darkest(half: Image.Image) -> Grey:
    wide, high = max(half.width // BLOCK, 1), max(half.height // BLOCK, 1)
    whole = half.resize((wide * BLOCK, high * BLOCK), Image.Resampling.NEAREST)
    blocks = np.asarray(whole).reshape(high, BLOCK, wide, BLOCK).transpose(0, 2, 1, 3)
    flat = blocks.reshape(high, wide, BLOCK * BLOCK)
    place = BLOCK * BLOCK // 50
    return np.partition(flat, place, axis=-1)[..., place].astype(np.float32)


def without_specks(bits: Bits) -> Bits:
    """The same without lonely pixels; edges stay as they are, for letters are read by them."""
    made: Bits = bits & (_of_nine(bits) >= HAIRLINE)
    return made


def grown(bits: Bits) -> Bits:
    """The same, one pixel wider on every side."""
    return _of_nine(bits) > 0


def _of_nine(bits: Bits) -> NDArray[np.uint8]:
    padded = np.pad(bits.view(np.uint8), 1)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    total: NDArray[np.uint8] = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return total


@dataclass(frozen=True, slots=True)
class Strip:
    """One bit a pixel, packed; black is ink. `arithmetic`: as JBIG2, else as CCITT G4."""

    data: bytes
    width: int
    height: int
    arithmetic: bool


def packed(bits: Bits) -> Strip:
    """Lossless, as small as it goes in a reasonable time."""
    height, width = bits.shape
    small = jbig2(bits)
    if small is None:
        return Strip(g4(bits), width, height, arithmetic=False)
    return Strip(small, width, height, arithmetic=True)


def g4(bits: Bits) -> bytes:
    """One strip of CCITT group 4; what is True is black."""
    height = bits.shape[0]
    image = Image.fromarray(bits)
    out = BytesIO()
    image.save(out, "TIFF", compression="group4", tiffinfo={TiffImagePlugin.ROWSPERSTRIP: height})
    out.seek(0)
    with TiffImagePlugin.TiffImageFile(out) as made:
        (start,) = made.tag_v2[TiffImagePlugin.STRIPOFFSETS]
        (length,) = made.tag_v2[TiffImagePlugin.STRIPBYTECOUNTS]
    return out.getvalue()[start : start + length]
