"""Invented pages as sides that a file is made of, and a file made of one."""

import shutil
from datetime import datetime
from functools import cache
from uuid import UUID

import pytest
from PIL import Image, ImageDraw

from desk.pages.page import Page, Tone
from desk.ports import Bound, Side
from desk.scanning.binding.bind import bind
from desk.time.working_time import VIETNAM
from tests.scanning.invented import jpeg, page

needs_tesseract = pytest.mark.skipif(not shutil.which("tesseract"), reason="no tesseract here")


def side(content: bytes, tone: Tone = Tone.COLOUR) -> Side:
    """That image as a page nobody has decided anything about."""
    name = UUID(int=4)
    at = datetime(2026, 11, 20, 8, tzinfo=VIETNAM)
    return Side(content, Page(name, name, 1, name, "", at, 1, tone=tone))


@cache
def sealed(*, text: bool) -> Bound:
    """One file of the page with a seal, made once for all tests of a run."""
    return bind([(side(page("sealed").jpeg),)], text)


def small(
    colour: tuple[int, int, int] = (250, 250, 248),
    size: tuple[int, int] = (300, 420),
    dpi: int = 100,
) -> bytes:
    """A little page with one black bar."""
    image = Image.new("RGB", size, colour)
    ImageDraw.Draw(image).rectangle((60, 60, 200, 70), fill=(20, 20, 20))
    return jpeg(image, dpi)
