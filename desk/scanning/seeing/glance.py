"""A page seen small, at 100 dpi: where its ink is, and where the scanner's black border."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from desk.scanning.ink import Bits, Bytes, darkest, darkness, lightest
from desk.scanning.picture_file import LEAST_SIDE

COARSE = 100
"""Dots per inch of a glance; a coarser picture stays as it is."""
LEAST_DARK = 28
"""Of 255: fainter than this is the paper's grain or the other side shining through."""
_BLACK = 84
_MOST_BORDER = 0.7
_SHADOW = 1.2
"""Millimetres beside the black border in which paper only throws its shadow."""


@dataclass(frozen=True, slots=True)
class Glance:
    """`colours`: rows × columns × RGB; `dark`: 0…255 darker than the paper about it, by its
    darkest colour; `border`: the scanner's black border; `dpi`: of these.
    """

    colours: Bytes
    dark: Bytes
    border: Bits
    dpi: float

    @property
    def ink(self) -> Bits:
        return self.dark > LEAST_DARK

    def pixels(self, mm: float) -> int:
        """At least one."""
        return max(1, round(mm * self.dpi / 25.4))


def glance(image: Image.Image, dpi: float) -> Glance:
    if dpi > COARSE:
        size = (
            max(LEAST_SIDE, round(image.width * COARSE / dpi)),
            max(LEAST_SIDE, round(image.height * COARSE / dpi)),
        )
        image, dpi = image.resize(size, Image.Resampling.BOX), COARSE
    colours = np.asarray(image)
    border = _border(colours, dpi)
    lows = darkest(colours)
    if border.any():
        usual = int(np.percentile(lows[~border], 80))
        lows = np.where(border, usual, lows).astype(np.uint8)
    dark = darkness(lows)
    dark[border] = 0
    return Glance(colours, dark, border, dpi)


def _border(colours: Bytes, dpi: float) -> Bits:
    """What is black all the way from a side of the picture."""
    black = lightest(colours) < _BLACK
    border = np.zeros_like(black)
    for quarters in range(4):
        side = np.rot90(black, quarters)
        run = np.logical_and.accumulate(side, axis=0)
        border |= np.rot90(run, -quarters)
    least = dpi / 25.4
    wide = border if border.sum() > least * max(border.shape) else np.zeros_like(border)
    if not wide.any() or border.mean() > _MOST_BORDER:
        return np.zeros_like(border)
    grown = Image.fromarray(border).convert("L")
    size = 2 * max(1, round(_SHADOW * dpi / 25.4)) + 1
    return np.asarray(grown.filter(ImageFilter.MaxFilter(size))) > 0
