"""Whether anything is on a page. Wrong only one way: what may be content is never called blank."""

from desk.scanning.seeing.glance import Glance
from desk.scanning.seeing.marks import MOST_CELLS, Mark, cells, marks

MOST_INK = 0.0003
"""Share of a blank page that may be dark, dust and shine-through left out (measured, exp06)."""
SEEN = 33
"""Of 255: a mark's darkest point; the other side of thin paper shines through fainter."""
_MOST_MARK = 1.2
"""Square millimetres: a full stop, a speck; the number of a page has more."""
_HOLE = (4.0, 9.0)
_HOLE_FILL = 0.62
_HOLE_MARGIN = 22.0
_SPECK = 0.35


def ink_share(page: Glance) -> float:
    """Share of the paper inside its edges that is dark."""
    return float(page.ink.mean())


def is_blank(page: Glance) -> bool:
    areas, depths = cells(page.ink, page.dark, page.dpi)
    if int((areas > 0).sum()) > MOST_CELLS:
        return False
    height, width = areas.shape
    counting = [
        mark
        for mark in marks(areas, depths)
        if mark.darkest > SEEN and mark.area > _SPECK and not _is_hole(mark, width, height)
    ]
    if any(mark.area > _MOST_MARK for mark in counting):
        return False
    total = sum(mark.area for mark in counting)
    return bool(total <= MOST_INK * width * height)


def _is_hole(mark: Mark, width: int, height: int) -> bool:
    """A solid disc of a punch's size, near a side."""
    wide, high = mark.right - mark.left, mark.bottom - mark.top
    smallest, largest = _HOLE
    round_one = smallest <= wide <= largest + 1 and smallest <= high <= largest + 1
    solid = mark.area >= _HOLE_FILL * (wide - 0.7) * (high - 0.7)
    off = min(mark.left, mark.top, width - mark.right, height - mark.bottom)
    return round_one and abs(wide - high) <= 1 and solid and off <= _HOLE_MARGIN
