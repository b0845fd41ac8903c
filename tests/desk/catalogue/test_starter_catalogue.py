"""What the shipped catalogue must hold, and the facts in it."""

from datetime import date

import pytest

from desk.adapters.starter_catalogue import load_starter
from desk.catalogue.catalogue import Catalogue, is_procedure_code, is_result_code
from desk.catalogue.procedure import Channel, FeeKind, Limit, LimitUnit

ASKED_FOR = [
    "1.001193",
    "1.000894",
    "1.000656",
    "1.000689",
    "1.004873",
    "2.000635",
    "2.000815",
    "2.000884",
    "1.004194",
    "1.004222",
    "2.000986",
    "1.012817",
]
STARTER = load_starter()
DAY = date(2026, 11, 23)
CATALOGUE = Catalogue(STARTER)


def current(code):
    return CATALOGUE.current(code, DAY)


def on(code, channel):
    return current(code).terms_for(channel, None)


def every_paper():
    return [
        (procedure.code, paper)
        for procedure in STARTER
        for case in procedure.cases
        for paper in case.papers
    ]


def test_at_least_sixty_procedures_are_shipped():
    assert len(CATALOGUE.codes) >= 60


@pytest.mark.parametrize("code", ASKED_FOR)
def test_the_everyday_procedures_are_shipped_with_papers_and_result(code):
    procedure = current(code)
    assert procedure.results
    assert all(case.papers for case in procedure.cases)


def test_birth_stands_first():
    assert STARTER[0].code == "1.001193"


def test_every_code_is_well_formed():
    assert [item.code for item in STARTER if not is_procedure_code(item.code)] == []


def test_no_result_code_is_malformed():
    codes = [result.code for item in STARTER for result in item.results if result.code]
    assert [code for code in codes if not is_result_code(code)] == []


def test_every_paper_is_handed_in_shown_or_replaced():
    idle = [
        (code, paper.name)
        for code, paper in every_paper()
        if not (paper.originals or paper.certified or paper.photocopies or paper.shown)
    ]
    assert idle == []


def test_paper_names_fit_a_receipt_line_or_two():
    assert [(code, paper.name) for code, paper in every_paper() if len(paper.name) > 180] == []


def test_no_case_names_a_paper_twice():
    for procedure in STARTER:
        for case in procedure.cases:
            names = [paper.name for paper in case.papers]
            assert len(names) == len(set(names)), procedure.code


def test_birth_is_one_unit_of_another_kind_and_free():
    assert on("1.001193", Channel.DIRECT).limit == Limit(LimitUnit.OTHER, 1)
    assert on("1.001193", Channel.DIRECT).fees == ()
    assert current("1.001193").results[0].code == "KQ.G15.000031"


def test_certified_copies_are_made_the_same_day_for_a_charge_per_page():
    terms = on("2.000815", Channel.DIRECT)
    assert terms.limit == Limit(LimitUnit.SAME_DAY)
    assert [(fee.kind, fee.amount, fee.per) for fee in terms.fees] == [
        (FeeKind.CHARGE, 2000, "trang")
    ]
    assert "200.000" in terms.fees[0].note


def test_a_certified_signature_costs_ten_thousand():
    terms = on("2.000884", Channel.DIRECT)
    assert terms.limit == Limit(LimitUnit.SAME_DAY)
    assert [(fee.amount, fee.per) for fee in terms.fees] == [(10000, "trường hợp")]


def test_an_extract_costs_eight_thousand_a_copy():
    assert [(fee.amount, fee.per) for fee in on("2.000635", Channel.DIRECT).fees] == [(8000, "bản")]


@pytest.mark.parametrize(
    ("code", "days", "direct", "online"),
    [("1.004194", 3, 10000, 7000), ("1.004222", 7, 20000, 10000)],
)
def test_residence_costs_less_online(code, days, direct, online):
    assert on(code, Channel.DIRECT).fees[0].amount == direct
    assert on(code, Channel.ONLINE).fees[0].amount == online
    assert on(code, Channel.DIRECT).limit == Limit(LimitUnit.WORKING_DAYS, days)


def test_the_land_area_has_a_limit_of_its_own_on_each_channel():
    limits = [
        on("1.012817", channel).limit.amount
        for channel in (Channel.ONLINE, Channel.POST, Channel.DIRECT)
    ]
    assert limits == [20, 20, 30]


def test_the_chained_birth_has_no_invented_legs():
    assert current("2.000986").legs == ()
    assert on("2.000986", Channel.DIRECT).limit == Limit(LimitUnit.CALENDAR_DAYS, 20)


def test_a_fee_the_province_decides_is_a_gap():
    assert [fee.amount for fee in on("1.001612", Channel.DIRECT).fees] == [None]


@pytest.mark.parametrize("code", ["1.001193", "1.000894", "1.004194", "1.004222"])
def test_replaced_papers_name_their_database_and_are_not_counted(code):
    gone = [paper for case in current(code).cases for paper in case.papers if paper.replaced_by]
    assert gone
    assert all(paper.shown and not paper.originals for paper in gone)


def test_initials_find_birth_first():
    assert CATALOGUE.find("ks", DAY)[0].code == "1.001193"
    assert CATALOGUE.find("kh", DAY)[0].code == "1.000894"
