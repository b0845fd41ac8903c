"""The paper in the straightened picture: without the black border, never without ink."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desk.pages.page import Box
from desk.scanning.ink import Bits
from desk.scanning.straighten import laid

_PAPER = 0.85
"""Share of a row that is paper where the paper has begun."""
_MARGIN = 0.004
"""Share of the page left about ink beyond the edge."""


def paper_edges(border: Bits, ink: Bits, angle: float, turn: int) -> Box:
    """Shares of the straightened picture."""
    if not angle and not border.any():
        return Box()
    lies = _laid(ink, angle, turn)
    if border.any():
        found = _found(_laid(~border, angle, turn))
    else:
        height, width = ink.shape if turn % 2 == 0 else ink.shape[::-1]
        found = _middle(lies.shape, (height, width))
    return _around(found, lies)


def _laid(bits: Bits, angle: float, turn: int) -> Bits:
    """Where there was no picture there is nothing."""
    picture = Image.fromarray(np.where(bits, 0, 255).astype(np.uint8))
    return np.asarray(laid(picture, (), angle, turn)) < 128  # noqa: PLR2004  half


def _found(paper: Bits) -> Box:
    left, right = _ends(paper.mean(axis=0))
    top, bottom = _ends(
        paper[:, round(left * paper.shape[1]) : round(right * paper.shape[1])].mean(1)
    )
    return Box(left, top, right, bottom)


def _ends(shares: NDArray[np.float64]) -> tuple[float, float]:
    usual = float(np.median(shares[len(shares) // 4 : len(shares) * 3 // 4 + 1]))
    full = np.flatnonzero(shares >= usual * _PAPER)
    return int(full[0]) / len(shares), (int(full[-1]) + 1) / len(shares)


def _middle(grown: tuple[int, ...], before: tuple[int, int]) -> Box:
    """A turned picture cut back to the size it had."""
    across = max(0.0, (1 - before[1] / grown[1]) / 2)
    down = max(0.0, (1 - before[0] / grown[0]) / 2)
    return Box(across, down, 1 - across, 1 - down)


def _around(box: Box, ink: Bits) -> Box:
    columns, rows = _stretch(ink.max(axis=0)), _stretch(ink.max(axis=1))
    if columns is None or rows is None:
        return box
    return Box(
        min(box.left, columns[0]),
        min(box.top, rows[0]),
        max(box.right, columns[1]),
        max(box.bottom, rows[1]),
    )


def _stretch(marked: Bits) -> tuple[float, float] | None:
    at = np.flatnonzero(marked)
    if not len(at):
        return None
    size = len(marked)
    return max(0.0, int(at[0]) / size - _MARGIN), min(1.0, (int(at[-1]) + 1) / size + _MARGIN)
