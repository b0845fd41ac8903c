"""Finding procedures and versions; a procedure out of JSON."""

from copy import deepcopy
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.catalogue import (
    Catalogue,
    CatalogueError,
    CatalogueFault,
    is_procedure_code,
    is_result_code,
)
from desk.catalogue.procedure import (
    AfterSupplement,
    Case,
    Channel,
    FeeKind,
    FeeLine,
    Leg,
    Limit,
    LimitUnit,
    Paper,
    Procedure,
    Replacement,
    Result,
    Terms,
)
from desk.catalogue.procedure_json import procedure_from_json
from desk.folding import fold

DAY = date(2026, 11, 23)
START = date(2025, 7, 1)


def procedure(code, name, valid_from=START, field="Hộ tịch"):
    return Procedure(code, name, field, valid_from, "test", (Case(""),))


BIRTH = procedure("1.001193", "Thủ tục đăng ký khai sinh")
MARRIAGE = procedure("1.000894", "Thủ tục đăng ký kết hôn")
EXTRACT = procedure("2.000635", "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh")
LAND = procedure("1.012812", "Hòa giải tranh chấp", field="Đất đai")
CATALOGUE = Catalogue((BIRTH, MARRIAGE, EXTRACT, LAND))

FULL = Procedure(
    code="2.000815.000.00.00.H55",
    name="Chứng thực bản sao",
    field_name="Chứng thực",
    valid_from=START,
    source="Cổng DVCQG",
    cases=(
        Case(
            "Bản giấy",
            (
                Paper("Đơn", 1, 2, 3, True, True, "M01"),
                Paper("Căn cước", required=False, replaced_by=Replacement("CSDL", "Bộ Công an")),
            ),
            (Terms(Channel.POST, Limit(LimitUnit.CALENDAR_DAYS, 5)),),
        ),
        Case("Bản điện tử"),
    ),
    terms=(
        Terms(
            Channel.DIRECT,
            Limit(LimitUnit.SAME_DAY),
            (FeeLine("Phí", FeeKind.CHARGE, 2000, "trang", "tối đa"), FeeLine("x", FeeKind.FEE, 0)),
        ),
    ),
    field_code="G15-TP01",
    results=(Result("Bản sao", "KQ.G15.000021"), Result("Khác")),
    legs=(Leg("UBND cấp xã", Limit(LimitUnit.WORKING_DAYS, 2), own=True),),
    after_supplement=AfterSupplement.RESTART,
)


FULL_JSON = {
    "code": "2.000815.000.00.00.H55",
    "name": "Chứng thực bản sao",
    "field_name": "Chứng thực",
    "valid_from": START.isoformat(),
    "source": "Cổng DVCQG",
    "cases": [
        {
            "name": "Bản giấy",
            "papers": [
                {
                    "name": "Đơn",
                    "originals": 1,
                    "certified": 2,
                    "photocopies": 3,
                    "required": True,
                    "shown": True,
                    "code": "M01",
                },
                {
                    "name": "Căn cước",
                    "required": False,
                    "replaced_by": {"database": "CSDL", "owner": "Bộ Công an"},
                },
            ],
            "terms": [{"channel": "post", "limit": {"unit": "calendar_days", "amount": 5}}],
        },
        {"name": "Bản điện tử"},
    ],
    "terms": [
        {
            "channel": "direct",
            "limit": {"unit": "same_day"},
            "fees": [
                {
                    "name": "Phí",
                    "kind": "charge",
                    "amount": 2000,
                    "per": "trang",
                    "note": "tối đa",
                },
                {"name": "x", "kind": "fee", "amount": 0},
            ],
        }
    ],
    "field_code": "G15-TP01",
    "results": [{"name": "Bản sao", "code": "KQ.G15.000021"}, {"name": "Khác"}],
    "legs": [
        {"agency": "UBND cấp xã", "limit": {"unit": "working_days", "amount": 2}, "own": True}
    ],
    "after_supplement": "restart",
}


def found(words):
    return [item.code for item in CATALOGUE.find(words, DAY)]


def test_folding_drops_diacritics_and_the_stroke_of_d():
    assert fold("  ĐĂNG  ký\tđất\u00a0đai ") == "dang ky dat dai"


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


def test_words_are_found_without_diacritics_in_any_order():
    assert found("sinh khai") == ["1.001193", "2.000635"]


def test_the_start_of_a_word_is_enough():
    assert found("tri luc") == ["2.000635"]


def test_the_middle_of_a_word_is_not_found():
    assert found("inh") == []


def test_initials_of_consecutive_words_find_a_procedure():
    assert found("ks") == ["1.001193", "2.000635"]
    assert found("kh")[0] == "1.000894"


def test_the_exact_code_stands_first():
    assert found("1.000894") == ["1.000894"]


def test_the_start_of_a_code_finds_in_everyday_order():
    assert found("1.0") == ["1.001193", "1.000894", "1.012812"]


def test_a_code_is_found_without_its_dot():
    assert found("1001193") == ["1.001193"]


def test_the_field_helps_words_but_stands_after_names():
    assert found("dat dai tranh") == ["1.012812"]


@pytest.mark.parametrize("words", ["", "   ", "...", "???"])
def test_nothing_typed_finds_nothing(words):
    assert found(words) == []


def test_no_more_than_the_limit_is_found():
    assert len(CATALOGUE.find("1.0", DAY, limit=2)) == 2


@given(st.text(max_size=30))
def test_no_words_make_the_search_fail(words):
    assert isinstance(CATALOGUE.find(words, DAY), tuple)


def test_the_version_in_force_is_the_latest_begun():
    newer = replace(BIRTH, valid_from=date(2026, 1, 1))
    future = replace(BIRTH, valid_from=date(2027, 1, 1))
    catalogue = Catalogue((future, BIRTH, newer))
    assert catalogue.current("1.001193", DAY) is newer
    assert catalogue.current("1.001193", date(2026, 1, 1)) is newer
    assert catalogue.current("1.001193", date(2025, 12, 31)) is BIRTH
    assert catalogue.current("1.001193", date(2025, 6, 30)) is None
    assert catalogue.versions("1.001193") == (BIRTH, newer, future)
    assert catalogue.find("khai sinh", DAY) == (newer,)


def test_a_name_no_longer_in_force_is_not_found():
    renamed = replace(BIRTH, name="Ghi chú", valid_from=date(2026, 1, 1))
    assert Catalogue((BIRTH, renamed)).find("khai sinh", DAY) == ()


def test_an_unknown_code_has_no_versions():
    assert CATALOGUE.versions("9.999999") == ()
    assert CATALOGUE.current("9.999999", DAY) is None


def test_two_versions_of_one_day_are_refused():
    with pytest.raises(CatalogueError) as raised:
        Catalogue((BIRTH, BIRTH))
    assert raised.value.fault is CatalogueFault.TWICE


def test_a_search_makes_ready_the_words_and_none_of_six_hundred_procedures(monkeypatch):
    catalogue = Catalogue(
        tuple(
            procedure(f"1.{n:06}", f"Thủ tục số {n} đăng ký khai sinh lưu động") for n in range(600)
        )
    )
    folded: list[str] = []
    monkeypatch.setattr(
        "desk.catalogue.catalogue.fold", lambda text: (folded.append(text), fold(text))[1]
    )
    typed = ["khai sinh luu", "ks", "1.0005", "khong co gi"]
    for words in typed:
        catalogue.find(words, DAY)
    assert folded == typed


@pytest.mark.parametrize("code", ["1.001193", "2.000815.000.00.00.H55"])
def test_procedure_codes_are_recognised(code):
    assert is_procedure_code(code)


@pytest.mark.parametrize(
    "code", ["", "1.00119", "1.0011933", "KQ.G15.000031", "1.001193\n", "١.001193"]
)
def test_other_texts_are_no_procedure_codes(code):
    assert not is_procedure_code(code)


def test_a_component_code_is_no_result_code():
    assert is_result_code("KQ.G15.000031")
    assert not is_result_code("000.00.00.G15-KQ003208")
    assert not is_result_code("KQ-G17.000005")


def test_a_full_procedure_is_read_whole():
    assert procedure_from_json(FULL_JSON) == FULL


def test_what_a_bare_procedure_leaves_out_stands_at_its_default():
    optional = ("terms", "field_code", "results", "legs", "after_supplement")
    bare = {key: value for key, value in FULL_JSON.items() if key not in optional}
    expected = replace(
        FULL,
        terms=(),
        field_code=None,
        results=(),
        legs=(),
        after_supplement=AfterSupplement.RESUME,
    )
    assert procedure_from_json(bare) == expected


def broken(change):
    value = deepcopy(FULL_JSON)
    change(value)
    with pytest.raises(CatalogueError) as raised:
        procedure_from_json(value)
    return raised.value.where, raised.value.fault


def test_an_unknown_key_is_named():
    where = "procedure.cases[0].papers[1].colour"
    found = broken(lambda value: value["cases"][0]["papers"][1].update(colour="đỏ"))
    assert found == (where, CatalogueFault.UNKNOWN_KEY)


def test_a_missing_key_is_named():
    assert broken(lambda value: value.pop("source")) == ("procedure.source", CatalogueFault.MISSING)


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("code", "1.1", CatalogueFault.WRONG_VALUE),
        ("name", "  ", CatalogueFault.MISSING),
        ("name", 7, CatalogueFault.WRONG_TYPE),
        ("valid_from", "01/07/2025", CatalogueFault.WRONG_VALUE),
        ("cases", [], CatalogueFault.MISSING),
        ("cases", {}, CatalogueFault.WRONG_TYPE),
        ("after_supplement", "never", CatalogueFault.WRONG_VALUE),
    ],
)
def test_a_wrong_value_is_named(key, value, fault):
    assert broken(lambda whole: whole.update({key: value})) == (f"procedure.{key}", fault)


@pytest.mark.parametrize("count", [-1, True, 1.5, "1"])
def test_a_count_is_a_whole_number(count):
    where, _ = broken(lambda value: value["cases"][0]["papers"][0].update(originals=count))
    assert where == "procedure.cases[0].papers[0].originals"


@pytest.mark.parametrize(
    "limit", [{"unit": "working_days"}, {"unit": "same_day", "amount": 1}, {"unit": "weeks"}]
)
def test_a_limit_has_an_amount_exactly_when_its_unit_counts(limit):
    _, fault = broken(lambda value: value["terms"][0].update(limit=limit))
    assert fault is CatalogueFault.WRONG_VALUE


def test_a_malformed_result_code_is_refused():
    where, _ = broken(lambda value: value["results"][0].update(code="000.00.00.G15-KQ003208"))
    assert where == "procedure.results[0].code"
