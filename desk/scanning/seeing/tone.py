"""Whether a page is kept black on white, grey or in colour, and why."""

import numpy as np
from PIL import Image, ImageFilter

from desk.pages.page import Reason, Tone
from desk.scanning.ink import Bits, Bytes, darkest, lightest, paper_light
from desk.scanning.seeing.glance import Glance
from desk.scanning.seeing.marks import MOST_CELLS, Mark, cells, marks
from desk.scanning.seeing.upright import rules

_GREY = 118
"""Of 255: with fainter ink than this a page is kept in grey."""
_LEAST_COLOUR = 6.0
"""Square millimetres of coloured ink."""
_RED = (42, 30)
_BLUE = (28, 10)
_SEAL_SIZE = (14, 62)
_LEAST_SEAL = 25.0
_RING = 0.28
_TONES = (30, 210)
"""Of 255: between ink and paper."""
_TINT = 20
_TILE = 3.0
"""Millimetres of the tiles in which a photo is looked for."""
_FULL = 0.72
_LEAST_PHOTO = 250.0
_COLOURED = 20.0
_WEAK = (58, 125)
_STRONG = 150
_LEAST_WEAK = 10


def tone_of(page: Glance) -> tuple[Tone, tuple[Reason, ...]]:
    clean = _on_white(page)
    photo, coloured = _photo(page)
    red, green, blue = (clean[..., part].astype(np.int16) for part in range(3))
    inside = page.border | photo
    reds = (red - green > _RED[0]) & (red - blue > _RED[1]) & ~inside
    blues = (blue - red > _BLUE[0]) & (blue - green > _BLUE[1]) & ~inside
    seals, hand = _coloured(page, reds, blues)
    has_photo = bool(photo.any())
    found = ((Reason.SEAL, seals), (Reason.PHOTO, has_photo), (Reason.HANDWRITING, hand))
    reasons = tuple(reason for reason, there in found if there)
    if seals or hand or coloured:
        return Tone.COLOUR, reasons
    if has_photo or contrast(page) < _GREY or _has_weak_strokes(page):
        return Tone.GREY, reasons or (Reason.TEXT,)
    return Tone.BLACK, (Reason.TEXT,)


def contrast(page: Glance) -> int:
    """Of 255: how dark the page's ink usually is; 255 where there is none."""
    ink = page.dark[page.ink]
    return int(np.percentile(ink, 88)) if ink.size else 255


def _on_white(page: Glance) -> Bytes:
    """Its colours as if its paper were white, so that tinted paper is no colour."""
    parts = []
    for part in range(3):
        channel = page.colours[..., part]
        light = np.maximum(paper_light(channel), 60).astype(np.float32)
        parts.append(np.minimum(channel * (255 / light), 255).astype(np.uint8))
    return np.stack(parts, axis=2)


def _coloured(page: Glance, reds: Bits, blues: Bits) -> tuple[bool, bool]:
    """Whether there are seals, and a pen's blue."""
    dot = (page.dpi / 25.4) ** 2
    if blues.sum() / dot < _LEAST_COLOUR:
        return bool(reds.sum() / dot >= _LEAST_COLOUR), False
    areas, depths = cells(blues, page.dark, page.dpi)
    round_ones = 0.0
    if int((areas > 0).sum()) <= MOST_CELLS:
        round_ones = sum(mark.area for mark in marks(areas, depths) if _is_seal(mark))
    seals = round_ones > 0 or reds.sum() / dot >= _LEAST_COLOUR
    return bool(seals), float(areas.sum()) - round_ones >= _LEAST_COLOUR


def _is_seal(mark: Mark) -> bool:
    """Round, of a seal's size, much of it on its rim."""
    wide, high = mark.right - mark.left, mark.bottom - mark.top
    least, most = _SEAL_SIZE
    if not (least <= wide <= most and least <= high <= most and mark.area >= _LEAST_SEAL):
        return False
    if not 0.8 <= wide / high <= 1.25:  # noqa: PLR2004  as round as a stamp comes down
        return False
    y, x = np.array(mark.cells).T
    far = np.hypot((x + 0.5 - mark.left) / wide - 0.5, (y + 0.5 - mark.top) / high - 0.5) * 2
    return float((far > 0.78).mean()) >= _RING and float((far > 1.12).mean()) < 0.04  # noqa: PLR2004


def _photo(page: Glance) -> tuple[Bits, bool]:
    """Where there are broad patches of tones between ink and paper; whether they are coloured."""
    brightest = lightest(page.colours)
    paper = float(max(60, paper_light(brightest, even=True)[0, 0]))
    tint = brightest - darkest(page.colours)
    foreign = np.abs(tint.astype(np.int16) - int(np.median(tint)))
    share = brightest * np.float32(255 / paper)
    toned = ((share > _TONES[0]) & (share < _TONES[1])) | (foreign > _TINT)
    side = page.pixels(_TILE)
    full = Image.fromarray(_tiles(toned & ~page.border, side) > _FULL).convert("L")
    core = full.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.MaxFilter(3))
    there = np.asarray(core) > 0
    if float(there.sum()) * _TILE**2 < _LEAST_PHOTO:
        return np.zeros(brightest.shape, dtype=np.bool_), False
    about = core.filter(ImageFilter.MaxFilter(5)).resize(brightest.shape[::-1])
    return np.asarray(about) > 0, float(_tiles(foreign, side)[there].mean()) > _COLOURED


def _tiles(values: np.ndarray, side: int) -> np.ndarray:
    high, wide = values.shape[0] // side, values.shape[1] // side
    cut = values[: high * side, : wide * side]
    means: np.ndarray = cut.reshape(high, side, wide, side).mean(axis=(1, 3))
    return means


def _has_weak_strokes(page: Glance) -> bool:
    """Pencil beside print: black and white would lose it."""
    dark = np.where(rules(page.ink, page.dpi), 0, page.dark).astype(np.uint8)
    _, depths = cells(page.ink, dark, page.dpi * 2)
    strong = Image.fromarray(depths).filter(ImageFilter.MaxFilter(5))
    weak = (depths > _WEAK[0]) & (depths < _WEAK[1]) & (np.asarray(strong) < _STRONG)
    return int(weak.sum()) >= _LEAST_WEAK
