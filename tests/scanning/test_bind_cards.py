"""Both sides of a card on one sheet of the file: in true size, wherever they were scanned."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image, ImageDraw

from desk.pages.page import Box
from desk.ports import Side
from desk.scanning.binding.bind import bind, develop
from desk.scanning.seeing.look import look
from tests.scanning.invented import jpeg
from tests.scanning.likeness import rendered
from tests.scanning.sheets import side, small

LID = (252, 251, 249)


def test_both_sides_of_a_card_are_in_true_size_on_one_a4_sheet():
    card = jpeg(Image.new("RGB", (1011, 638), (170, 205, 190)))
    bound = bind([(side(card), side(card))], text=False)
    shown = np.asarray(rendered(bound.pdf, 127).convert("L")) < 230
    rows, columns = shown.any(axis=1), shown.any(axis=0)
    runs = [end - start for start, end in pairwise(np.flatnonzero(np.diff(rows.astype(int))))]
    assert [round(run / 5) for run in runs[::2]] == [54, 54]
    assert round(int(columns.sum()) / 5) in {85, 86}


def card() -> Image.Image:
    """At 300 dpi, with a frame of 80 × 48 mm printed on it."""
    image = Image.new("RGB", (1011, 638), (170, 205, 190))
    ImageDraw.Draw(image).rectangle((33, 35, 33 + 944, 35 + 566), outline=(10, 10, 10), width=12)
    return image


def frames(pdf: bytes) -> list[float]:
    """How wide they are and how high the upper and the lower one is, in millimetres."""
    black = np.asarray(rendered(pdf, 254).convert("L")) < 90
    rows, columns = (np.flatnonzero(black.sum(axis=axis) > 8) for axis in (1, 0))
    upper, lower = np.split(rows, [int(np.diff(rows).argmax()) + 1])
    return [(marks[-1] - marks[0] + 1) / 10 for marks in (columns, upper, lower)]


@pytest.mark.parametrize("angle", [0, 4])
def test_cards_on_the_glass_of_an_a4_scan_are_in_true_size_too(angle):
    turned = card().rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=LID)
    sheet = Image.new("RGB", (2480, 3508), LID)
    sheet.paste(turned, (300, 420))
    content = jpeg(sheet)
    seen = Side(content, replace(side(content).page, look=look(content)))
    assert frames(bind([(seen, seen)], text=False).pdf) == pytest.approx([80, 48, 48], rel=0.01)


def test_a_photo_that_tells_no_size_gets_that_of_a_card():
    photo = jpeg(card().resize((2022, 1276)), dpi=72)
    pdf = bind([(side(photo), side(photo))], text=False).pdf
    assert frames(pdf) == pytest.approx([80, 48, 48], rel=0.01)


def test_what_the_officer_cut_for_a_joined_sheet_stays():
    content = small(size=(827, 1169))
    half = Side(content, replace(side(content).page, crop=Box(0, 0, 1, 0.4)))
    developed, _ = develop(half, text=False, beside=True)
    assert (developed.layers.width, developed.layers.height) == pytest.approx((210, 119), abs=1)
