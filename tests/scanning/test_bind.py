"""Paper becomes a file: layers, size, true measures, text layer."""

import io
import unicodedata

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from desk.errors import ImageError
from desk.pages.page import Tone
from desk.scanning.binding.bind import bind
from desk.scanning.binding.ocr import words
from desk.scanning.picture_file import opened
from tests.scanning.invented import jpeg, page
from tests.scanning.likeness import letter_error, rendered, seal_error
from tests.scanning.sheets import needs_tesseract, sealed, side, small


def images(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [
            (str(thing.Filter), thing.get("/ImageMask", False), "/Mask" in thing)
            for pages in opened.pages
            for thing in pages.Resources.get("/XObject", {}).values()
        ]


def text_in(pdf, number=0):
    document = pypdfium2.PdfDocument(pdf)
    words = document[number].get_textpage().get_text_range()
    document.close()
    return words


def test_a_sealed_page_is_a_twentieth_of_the_scanners_file():
    assert len(sealed(text=False).pdf) < len(page("sealed").jpeg) / 20


@pytest.mark.parametrize("name", ["sealed", "signed", "certificate"])
def test_a_seal_keeps_its_colour_by_both_formulas(name):
    left, top, right, bottom = page(name).seal
    part = page(name).image.crop((left - 600, top - 500, right + 600, bottom + 500))
    content = jpeg(part, 300, 90)
    shown = rendered(bind([(side(content),)], text=False).pdf)
    box = (600, 500, 600 + right - left, 500 + bottom - top)
    assert max(seal_error(opened(content).image, shown, box)) <= 6


def test_a_faint_stamp_is_kept_as_faint_as_it_is():
    image = Image.new("RGB", (1600, 1400), (249, 247, 241))
    ImageDraw.Draw(image).ellipse((500, 400, 900, 800), outline=(238, 150, 158), width=12)
    shown = np.asarray(rendered(bind([(side(jpeg(image)),)], text=False).pdf)).astype(int)
    ring = np.asarray(image)[..., 1] == 150
    assert np.abs(shown[ring].mean(axis=0) - (238, 150, 158)).max() < 12


def test_a_hairline_of_a_red_pen_stays():
    image = Image.new("RGB", (1600, 1400), (249, 247, 241))
    ImageDraw.Draw(image).line((300, 300, 1200, 900), fill=(205, 35, 45), width=2)
    shown = np.asarray(rendered(bind([(side(jpeg(image)),)], text=False).pdf)).astype(int)
    line = np.asarray(image)[..., 1] == 35
    assert np.abs(shown[line].mean(axis=0) - (205, 35, 45)).max() < 60


def test_a_card_on_a_sheet_keeps_its_printed_ground():
    bound = bind([(side(page("card").jpeg),)], text=False)
    before, after = (
        np.asarray(image.convert("RGB").resize((210, 297), Image.Resampling.BOX)).astype(float)
        for image in (page("card").image, rendered(bound.pdf, 100))
    )
    plain = np.median(before.reshape(-1, 3), axis=0)
    card = np.s_[41:93, 63:146]
    assert np.abs(before[card] / plain * 255 - after[card]).mean() < 6


@needs_tesseract
def test_a_card_is_read_as_well_as_before_it_was_bound():
    card = page("card")
    pdf = bind([(side(card.jpeg),)]).pdf
    found = (words(card.image, 300), words(rendered(pdf, 300), 300))
    texts = [*(" ".join(word.text for word in each or ()) for each in found), text_in(pdf)]
    before, *after = (letter_error(card.text, text) for text in texts)
    assert max(after) <= before + 0.002


def test_black_ink_is_one_bit_and_the_seal_is_cut_out_of_its_colours():
    kinds = images(sealed(text=False).pdf)
    assert [kind for kind in kinds if kind[1]] != []
    assert [kind for kind in kinds if kind[2]] != []


def test_the_paper_is_white_afterwards():
    shown = np.asarray(rendered(sealed(text=False).pdf, 100))
    assert tuple(np.median(shown.reshape(-1, 3), axis=0)) == (255, 255, 255)


def test_black_tone_is_one_stencil_and_nothing_else():
    (kind,) = images(bind([(side(page("typed").jpeg, Tone.BLACK),)], text=False).pdf)
    assert kind[1:] == (True, False)


def test_grey_tone_has_no_colour():
    bound = bind([(side(page("photo").jpeg, Tone.GREY),)], text=False)
    shown = np.asarray(rendered(bound.pdf, 60)).astype(int)
    assert (shown.max(axis=-1) - shown.min(axis=-1)).max() <= 2


def test_a_photo_keeps_its_tones():
    bound = bind([(side(page("photo").jpeg),)], text=False)
    before = np.asarray(page("photo").image.resize((248, 351))).astype(int)[70:170, 60:200]
    after = np.asarray(rendered(bound.pdf, 30).resize((248, 351))).astype(int)[70:170, 60:200]
    assert np.abs(before - after).mean() < 8


def test_ink_survives_a_deep_shade_over_half_the_page():
    fall = np.linspace(1.0, 0.45, 3508)[:, None, None]
    dim = Image.fromarray((np.asarray(page("typed").image) * fall).astype(np.uint8))
    plain = bind([(side(page("typed").jpeg, Tone.BLACK),)], text=False)
    shaded = bind([(side(jpeg(dim), Tone.BLACK),)], text=False)
    one, other = (np.asarray(rendered(it.pdf, 100).convert("L")) < 128 for it in (plain, shaded))
    assert (one ^ other).sum() < 0.25 * one.sum()


def test_pages_come_in_their_order_in_true_size():
    a5, a4 = small(size=(583, 827)), small(size=(827, 1169))
    bound = bind([(side(a5),), (side(a4),), (side(a5),)], text=False)
    with pikepdf.open(io.BytesIO(bound.pdf)) as pdf:
        widths = [round(float(it.MediaBox[2]) / 72 * 25.4) for it in pdf.pages]
    assert (widths, bound.sheets) == ([148, 210, 148], 3)


def test_the_same_sheets_give_the_same_bytes():
    content = small()
    assert bind([(side(content),)], text=False).pdf == bind([(side(content),)], text=False).pdf


def test_no_sheets_give_no_pages():
    assert bind([], text=False).sheets == 0


@pytest.mark.parametrize("size", [(16, 16), (20, 900), (333, 47)])
def test_odd_little_pictures_are_pages_too(size):
    assert bind([(side(small(size=size)),)], text=False).sheets == 1


def test_what_is_no_picture_is_refused():
    with pytest.raises(ImageError):
        bind([(side(b"%PDF-1.7"),)])


def test_without_reading_no_text_is_claimed():
    assert not sealed(text=False).text
    assert text_in(sealed(text=False).pdf) == ""


@needs_tesseract
def test_words_are_found_in_order_and_composed():
    bound = sealed(text=True)
    words = text_in(bound.pdf)
    assert bound.text
    assert unicodedata.is_normalized("NFC", words)
    assert letter_error(page("sealed").text, words) < 0.06


@needs_tesseract
def test_words_lie_on_the_words_that_are_seen():
    document = pypdfium2.PdfDocument(sealed(text=True).pdf)
    text = document[0].get_textpage()
    found = text.search("GIẤY XÁC NHẬN").get_next()
    assert found is not None
    left, bottom, right, _ = text.get_charbox(found[0])
    document.close()
    from_left, from_top = left / 72 * 25.4, 297 - bottom / 72 * 25.4
    assert 70 < from_left < 90
    assert 50 < from_top < 55
    assert 1 < (right - left) / 72 * 25.4 < 6
