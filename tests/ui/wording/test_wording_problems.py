"""Every problem, unreadable card and counted day has words, short ones where it is narrow."""

import re
from datetime import date, time

import pytest

from desk.card.card import CardTrouble
from desk.catalogue.procedure import Limit, LimitUnit
from desk.draft.checks import Field, Flaw, Problem
from desk.time.explain import CountedDay, Reason
from ui.intake.typed_values import typed_birth, typed_moment, typed_money
from ui.wording.problems import card_trouble_words, problem_words
from ui.wording.promise import day_reason, limit_words

NARROW = (Field.ID_NUMBER, Field.BIRTH, Field.PHONE, Field.SUBMITTER_ID, Field.SETS)
NARROW_FLAWS = (
    Flaw.NOT_DIGITS,
    Flaw.WRONG_LENGTH,
    Flaw.IN_FUTURE,
    Flaw.MALFORMED,
    Flaw.OUT_OF_RANGE,
    Flaw.NO_ID,
    Flaw.SEX_DIFFERS,
    Flaw.BIRTH_YEAR_DIFFERS,
    Flaw.PROVINCE_UNKNOWN,
    Flaw.OLD_NUMBER_EXPIRED,
)
VIETNAMESE = re.compile(r"[à-ỹđ]", re.IGNORECASE)


@pytest.mark.parametrize("flaw", Flaw)
@pytest.mark.parametrize("field", Field)
def test_every_problem_is_told_in_vietnamese(qapp, field, flaw):
    about = "2026-11-19" if flaw is Flaw.OPEN_DOSSIER else "3"
    words = problem_words(Problem(field, flaw, about))

    assert words != flaw.value
    assert VIETNAMESE.search(words)
    assert "{" not in words


@pytest.mark.parametrize("flaw", NARROW_FLAWS)
@pytest.mark.parametrize("field", NARROW)
def test_narrow_fields_get_short_words(qapp, field, flaw):
    assert len(problem_words(Problem(field, flaw, "3"))) <= 25


@pytest.mark.parametrize("trouble", CardTrouble)
def test_every_unreadable_card_is_told_with_a_way_on(qapp, trouble):
    assert re.search(r"Quét lại|Chưa thay đổi", card_trouble_words(trouble))


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_of_a_day_has_words(qapp, reason):
    assert VIETNAMESE.search(day_reason(CountedDay(date(2026, 11, 24), None, reason)))


@pytest.mark.parametrize("unit", LimitUnit)
def test_every_limit_has_words(qapp, unit):
    assert VIETNAMESE.search(limit_words(Limit(unit, 3)))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14/08/1986", date(1986, 8, 14)),
        ("14-8-1986", date(1986, 8, 14)),
        ("14081986", date(1986, 8, 14)),
        ("1986", 1986),
        ("31/02/1986", None),
        ("", None),
        ("x", None),
    ],
)
def test_births_are_read_as_people_write_them(typed, meant):
    assert typed_birth(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("50000", 50_000), ("50.000", 50_000), ("50.000 ₫", 50_000), ("", None), ("năm", None)],
)
def test_money_is_read_with_and_without_dots(typed, meant):
    assert typed_money(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("27/11/2026 16:30", "27/11 16:30"),
        ("27/11/2026 16h30", "27/11 16:30"),
        ("27/11/2026 9g", "27/11 09:00"),
        ("27112026", "27/11 17:00"),
        ("27/11/2026 25:00", None),
        ("27/11", None),
    ],
)
def test_return_dates_are_read_with_and_without_an_hour(typed, meant):
    at = typed_moment(typed, time(17))
    assert (f"{at:%d/%m %H:%M}" if at else None) == meant
