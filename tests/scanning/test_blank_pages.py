"""T13: what bears anything is never called blank; a bare page with dust or holes is."""

import os
from collections import Counter

import pytest

from desk.scanning.seeing.blank import is_blank
from desk.scanning.seeing.glance import glance
from desk.scanning.seeing.look import look
from tests.scanning import invented
from tests.scanning.mishaps import Bare

PAGES = 500 if os.environ.get("SOAK") else 100
CONTENT = ("line", "number", "pencil", "initials", "stamp", "dotted", "small_print")
DIRT = ("dust", "holes", "stain", "back_shining")


def seen_blank(bare):
    return is_blank(glance(bare.scanned(), Bare.DPI))


def test_nothing_with_content_is_called_blank():
    missed = Counter()
    for seed in range(PAGES):
        bare = Bare(seed)
        kind, dirt = CONTENT[seed % len(CONTENT)], DIRT[seed % 3]
        if seed % 2:
            getattr(bare, dirt)()
        getattr(bare, kind)()
        missed[kind] += seen_blank(bare)
    assert missed.total() == 0, missed


@pytest.mark.parametrize("dirt", ["none", "dust", "holes", "back_shining"])
def test_a_bare_page_is_suspected_whatever_dirt_is_on_it(dirt):
    bare = Bare(7)
    getattr(bare, dirt, bool)()
    assert seen_blank(bare)


@pytest.mark.parametrize("seed", range(6))
def test_most_stained_pages_are_still_suspected(seed):
    bare = Bare(seed)
    bare.stain()
    assert seen_blank(bare)


def test_a_blank_back_in_a_black_border_is_suspected():
    from tests.scanning.mishaps import bordered

    image = bordered(Bare(3).scanned(), 20, 30, 60, 200)
    assert is_blank(glance(image, Bare.DPI))


def test_the_look_says_blank_and_how_much_ink():
    found = look(invented.jpeg(Bare(1).scanned(), Bare.DPI))
    assert found.blank
    assert found.ink < 0.0003
