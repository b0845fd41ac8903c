"""Cutting a page by hand: four edges, moved with keys or drawn with the mouse."""

from dataclasses import replace
from enum import Enum
from typing import Final

from desk.pages.page import Box

STEP: Final = 0.01
FINE: Final = 0.002
LEAST: Final = 0.05
"""Shares of the page; what is left is never smaller."""


class Edge(Enum):
    """The edge the arrow keys move."""

    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"
    LEFT = "left"


_ROUND: Final = tuple(Edge)


def next_edge(edge: Edge) -> Edge:
    """Clockwise."""
    return _ROUND[(_ROUND.index(edge) + 1) % len(_ROUND)]


def edge_of(across: int, down: int, edge: Edge) -> Edge:
    """The edge an arrow key can move: up and down never move a side."""
    if across:
        return edge if edge in (Edge.LEFT, Edge.RIGHT) else Edge.RIGHT
    return edge if edge in (Edge.TOP, Edge.BOTTOM) else Edge.BOTTOM if down else Edge.TOP


def moved(box: Box, edge: Edge, by: float) -> Box:
    """The box with one edge moved right or down by that share, never inside out."""
    match edge:
        case Edge.LEFT:
            return replace(box, left=min(max(box.left + by, 0.0), box.right - LEAST))
        case Edge.RIGHT:
            return replace(box, right=max(min(box.right + by, 1.0), box.left + LEAST))
        case Edge.TOP:
            return replace(box, top=min(max(box.top + by, 0.0), box.bottom - LEAST))
        case Edge.BOTTOM:
            return replace(box, bottom=max(min(box.bottom + by, 1.0), box.top + LEAST))


def drawn(x1: float, y1: float, x2: float, y2: float) -> Box | None:
    """A box between two points; None for one too small to be meant."""
    xs, ys = sorted((_share(x1), _share(x2))), sorted((_share(y1), _share(y2)))
    if xs[1] - xs[0] < LEAST or ys[1] - ys[0] < LEAST:
        return None
    return Box(xs[0], ys[0], xs[1], ys[1])


def turned(box: Box, quarters: int) -> Box:
    """The box as it stands after clockwise quarter turns."""
    for _ in range(quarters % 4):
        box = Box(1 - box.bottom, box.left, 1 - box.top, box.right)
    return box


def turned_back(box: Box, quarters: int) -> Box:
    """The box as it stood before them."""
    return turned(box, -quarters % 4)


def _share(value: float) -> float:
    return min(max(value, 0.0), 1.0)
