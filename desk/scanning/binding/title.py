"""Reads what a paper calls itself: the heading in capitals in the upper third of its first page."""

import unicodedata
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from desk.folding import fold
from desk.pages.page import Page
from desk.scanning.binding.ocr import Word, reads_print, words
from desk.scanning.layering.mask import readable
from desk.scanning.layering.paper import paper_of
from desk.scanning.true_size import at_work_size, true_size

UPPER: Final = 0.4
"""A little more than a third of the page is read, so that no heading is cut through."""
SECONDS: Final = 20
SURE: Final = 60.0
CAPITALS: Final = 0.85
LEAST_LETTERS: Final = 6
MOST_LINES: Final = 3
_HEADS: Final = (
    "cong hoa xa hoi chu nghia",
    "doc lap",
    "uy ban nhan dan",
    "ubnd",
    "hoi dong nhan dan",
    "bo ",
    "so ",
    "cong an",
    "toa an",
    "tinh ",
    "huyen ",
    "xa ",
    "phuong ",
)
"""How the state's and an office's name begin, folded; they stand above the title."""


def title_of(content: bytes, page: Page) -> str:
    """Its heading, lines joined by a space; "" if unsure or nothing here can read.

    Raises ImageError.
    """
    if not reads_print():
        return ""
    image, dpi = at_work_size(*true_size(content, page))
    upper = image.crop((0, 0, image.width, max(round(image.height * UPPER), 1)))
    found = words(readable(upper, paper_of(upper, dpi)), dpi, SECONDS)
    return title_in(found or ())


def title_in(found: Sequence[Word]) -> str:
    """The first lines in capitals that are no office's name."""
    title: list[str] = []
    for _, group in groupby(found, key=lambda word: word.line):
        line = list(group)
        if _is_heading(line):
            title.append(" ".join(word.text for word in line))
        elif title:
            break
        if len(title) == MOST_LINES:
            break
    return " ".join(title)


def _is_heading(line: Sequence[Word]) -> bool:
    text = " ".join(word.text for word in line)
    letters = [sign for sign in text if unicodedata.category(sign).startswith("L")]
    capitals = sum(sign.isupper() for sign in letters)
    if len(letters) < LEAST_LETTERS or capitals < CAPITALS * len(letters):
        return False
    sure = sum(word.sure for word in line) / len(line)
    return (
        sure >= SURE
        and not any(head in f"{fold(text)} " for head in _HEADS[:5])
        and (not fold(text).startswith(_HEADS))
    )
