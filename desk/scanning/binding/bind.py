"""Makes one PDF of a paper's sheets: small, sharp, searchable, in the sheets' true size."""

from collections.abc import Sequence
from typing import Final

import pikepdf

from desk.pages.paper_size import CARD_SHAPE, known_shape
from desk.ports import Bound, Sheet, Side
from desk.scanning.binding.glyphless import add_font
from desk.scanning.binding.ocr import words
from desk.scanning.binding.pdf_page import Developed, PageMaker, Placed
from desk.scanning.binding.pdfa import saved
from desk.scanning.layering.layers import layers
from desk.scanning.layering.mask import readable
from desk.scanning.layering.paper import paper_of
from desk.scanning.picture_file import tells_size
from desk.scanning.seeing.upon_glass import upon_glass
from desk.scanning.true_size import A4, CARD, at_work_size, true_size

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
    sides = [develop(side, text, beside=len(sheet) > 1) for side in sheet]
    if len(sides) == 1:
        ((side, _),) = sides
        width, height = side.layers.width, side.layers.height
        maker.add(width, height, [Placed(side, 0, 0, width, height)])
    else:
        sizes = [
            _size_beside(made, measured=tells_size(side.content))
            for (made, _), side in zip(sides, sheet, strict=True)
        ]
        maker.add(*A4, _below_each_other([side for side, _ in sides], sizes))
    return all(read for _, read in sides)


def develop(side: Side, text: bool, beside: bool = False) -> tuple[Developed, bool]:
    """The side straightened and taken apart, and whether its text was looked for; `beside`: it
    shares its sheet, so the empty glass about a card is left out, unless the officer cut it.
    """
    image, dpi = at_work_size(*true_size(side.content, side.page))
    if beside and side.page.crop is None and tells_size(side.content):
        image = upon_glass(image, dpi)
    found = words(readable(image, paper_of(image, dpi)), dpi) if text else None
    made = layers(image, dpi, side.page.shown_tone)
    return Developed(made, found or (), image.size), found is not None


def _below_each_other(
    sides: Sequence[Developed], sizes: Sequence[tuple[float, float]]
) -> list[Placed]:
    """Cards in true size in the middle of an A4 sheet, the first one on top."""
    total = sum(height for _, height in sizes) + GAP * (len(sizes) - 1)
    shrunk = min(1.0, A4[1] / total, *(A4[0] / width for width, _ in sizes))
    top = (A4[1] + total * shrunk) / 2
    placed = []
    for side, (width, height) in zip(sides, sizes, strict=True):
        wide, high = width * shrunk, height * shrunk
        placed.append(Placed(side, (A4[0] - wide) / 2, top - high, wide, high))
        top -= high + GAP * shrunk
    return placed


def _size_beside(side: Developed, measured: bool) -> tuple[float, float]:
    """The size it has by its own dots per inch. A photo has none: what has a card's shape there
    gets a card's size, upright or lying.
    """
    width, height = side.layers.width, side.layers.height
    if measured or known_shape(width, height) != CARD_SHAPE:
        return width, height
    return CARD if width >= height else (CARD[1], CARD[0])
