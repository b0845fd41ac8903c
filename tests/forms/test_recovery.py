"""The recovery key's page: one sheet, the key on it in groups, and nowhere else in the file."""

import subprocess
from datetime import date

import pypdfium2
import pytest

from desk.forms.recovery import render

KEY = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567"
OFFICE = "Trung tâm Phục vụ hành chính công xã Yên Khê Thượng, huyện Yên Lãng, tỉnh Ninh Bình"
DAY = date(2026, 11, 23)


def text(pdf: bytes) -> str:
    told = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return " ".join(told.stdout.decode().split())


def test_it_is_one_sheet_of_a4():
    with pypdfium2.PdfDocument(render(KEY, OFFICE, DAY)) as document:
        sizes = [tuple(map(round, page.get_size())) for page in document]
    assert sizes == [(595, 842)]


def test_the_key_office_and_day_stand_on_it():
    told = text(render(KEY, OFFICE, DAY))
    assert "ABCD EFGH IJKL MNOP" in told
    assert "QRST UVWX YZ23 4567" in told
    assert "23/11/2026" in told
    assert "Yên Khê Thượng" in told


def test_no_part_of_the_key_stands_in_the_metadata():
    pdf = render(KEY, OFFICE, DAY)
    with pypdfium2.PdfDocument(pdf) as document:
        told = " ".join(document.get_metadata_dict().values())
    assert "KHÔI PHỤC" in told
    assert not any(group in told for group in KEY.split("-"))
    assert not any(group.encode() in pdf for group in KEY.split("-"))


def test_the_same_key_gives_the_same_bytes():
    assert render(KEY, OFFICE, DAY) == render(KEY, OFFICE, DAY)


def test_an_office_with_markup_in_its_name_is_printed_as_it_is():
    assert "<b>UBND</b> & xã" in text(render(KEY, "<b>UBND</b> & xã", DAY))


def test_a_name_without_end_is_refused_rather_than_cut():
    with pytest.raises(ValueError, match="too long"):
        render(KEY, "xã " * 3_000, DAY)
