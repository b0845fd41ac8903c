"""Separator sheets: read back at any turn, sharpness and wear, and nothing of a citizen on them."""

import random

import pypdfium2 as pdfium
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from desk.dossier.receipt import PaperSize
from desk.forms.separator import render, render_next
from desk.pages.routing import Separator, route
from desk.pages.slot import Slot
from tests.forms.pages import size, texts

CODE = "H42.37.12-261123-3007"
LONGEST = "000.00.00.Y99.ABCDEFGHIJKLMNOPQ.99.99.99-20261123-12345678"
SLOTS = (
    Slot(1, "Tờ khai đăng ký khai sinh theo mẫu"),
    Slot(2, "Thẻ căn cước của người đi đăng ký", shown=True),
    Slot(3, "Giấy chứng sinh do cơ sở khám bệnh, chữa bệnh nơi trẻ em sinh ra cấp"),
)


def scans(pdf, dpi=200):
    with pdfium.PdfDocument(pdf) as document:
        return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]


def found(picture):
    return [(one.text, one.position.top_left.y) for one in zxingcpp.read_barcodes(picture)]


def contents(picture):
    return {text for text, _ in found(picture)}


def worn(picture, seed=7):
    """A photocopy of a photocopy: blurred, grey, speckled."""
    dice = random.Random(seed)
    blurred = picture.filter(ImageFilter.GaussianBlur(1.2))
    faint = blurred.point(lambda level: 70 + level * 150 // 255)
    noise = Image.frombytes("L", faint.size, dice.randbytes(faint.width * faint.height))
    return Image.blend(faint, noise, 0.22)


def test_every_line_that_is_scanned_has_its_sheet():
    told = texts(render(CODE, SLOTS))
    assert [("Giấy số 1" in told[0]), ("Giấy số 3" in told[1]), len(told)] == [True, True, 2]


def test_the_paper_and_the_dossier_stand_on_it():
    told = texts(render(CODE, SLOTS))[1]
    assert "TỜ NGĂN" in told
    assert SLOTS[2].name in told
    assert CODE in told


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("dpi", [150, 200])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_both_codes_are_read_at_any_turn(paper, dpi, turn):
    picture = scans(render(CODE, SLOTS[:1], paper), dpi)[0].rotate(turn, expand=True)
    assert [text for text, _ in found(picture)] == ["QMC|H42.37.12-261123-3007|1"] * 2


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("dpi", [150, 200])
@pytest.mark.parametrize("turn", [0, 180])
def test_a_worn_photocopy_is_read(paper, dpi, turn):
    picture = worn(scans(render(CODE, SLOTS[:1], paper), dpi)[0]).rotate(turn)
    assert contents(picture) == {"QMC|H42.37.12-261123-3007|1"}


@pytest.mark.parametrize("paper", PaperSize)
def test_a_crooked_sheet_is_read(paper):
    picture = scans(render(CODE, SLOTS[:1], paper))[0].rotate(4, fillcolor=255)
    assert contents(picture) == {"QMC|H42.37.12-261123-3007|1"}


@pytest.mark.parametrize("half", ["upper", "lower"])
def test_half_of_the_sheet_is_enough(half):
    picture = scans(render(CODE, SLOTS[:1]))[0]
    middle = picture.height // 2
    box = (0, 0, picture.width, middle) if half == "upper" else (0, middle, *picture.size)
    assert contents(picture.crop(box)) == {"QMC|H42.37.12-261123-3007|1"}


def test_what_is_read_routes_to_the_line_of_that_dossier():
    assert route(contents(scans(render(CODE, SLOTS))[1])) == Separator(CODE, 3)


@pytest.mark.parametrize("paper", PaperSize)
def test_the_next_paper_has_a_sheet_of_no_dossier(paper):
    pdf = render_next(paper)
    assert route(contents(scans(pdf, 150)[0])) == Separator("", 0)
    assert "GIẤY KẾ TIẾP" in texts(pdf)[0]


@pytest.mark.parametrize("code", [LONGEST, "T-3-261123-0001", "TAP-3-261123-0001"])
def test_any_dossier_code_is_read_from_the_smaller_sheet(code):
    picture = worn(scans(render(code, SLOTS[:1], PaperSize.A5))[0])
    assert route(contents(picture)) == Separator(code, 1)


@pytest.mark.parametrize(("paper", "wanted"), [("A4", (210, 297)), ("A5", (148, 210))])
def test_the_sheet_is_that_paper(paper, wanted):
    assert size(render(CODE, SLOTS, PaperSize(paper))) == wanted


@settings(max_examples=15)
@given(st.text(alphabet="aăâđêôơưẪỆ <>&,()0", min_size=1, max_size=400), st.sampled_from(PaperSize))
def test_a_name_of_any_length_leaves_the_codes_alone(name, paper):
    picture = scans(render(CODE, (Slot(9, name),), paper), 150)[0]
    assert [text for text, _ in found(picture)] == ["QMC|H42.37.12-261123-3007|9"] * 2


def test_the_same_lines_give_the_same_bytes():
    assert render(CODE, SLOTS) == render(CODE, SLOTS)
