"""People and organisations, and the tidying of typed text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.dossier.person import Organisation, OwnerKind, Person, owner_kind, tidy_name, tidy_text


def test_a_citizen_is_an_owner_of_kind_person() -> None:
    assert owner_kind(Person("Lò Thị Mẩy")) is OwnerKind.PERSON


@pytest.mark.parametrize("kind", [k for k in OwnerKind if k is not OwnerKind.PERSON])
def test_an_organisation_tells_its_own_kind(kind: OwnerKind) -> None:
    assert owner_kind(Organisation(kind, "Hợp tác xã Sông Lam")) is kind


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("  Nguyễn   Văn\tTám ", "Nguyễn Văn Tám"),
        (unicodedata.normalize("NFD", "Nguyễn Thị Bưởi"), "Nguyễn Thị Bưởi"),
        ("Y\u00a0Thuận  Byă", "Y Thuận Byă"),
        ("K'Brếu", "K'Brếu"),
        ("nguyễn VĂN tám", "nguyễn VĂN tám"),
        ("Trần\u200b Tư\x00", "Trần Tư"),
        ("", ""),
    ],
)
def test_a_name_is_tidied_without_touching_its_letters(typed: str, tidy: str) -> None:
    assert tidy_name(typed) == tidy


def test_a_line_break_in_a_text_becomes_a_space() -> None:
    assert tidy_text("Số 5\nđường Lê Lợi\x07") == "Số 5 đường Lê Lợi"


@given(st.text(st.characters()))
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert tidy_text(tidy_text(text)) == tidy_text(text)


@given(st.text(st.characters()))
def test_a_tidy_name_is_nfc_with_single_spaces(text: str) -> None:
    name = tidy_name(text)
    assert name == unicodedata.normalize("NFC", " ".join(name.split()))


@given(st.text(st.characters()))
def test_tidy_text_can_always_be_written_as_utf_8(text: str) -> None:
    assert tidy_text(text).encode().decode() == tidy_text(text)
