"""The parts of binding: fax strips, paper, reading, titles, fonts."""

import io
from datetime import datetime
from pathlib import Path
from uuid import UUID

import numpy as np
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont

from desk.pages.page import Page, Tone
from desk.scanning.binding import ocr
from desk.scanning.binding.glyphless import Letters, _font_file, _meanings
from desk.scanning.binding.jbig2 import jbig2
from desk.scanning.binding.ocr import Word, words
from desk.scanning.binding.pdf_page import POINTS, Developed, PageMaker, Placed
from desk.scanning.binding.pdfa import saved
from desk.scanning.binding.text_layer import text_of
from desk.scanning.binding.title import title_in, title_of
from desk.scanning.layering.layers import Layers, Picture, Stencil
from desk.scanning.layering.mask import Strip, g4, packed, without_specks
from desk.scanning.layering.paper import paper_of
from desk.time.working_time import VIETNAM
from tests.scanning.invented import page
from tests.scanning.likeness import rendered
from tests.scanning.sheets import needs_tesseract


def tiff_around(strip, width, height):
    """The strip in the smallest TIFF, for a decoder that we did not write."""
    tags = [(256, width), (257, height), (258, 1), (259, 4), (262, 0), (273, 122)]
    tags += [(277, 1), (278, height), (279, len(strip))]
    entries = b"".join(
        tag.to_bytes(2, "little") + b"\4\0\1\0\0\0" + value.to_bytes(4, "little")
        for tag, value in tags
    )
    head = b"II*\0\x08\0\0\0" + len(tags).to_bytes(2, "little")
    return (head + entries + bytes(4)).ljust(122, b"\0") + strip


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 70), st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_a_fax_strip_gives_back_every_bit(width, height, seed):
    bits = np.random.default_rng(seed).random((height, width)) < 0.3
    back = Image.open(io.BytesIO(tiff_around(g4(bits), width, height)))
    assert (np.asarray(back.convert("L")) == np.where(bits, 0, 255)).all()


@settings(max_examples=30, deadline=None)
@given(
    st.integers(3, 70),
    st.integers(3, 60),
    st.integers(0, 2**32 - 1),
    st.sampled_from((0, 0.02, 0.5, 1)),
)
def test_jbig2_gives_back_every_bit(width, height, seed, share):
    bits = np.random.default_rng(seed).random((height, width)) < share
    assert (shown(Strip(jbig2(bits) or b"", width, height, arithmetic=True)) == bits).all()


def test_a_busy_picture_is_packed_as_fax():
    bits = np.random.default_rng(1).random((1300, 1300)) < 0.5
    strip = packed(bits)
    assert not strip.arithmetic
    assert (shown(strip) == bits).all()


def shown(strip):
    """Black pixels, by a decoder that we did not write."""
    with pikepdf.new() as pdf:
        maker = PageMaker(pdf)
        size = strip.width / POINTS, strip.height / POINTS
        layers = Layers(*size, (), Stencil(strip, (0, 0, 0)))
        side = Developed(layers, (), (strip.width, strip.height))
        maker.add(*size, [Placed(side, 0, 0, *size)])
        image = rendered(saved(pdf, searchable=False), 72)
    return np.asarray(image.convert("L")) < 128


def test_a_picture_lies_on_its_own_pixels_wherever_it_is():
    """Else a viewer stretches it by one."""
    bits = np.random.default_rng(2).random((60, 90)) < 0.5
    out = io.BytesIO()
    Image.new("RGB", (4, 4), "black").save(out, "JPEG", quality=90)
    place = (70 / 300, 50 / 210, 160 / 300, 110 / 210)
    picture = Picture(out.getvalue(), 4, 4, False, place, packed(bits))
    size = 300 / 300 * 25.4, 210 / 300 * 25.4
    with pikepdf.new() as pdf:
        maker = PageMaker(pdf)
        side = Developed(Layers(*size, (picture,), None), (), (300, 210))
        maker.add(*size, [Placed(side, 0, 0, *size)])
        page = rendered(saved(pdf, searchable=False), 300)
    shown = np.asarray(page.convert("L"))[50:110, 70:160] < 128
    assert (shown == bits).all()


def test_cards_are_seen_on_a_sheet_and_no_seal_is_one():
    cards = paper_of(page("card").image, 300).cards
    assert (len(cards), paper_of(page("certificate").image, 300).cards) == (2, ())


def test_specks_go_and_hairlines_stay():
    bits = np.zeros((20, 20), dtype=np.bool_)
    bits[3, 3] = True
    bits[10, 2:18] = True
    made = without_specks(bits)
    assert not made[3, 3]
    assert made[10, 3:17].all()


def test_the_paper_is_seen_through_its_ink():
    light = np.asarray(paper_of(page("typed").image, 300).white).astype(int)
    assert light.min() > 225


def test_a_photo_is_no_paper():
    assert paper_of(page("photo").image, 300).bare[15:33, 12:36].mean() < 0.1


def word(text, line=0, left=0, sure=90.0):
    return Word(text, left, 10, left + 50, 30, line, sure)


def test_words_are_placed_and_never_painted():
    made = text_of([word("Đỗ", left=40)], Letters(), 100)
    assert "3 Tr" in made
    assert "40 0 Td" in made


def test_no_words_are_no_text():
    assert text_of([], Letters(), 100) == ""


def test_the_font_is_one_that_freetype_opens():
    face = ImageFont.truetype(io.BytesIO(_font_file()), 20)
    assert face.size == 20


def test_no_range_of_letters_crosses_a_byte():
    numbers = {chr(0x4E00 + number): number + 1 for number in range(600)}
    rows = [
        row for row in _meanings(numbers).decode().split("\n") if row.count("> <") and "[" in row
    ]
    ends = [(row[1:5], row[8:12]) for row in rows]
    assert all(first[:2] == last[:2] for first, last in ends)
    assert sum(int(last, 16) - int(first, 16) + 1 for first, last in ends) == 600


def test_the_title_is_the_heading_and_not_the_state():
    lines = ("UBND XÃ TÂN LẬP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "GIẤY KHAI SINH", "Họ tên:")
    found = [word(part, n) for n, line in enumerate(lines) for part in line.split()]
    assert title_in(found) == "GIẤY KHAI SINH"


def test_two_lines_of_capitals_are_one_title():
    lines = ("TỜ KHAI ĐĂNG KÝ", "KẾT HÔN LẦN ĐẦU", "Kính gửi")
    found = [word(part, n) for n, line in enumerate(lines) for part in line.split()]
    assert title_in(found) == "TỜ KHAI ĐĂNG KÝ KẾT HÔN LẦN ĐẦU"


def test_what_was_hardly_read_is_no_title():
    assert title_in([word("GIẤY", sure=35.0), word("KHAI", sure=35.0)]) == ""


@needs_tesseract
def test_a_page_tells_its_title():
    name = UUID(int=4)
    at = datetime(2026, 11, 20, 8, tzinfo=VIETNAM)
    made = Page(name, name, 1, name, "", at, 1, tone=Tone.COLOUR)
    assert title_of(page("sealed").jpeg, made) == "GIẤY XÁC NHẬN"


def test_without_the_program_nothing_is_read(monkeypatch):
    monkeypatch.setattr(ocr, "which", lambda name: None)
    assert words(Image.new("L", (50, 50), 255), 300) is None


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="a shell script stands for the program")
def test_a_program_that_hangs_is_given_up(monkeypatch, tmp_path):
    slow = tmp_path / "tesseract"
    slow.write_text('#!/bin/sh\ncase "$1" in --list-langs) echo vie;; *) exec sleep 30;; esac\n')
    slow.chmod(0o755)
    monkeypatch.setattr(ocr, "which", lambda name: str(slow))
    monkeypatch.setattr(ocr, "_languages", lambda: "vie")
    assert words(Image.new("L", (50, 50), 255), 300, seconds=0.3) is None
