"""What may make a page worthless later: blurred, cut off, or so faint that nobody will read it."""

import numpy as np
from PIL import Image

from desk.pages.page import Box, Flaw
from desk.pages.paper_size import Corners
from desk.scanning.ink import Bits, Bytes, darkest, lightest
from desk.scanning.seeing.glance import Glance
from desk.scanning.seeing.tone import contrast

SOFTEST = 0.46
"""Millimetres from paper to ink; a letter's stroke is 0.3 to 0.6 wide."""
_TILE = 160
_MOST_TILES = 14
_LEAST_TILE = 3
_LETTERS = (0.01, 0.4)
"""Share of a tile that is ink where there are letters, not a picture."""
_LEAST_CONTRAST = 40
_FEWEST_TILES = 3
_RIM = 0.8
_BEYOND = 2.6
"""Millimetres from the side of the picture: ink in both is cut there."""
_FEWEST_CUTS = 4
_LOST = 3.0
"""Millimetres of the paper's corner outside the picture."""
_LEAST_INK = 0.0006
_FAINT = 120
"""Of 255: print is darker than this in its darkest strokes, a worn-out copy is not (measured: 183
and more, 98 and less)."""
_STROKES = 98
"""Per cent of the ink is fainter than its darkest strokes: a patterned ground is most of it."""
_COLOURED = 40
_FEWEST_DOTS = 60


def flaws_of(page: Glance, grey: Image.Image, dpi: float) -> tuple[Flaw, ...]:
    """`grey`: the whole picture at full size, not straightened."""
    if float(page.ink.mean()) < _LEAST_INK:
        return ()
    found = (
        (Flaw.BLURRED, _is_blurred(page, np.asarray(grey), dpi)),
        (Flaw.CUT, _is_cut(page)),
        (Flaw.FAINT, _is_faint(page)),
    )
    return tuple(flaw for flaw, there in found if there)


def lost_corner(page: Glance, edges: Box, angle: float) -> bool:
    """Whether paper seen against the black border goes on outside the picture."""
    if not page.border.any() or not angle:
        return False
    height, width = page.border.shape
    tilt = np.radians(angle)
    wide = width * abs(np.cos(tilt)) + height * abs(np.sin(tilt))
    high = height * abs(np.cos(tilt)) + width * abs(np.sin(tilt))
    slack = page.pixels(_LOST)
    for x, y in (
        (edges.left, edges.top),
        (edges.right, edges.top),
        (edges.right, edges.bottom),
        (edges.left, edges.bottom),
    ):
        across, down = (x - 0.5) * wide, (y - 0.5) * high
        at_x = across * np.cos(tilt) - down * np.sin(tilt) + width / 2
        at_y = across * np.sin(tilt) + down * np.cos(tilt) + height / 2
        if not (-slack <= at_x <= width + slack and -slack <= at_y <= height + slack):
            return True
    return False


def corner_outside(corners: Corners) -> bool:
    """Whether a photo's paper reaches the photo's own side."""
    rim = 0.004
    return any(min(x, y) < rim or max(x, y) > 1 - rim for x, y in corners)


def _is_blurred(page: Glance, grey: Bytes, dpi: float) -> bool:
    """By the sharpest edges of its fullest parts."""
    widths = [
        width for tile in _fullest(page, grey, dpi) if (width := _edge(tile, dpi)) is not None
    ]
    return len(widths) >= _FEWEST_TILES and float(np.percentile(widths, 35)) > SOFTEST


def _is_faint(page: Glance) -> bool:
    """By its black and grey ink: a fresh seal on a worn-out copy does not make it readable."""
    plain = lightest(page.colours) - darkest(page.colours) < _COLOURED
    ink = page.dark[page.ink & plain]
    return ink.size >= _FEWEST_DOTS and float(np.percentile(ink, _STROKES)) < _FAINT


def _fullest(page: Glance, grey: Bytes, dpi: float) -> list[Bytes]:
    side = round(_TILE * page.dpi / dpi)
    high, wide = page.dark.shape[0] // side, page.dark.shape[1] // side
    cut = page.ink[: high * side, : wide * side]
    full = cut.reshape(high, side, wide, side).mean(axis=(1, 3)).ravel()
    full[full > _LETTERS[1]] = 0
    order = np.argsort(full)[::-1][:_MOST_TILES]
    places = [divmod(int(at), wide) for at in order if full[at] > _LETTERS[0]]
    return [grey[y * _TILE : (y + 1) * _TILE, x * _TILE : (x + 1) * _TILE] for y, x in places]


def _edge(tile: Bytes, dpi: float) -> float | None:
    """Millimetres from paper to ink where it changes fastest; None where too little is seen."""
    if min(tile.shape) < _LEAST_TILE:
        return None
    values = tile.astype(np.int16)
    dark, light = np.percentile(values, (1, 90))
    height = float(light - dark)
    if height < _LEAST_CONTRAST:
        return None
    across = np.abs(values[:, 2:] - values[:, :-2])
    down = np.abs(values[2:] - values[:-2])
    steepest = max(float(np.percentile(across, 99.3)), float(np.percentile(down, 99.3))) / 2
    return height / max(steepest, 1e-6) / dpi * 25.4


def _is_cut(page: Glance) -> bool:
    """Letters that run out of the picture, several at one side; a shadow there is one long run."""
    if page.border.any():
        return False
    rim = page.pixels(_RIM)
    beyond = max(rim + 1, page.pixels(_BEYOND))
    if beyond >= min(page.dark.shape):
        return False
    strong = page.dark > max(60, contrast(page) // 3)
    return any(_cuts(np.rot90(strong, side), rim, beyond) for side in range(4))


def _cuts(ink: Bits, rim: int, beyond: int) -> bool:
    outermost = ink[:rim].max(axis=0)
    further = ink[rim:beyond].max(axis=0)
    at_rim = outermost & further
    starts = int((at_rim[1:] & ~at_rim[:-1]).sum())
    return starts >= _FEWEST_CUTS and float(outermost.mean()) < 0.6  # noqa: PLR2004  a shadow
