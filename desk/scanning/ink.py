"""Ink and paper: how bright the bare paper is about each pixel, and what on it is darker."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Bytes = NDArray[np.uint8]
Bits = NDArray[np.bool_]

GRID = 60
"""Cells along the longer side of a page in which its paper is looked for: 5 mm on A4."""
_FINE = 5
_BARE = 0.62
"""What is darker than this share of the page's paper is no paper but a picture on it."""
_CLEAN = 1.05
_DARK = 0.72
"""In black and white, what is darker than this share of the paper is black."""


def lightest(colours: Bytes) -> Bytes:
    """The brightest of each pixel's three colours."""
    return np.maximum(np.maximum(colours[..., 0], colours[..., 1]), colours[..., 2])


def darkest(colours: Bytes) -> Bytes:
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


def whitened(pixels: Bytes, even: bool = False) -> Bytes:
    """The same on white paper; grey (rows × columns) or colours (rows × columns × three)."""
    if pixels.ndim > 2:  # noqa: PLR2004  rows and columns
        parts = [whitened(pixels[..., part], even) for part in range(pixels.shape[2])]
        return np.stack(parts, axis=2)
    light = np.maximum(paper_light(pixels, even), 40).astype(np.float32)
    white = pixels * (255 * _CLEAN / light)
    return np.minimum(white, 255).astype(np.uint8)


def black_on_white(grey: Bytes) -> Bytes:
    """0 where there is ink, 255 elsewhere; faint ink counts by the page's own contrast."""
    dark = darkness(grey)
    ink = dark[dark > 30]  # noqa: PLR2004  less is paper's grain
    typical = float(np.percentile(ink, 85)) if ink.size else 255.0
    limit = max(34.0, min(255 * (1 - _DARK), typical * 0.5))
    return np.where(dark > limit, 0, 255).astype(np.uint8)
