"""Opens the JPEG or PNG of a page: from anybody, so small in number of formats and in size."""

import warnings
from dataclasses import dataclass
from io import BytesIO
from struct import error as struct_error
from zlib import error as zlib_error

import numpy as np
from PIL import Image, ImageOps

from desk.errors import ImageError

MOST_BYTES = 120_000_000
MOST_PIXELS = 80_000_000
"""A3 at 600 dpi has 70 million."""
LONGEST_SIDE = 30_000
LEAST_SIDE = 16
A4_INCHES = 297 / 25.4
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_LONGEST_PAPER = 17.0
"""Inches: A3 has 16.5."""
_SHORTEST_PAPER = 1.5
_COARSEST = 30
"""Dots per inch; nothing on a coarser page could be read."""
_UNREADABLE = (
    OSError,
    EOFError,
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    OverflowError,
    ZeroDivisionError,
    MemoryError,
    struct_error,
    zlib_error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)
"""What Pillow's decoders raise on broken or hostile files."""


@dataclass(frozen=True, slots=True)
class Picture:
    """`image`: RGB, upright as its camera says; `width`, `height`: of the file, in that position,
    even where `image` was read smaller; `dpi`: of the file.
    """

    image: Image.Image
    width: int
    height: int
    dpi: int


def opened(content: bytes, least: int = 0) -> Picture:
    """The picture; with `least` it may come smaller, its longer side not below that many pixels.

    Raises ImageError: no whole JPEG or PNG, or larger than any page.
    """
    if len(content) > MOST_BYTES or not content.startswith(_BEGINNINGS):
        raise ImageError
    try:
        return _read(content, least)
    except _UNREADABLE as error:
        raise ImageError from error


def _read(content: bytes, least: int) -> Picture:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.filterwarnings("ignore", category=UserWarning)
        with Image.open(BytesIO(content), formats=("JPEG", "PNG")) as image:
            width, height = image.size
            _check(width, height)
            dpi = _dpi(image)
            if least:
                _draft(image, least)
            image.load()
            upright = _rgb(ImageOps.exif_transpose(image))
    if (upright.width > upright.height) != (width > height):
        width, height = height, width
    return Picture(upright, width, height, dpi)


def _check(width: int, height: int) -> None:
    too_large = width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE
    if too_large or min(width, height) < LEAST_SIDE:
        raise ImageError


def _draft(image: Image.Image, least: int) -> None:
    """A JPEG's decoder halves as it reads; PNG knows no such thing."""
    share = least / max(image.size)
    if share < 1:
        wide, high = (max(int(side * share), 1) for side in image.size)
        image.draft(None, (wide, high))


def tells_size(content: bytes) -> bool:
    """Whether the file says how large its paper is. Raises ImageError."""
    try:
        with Image.open(BytesIO(content), formats=("JPEG", "PNG")) as image:
            return _said(image) > 0
    except _UNREADABLE as error:
        raise ImageError from error


def _dpi(image: Image.Image) -> int:
    """What the file says if a paper of that size exists, else as if it were A4."""
    return max(_COARSEST, round(_said(image) or max(image.size) / A4_INCHES))


def _said(image: Image.Image) -> float:
    """0 where it says nothing one could believe."""
    said = float(image.info.get("dpi", (0, 0))[0] or 0)
    known = said > 0 and _SHORTEST_PAPER <= max(image.size) / said <= _LONGEST_PAPER
    return said if known else 0.0


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        deep = np.asarray(image).astype(np.uint32) >> 8
        return Image.fromarray(deep.clip(0, 255).astype(np.uint8)).convert("RGB")
    if "A" in image.mode or "transparency" in image.info:
        solid = image.convert("RGBA")
        ground = Image.new("RGBA", solid.size, "white")
        return Image.alpha_composite(ground, solid).convert("RGB")
    return image.convert("RGB")
