"""A code on a page is believed only in the shapes that are ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.pages.routing import KnownCode, Separator, route

CODE = "H26.05.17-261120-3001"
OTHER = "H26.05.17-261120-3002"


def test_a_receipts_barcode_names_its_dossier():
    assert route(("893123456", CODE)) == KnownCode(CODE)


def test_a_temporary_code_is_one_too():
    assert route(("T-3-261120-0001",)) == KnownCode("T-3-261120-0001")


def test_a_separator_tells_dossier_and_line():
    assert route((f"QMC|{CODE}|3",)) == Separator(CODE, 3)


def test_line_nought_is_the_next_paper():
    assert route((f"QMC|{CODE}|0",)) == Separator(CODE, 0)


def test_a_separator_may_name_no_dossier():
    assert route(("QMC||2",)) == Separator("", 2)


def test_a_separator_is_read_as_it_was_printed():
    sheet = Separator(CODE, 12)
    assert route((sheet.text,)) == sheet


def test_a_separator_counts_before_a_code_on_it():
    assert route((CODE, f"QMC|{CODE}|1")) == Separator(CODE, 1)


def test_the_same_code_twice_is_one():
    assert route((CODE, f" {CODE}\n")) == KnownCode(CODE)


@pytest.mark.parametrize("codes", [(CODE, OTHER), (f"QMC|{CODE}|1", f"QMC|{CODE}|2"), ()])
def test_what_contradicts_itself_leads_nowhere(codes):
    assert route(codes) is None


@pytest.mark.parametrize(
    "text",
    [
        "QMC|'; DROP TABLE page|1",
        f"QMC|{CODE}|",
        f"QMC|{CODE}|-1",
        f"QMC|{CODE}|1000",
        f"QMC|{CODE}|١",
        f"qmc|{CODE}|1",
        f"QMC|{CODE}|1|2",
        "https://example.org/" + CODE,
    ],
)
def test_other_shapes_are_not_believed(text):
    assert route((text,)) is None


@given(st.lists(st.text(max_size=60), max_size=5))
def test_any_texts_are_survived(texts):
    assert route(texts) is None or isinstance(route(texts), Separator | KnownCode)
