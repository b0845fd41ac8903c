"""Looks at the untouched picture of a page and says all that is worth knowing about it."""

from dataclasses import replace

import numpy as np
from PIL import Image

from desk.pages.page import Box, Flaw, Look, Tone
from desk.pages.paper_size import CARD_SHAPE, Corners, known_shape, pulled_size
from desk.scanning.ink import Bits
from desk.scanning.picture_file import A4_INCHES, opened
from desk.scanning.seeing.blank import ink_share, is_blank
from desk.scanning.seeing.codes import Codes, codes_on
from desk.scanning.seeing.corners import corners_of
from desk.scanning.seeing.edges import paper_edges
from desk.scanning.seeing.flaws import corner_outside, flaws_of, lost_corner
from desk.scanning.seeing.glance import Glance, glance
from desk.scanning.seeing.skew import skew
from desk.scanning.seeing.tone import tone_of
from desk.scanning.seeing.upon_glass import is_card_on_glass
from desk.scanning.seeing.upright import turn_of
from desk.scanning.straighten import laid

ENOUGH = 3300
"""Pixels of the longer side: A4 at 300 dpi has 3508; a finer picture is looked at smaller."""
_CARD_INCHES = 85.6 / 25.4


def look(content: bytes) -> Look:
    """Raises ImageError: no whole JPEG or PNG, or too large for a page."""
    file = opened(content, ENOUGH)
    corners = corners_of(file.image)
    image = laid(file.image, corners, 0.0, 0)
    dpi = _pulled_dpi(corners, file.width, file.height, file.dpi)
    read = dpi * file.image.width / file.width
    seen = _seen(image, read)
    outside = corner_outside(corners) if corners else False
    flaws = (*seen.flaws, Flaw.CUT) if outside and Flaw.CUT not in seen.flaws else seen.flaws
    return replace(
        seen, width=file.width, height=file.height, dpi=dpi, corners=corners, flaws=flaws
    )


def _pulled_dpi(corners: Corners, width: int, height: int, dpi: int) -> int:
    """Of a photo: as if its paper were A4 or, by its shape, a card."""
    if not corners:
        return dpi
    across, down = pulled_size(corners, width, height)
    card = known_shape(across, down) == CARD_SHAPE
    return max(1, round(max(across, down) / (_CARD_INCHES if card else A4_INCHES)))


def _seen(image: Image.Image, dpi: float) -> Look:
    """All but what the file itself says."""
    page = glance(image, dpi)
    ink = page.ink
    blank = is_blank(page)
    if blank:
        return Look(0, 0, 0, Tone.BLACK, blank=True, ink=ink_share(page), edges=_edges(page))
    angle = skew(ink)
    grey = image.convert("L")
    codes = codes_on(grey, dpi, angle)
    turn = _turn(ink, page.dpi, angle, codes)
    edges = paper_edges(page.border, ink, angle, turn)
    flaws = list(flaws_of(page, grey, dpi))
    if lost_corner(page, paper_edges(page.border, ink, angle, 0), angle) and Flaw.CUT not in flaws:
        flaws.append(Flaw.CUT)
    if codes.unread:
        flaws.append(Flaw.CODE)
    tone, reasons = tone_of(page)
    return Look(
        0,
        0,
        0,
        tone,
        reasons,
        False,
        ink_share(page),
        angle,
        turn,
        edges,
        tuple(flaws),
        codes.texts,
        card=is_card_on_glass(laid(Image.fromarray(page.colours), (), angle, 0), page.dpi),
    )


def _edges(page: Glance) -> Box:
    return paper_edges(page.border, np.zeros_like(page.border), 0.0, 0)


def _turn(ink: Bits, dpi: float, angle: float, codes: Codes) -> int:
    """By its letters, else by its QR code; 0 if neither tells."""
    if angle:
        picture = Image.fromarray(np.where(ink, 0, 255).astype(np.uint8))
        ink = np.asarray(laid(picture, (), angle, 0)) < 128  # noqa: PLR2004  half
    found = turn_of(ink, dpi)
    if found is None:
        found = codes.quarters
    return found or 0
