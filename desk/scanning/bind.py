"""Makes one PDF of a paper's sheets: small, sharp, searchable, in the sheets' true size."""

from collections.abc import Sequence
from typing import Final

import pikepdf
from PIL import Image

from desk.pages.page import Page
from desk.ports import Bound, Sheet, Side
from desk.scanning.glyphless import add_font
from desk.scanning.layers import layers
from desk.scanning.mask import readable
from desk.scanning.ocr import words
from desk.scanning.paper import paper_of
from desk.scanning.pdf_page import Developed, PageMaker, Placed
from desk.scanning.pdfa import saved
from desk.scanning.picture_file import opened
from desk.scanning.straighten import PAPERS, known_shape, page_laid

DPI: Final = 300
"""Ink is kept this fine, whatever the device gave."""
NEAR: Final = 0.08
MOST_GROWN: Final = 2.0
A4: Final = (210.0, 297.0)
CARD: Final = (85.6, 54.0)
GAP: Final = 20.0
"""Millimetres between both sides of a card."""


def bind(sheets: Sequence[Sheet], text: bool = True) -> Bound:
    """One sheet after the other, so that memory stays flat; the same bytes for the same sheets.

    `text`: recognise it if tesseract is installed. Raises ImageError.
    """
    with pikepdf.new() as pdf:
        maker = PageMaker(pdf)
        read = text
        for sheet in sheets:
            read = _add(maker, sheet, read) and read
        if maker.letters.numbers:
            maker.finish(add_font(pdf, maker.letters))
        return Bound(saved(pdf, bool(maker.letters.numbers)), len(pdf.pages), read)


def _add(maker: PageMaker, sheet: Sheet, text: bool) -> bool:
    """Whether all its text was looked for."""
    sides = [develop(side, text) for side in sheet]
    if len(sides) == 1:
        ((side, _),) = sides
        width, height = side.layers.width, side.layers.height
        maker.add(width, height, [Placed(side, 0, 0, width, height)])
    else:
        maker.add(*A4, _below_each_other([side for side, _ in sides]))
    return all(read for _, read in sides)


def develop(side: Side, text: bool) -> tuple[Developed, bool]:
    """The side straightened and taken apart, and whether its text was looked for."""
    image, dpi = at_work_size(*true_size(side.content, side.page))
    found = words(readable(image, paper_of(image)), dpi) if text else None
    made = layers(image, dpi, side.page.shown_tone)
    return Developed(made, found or (), image.size), found is not None


def true_size(content: bytes, page: Page) -> tuple[Image.Image, int]:
    """The page laid straight and its dots per inch. Raises ImageError."""
    picture = opened(content)
    image = page_laid(picture.image, page)
    dpi = page.look.dpi if page.look and page.look.dpi else picture.dpi
    if page.look and page.look.corners:
        known = known_shape(*image.size)
        inches = {PAPERS[0]: A4[1] / 25.4, PAPERS[1]: CARD[0] / 25.4}
        dpi = round(max(image.size) / inches[known]) if known else dpi
    return image, max(dpi, 1)


def at_work_size(image: Image.Image, dpi: int) -> tuple[Image.Image, int]:
    """At 300 dots per inch, or twice as many as there were if that is fewer."""
    share = min(DPI / dpi, MOST_GROWN)
    if abs(share - 1) <= NEAR:
        return image, dpi
    size = max(round(image.width * share), 1), max(round(image.height * share), 1)
    return image.resize(size, Image.Resampling.BICUBIC), round(dpi * share)


def _below_each_other(sides: Sequence[Developed]) -> list[Placed]:
    """Cards in true size in the middle of an A4 sheet, the first one on top."""
    sizes = [_card_size(side) for side in sides]
    total = sum(height for _, height in sizes) + GAP * (len(sizes) - 1)
    shrunk = min(1.0, A4[1] / total, *(A4[0] / width for width, _ in sizes))
    top = (A4[1] + total * shrunk) / 2
    placed = []
    for side, (width, height) in zip(sides, sizes, strict=True):
        wide, high = width * shrunk, height * shrunk
        placed.append(Placed(side, (A4[0] - wide) / 2, top - high, wide, high))
        top -= high + GAP * shrunk
    return placed


def _card_size(side: Developed) -> tuple[float, float]:
    """A card's own size, upright or lying; what is no card keeps its size."""
    width, height = side.layers.width, side.layers.height
    if known_shape(width, height) != PAPERS[1]:
        return width, height
    return CARD if width >= height else (CARD[1], CARD[0])
