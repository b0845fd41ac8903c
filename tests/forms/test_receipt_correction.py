"""A receipt given for a wrong one, and a void one: both say so, and machines still read them."""

from dataclasses import replace
from datetime import datetime

import pytest

from desk.dossier.receipt import Copy, PaperSize, Receipt
from desk.forms.receipt import render, render_both
from desk.time.working_time import VIETNAM
from tests.forms import pages
from tests.forms.people import CODE, LONG_CODE, RECEIPT, TEMPORARY_CODE, on, temporary
from tests.forms.test_receipt import TIMES_WIDTHS

A4, A5 = PaperSize.A4, PaperSize.A5
AT = datetime(2026, 11, 24, 10, 15, tzinfo=VIETNAM)
OLD = "H42.37.12-261123-3006"
INSTEAD = replace(RECEIPT, replaces=OLD, issued_at=AT)
LAYOUTS = [(A4, CODE), (A4, LONG_CODE), (A5, CODE), (A5, LONG_CODE)]
SHEETS = ["A4", "A4 long", "A5", "A5 landscape"]


def text(receipt: Receipt, reprint: int = 0) -> str:
    return " ".join(pages.texts(render(receipt, Copy.CITIZEN, reprint)))


@pytest.mark.parametrize(("paper", "code"), LAYOUTS, ids=SHEETS)
def test_it_names_the_number_in_whose_place_it_stands(paper, code):
    receipt = replace(on(paper, INSTEAD), code=code)
    assert f"Thay cho giấy số {OLD}" in pages.texts(render(receipt, Copy.CITIZEN))[0]


@pytest.mark.parametrize(("paper", "code"), LAYOUTS, ids=SHEETS)
def test_it_names_the_print_in_whose_place_it_stands(paper, code):
    receipt = replace(on(paper), code=code, supersedes_at=AT)
    first = pages.texts(render(receipt, Copy.CITIZEN))[0]
    assert "Thay cho bản in lúc 10:15 ngày 24/11/2026" in first


@pytest.mark.parametrize(("paper", "code"), LAYOUTS, ids=SHEETS)
def test_a_void_receipt_says_so_on_every_page(paper, code):
    receipt = replace(on(paper), code=code, voided_at=AT)
    for page in pages.texts(render_both(receipt, 1)):
        assert "ĐÃ HỦY lúc 10:15 ngày 24/11/2026 – BẢN IN LẠI lần 1" in page
        assert page.count("ĐÃ HỦY") == 2, "above the form and across it"


@pytest.mark.parametrize(("paper", "code"), LAYOUTS, ids=SHEETS)
def test_machines_still_read_both_codes(paper, code):
    receipt = replace(on(paper, INSTEAD), code=code, voided_at=AT, supersedes_at=AT)
    found = pages.codes(render(receipt, Copy.CITIZEN, 1))
    assert found == {("Code128", code), ("QRCode", code)}


@pytest.mark.parametrize("paper", [A4, A5])
def test_both_reasons_stand_on_lines_of_their_own(paper):
    told = text(replace(on(paper, INSTEAD), supersedes_at=AT))
    assert f"Thay cho giấy số {OLD} Thay cho bản in lúc" in told


def test_an_ordinary_receipt_says_nothing_of_it():
    told = text(RECEIPT, 1)
    assert "Thay cho" not in told
    assert "HỦY" not in told


def test_it_is_dated_when_it_was_given_and_tells_when_the_papers_came():
    told = text(INSTEAD)
    assert "Yên Khê Thượng, ngày 24 tháng 11 năm 2026" in told
    assert "09 giờ 43 phút, ngày 23 tháng 11 năm 2026" in told


def test_in_training_the_watermark_of_training_stays():
    pdf = render(replace(RECEIPT, voided_at=AT), Copy.CITIZEN, 1, training=True)
    [told] = pages.texts(pdf)
    assert "TẬP HUẤN" in told
    assert told.count("ĐÃ HỦY") == 1


@TIMES_WIDTHS
@pytest.mark.parametrize("paper", [A4, A5])
def test_it_still_fits_one_page(paper):
    assert (
        len(pages.texts(render(replace(on(paper, INSTEAD), supersedes_at=AT), Copy.CITIZEN))) == 1
    )


@TIMES_WIDTHS
def test_a_temporary_number_in_place_of_another_still_fits_one_a5_page():
    pdf = render(on(A5, temporary(INSTEAD)), Copy.CITIZEN, 1)
    assert len(pages.texts(pdf)) == 1
    assert pages.codes(pdf) == {("Code128", TEMPORARY_CODE), ("QRCode", TEMPORARY_CODE)}
