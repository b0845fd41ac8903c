"""What lies under the ink: whitened, with the ink taken out, small as JPEG."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from desk.scanning.binding.jbig2 import Bits
from desk.scanning.ink import darkest
from desk.scanning.layering.mask import Strip
from desk.scanning.layering.paper import Paper

WHITE_FROM: Final = 0.92
"""This share of the paper's light and more is bare paper."""
KEPT_TO: Final = 0.5
"""Darker than this keeps its colour as it was scanned; between both it is whitened by degrees."""
PRINTED_TO: Final = 0.88
"""The same on a ground that is printed."""
KNOWN: Final = 0.3
"""Of a small pixel so much must be seen, the rest is ink; else its neighbours tell its colour."""
HARDLY: Final = 0.02
"""With less than that seen about it a colour would be guessed; it is looked for farther away."""
NEARLY_WHITE: Final = 235
NOTHING: Final = 0.0004
"""A background of which less than this share is not white is left out."""

Colours = NDArray[np.float32]
Shares = tuple[float, float, float, float]
"""Left, top, right, bottom of a part of the page, each in shares of it."""


@dataclass(frozen=True, slots=True)
class Patch:
    """Colours and where they lie on the page; `quality`: as JPEG; `sharp`: colours as sharp as
    light; `cut`: the pixels of the page that are painted, all of them without one; `fine`: what the
    file has in place of `cut`, at a fineness of its own.
    """

    image: Image.Image
    place: Shares
    quality: int
    sharp: bool = False
    cut: Bits | None = None
    fine: Strip | None = None


def as_jpeg(image: Image.Image, quality: int, sharp: bool) -> bytes:
    """Progressive, for white costs least so."""
    out = BytesIO()
    subsampling = "4:4:4" if sharp else "4:2:0"
    image.save(
        out, "JPEG", quality=quality, progressive=True, optimize=True, subsampling=subsampling
    )
    return out.getvalue()


def filled(page: Image.Image, ink: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The page at a smaller size; where there was ink (255) its surroundings go on."""
    bare = Image.composite(Image.new(page.mode, page.size), page, ink)
    seen = ink.point(lambda value: 255 - value)
    total = bare.resize(size, Image.Resampling.BOX)
    share = seen.resize(size, Image.Resampling.BOX)
    made = np.asarray(total.convert("RGB"), dtype=np.float32)
    known = np.asarray(share, dtype=np.float32)[..., None] / 255
    colours = made / np.maximum(known, KNOWN)
    missing = known[..., 0] < KNOWN
    radius = 2
    while bool(missing.any()) and radius <= max(size):
        found = _around(total, share, radius)
        now = missing & (found[1] > HARDLY)
        colours[now] = found[0][now]
        missing &= ~now
        radius *= 4
    colours[missing] = 255
    return Image.fromarray(colours.clip(0, 255).astype(np.uint8))


def _around(
    total: Image.Image, share: Image.Image, radius: int
) -> tuple[Colours, NDArray[np.float32]]:
    blur = ImageFilter.BoxBlur(radius)
    known = np.asarray(share.filter(blur), dtype=np.float32) / np.float32(255)
    made = np.asarray(total.convert("RGB").filter(blur), dtype=np.float32)
    return made / np.maximum(known, np.float32(HARDLY))[..., None], known


def whitened(picture: Image.Image, light: Colours, printed: bool = False) -> Image.Image:
    """Paper becomes white; colours and shadows stay as they were scanned. `printed`: on a ground
    with colours of its own, which stay as they are beside the white of the sheet.
    """
    pixels = np.asarray(picture, dtype=np.float32)
    share = pixels / light
    low = darkest(share)[..., None]
    kept = PRINTED_TO if printed else KEPT_TO
    part = ((low - kept) / (WHITE_FROM - kept)).clip(0, 1)
    dark = share * 255 if printed else pixels
    clean = dark + (share * 255 / WHITE_FROM - dark) * part
    return Image.fromarray(clean.clip(0, 255).astype(np.uint8))


def light_in(paper: Paper, size: tuple[int, int], box: Shares) -> Colours:
    """The white paper's colours over a part of the page; `box` in shares of it."""
    wide, high = paper.white.size
    left, top, right, bottom = box
    part = (left * wide, top * high, right * wide, bottom * high)
    grown = paper.white.resize(size, Image.Resampling.BILINEAR, box=part)
    return np.maximum(np.asarray(grown, dtype=np.float32), 1)


def empty(picture: Image.Image) -> bool:
    """Whether nothing is left on it."""
    dark = np.asarray(picture.convert("L")) < NEARLY_WHITE
    return float(dark.mean()) < NOTHING
