"""A page laid straight with its dots per inch, at the size it is worked on."""

from typing import Final

from PIL import Image

from desk.pages.page import Page
from desk.pages.paper_size import A_SHAPE, CARD_SHAPE, known_shape
from desk.scanning.picture_file import opened
from desk.scanning.straighten import page_laid

DPI: Final = 300
"""Ink is kept this fine, whatever the device gave."""
A4: Final = (210.0, 297.0)
CARD: Final = (85.6, 54.0)
NEAR: Final = 0.08
MOST_GROWN: Final = 2.0


def true_size(content: bytes, page: Page, least: int = 0) -> tuple[Image.Image, int]:
    """The page laid straight and its dots per inch; `least`: as for `opened`. Raises ImageError."""
    picture = opened(content, least)
    image = page_laid(picture.image, page)
    dpi = page.look.dpi if page.look and page.look.dpi else picture.dpi
    if page.look and page.look.corners and (known := known_shape(*image.size)):
        inches = {A_SHAPE: A4[1] / 25.4, CARD_SHAPE: CARD[0] / 25.4}
        return image, max(round(max(image.size) / inches[known]), 1)
    return image, max(round(dpi * picture.image.width / picture.width), 1)


def at_work_size(image: Image.Image, dpi: int) -> tuple[Image.Image, int]:
    """At 300 dots per inch, or twice as many as there were if that is fewer."""
    share = min(DPI / dpi, MOST_GROWN)
    if abs(share - 1) <= NEAR:
        return image, dpi
    return image.resize(_scaled(image, share), Image.Resampling.BICUBIC), round(dpi * share)


def no_finer(image: Image.Image, dpi: int, most: int) -> tuple[Image.Image, int]:
    """At that many dots per inch, if there are more."""
    share = most / dpi
    if share > 1 - NEAR:
        return image, dpi
    return image.resize(_scaled(image, share), Image.Resampling.BOX), most


def _scaled(image: Image.Image, share: float) -> tuple[int, int]:
    return max(round(image.width * share), 1), max(round(image.height * share), 1)
