"""A file's name is plain, ends once in .pdf and is never given twice in a dossier."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.filing.names import file_name, renamed, unused

CODE = "H26.05.17-261120-3001"
DAY = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.pdf", re.ASCII)


def named(pattern: str, paper: str = "KQ01") -> str:
    return file_name(pattern, CODE, 2, paper, DAY)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{code}-{order}", f"{CODE}-2.pdf"),
        ("{code}-GT.pdf", f"{CODE}-GT.pdf"),
        ("{code}.PDF.pdf", f"{CODE}.pdf"),
        ("{code}_{day}_{paper}", f"{CODE}_20261120_KQ01.pdf"),
        ("Giấy Đăng ký {order}", "Giay-dang-ky-2.pdf"),
        ("../../{order}", "2.pdf"),
        ("", f"{CODE}-2.pdf"),
        ("{code!r:9999999}", None),
    ],
)
def test_a_pattern_is_filled_in(pattern, name):
    assert named(pattern) == name if name else SAFE.fullmatch(named(pattern))


def test_a_paper_without_a_code_is_told_by_its_order():
    assert named("{code}-{paper}", "") == f"{CODE}-2.pdf"


def test_the_day_is_that_of_viet_nam():
    late = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
    assert file_name("{day}", CODE, 1, "", late) == "20261121.pdf"


@given(st.text(max_size=300), st.text(max_size=30))
def test_any_pattern_gives_a_safe_name(pattern, paper):
    name = named(pattern, paper)
    assert SAFE.fullmatch(name)
    assert len(name) <= 104
    assert not name.lower().endswith(".pdf.pdf")


def test_a_name_that_is_taken_gets_a_version():
    assert unused("a.pdf", ()) == "a.pdf"
    assert unused("a.pdf", ("A.PDF",)) == "a_V2.pdf"
    assert unused("a.pdf", ("a.pdf", "a_V2.pdf")) == "a_V3.pdf"


def test_the_official_code_takes_the_temporary_ones_place():
    name = file_name("{code}-{order}", "T-3-261120-0001", 1, "", DAY)
    assert renamed(name, "T-3-261120-0001", CODE) == f"{CODE}-1.pdf"
