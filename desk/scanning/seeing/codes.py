"""Bars and QR codes on a page: what they say, and whether one is seen that cannot be read."""

from dataclasses import dataclass

import numpy as np
import zxingcpp
from PIL import Image

from desk.scanning.ink import Bits, Bytes

LONGEST_TEXT = 500
MOST_CODES = 8
_FIRST_DPI = 150
_FORMATS = zxingcpp.BarcodeFormats((zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128))
_LEVEL = 2.0
"""Degrees; bars further askew are only read after turning."""
_FEWEST_BARS = 24
_BARS_HIGH = 4.0
_BARS_WIDE = 60.0
"""Millimetres in which that many bars and gaps stand beside each other."""
_PURE = 0.9
_FINDERS = 3
_FINDER_ROWS = 4
_CELL = (0.2, 3.0)
"""Millimetres of one square of a QR code."""
_FEWEST_PIXELS = 1.2


@dataclass(frozen=True, slots=True)
class Codes:
    """`quarters`: clockwise quarter turns that put the first QR code upright."""

    texts: tuple[str, ...] = ()
    unread: bool = False
    quarters: int | None = None


def codes_on(grey: Image.Image, dpi: float, angle: float) -> Codes:
    """Small first, then at full size."""
    step = max(1, int(dpi // _FIRST_DPI))
    small = grey.reduce(step) if step > 1 else grey
    if abs(angle) > _LEVEL:
        small = small.rotate(angle, Image.Resampling.BILINEAR, expand=True, fillcolor=255)
    found = _read(small)
    if not found and step > 1:
        found = _read(grey)
    if found:
        return Codes(tuple(dict.fromkeys(_text(code) for code in found)), False, _quarters(found))
    return Codes(unread=_seen(np.asarray(small), dpi / step))


def _read(grey: Image.Image) -> list[zxingcpp.Barcode]:
    found = zxingcpp.read_barcodes(
        np.ascontiguousarray(grey), formats=_FORMATS, try_downscale=False, try_invert=False
    )
    return [code for code in found if code.valid and code.text][:MOST_CODES]


def _text(code: zxingcpp.Barcode) -> str:
    """Never with a control sign: what is on a page comes from anybody."""
    return "".join(sign if sign.isprintable() else " " for sign in code.text)[:LONGEST_TEXT]


def _quarters(found: list[zxingcpp.Barcode]) -> int | None:
    for code in found:
        if code.format == zxingcpp.BarcodeFormat.QRCode:
            return round(-code.orientation / 90) % 4
    return None


def _seen(grey: Bytes, dpi: float) -> bool:
    black = grey < 0.55 * float(np.percentile(grey, 90))
    return _bars(black, dpi) or _bars(np.rot90(black), dpi) or _finders(black, dpi) >= _FINDERS


def _bars(black: Bits, dpi: float) -> bool:
    """Strips in which columns are all black or all white, turn about."""
    high, wide = (max(1, round(mm * dpi / 25.4)) for mm in (_BARS_HIGH, _BARS_WIDE))
    count = black.shape[0] // high
    if not count or black.shape[1] <= wide:
        return False
    strips = black[: count * high].reshape(count, high, -1).mean(axis=1)
    full, none = strips > _PURE, strips < 1 - _PURE
    state = np.where(full, 1, np.where(none, 0, -1))
    changes = np.abs(np.diff(np.where(state < 0, 0, state), axis=1))
    mixed = state < 0
    turns = np.cumsum(np.pad(changes, ((0, 0), (1, 0))), axis=1)
    doubts = np.cumsum(np.pad(mixed[:, 1:], ((0, 0), (1, 0))), axis=1)
    many = turns[:, wide:] - turns[:, :-wide] >= _FEWEST_BARS * 2
    clean = doubts[:, wide:] - doubts[:, :-wide] <= wide * 0.4
    return bool((many & clean).any())


def _finders(black: Bits, dpi: float) -> int:
    """Corners of QR codes: rows black and white as 1:1:3:1:1, several below each other."""
    changes = np.flatnonzero(np.diff(black.ravel().view(np.int8)))
    runs = np.diff(changes).astype(np.float64)
    dark = black.ravel()[changes[:-1] + 1]
    if len(runs) < 5:  # noqa: PLR2004  the five parts
        return 0
    five = np.stack([runs[part : len(runs) - 4 + part] for part in range(5)])
    unit = five.sum(axis=0) / 7
    shape = np.array([1, 1, 3, 1, 1])[:, None]
    fits = (np.abs(five - shape * unit) <= np.maximum(0.5 * unit, 0.8)).all(axis=0)
    mm = unit * 25.4 / dpi
    fits &= dark[: five.shape[1]] & (mm > _CELL[0]) & (mm < _CELL[1]) & (unit >= _FEWEST_PIXELS)
    middles = changes[: five.shape[1]][fits] + five.sum(axis=0)[fits] / 2
    return _groups(middles % black.shape[1], middles // black.shape[1], unit[fits])


def _groups(x: np.ndarray, y: np.ndarray, unit: np.ndarray) -> int:
    """Rows that lie within one finder's middle are one, if there are enough of them."""
    groups: list[list[float]] = []
    for at_x, at_y, size in zip(x.tolist(), y.tolist(), unit.tolist(), strict=True):
        for group in groups:
            if abs(group[0] - at_x) <= 2 * size and 0 <= at_y - group[1] <= 4 * size:
                group[1], group[2] = at_y, group[2] + 1
                break
        else:
            groups.append([at_x, at_y, 1])
    return sum(group[2] >= _FINDER_ROWS for group in groups)
