"""The rim of coloured ink at twice the page's fineness: what ink half covers is half filled."""

from typing import Final

import numpy as np
from PIL import Image, ImageFilter

from desk.scanning.binding.jbig2 import Bits
from desk.scanning.ink import darkest
from desk.scanning.layering.mask import grown

FINER: Final = 2
"""So many pixels of the rim in a row make one of the page."""
AROUND: Final = 7
"""Pixels across which the ink's own darkness is looked for."""
FULL: Final = 0.67
"""With this share of the ink's darkness a pixel is all ink."""
HALF: Final = 0.19
"""With this share it is half covered."""
ALL, MOST = 4, 2
"""Quarters of a pixel of the page."""
FAINT: Final = 40
"""Less missing light than this is paper."""


def rim(part: Image.Image, light: tuple[int, int, int], shape: Bits, near: Bits) -> Bits:
    """`shape` at twice its size, with the soft edge that the scanner saw within `near`."""
    lack = _lack(part, light)
    ink = lack.filter(ImageFilter.MaxFilter(AROUND))
    large = part.width * FINER, part.height * FINER
    found = np.asarray(lack.resize(large, Image.Resampling.BICUBIC))
    most = np.asarray(ink.resize(large, Image.Resampling.BILINEAR), dtype=np.float32)
    limits = most * HALF
    limits[::2, ::2] = most[::2, ::2] * FULL
    limits[1::2, 1::2] = most[1::2, 1::2] * FULL
    rimmed: Bits = (found > np.maximum(limits, FAINT)) & _twice(near & grown(shape))
    return rimmed


def covered(rimmed: Bits, least: int) -> Bits:
    """The page's pixels of which at least so many quarters are ink."""
    high, wide = (side // FINER for side in rimmed.shape)
    quarters = rimmed.reshape(high, FINER, wide, FINER).sum(axis=(1, 3))
    found: Bits = quarters >= least
    return found


def _lack(part: Image.Image, light: tuple[int, int, int]) -> Image.Image:
    """How much of the paper's light each pixel lacks in the colour it lacks most."""
    pixels = np.array(part, dtype=np.float32)
    pixels *= np.array([255 / max(full, 1) for full in light], dtype=np.float32)
    return Image.fromarray((255 - darkest(pixels)).clip(0, 255).astype(np.uint8))


def _twice(bits: Bits) -> Bits:
    return bits.repeat(FINER, axis=0).repeat(FINER, axis=1)
