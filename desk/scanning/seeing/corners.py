"""Finds the paper in a phone's photo: a bright four-cornered patch on darker ground."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from desk.pages.paper_size import Corners
from desk.scanning.ink import Bits, Bytes

_SIDE = 500
_LEAST_CONTRAST = 45.0
_LEAST_SHARE = 0.2
_MOST_SHARE = 0.96
_LEAST_FIT = 0.955
_RIGHT = 0.7
"""Degrees; with all corners this near to 90 a scanner saw it, and turning it is enough."""
_BLACK = 60.0

Points = NDArray[np.float64]


def corners_of(image: Image.Image) -> Corners:
    """Clockwise from the top left, as shares; () if it is no photo of a page."""
    small = image.convert("RGB")
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    grey = np.asarray(small.convert("L").filter(ImageFilter.MedianFilter(5)))
    level = _level(grey)
    bright = grey > level
    if not _LEAST_SHARE < bright.mean() < _MOST_SHARE:
        return ()
    ground, paper = grey[~bright], grey[bright]
    if float(np.median(paper)) - float(np.median(ground)) < _LEAST_CONTRAST:
        return ()
    patch = _patch(bright)
    points = _quad(patch)
    if points is None or not _fits(points, patch):
        return ()
    if float(np.median(ground)) < _BLACK and _is_right(points) and _grey_ground(small, bright):
        return ()
    height, width = patch.shape
    return tuple(
        (min(1.0, max(0.0, float(x) / width)), min(1.0, max(0.0, float(y) / height)))
        for x, y in points
    )


def _level(grey: Bytes) -> float:
    """Otsu's: the level that parts two kinds of grey best."""
    counts = np.bincount(grey.ravel(), minlength=256).astype(np.float64)
    below = np.cumsum(counts)
    sums = np.cumsum(counts * np.arange(256))
    above = below[-1] - below
    means = sums / np.maximum(below, 1), (sums[-1] - sums) / np.maximum(above, 1)
    return float(np.argmax(below * above * (means[0] - means[1]) ** 2))


def _patch(bright: Bits) -> Bits:
    """The bright patch about the middle, its letters filled."""
    closed = Image.fromarray(bright).convert("L")
    closed = closed.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.MinFilter(7))
    middle = (closed.width // 2, closed.height // 2)
    if not closed.getpixel(middle):
        return np.zeros_like(bright)
    ImageDraw.floodfill(closed, middle, 128)
    patch: Bits = np.asarray(closed) == 128  # noqa: PLR2004  the flood's mark
    return patch


def _quad(patch: Bits) -> Points | None:
    """Its extreme points along the diagonals, then lines laid along its four sides."""
    y, x = np.nonzero(patch)
    if len(x) < 100:  # noqa: PLR2004  no patch
        return None
    order = (np.argmin(x + y), np.argmax(x - y), np.argmax(x + y), np.argmin(x - y))
    rough = np.array([(x[at] + 0.5, y[at] + 0.5) for at in order], dtype=np.float64)
    rim = _rim(patch)
    lines = [_line(rim, rough[side], rough[(side + 1) % 4]) for side in range(4)]
    if any(line is None for line in lines):
        return None
    found = [_crossing(lines[side - 1], lines[side]) for side in range(4)]
    if any(point is None for point in found):
        return None
    return np.array(found, dtype=np.float64)


def _rim(patch: Bits) -> Points:
    inner = np.asarray(Image.fromarray(patch).convert("L").filter(ImageFilter.MinFilter(3))) > 0
    y, x = np.nonzero(patch & ~inner)
    return np.stack([x + 0.5, y + 0.5], axis=1).astype(np.float64)


def _line(rim: Points, start: Points, end: Points) -> tuple[Points, Points] | None:
    """A point and a direction, by the rim's points near the side, its ends left out."""
    along = end - start
    length = float(np.hypot(*along))
    if length < 20:  # noqa: PLR2004  no side of a paper
        return None
    unit = along / length
    off = rim - start
    far = off @ unit
    beside = np.abs(off @ np.array([-unit[1], unit[0]]))
    near = rim[(far > length * 0.08) & (far < length * 0.92) & (beside < max(3.0, length * 0.02))]
    if len(near) < length * 0.3:
        return None
    middle = near.mean(axis=0)
    _, _, turned = np.linalg.svd(near - middle, full_matrices=False)
    return middle, turned[0]


def _crossing(
    first: tuple[Points, Points] | None, second: tuple[Points, Points] | None
) -> Points | None:
    if first is None or second is None:
        return None
    sides = np.stack([first[1], -second[1]], axis=1)
    if abs(float(np.linalg.det(sides))) < 0.2:  # noqa: PLR2004  nearly parallel
        return None
    steps = np.linalg.solve(sides, second[0] - first[0])
    return np.asarray(first[0] + steps[0] * first[1])


def _fits(points: Points, patch: Bits) -> bool:
    """Whether the four-cornered figure and the patch cover each other."""
    figure = Image.new("1", patch.shape[::-1])
    ImageDraw.Draw(figure).polygon([(float(x), float(y)) for x, y in points], fill=1)
    drawn = np.asarray(figure)
    both, either = (drawn & patch).sum(), (drawn | patch).sum()
    return bool(_is_convex(points)) and float(both) / max(1.0, float(either)) >= _LEAST_FIT


def _is_convex(points: Points) -> bool:
    sides = np.roll(points, -1, axis=0) - points
    after = np.roll(sides, -1, axis=0)
    turns = sides[:, 0] * after[:, 1] - sides[:, 1] * after[:, 0]
    return bool((turns > 0).all())


def _is_right(points: Points) -> bool:
    sides = np.roll(points, -1, axis=0) - points
    units = sides / np.hypot(sides[:, 0], sides[:, 1])[:, None]
    cosines = np.abs((units * np.roll(units, -1, axis=0)).sum(axis=1))
    return bool((cosines < np.sin(np.radians(_RIGHT))).all())


def _grey_ground(small: Image.Image, bright: Bits) -> bool:
    colours = np.asarray(small)[~bright].astype(np.int16)
    return float(np.median(colours.max(axis=1) - colours.min(axis=1))) < 16  # noqa: PLR2004
