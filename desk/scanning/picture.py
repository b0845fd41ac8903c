"""The page as it will be filed: straight, upright, cut out, in its tone."""

from io import BytesIO

import numpy as np
from PIL import Image

from desk.pages.page import Page, Reason, Tone
from desk.scanning.ink import Bytes, black_on_white, whitened
from desk.scanning.picture_file import opened
from desk.scanning.straighten import page_laid

THUMBNAIL = 260
"""Pixels; so small a picture is read from the file at a fraction of its size."""
QUALITY = 80
_LONGEST = 12_000


def straightened(content: bytes, page: Page) -> Bytes:
    """The page at full size as rows × columns × red, green, blue; its tone is not applied.

    Raises ImageError.
    """
    return np.asarray(page_laid(opened(content).image, page))


def picture(content: bytes, page: Page, longest: int) -> bytes:
    """A JPEG of it, its longer side `longest` pixels, or fewer if the page has fewer.

    Raises ImageError.
    """
    longest = min(max(longest, 16), _LONGEST)
    finer = 1.5 if page.shown_tone is Tone.BLACK and longest > THUMBNAIL else 1.0
    room = round(longest * finer * _shrunk_by(page))
    image = opened(content, room).image
    image.thumbnail((room, room), Image.Resampling.BOX)
    shown = toned(page_laid(image, page), page.shown_tone, _has_photo(page))
    shown.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    out = BytesIO()
    shown.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def toned(image: Image.Image, tone: Tone, has_photo: bool = False) -> Image.Image:
    """As it is kept: black on white, grey or colour, on whitened paper; a photo keeps its tones."""
    match tone:
        case Tone.BLACK:
            return Image.fromarray(black_on_white(np.asarray(image.convert("L"))))
        case Tone.GREY:
            return Image.fromarray(whitened(np.asarray(image.convert("L")), has_photo))
        case Tone.COLOUR:
            return Image.fromarray(whitened(np.asarray(image), has_photo))


def _has_photo(page: Page) -> bool:
    return page.look is not None and Reason.PHOTO in page.look.reasons


def _shrunk_by(page: Page) -> float:
    """How much longer the whole picture is than what is left of it after cutting."""
    box = page.crop or (page.look.edges if page.look else None)
    if box is None:
        return 1.0
    least = min(abs(box.right - box.left), abs(box.bottom - box.top))
    share = 1.0 if page.look is None or not page.look.corners else 0.6
    return 1 / max(0.1, least * share)
