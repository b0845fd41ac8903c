"""The page as it is shown and filed: turned, cut, toned, no larger than asked for."""

from dataclasses import replace
from datetime import datetime
from io import BytesIO
from uuid import UUID

import numpy as np
import pytest
from PIL import Image

from desk.pages.page import Box, Look, Page, Reason, Tone
from desk.ports import Side
from desk.scanning.binding.bind import bind
from desk.scanning.layering.apart import apart
from desk.scanning.picture import picture
from desk.scanning.true_size import true_size
from desk.time.working_time import VIETNAM
from tests.scanning import invented
from tests.scanning.likeness import rendered
from tests.scanning.mishaps import bordered

DPI = 150
PAGE = Page(
    UUID(int=1), UUID(int=2), 1, UUID(int=3), "f", datetime(2026, 11, 20, tzinfo=VIETNAM), 1
)


def seen(name="sealed", longest=800, **page):
    content = picture(invented.page(name, DPI).jpeg, replace(PAGE, **page), longest)
    return Image.open(BytesIO(content))


def straightened(content, **page):
    return np.asarray(true_size(content, replace(PAGE, **page))[0])


def looked(**look):
    return Look(1240, 1754, DPI, **({"tone": Tone.COLOUR} | look))


@pytest.mark.parametrize("longest", [120, 260, 800])
def test_its_longer_side_is_as_asked(longest):
    assert max(seen(longest=longest).size) == longest


def test_it_is_never_made_larger_than_it_is():
    assert seen(longest=5000).size == invented.page("sealed", DPI).image.size


@pytest.mark.parametrize(
    ("tone", "mode"), [(Tone.BLACK, "L"), (Tone.GREY, "L"), (Tone.COLOUR, "RGB")]
)
def test_it_has_the_officer_s_tone(tone, mode):
    assert seen(tone=tone).mode == mode


def test_in_colour_the_paper_is_white_and_the_seal_red():
    shown = np.asarray(seen("certificate", 1754, tone=Tone.COLOUR)).astype(int)
    assert np.median(shown.reshape(-1, 3), axis=0).min() >= 250
    left, top, right, bottom = invented.page("certificate", DPI).seal
    seal = shown[top:bottom, left:right]
    assert ((seal[..., 0] - seal[..., 1]) > 90).mean() > 0.08


def test_a_photo_keeps_its_tones():
    shown = np.asarray(seen("photo", 877, look=looked(reasons=(Reason.PHOTO,)), tone=Tone.GREY))
    real = np.asarray(invented.page("photo", DPI).image.convert("L").resize(shown.shape[::-1]))
    part = np.s_[220:380, 200:420]
    assert abs(float(shown[part].mean()) - float(real[part].mean())) < 14


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("name", ["sealed", "photocopy", "card", "photo"])
def test_what_is_approved_is_what_the_file_shows(name, tone):
    content = invented.page(name, 300).jpeg
    page = replace(PAGE, tone=tone)
    file = rendered(bind([(Side(content, page),)], text=False).pdf)
    shown = Image.open(BytesIO(picture(content, page, 800))).convert("RGB")
    filed = file.resize(shown.size, Image.Resampling.BOX)
    apart = np.abs(np.asarray(shown).astype(int) - np.asarray(filed))
    assert apart.mean() < 4
    assert (apart.max(axis=-1) > 80).mean() < 0.01


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("name", ["typed", "sealed", "form", "card", "table"])
def test_the_small_one_looks_like_the_large_one(name, tone):
    content = invented.page(name, 300).jpeg
    page = replace(PAGE, tone=tone)
    small = Image.open(BytesIO(picture(content, page, 151))).convert("RGB")
    large = Image.open(BytesIO(picture(content, page, 800))).convert("RGB")
    same = large.resize(small.size, Image.Resampling.BOX)
    apart = np.abs(np.asarray(small).astype(int) - np.asarray(same))
    assert (small.size, apart.mean() < 9) == (same.size, True)


@pytest.mark.parametrize(("longest", "times"), [(151, 0), (400, 1)])
def test_a_small_one_is_drawn_without_being_taken_apart(monkeypatch, longest, times):
    taken: list[Image.Image] = []
    monkeypatch.setattr(
        "desk.scanning.picture.apart",
        lambda image, *more: (taken.append(image), apart(image, *more))[1],
    )
    picture(invented.page("sealed", 300).jpeg, PAGE, longest)
    assert len(taken) == times


def test_black_on_white_has_hardly_a_grey():
    shown = np.asarray(seen("photocopy", 1754, tone=Tone.BLACK))
    assert ((shown < 60) | (shown > 200)).mean() > 0.93
    assert 0.02 < (shown < 128).mean() < 0.09


def test_the_look_s_turn_and_the_officer_s_add_up():
    assert seen("typed", look=looked(turn=1)).size[0] == 800
    assert seen("typed", look=looked(turn=1), turn=1).size[1] == 800


def test_the_officer_s_crop_takes_the_place_of_the_edges():
    half = Box(0.0, 0.0, 1.0, 0.5)
    wide, high = seen("typed", look=looked(edges=Box(0.2, 0.2, 0.8, 0.8)), crop=half).size
    assert wide / high == pytest.approx(1240 / 877, rel=0.01)


def test_the_crop_lies_on_the_page_before_the_officer_s_turn():
    wide, high = seen("typed", look=looked(), crop=Box(0.0, 0.0, 1.0, 0.5), turn=1).size
    assert wide / high == pytest.approx(877 / 1240, rel=0.01)


def test_a_box_that_is_no_box_leaves_the_page_whole():
    assert seen("typed", crop=Box(0.5, 0.5, 0.5, 0.9)).size == seen("typed").size


def test_the_black_border_is_gone_from_the_filed_page():
    image = bordered(invented.page("typed", DPI).image, 80, 60, 40, 90)
    look = looked(edges=Box(80 / 1360, 60 / 1904, 1320 / 1360, 1814 / 1904))
    pixels = straightened(invented.jpeg(image, DPI), look=look)
    assert pixels.shape == (1754, 1240, 3)
    assert pixels[:20].min() > 150


def test_the_straightened_page_is_at_full_size():
    pixels = straightened(invented.page("table", DPI).jpeg)
    assert (pixels.shape, pixels.dtype) == ((1240, 1754, 3), np.dtype(np.uint8))


def test_the_corners_of_a_photo_make_its_frame():
    corners = ((0.1, 0.1), (0.9, 0.12), (0.95, 0.9), (0.05, 0.88))
    pixels = straightened(invented.page("typed", DPI).jpeg, look=looked(corners=corners))
    assert pixels.shape[0] / pixels.shape[1] == pytest.approx(297 / 210, rel=0.01)
