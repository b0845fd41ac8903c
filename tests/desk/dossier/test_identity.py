"""Identity numbers: kinds, problems that block, warnings that do not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.dossier.identity import (
    PROVINCE_CODES,
    IdKind,
    IdProblem,
    IdWarning,
    id_kind,
    id_problem,
    id_warnings,
    masked,
)
from desk.dossier.person import Person, Sex

DIGITS = st.text("0123456789", max_size=20)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("001095012345", IdKind.PERSONAL),
        ("123456789", IdKind.OLD),
        ("", IdKind.NONE),
        ("00109501234", IdKind.NONE),
        ("00109501234x", IdKind.NONE),
        ("٠٠١٠٩٥٠١٢٣٤٥", IdKind.NONE),
    ],
)
def test_a_number_tells_its_kind(number: str, kind: IdKind) -> None:
    assert id_kind(number) is kind


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        ("001095012345", None),
        ("123456789", None),
        ("", None),
        ("0010950123456", IdProblem.WRONG_LENGTH),
        ("1", IdProblem.WRONG_LENGTH),
        ("001 095012345", IdProblem.NOT_DIGITS),
        ("00109501234o", IdProblem.NOT_DIGITS),
        ("²²²²²²²²²", IdProblem.NOT_DIGITS),
    ],
)
def test_only_nine_or_twelve_digits_can_stand(number: str, problem: IdProblem | None) -> None:
    assert id_problem(number) is problem


def test_there_are_sixty_three_province_codes() -> None:
    assert len(PROVINCE_CODES) == 63


@pytest.mark.parametrize(
    ("number", "sex", "year"),
    [
        ("001095012345", Sex.MALE, 1995),
        ("001195012345", Sex.FEMALE, 1995),
        ("079205012345", Sex.MALE, 2005),
        ("096305012345", Sex.FEMALE, 2005),
        ("040400012345", Sex.MALE, 2100),
        ("040999012345", Sex.FEMALE, 2399),
    ],
)
def test_a_number_that_fits_its_owner_warns_of_nothing(number: str, sex: Sex, year: int) -> None:
    assert id_warnings(Person("An", number, date(year, 3, 4), sex=sex)) == ()


def test_a_number_of_the_other_sex_warns() -> None:
    person = Person("An", "001195012345", date(1995, 3, 4), sex=Sex.MALE)
    assert id_warnings(person) == (IdWarning.SEX_DIFFERS,)


def test_another_birth_year_warns() -> None:
    person = Person("An", "001095012345", date(1996, 3, 4), sex=Sex.MALE)
    assert id_warnings(person) == (IdWarning.BIRTH_YEAR_DIFFERS,)


def test_a_birth_year_without_a_day_is_compared_too() -> None:
    assert id_warnings(Person("An", "001095012345", birth_year=1895)) == (
        IdWarning.BIRTH_YEAR_DIFFERS,
    )


def test_a_code_of_no_province_warns() -> None:
    assert id_warnings(Person("An", "003095012345")) == (IdWarning.PROVINCE_UNKNOWN,)


def test_all_contradictions_are_told_at_once() -> None:
    person = Person("An", "999195012345", date(2001, 1, 1), sex=Sex.MALE)
    assert id_warnings(person) == (
        IdWarning.SEX_DIFFERS,
        IdWarning.BIRTH_YEAR_DIFFERS,
        IdWarning.PROVINCE_UNKNOWN,
    )


def test_an_old_number_warns_that_it_has_expired() -> None:
    assert id_warnings(Person("An", "123456789")) == (IdWarning.OLD_NUMBER_EXPIRED,)


def test_what_is_not_told_is_not_compared() -> None:
    assert id_warnings(Person("An", "001095012345")) == ()


@pytest.mark.parametrize(
    ("number", "shown"),
    [("001095012345", "•••••••••345"), ("123456789", "••••••789"), ("12", "12"), ("", "")],
)
def test_a_masked_number_shows_its_last_three_digits(number: str, shown: str) -> None:
    assert masked(number) == shown


@given(DIGITS)
def test_no_number_both_stands_and_has_a_problem(number: str) -> None:
    stands = not number or id_kind(number) is not IdKind.NONE
    assert stands is (id_problem(number) is None)


@given(st.text(st.characters()))
def test_no_text_upsets_the_checks(text: str) -> None:
    id_warnings(Person("An", text, birth_year=2000))
    assert len(masked(text)) == len(text)
    id_problem(text)
