"""Pages askew, on a black ground or photographed come out straight and whole."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.pages.page import Box, Flaw
from desk.pages.paper_size import pulled_size
from desk.scanning.seeing.corners import corners_of
from desk.scanning.seeing.edges import paper_edges
from desk.scanning.seeing.glance import glance
from desk.scanning.seeing.look import look
from desk.scanning.seeing.skew import skew
from desk.scanning.straighten import cut, laid
from tests.scanning import invented
from tests.scanning.mishaps import bordered, photographed, turned

DPI = 150
PRINTED = st.sampled_from(["typed", "sealed", "bleed", "table", "form", "photocopy", "signed"])


@settings(max_examples=12)
@given(PRINTED, st.floats(-9, 9))
def test_the_angle_is_found_to_a_seventh_of_a_degree(name, degrees):
    image = turned(invented.page(name, DPI).image, degrees)
    assert abs(skew(glance(image, DPI).ink) + degrees) <= 0.15


def test_the_skewed_page_is_level_after_turning():
    assert abs(skew(glance(invented.page("skewed", DPI).image, DPI).ink) - invented.SKEW) <= 0.1


def test_nothing_of_a_turned_page_is_lost():
    image = turned(invented.page("typed", DPI).image, 3.0)
    page = glance(image, DPI)
    edges = paper_edges(page.border, page.ink, -3.0, 0)
    straight = cut(laid(image, (), -3.0, 0), edges)
    before, after = (glance(shown, DPI).ink.sum() for shown in (image, straight))
    assert abs(int(after) - int(before)) < 0.03 * before


borders = st.integers(0, 160)


@settings(max_examples=6)
@given(borders, borders, borders, borders, st.floats(-2, 2))
def test_the_black_border_goes_and_the_paper_stays(left, top, right, bottom, degrees):
    image = bordered(invented.page("typed", DPI).image, left, top, right, bottom, degrees)
    page = glance(image, DPI)
    angle = skew(page.ink)
    edges = paper_edges(page.border, page.ink, angle, 0)
    paper = cut(laid(image, (), angle, 0), edges)
    assert (np.asarray(paper.convert("L")) < 60).mean() < 0.055
    assert glance(paper, DPI).ink.sum() > 0.93 * page.ink.sum()


def test_a_page_without_a_border_keeps_its_edges():
    assert look(invented.page("certificate", DPI).jpeg).edges == Box()


def test_a_corner_of_the_paper_outside_the_picture_is_cut():
    image = bordered(invented.page("typed", DPI).image, 30, 30, 30, 30, 5.0)
    clipped = image.crop((120, 0, image.width, image.height))
    assert Flaw.CUT in look(invented.jpeg(clipped, DPI)).flaws


CORNERS = ((210, 190), (1330, 250), (1400, 1800), (120, 1720))


def test_a_photo_of_a_page_is_pulled_straight():
    photo = photographed(invented.page("typed", DPI).image, CORNERS)
    found = corners_of(photo)
    assert np.abs(np.array(found) * photo.size - np.array(CORNERS)).max() < 7
    wide, high = pulled_size(found, *photo.size)
    assert high / wide == pytest.approx(297 / 210, rel=0.01)


@settings(max_examples=5)
@given(st.lists(st.integers(-60, 60), min_size=8, max_size=8))
def test_the_four_corners_are_found_wherever_they_are(moves):
    corners = [
        (x + dx, y + dy) for (x, y), dx, dy in zip(CORNERS, moves[:4], moves[4:], strict=True)
    ]
    photo = photographed(invented.page("sealed", DPI).image, corners)
    assert np.abs(np.array(corners_of(photo)) * photo.size - np.array(corners)).max() < 8


def test_the_look_of_a_photo_has_a_page_s_resolution_and_no_edges():
    photo = photographed(invented.page("typed", DPI).image, CORNERS)
    found = look(invented.jpeg(photo, 72))
    assert len(found.corners) == 4
    assert abs(found.angle) < 0.6
    assert 120 < found.dpi < 150


def test_a_photo_whose_paper_goes_on_outside_is_cut():
    photo = photographed(invented.page("typed", DPI).image, CORNERS).crop((0, 0, 1370, 2000))
    assert Flaw.CUT in look(invented.jpeg(photo, 72)).flaws
