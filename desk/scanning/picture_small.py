"""A page so small that nobody reads it: its shape, its tone and what lies where, drawn at once."""

from typing import Final

import numpy as np
from PIL import Image, ImageFilter

from desk.pages.page import Page, Tone
from desk.scanning.true_size import true_size

PATCH: Final = 5
"""Pixels a side: the paper is seen in each, between the lines."""
EVEN: Final = 4
BARE: Final = 0.85
"""What is darker than this share of the paper's light is a picture on it."""
CLEAN: Final = 265
"""What is nearly as bright as the paper is white, so that its grain is gone."""
STEEP: Final = 1.6
"""Black print this small is grey: it is made so much darker again."""


def glimpse(content: bytes, page: Page, longest: int, least: int) -> Image.Image:
    """Laid straight, its paper white, its longer side `longest` pixels at most; `least`: as for
    `opened`. Ink and ground are not taken apart. Raises ImageError.
    """
    image, _ = true_size(content, page, least)
    image.thumbnail((longest, longest), Image.Resampling.BOX)
    if page.shown_tone is not Tone.COLOUR:
        image = image.convert("L")
    white = _on_white(image)
    return white.point(_darker) if page.shown_tone is Tone.BLACK else white


def _on_white(image: Image.Image) -> Image.Image:
    """Each part of its colours by the paper's light about it."""
    parts = [_lifted(part) for part in image.split()]
    return Image.merge(image.mode, parts)


def _lifted(part: Image.Image) -> Image.Image:
    light = np.asarray(part.filter(ImageFilter.MaxFilter(PATCH)))
    usual = max(round(float(np.percentile(light, 80))), 1)
    bare = Image.fromarray(np.where(light < usual * BARE, usual, light).astype(np.uint8))
    soft = np.asarray(bare.filter(ImageFilter.GaussianBlur(EVEN)), dtype=np.float32)
    share = np.asarray(part) * (CLEAN / np.maximum(soft, 1))
    return Image.fromarray(share.clip(0, 255).astype(np.uint8))


def _darker(grey: int) -> float:
    return max(0.0, 255 - (255 - grey) * STEEP)
