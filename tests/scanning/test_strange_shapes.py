"""Pictures no scanner gives: very long, of every mode, cut off. A look or ImageError, no more."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from desk.errors import ImageError
from desk.pages.page import Page, Tone
from desk.scanning.picture import picture
from desk.scanning.seeing.look import look
from tests.fakes import MORNING, made_id

PAGE = Page(made_id("page", 1), made_id("bundle", 1), 1, made_id("job", 1), "0" * 64, MORNING, 1)


def noise(*shape: int, deep: bool = False) -> Image.Image:
    """Ink wherever somebody looks for it."""
    most, kind = (65_535, np.uint16) if deep else (255, np.uint8)
    return Image.fromarray(np.random.default_rng(7).integers(0, most, shape).astype(kind))


def coded(image: Image.Image, kind: str = "PNG", **how: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def see_through() -> bytes:
    image = noise(160, 120).convert("P")
    return coded(image, transparency=bytes(range(256)))


SHAPES = {
    "a ribbon": coded(noise(16, 29_000, 3)),
    "a tape": coded(noise(29_000, 16), "JPEG"),
    "four inks": coded(Image.new("CMYK", (120, 160), (10, 20, 30, 0)), "JPEG"),
    "deep": coded(noise(160, 120, deep=True)),
    "see-through": see_through(),
}
NO_PAGES = {
    "a thread": coded(Image.new("RGB", (1, 60_000))),
    "too long": coded(Image.new("L", (60_000, 60))),
    "cut off": coded(noise(160, 120, 3), "JPEG")[:3000],
    "a beginning": b"\xff\xd8\xff\xe0\x00\x10JFIF",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_whatever_can_be_opened_is_looked_at(shape):
    assert look(SHAPES[shape]).width >= 16


@pytest.mark.parametrize("tone", [None, *Tone])
@pytest.mark.parametrize("shape", SHAPES)
def test_and_drawn_no_larger_than_asked(shape, tone):
    page = replace(PAGE, tone=tone)
    drawn = Image.open(BytesIO(picture(SHAPES[shape], page, 96)))
    assert max(drawn.size) <= 96


@pytest.mark.parametrize("shape", NO_PAGES)
def test_what_is_no_page_is_said_so(shape):
    for act in (look, lambda content: picture(content, PAGE, 96)):
        with pytest.raises(ImageError):
            act(NO_PAGES[shape])
