"""Recognised words under a scanned page: never painted, found and copied where they are seen."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from desk.scanning.binding.glyphless import ASCENT, DESCENT, WIDTH, Letters
from desk.scanning.binding.ocr import Word

LEAST_SIZE: Final = 4
STEP: Final = 4
"""Per cent in which a word's width is rounded; it costs bytes and is never seen."""


def text_of(words: Sequence[Word], letters: Letters, height: int) -> str:
    """Content operators in pixels of a page of that height, y upwards; "" for no word."""
    lines = [list(line) for _, line in groupby(words, key=lambda word: word.line)]
    body = "\n".join(_line(line, letters, height) for line in lines)
    return f"BT 3 Tr\n{body}\nET" if body else ""


def _line(line: Sequence[Word], letters: Letters, height: int) -> str:
    """All words of a line in one size, on one base line unless the line is slanted."""
    size = max(round(sum(word.bottom - word.top for word in line) / len(line)), LEAST_SIZE)
    base = height - max(word.bottom for word in line) - round(DESCENT * size / (ASCENT - DESCENT))
    last = len(line) - 1
    rows = [f"/T {size} Tf 1 0 0 1 0 {base} Tm"]
    at = 0
    for place, word in enumerate(line):
        natural = len(word.text) * WIDTH * size / 1000
        scale = max(STEP * round(100 * (word.right - word.left) / natural / STEP), STEP)
        text = word.text if place == last else f"{word.text} "
        rows.append(f"{word.left - at} 0 Td {scale} Tz {letters.coded(text)} Tj")
        at = word.left
    return "\n".join(rows)
