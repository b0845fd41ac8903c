"""How large a page's paper is, as far as anybody knows."""

from math import hypot
from typing import Final

from desk.pages.page import Page
from desk.scanner.device import PageSize

A_SHAPE: Final = 297 / 210
CARD_SHAPE: Final = 85.6 / 54
"""Long side by short side, of all A sizes and of an identity card."""
MILLIMETRES_AN_INCH: Final = 25.4
CARD_TOLERANCE: Final = 0.12
"""How far the sides found may be off a card's, as a share."""
_PAPER_DOUBT: Final = 0.2
"""A tilted phone foreshortens by as much."""

Corners = tuple[tuple[float, float], ...]


def pulled_size(corners: Corners, width: int, height: int) -> tuple[int, int]:
    """Pixels of the paper in a photo; near the shape of a known paper it gets just that."""
    points = [(x * width, y * height) for x, y in corners]
    sides = [
        hypot(b[0] - a[0], b[1] - a[1])
        for a, b in zip(points, points[1:] + points[:1], strict=True)
    ]
    across, down = max(sides[0], sides[2]), max(sides[1], sides[3])
    known = known_shape(across, down)
    if known and across >= down:
        down = across / known
    elif known:
        across = down / known
    return max(2, round(across)), max(2, round(down))


def known_shape(across: float, down: float) -> float | None:
    """A_SHAPE or CARD_SHAPE, if it looks like either."""
    ratio = max(across, down) / max(1.0, min(across, down))
    near = min((A_SHAPE, CARD_SHAPE), key=lambda shape: abs(shape - ratio))
    return near if abs(near - ratio) / near <= _PAPER_DOUBT else None


def millimetres(page: Page) -> tuple[float, float] | None:
    """Across and down, upright, of what is left after cutting; None while nobody knows."""
    look = page.look
    if look is None or not look.dpi:
        return None
    size = look.width, look.height
    if look.corners:
        size = pulled_size(look.corners, *size)
    across, down = size[::-1] if look.turn % 2 else size
    edges = page.crop or look.edges
    return (
        across * (edges.right - edges.left) / look.dpi * MILLIMETRES_AN_INCH,
        down * (edges.bottom - edges.top) / look.dpi * MILLIMETRES_AN_INCH,
    )


def is_card(page: Page) -> bool:
    """Whether its paper has the size of an identity card (ID-1), or one lies alone on the glass."""
    size = millimetres(page)
    on_glass = page.crop is None and page.look is not None and page.look.card
    return on_glass or (size is not None and of_card(*size))


def of_card(across: float, down: float) -> bool:
    """Whether these millimetres are a card's, upright or lying."""
    short, long = sorted((across, down))
    card_long, card_short = PageSize.CARD.millimetres
    return (
        abs(long / card_long - 1) <= CARD_TOLERANCE
        and abs(short / card_short - 1) <= CARD_TOLERANCE
    )
