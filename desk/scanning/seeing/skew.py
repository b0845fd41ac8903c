"""How far a page's lines are from level, whether they run across the page or up it."""

import numpy as np
from numpy.typing import NDArray

from desk.scanning.ink import Bits

WIDEST = 12.0
"""Degrees; a page that lies more askew is left as it is."""
_COARSE = 0.4
_FINE = 0.05
_MOST_POINTS = 30_000
_FEWEST_POINTS = 150
LEAST_ANGLE = 0.1
"""Degrees; less is not worth blurring a page for."""
_CLEAR = 1.12
"""The best angle's rows must stand out from the usual ones by this much."""

Points = NDArray[np.float32]


def skew(ink: Bits) -> float:
    """Degrees counter-clockwise that make the lines level, or plumb if they run up the page."""
    angle, clearness = max(
        _best(_undersides(ink)), _best(_undersides(np.rot90(ink))), key=lambda found: found[1]
    )
    return round(angle, 2) if clearness >= _CLEAR and abs(angle) >= LEAST_ANGLE else 0.0


def _undersides(ink: Bits) -> Points:
    """x and y, from the middle, of ink with paper below it: letters stand on one line."""
    under = ink[:-1] & ~ink[1:]
    y, x = np.nonzero(under)
    if len(x) > _MOST_POINTS:
        kept = np.linspace(0, len(x) - 1, _MOST_POINTS).astype(np.int64)
        y, x = y[kept], x[kept]
    height, width = ink.shape
    return np.stack([x - width / 2, y - height / 2]).astype(np.float32)


def _best(points: Points) -> tuple[float, float]:
    """The angle, and how clearly it is the best: 1 is not at all."""
    if points.shape[1] < _FEWEST_POINTS:
        return 0.0, 0.0
    wide = np.arange(-WIDEST, WIDEST + _COARSE / 2, _COARSE)
    scores = _scores(points, wide)
    first = float(wide[int(scores.argmax())])
    near = np.arange(first - 2 * _COARSE, first + 2 * _COARSE, _FINE)
    fine = _smooth(_scores(points, near))
    best = int(fine.argmax())
    usual = float(np.median(scores))
    clear = float(scores.max()) / max(usual, 1e-9)
    at_rim = abs(first) > WIDEST - _COARSE
    return float(near[best]), 0.0 if at_rim else clear


def _scores(points: Points, angles: NDArray[np.float64]) -> NDArray[np.float64]:
    """How unequally the points fall on rows turned by each angle."""
    x, y = points
    scores = np.empty(len(angles))
    reach = int(np.abs(y).max() + np.abs(x).max() * np.tan(np.radians(WIDEST + 2))) + 2
    for number, angle in enumerate(angles):
        rows = (y - x * np.tan(np.radians(angle)) + reach).astype(np.int32)
        counts = np.bincount(rows, minlength=2 * reach)
        scores[number] = np.square(counts, dtype=np.float64).sum()
    return scores


def _smooth(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.convolve(np.pad(scores, 2, mode="edge"), np.ones(5) / 5, "valid")
