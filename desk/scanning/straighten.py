"""Lays a picture straight: a photo's paper pulled to a rectangle, lines level, upright, cut out."""

import numpy as np
from PIL import Image

from desk.pages.page import Box, Look, Page
from desk.pages.paper_size import Corners, pulled_size


def straight(image: Image.Image, look: Look) -> Image.Image:
    """The whole picture in the frame that `look.edges` and the officer's crop are shares of."""
    return laid(image, look.corners, look.angle, look.turn)


def laid(image: Image.Image, corners: Corners, angle: float, turn: int) -> Image.Image:
    """Nothing is lost: a turned picture grows, white where there was none."""
    if corners:
        image = _pulled(image, corners)
    if angle:
        image = image.rotate(
            angle, Image.Resampling.BICUBIC, expand=True, fillcolor=_white(image.mode)
        )
    return turned(image, turn)


def turned(image: Image.Image, quarters: int) -> Image.Image:
    """Clockwise quarter turns."""
    match quarters % 4:
        case 1:
            return image.transpose(Image.Transpose.ROTATE_270)
        case 2:
            return image.transpose(Image.Transpose.ROTATE_180)
        case 3:
            return image.transpose(Image.Transpose.ROTATE_90)
        case _:
            return image


def cut(image: Image.Image, box: Box) -> Image.Image:
    """That part of it; a box that is none gives all of it."""
    left, right = sorted((_inside(box.left), _inside(box.right)))
    top, bottom = sorted((_inside(box.top), _inside(box.bottom)))
    pixels = (
        round(left * image.width),
        round(top * image.height),
        round(right * image.width),
        round(bottom * image.height),
    )
    too_thin = pixels[2] - pixels[0] < 2 or pixels[3] - pixels[1] < 2  # noqa: PLR2004  a sliver
    whole = pixels == (0, 0, image.width, image.height)
    return image if too_thin or whole else image.crop(pixels)


def page_laid(image: Image.Image, page: Page) -> Image.Image:
    """As the page will be filed, but for its tone: the officer's turn comes last."""
    look = page.look
    if look:
        image = straight(image, look)
    image = cut(image, page.crop or (look.edges if look else Box()))
    return turned(image, page.turn)


def _pulled(image: Image.Image, corners: Corners) -> Image.Image:
    size = pulled_size(corners, image.width, image.height)
    source = [(x * image.width, y * image.height) for x, y in corners]
    target = [(0, 0), (size[0], 0), size, (0, size[1])]
    rows = []
    for (x, y), (u, v) in zip(target, source, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    values = np.array(source, dtype=np.float64).reshape(8)
    terms, *_ = np.linalg.lstsq(np.array(rows, dtype=np.float64), values, rcond=None)
    return image.transform(
        size, Image.Transform.PERSPECTIVE, terms.tolist(), Image.Resampling.BICUBIC
    )


def _white(mode: str) -> int | tuple[int, int, int]:
    return (255, 255, 255) if mode == "RGB" else 255


def _inside(share: float) -> float:
    return min(1.0, max(0.0, share))
