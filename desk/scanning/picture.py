"""The page as its file will show it: taken apart as for the file, and put together again.

Too small to be read it is only drawn: straight, on white paper, in its tone.
"""

from io import BytesIO
from typing import Final

from PIL import Image

from desk.pages.page import Page, Tone
from desk.scanning.layering.apart import Apart, apart
from desk.scanning.picture_file import A4_INCHES
from desk.scanning.picture_small import glimpse
from desk.scanning.true_size import DPI, no_finer, true_size

QUALITY: Final = 80
UNREADABLE: Final = 27
"""Dots per inch on the screen up to which no letter can be told from another: twelve points have
two pixels. Whoever judges a page has it larger.
"""
SHARP: Final = 2
"""So many pixels are read for each that is shown."""
SMALL: Final = 40
MIDDLING: Final = 120
"""Dots per inch on the screen up to which a page is worked on at 75, at 150, else at 300."""
_LONGEST = 12_000


def picture(content: bytes, page: Page, longest: int) -> bytes:
    """A JPEG of it, its longer side `longest` pixels, or fewer if the page has fewer.

    Raises ImageError.
    """
    longest = min(max(longest, 16), _LONGEST)
    seen = longest / _inches(page)
    if seen <= UNREADABLE:
        return _jpeg(glimpse(content, page, longest, _least(page, seen * SHARP)))
    shown = _as_filed(content, page, seen)
    shown.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return _jpeg(shown if page.shown_tone is Tone.COLOUR else shown.convert("L"))


def _as_filed(content: bytes, page: Page, seen: float) -> Image.Image:
    dpi = _work_dpi(seen)
    image, dpi = no_finer(*true_size(content, page, _least(page, dpi)), dpi)
    return painted(apart(image, dpi, page.shown_tone, seen), image.size)


def _jpeg(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def painted(parts: Apart, size: tuple[int, int]) -> Image.Image:
    """As a viewer paints the file, at the size the page was taken apart in."""
    page = Image.new("RGB", size, "white")
    for patch in parts.patches:
        across, down = patch.place[::2], patch.place[1::2]
        left, right = (round(share * size[0]) for share in across)
        top, bottom = (round(share * size[1]) for share in down)
        grown = patch.image.resize((right - left, bottom - top), Image.Resampling.BILINEAR)
        mask = None if patch.cut is None else Image.fromarray(patch.cut).convert("L")
        page.paste(grown.convert("RGB"), (left, top), mask)
    page.paste(parts.colour, (0, 0), Image.fromarray(parts.ink).convert("L"))
    return page


def _work_dpi(seen: float) -> int:
    return DPI // 4 if seen <= SMALL else DPI // 2 if seen <= MIDDLING else DPI


def _inches(page: Page) -> float:
    """The longer side of what is left after cutting; an A4 sheet's until somebody has looked."""
    look = page.look
    if look is None or not look.dpi:
        return A4_INCHES
    box = page.crop or look.edges
    wide, high = (look.width, look.height)[:: -1 if look.turn % 2 else 1]
    across, down = abs(box.right - box.left) * wide, abs(box.bottom - box.top) * high
    return max(across, down, 1.0) / look.dpi


def _least(page: Page, dpi: float) -> int:
    """Pixels of the file's longer side at that many dots per inch."""
    look = page.look
    inches = max(look.width, look.height) / look.dpi if look and look.dpi else A4_INCHES
    return max(1, round(inches * dpi))
