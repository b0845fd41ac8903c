"""A page's parts packed for its file: ink as one bit, all else as small JPEGs."""

from dataclasses import dataclass

from PIL import Image

from desk.pages.page import Tone
from desk.scanning.layering.apart import apart
from desk.scanning.layering.background import Patch, Shares, as_jpeg
from desk.scanning.layering.mask import Strip, packed


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG and where it lies; `cut`: the part of it that is painted, all of it without one."""

    jpeg: bytes
    width: int
    height: int
    grey: bool
    place: Shares = (0.0, 0.0, 1.0, 1.0)
    cut: Strip | None = None


@dataclass(frozen=True, slots=True)
class Stencil:
    """Ink all over the page, painted in one colour."""

    strip: Strip
    colour: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Layers:
    """What is painted on white paper, pictures in their order first; sizes in millimetres."""

    width: float
    height: float
    pictures: tuple[Picture, ...]
    stencil: Stencil | None


def layers(page: Image.Image, dpi: int, tone: Tone) -> Layers:
    """The RGB page as it goes into its file."""
    parts = apart(page, dpi, tone)
    width, height = (side * 25.4 / dpi for side in page.size)
    stencil = Stencil(packed(parts.ink), parts.colour) if bool(parts.ink.any()) else None
    return Layers(width, height, tuple(_picture(patch) for patch in parts.patches), stencil)


def _picture(patch: Patch) -> Picture:
    cut = patch.fine or (None if patch.cut is None else packed(patch.cut))
    image = patch.image
    jpeg = as_jpeg(image, patch.quality, patch.sharp)
    return Picture(jpeg, *image.size, image.mode == "L", patch.place, cut)
