"""Ink and paper: how bright the bare paper is about each pixel, and what on it is darker."""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Bytes = NDArray[np.uint8]
Bits = NDArray[np.bool_]
Number = TypeVar("Number", np.uint8, np.float32)

GRID = 60
"""Cells along the longer side of a page in which its paper is looked for: 5 mm on A4."""
_FINE = 5
_BARE = 0.62
"""What is darker than this share of the page's paper is no paper but a picture on it."""


def lightest(colours: NDArray[Number]) -> NDArray[Number]:
    """The brightest of each pixel's three colours."""
    return np.maximum(np.maximum(colours[..., 0], colours[..., 1]), colours[..., 2])


def darkest(colours: NDArray[Number]) -> NDArray[Number]:
    """The darkest of them: any coloured ink is dark in it."""
    return np.minimum(np.minimum(colours[..., 0], colours[..., 1]), colours[..., 2])


def paper_light(channel: Bytes, even: bool = False) -> Bytes:
    """Brightness of the paper at each pixel; `even`: one brightness for the whole page."""
    height, width = channel.shape
    step = max(width, height) / (GRID * _FINE)
    fine = (max(1, round(width / step)), max(1, round(height / step)))
    small = Image.fromarray(channel).resize(fine, Image.Resampling.BOX)
    usual = float(np.percentile(np.asarray(small), 80))
    if even:
        return np.full((height, width), round(usual), dtype=np.uint8)
    bright = small.filter(ImageFilter.MaxFilter(_FINE))
    cells = np.asarray(bright)
    bare = np.where(cells < usual * _BARE, round(usual), cells).astype(np.uint8)
    soft = Image.fromarray(bare).filter(ImageFilter.GaussianBlur(_FINE))
    return np.asarray(soft.resize((width, height), Image.Resampling.BILINEAR))


def darkness(channel: Bytes) -> Bytes:
    """How much darker than the paper about it each pixel is, 0…255 of that paper's light."""
    light = np.maximum(paper_light(channel), 40).astype(np.float32)
    share = (light - channel) * (255 / light)
    return np.clip(share, 0, 255).astype(np.uint8)
