"""Tells a page's top from its bottom: far more of a line stands above its letters than hangs below.

Ascenders, capitals, and every mark of Vietnamese but the dot below stand above.
"""

import numpy as np
from numpy.typing import NDArray

from desk.scanning.ink import Bits

_FEWEST_LINES = 3
_SURE = 2.0
_VERY_SURE = 3.0
"""Standard deviations of the lines' votes; the second where rows and columns look alike."""
_LEVEL = 2.0
_LOWEST_LINE = 1.8
_HIGHEST_LINE = 9.0
"""Millimetres of a line of letters with all that stands and hangs."""
_RULE = 12.0
"""Millimetres; what is straight for longer is a rule or a frame, not a letter."""

Rows = NDArray[np.float64]


def turn_of(ink: Bits, dpi: float) -> int | None:
    """Clockwise quarter turns that put a levelled page upright; None: it cannot be told."""
    letters = ink & ~rules(ink, dpi)
    across, up = lean(letters, dpi), lean(np.rot90(letters, -1), dpi)
    level = _unevenness(letters.sum(axis=1)) / max(_unevenness(letters.sum(axis=0)), 1e-9)
    clear = max(level, 1 / max(level, 1e-9)) > _LEVEL
    sideways = level < 1 if clear else abs(up) > abs(across)
    found, other = (up, across) if sideways else (across, up)
    if abs(found) < (_SURE if clear else max(_VERY_SURE, 1.5 * abs(other))):
        return None
    return (0 if found > 0 else 2) + (1 if sideways else 0)


def lean(ink: Bits, dpi: float) -> float:
    """How surely its lines stand upright, in standard deviations; below 0: upside down."""
    votes = np.array([vote for line in _lines(ink, dpi) if (vote := _vote(line)) is not None])
    if len(votes) < _FEWEST_LINES:
        return 0.0
    return float(votes.sum() / max(1e-9, float(np.sqrt(np.square(votes).sum()))))


def rules(ink: Bits, dpi: float) -> Bits:
    """Ink in long straight runs across or down."""
    length = max(1, round(_RULE * dpi / 25.4))
    return _runs(ink, length) | np.rot90(_runs(np.rot90(ink), length), -1)


def _runs(ink: Bits, length: int) -> Bits:
    if ink.shape[1] <= length:
        return np.zeros_like(ink)
    total = np.cumsum(np.pad(ink, ((0, 0), (1, 0))), axis=1, dtype=np.int32)
    full = total[:, length:] - total[:, :-length] >= length * 0.9
    reach = np.cumsum(np.pad(full, ((0, 0), (length, length))), axis=1, dtype=np.int32)
    within: Bits = reach[:, length : length + ink.shape[1]] > reach[:, : ink.shape[1]]
    return within & ink


def _unevenness(rows: NDArray[np.int64]) -> float:
    """Lines leave white between them: seen along them the ink comes and goes."""
    total = max(1, int(rows.sum()))
    return float(np.square(np.diff(rows.astype(np.float64))).sum()) * len(rows) / total**2


def _lines(ink: Bits, dpi: float) -> list[Rows]:
    """Ink per row of each line, in strips of the page so that columns do not blur each other."""
    found: list[Rows] = []
    width = ink.shape[1]
    strips = 4
    for number in range(strips):
        strip = ink[:, width * number // strips : width * (number + 1) // strips]
        found += _lines_of(strip.sum(axis=1).astype(np.float64), dpi)
    return found


def _lines_of(rows: Rows, dpi: float) -> list[Rows]:
    marked = np.concatenate([[False], rows > 0, [False]])
    turns = np.flatnonzero(np.diff(marked.astype(np.int8)))
    mm = dpi / 25.4
    return [
        rows[start:stop]
        for start, stop in zip(turns[::2], turns[1::2], strict=True)
        if _LOWEST_LINE * mm <= stop - start <= _HIGHEST_LINE * mm
    ]


def _vote(line: Rows) -> float | None:
    """More above its dense band than below: 1; None where there is no band."""
    if line.max() < 8:  # noqa: PLR2004  dots, not letters
        return None
    dense = np.flatnonzero(line > line.max() * 0.5)
    first, last = int(dense[0]), int(dense[-1])
    if last - first > 0.8 * len(line):
        return None
    above, below = float(line[:first].sum()), float(line[last + 1 :].sum())
    return (above - below) / max(above + below, 1.0)
