"""What is wrong with a draft: one row, one flaw."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.procedure import Case, Channel
from desk.dossier.person import Organisation, OwnerKind, Person, Sex
from desk.draft.checks import WARNINGS, Field, Flaw, Problem, due_problems, problems
from desk.draft.draft import Draft, DraftFee, DraftPaper, settled, ticked
from tests.desk.counter import CITIZEN, COPY, NOW, draft

ORIGINAL = DraftPaper("Bản chính", True, originals=1)
FIRM = Organisation(OwnerKind.ENTERPRISE, "Công ty Mơ", "0100000000", "Thôn Chè")
OTHER = Person("Trần Văn Ổi", id_number="001088054321")


def found(typed: Draft, procedure=COPY):
    return [(one.field, one.flaw) for one in problems(typed, procedure, NOW)]


def owned(**other):
    return draft(owner=replace(CITIZEN, **other))


def test_a_sound_draft_has_no_problem():
    assert found(draft()) == []


ROWS = [
    (owned(name=""), Field.NAME, Flaw.MISSING),
    (owned(name="\u200b \u00ad"), Field.NAME, Flaw.MISSING),
    (owned(name="N" * 201), Field.NAME, Flaw.TOO_LONG),
    (owned(address=" "), Field.ADDRESS, Flaw.MISSING),
    (owned(address="Đ" * 501), Field.ADDRESS, Flaw.TOO_LONG),
    (owned(phone="không có"), Field.PHONE, Flaw.MALFORMED),
    (owned(email="mơ@"), Field.EMAIL, Flaw.MALFORMED),
    (owned(id_number=""), Field.ID_NUMBER, Flaw.NO_ID),
    (owned(id_number="00119901234"), Field.ID_NUMBER, Flaw.WRONG_LENGTH),
    (owned(id_number="00119901234O"), Field.ID_NUMBER, Flaw.NOT_DIGITS),
    (owned(id_number="012345678"), Field.ID_NUMBER, Flaw.OLD_NUMBER_EXPIRED),
    (owned(id_number="999199012345"), Field.ID_NUMBER, Flaw.PROVINCE_UNKNOWN),
    (owned(sex=Sex.MALE), Field.ID_NUMBER, Flaw.SEX_DIFFERS),
    (owned(birth_year=1988), Field.BIRTH, Flaw.BIRTH_YEAR_DIFFERS),
    (draft(procedure=""), Field.PROCEDURE, Flaw.MISSING),
    (draft(subject="x" * 501), Field.PROCEDURE, Flaw.TOO_LONG),
    (draft(sets=0), Field.SETS, Flaw.OUT_OF_RANGE),
    (draft(sets=100), Field.SETS, Flaw.OUT_OF_RANGE),
    (draft(papers=(ORIGINAL, DraftPaper("", True, 1))), Field.PAPERS, Flaw.MISSING),
    (draft(papers=(replace(ORIGINAL, originals=1000),)), Field.PAPERS, Flaw.OUT_OF_RANGE),
    (draft(papers=(replace(ORIGINAL, certified=-1),)), Field.PAPERS, Flaw.OUT_OF_RANGE),
    (draft(papers=(DraftPaper("Bản chụp", True),)), Field.PAPERS, Flaw.REQUIRED_PAPER),
    (
        draft(papers=(ORIGINAL, DraftPaper("Giấy hộ khẩu", True))),
        Field.PAPERS,
        Flaw.NOT_TO_BE_DEMANDED,
    ),
    (draft(fees=(DraftFee("Phí chứng thực", 0),)), Field.FEES, Flaw.OUT_OF_RANGE),
    (draft(fees=(DraftFee("Phí chứng thực", 1, -5),)), Field.FEES, Flaw.OUT_OF_RANGE),
    (draft(fees=(DraftFee("Phí lạ", 1, 5),)), Field.FEES, Flaw.MALFORMED),
    (draft(collection_place="x" * 501), Field.COLLECTION, Flaw.TOO_LONG),
    (draft(owner=FIRM), Field.SUBMITTER_NAME, Flaw.MISSING),
    (draft(submitter=OTHER), Field.DELEGATION, Flaw.MISSING),
    (draft(submitter=Person(""), delegation="Giấy"), Field.SUBMITTER_NAME, Flaw.MISSING),
    (
        draft(submitter=replace(OTHER, id_number="12"), delegation="Giấy"),
        Field.SUBMITTER_ID,
        Flaw.WRONG_LENGTH,
    ),
    (
        draft(submitter=replace(OTHER, id_number=CITIZEN.id_number), delegation="Giấy"),
        Field.SUBMITTER_ID,
        Flaw.MALFORMED,
    ),
]


@pytest.mark.parametrize(("typed", "field", "flaw"), ROWS, ids=map(str, range(len(ROWS))))
def test_one_flaw_is_told_beside_its_field(typed, field, flaw):
    assert found(typed) == [(field, flaw)]


def test_a_day_yet_to_come_is_no_birthday():
    born = NOW.date() + timedelta(days=1)
    assert (Field.BIRTH, Flaw.IN_FUTURE) in found(owned(birth_date=born, birth_year=None))


def test_a_draft_without_papers_is_told_both_reasons():
    flaws = [(Field.PAPERS, Flaw.REQUIRED_PAPER), (Field.PAPERS, Flaw.NO_PAPER)]
    assert found(draft(papers=())) == flaws


def test_a_procedure_the_catalogue_does_not_know_is_told_by_its_code():
    (problem,) = problems(draft(procedure="9.999999"), None, NOW)
    assert problem == Problem(Field.PROCEDURE, Flaw.UNKNOWN_PROCEDURE, "9.999999")


def test_several_cases_must_be_chosen_from():
    two = replace(COPY, cases=(*COPY.cases, Case("Khác")))
    assert found(draft(case=""), two) == [(Field.CASE, Flaw.CHOOSE_CASE)]


def test_a_gap_in_the_fees_only_asks_for_another_look():
    line = replace(COPY.terms[0].fees[0], amount=None)
    gap = replace(COPY, terms=(replace(COPY.terms[0], fees=(line,)),))
    assert found(draft(), gap) == [(Field.FEES, Flaw.FEE_UNKNOWN)]


def test_an_organisation_with_a_submitter_is_sound():
    typed = draft(owner=FIRM, submitter=OTHER, delegation="Giấy giới thiệu")
    assert found(typed) == []


def test_missing_digits_are_counted():
    (problem,) = problems(owned(id_number="00119901234"), COPY, NOW)
    assert problem.about == "1"


@pytest.mark.parametrize("flaw", sorted(set(Flaw) - WARNINGS))
def test_what_is_no_warning_stops(flaw):
    assert Problem(Field.NAME, flaw).stops


@pytest.mark.parametrize("flaw", sorted(WARNINGS))
def test_a_warning_does_not_stop(flaw):
    assert not Problem(Field.NAME, flaw).stops


LATER = NOW + timedelta(days=2)


@pytest.mark.parametrize(
    ("at", "typed", "flaws"),
    [
        (LATER, None, []),
        (LATER, NOW, []),
        (None, LATER, []),
        (None, None, [Flaw.LIMIT_UNKNOWN]),
        (None, NOW, [Flaw.BEFORE_RECEIPT]),
        (None, datetime(2026, 12, 1, 8), [Flaw.MALFORMED]),  # noqa: DTZ001 - what is refused
    ],
)
def test_a_date_that_can_be_promised(at, typed, flaws):
    assert [one.flaw for one in due_problems(at, typed, NOW)] == flaws


def test_a_replaced_paper_is_never_ticked_for_the_officer():
    papers = COPY.cases[0].papers
    assert [ticked(paper).handed for paper in papers] == [True, True, False]


def test_who_delegates_to_themself_is_the_owner():
    typed = draft(submitter=replace(CITIZEN, name=CITIZEN.name.upper()), delegation="x")
    assert settled(typed) == replace(typed, submitter=None, delegation="")


def test_people_without_numbers_may_share_a_name():
    same = replace(CITIZEN, id_number="")
    typed = draft(owner=same, submitter=same, delegation="Giấy ủy quyền")
    assert settled(typed) == typed


texts = st.text(max_size=40)


@given(
    people=st.tuples(texts, texts, texts, texts, texts),
    channel=st.sampled_from(Channel),
    sets=st.integers(),
    paper=st.builds(DraftPaper, texts, st.booleans(), st.integers(), st.integers()),
    fee=st.builds(DraftFee, texts, st.integers(), st.integers(), texts),
    born=st.dates(date(1900, 1, 1)),
)
def test_whatever_is_typed_gets_an_answer(people, channel, sets, paper, fee, born):
    name, number, address, phone, email = people
    owner = Person(name, number, born, None, Sex.UNKNOWN, address, phone, email)
    typed = draft(owner=owner, channel=channel, sets=sets, papers=(paper,), fees=(fee,))
    assert all(problem.field in Field for problem in problems(typed, COPY, NOW))
