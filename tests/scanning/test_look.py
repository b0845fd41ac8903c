"""What is seen on the invented pages: tone and reasons, which way up, flaws and codes."""

from datetime import datetime
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from desk.pages.page import Flaw, Page, Reason, Tone
from desk.scanning.picture import picture
from desk.scanning.seeing.look import look
from desk.scanning.straighten import turned as quarters
from desk.time.working_time import VIETNAM
from tests.scanning import invented
from tests.scanning.mishaps import blurred

DPI = 150
LOOKS = {
    "typed": (Tone.BLACK, {Reason.TEXT}),
    "sealed": (Tone.COLOUR, {Reason.SEAL, Reason.HANDWRITING}),
    "handwriting": (Tone.COLOUR, {Reason.HANDWRITING}),
    "card": (Tone.COLOUR, {Reason.PHOTO}),
    "photocopy": (Tone.GREY, {Reason.TEXT}),
    "photo": (Tone.COLOUR, {Reason.PHOTO}),
    "skewed": (Tone.BLACK, {Reason.TEXT}),
    "bleed": (Tone.BLACK, {Reason.TEXT}),
    "signed": (Tone.COLOUR, {Reason.SEAL, Reason.HANDWRITING}),
    "table": (Tone.BLACK, {Reason.TEXT}),
    "form": (Tone.COLOUR, {Reason.HANDWRITING}),
    "certificate": (Tone.COLOUR, {Reason.SEAL, Reason.HANDWRITING}),
}


@pytest.fixture(scope="module")
def looks():
    return {name: look(invented.page(name, DPI).jpeg) for name in invented.NAMES}


@pytest.mark.parametrize("name", invented.NAMES)
def test_its_tone_and_the_reasons(looks, name):
    tone, reasons = LOOKS[name]
    assert looks[name].tone is tone
    assert reasons <= set(looks[name].reasons)


@pytest.mark.parametrize("name", invented.NAMES)
def test_no_invented_page_is_blank_or_turned_or_a_photo_of_one(looks, name):
    found = looks[name]
    assert (found.blank, found.turn, found.corners) == (False, 0, ())


@pytest.mark.parametrize("name", [name for name in invented.NAMES if name != "photocopy"])
def test_a_good_page_has_no_flaw(looks, name):
    assert looks[name].flaws == ()


@pytest.mark.parametrize("dpi", [100, 150, 200, 300])
def test_a_faint_photocopy_is_told(dpi):
    assert Flaw.FAINT in look(invented.page("photocopy", dpi).jpeg).flaws


@pytest.mark.parametrize("name", ["typed", "bleed", "table"])
@pytest.mark.parametrize(("strength", "told"), [(0.75, False), (0.4, True)])
def test_print_is_faint_when_half_of_its_ink_is_gone(name, strength, told):
    image = paler(invented.page(name, DPI).image, strength)
    assert (Flaw.FAINT in look(invented.jpeg(image, DPI)).flaws) is told


def test_a_fresh_seal_does_not_make_a_faint_copy_readable():
    image = paler(invented.page("typed", DPI).image, 0.35)
    sealed = invented.page("sealed", DPI)
    image.paste(sealed.image.crop(sealed.seal), sealed.seal)
    seal = np.asarray(image.crop(sealed.seal))
    black = seal.max(axis=-1) < 110
    image.paste((240, 240, 236), sealed.seal, Image.fromarray(black).convert("L"))
    assert Flaw.FAINT in look(invented.jpeg(image, DPI)).flaws


def test_a_patterned_ground_with_little_print_is_not_faint():
    image = invented.page("typed", DPI).image.copy()
    image.paste((249, 247, 241), (0, 450, *image.size))
    ground = Image.new("L", image.size, 255)
    pen = ImageDraw.Draw(ground)
    for at in range(-image.height, image.width, 6):
        pen.line((at, 0, at + image.height, image.height), fill=205)
    image = ImageChops.multiply(image, ground.convert("RGB"))
    assert Flaw.FAINT not in look(invented.jpeg(image, DPI)).flaws


@pytest.mark.parametrize("name", ["card", "signed"])
def test_its_codes_are_read(looks, name):
    assert looks[name].codes == invented.page(name, DPI).codes


def test_its_size_is_that_of_the_file(looks):
    found = looks["table"]
    assert (found.width, found.height, found.dpi) == (*invented.page("table", DPI).image.size, DPI)


@pytest.mark.parametrize("name", ["typed", "table", "card"])
@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_page_is_put_upright(name, turns):
    image = quarters(invented.page(name, DPI).image, turns)
    assert look(invented.jpeg(image, DPI)).turn == (4 - turns) % 4


def test_a_page_out_of_focus_is_blurred():
    image = blurred(invented.page("typed", DPI).image, DPI, 0.35)
    assert Flaw.BLURRED in look(invented.jpeg(image, DPI)).flaws


def test_a_little_softness_is_not_blurred():
    image = blurred(invented.page("typed", DPI).image, DPI, 0.08)
    assert Flaw.BLURRED not in look(invented.jpeg(image, DPI)).flaws


@pytest.mark.parametrize("side", ["left", "right", "top"])
def test_letters_at_the_picture_s_side_are_cut(side):
    image = invented.page("typed", DPI).image
    wide, high = image.size
    cut = {"left": (230, 0, wide, high), "right": (0, 0, 900, high), "top": (0, 388, wide, high)}
    assert Flaw.CUT in look(invented.jpeg(image.crop(cut[side]), DPI)).flaws


def test_a_qr_code_that_is_seen_and_not_read_is_told():
    image = invented.page("signed", DPI).image.copy()
    left, top = round(24 * DPI / 25.4), round(215 * DPI / 25.4)
    side = round(26 * DPI / 25.4)
    spoilt = image.crop((left + 50, top + 60, left + side - 50, top + side - 60))
    image.paste(spoilt.rotate(180).resize((side - 64, side - 64)), (left + 50, top + 50))
    found = look(invented.jpeg(image, DPI))
    assert (found.codes, Flaw.CODE in found.flaws) == ((), True)


def test_bars_that_are_seen_and_not_read_are_told():
    image = invented.page("typed", DPI).image.copy()
    pen, random = ImageDraw.Draw(image), np.random.default_rng(4)
    at = 250.0
    while at < 700:
        wide = 2.25 * float(random.integers(1, 4))
        pen.rectangle((at, 1300, at + wide, 1390), fill=(25, 25, 25))
        at += wide + 2.25 * float(random.integers(1, 4))
    assert look(invented.jpeg(image, DPI)).flaws == (Flaw.CODE,)


@settings(max_examples=15)
@given(
    st.integers(16, 260),
    st.integers(16, 260),
    st.sampled_from(["black", "white", "noise", "half", "tiny"]),
    st.integers(1, 3),
)
def test_no_picture_is_too_odd_to_be_looked_at_and_shown(width, height, kind, times):
    image = odd(width * times, height, kind)
    found = look(invented.jpeg(image, 100))
    assert (found.width, found.height) == image.size
    assert picture(invented.jpeg(image, 100), page_with(found), 200)


def paler(image, strength):
    """Its ink with so much of its strength."""
    return image.point(lambda value: round(249 - (249 - value) * strength))


def odd(width, height, kind):
    image = Image.effect_noise((width, height), 90).convert("RGB")
    match kind:
        case "black" | "white":
            return Image.new("RGB", (width, height), kind)
        case "half":
            image.paste((0, 0, 0), (0, 0, width // 2, height))
        case "tiny":
            return image.crop((0, 0, 16, height))
    return image


def page_with(found):
    at = datetime(2026, 11, 20, tzinfo=VIETNAM)
    return Page(UUID(int=1), UUID(int=2), 1, UUID(int=3), "f", at, 1, look=found)


@pytest.mark.parametrize("angle", [0, 5])
def test_a_card_alone_on_the_glass_is_one(angle):
    lid = (252, 251, 249)
    card = Image.new("RGB", (1011, 638), (185, 210, 200))
    pen = ImageDraw.Draw(card)
    for row in range(5):
        pen.text((380, 140 + row * 80), "CĂN CƯỚC 001193000017", (20, 20, 20), font_size=40)
    sheet = Image.new("RGB", (2480, 3508), lid)
    sheet.paste(
        card.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=lid), (300, 420)
    )
    assert look(invented.jpeg(sheet)).card


def test_no_page_is_taken_for_a_card(looks):
    assert not any(seen.card for seen in looks.values())
