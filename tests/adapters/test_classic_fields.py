"""A dossier in the words of the portal."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.adapters.classic_fields import (
    PortalProcedure,
    dossier_fields,
    national_code,
    step_fields,
    wire_time,
)
from desk.dossier.person import Organisation, OwnerKind
from desk.dossier.steps import step_from_json, step_to_json
from tests.fakes import dossier, person, step

FIELD = PortalProcedure("1.001193", "Thủ tục đăng ký khai sinh", "SBX-01", "Hộ tịch")


def fields_of(**other):
    return dossier_fields(dossier(1, **other), FIELD)


def scalars(value):
    if isinstance(value, dict):
        return [leaf for inner in value.values() for leaf in scalars(inner)]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in scalars(inner)]
    return [value]


def test_every_scalar_is_a_text_and_none_is_empty():
    assert all(isinstance(leaf, str) and leaf for leaf in scalars(fields_of()))


def test_times_are_told_in_vietnamese_time():
    assert wire_time(datetime(2026, 11, 22, 18, 0, 5, tzinfo=UTC)) == "20261123010005"


def test_a_paper_is_told_with_its_sheets_and_a_shown_one_is_not():
    assert fields_of()["DanhSachTepDinhKemKhac"] == [
        {"TenGiayTo": "Giấy chứng sinh", "SoLuong": "1"}
    ]


def test_an_unknown_due_date_is_left_out():
    assert "NgayHenTra" not in fields_of(due_at=None)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("080199000001", [{"LoaiDinhDanh": "1", "SoDinhDanh": "080199000001"}]),
        ("301234567", [{"LoaiDinhDanh": "2", "SoDinhDanh": "301234567"}]),
        ("C1234567", None),
        ("", None),
    ],
)
def test_only_a_personal_number_is_an_identity(number, expected):
    owner = replace(person(1), id_number=number)
    assert fields_of(owner=owner).get("DinhDanhCHS") == expected


def test_an_organisation_has_no_identity_of_a_person():
    owner = Organisation(OwnerKind.ENTERPRISE, "Công ty Thử", id_number="123456789")
    told = fields_of(owner=owner)
    assert (told["LoaiDoiTuong"], told.get("DinhDanhCHS")) == ("2", None)


def test_a_temporary_code_is_a_bug():
    with pytest.raises(ValueError, match="temporary"):
        fields_of(temporary=True)


def test_a_temporary_code_is_a_bug_in_a_step_too():
    with pytest.raises(ValueError, match="temporary"):
        step_fields(dossier(1, temporary=True), step(1))


def test_a_lengthened_code_becomes_national():
    assert national_code("2.000815.000.00.00.H55") == "2.000815"


@pytest.mark.parametrize("code", ["1.00119", "H55.1.001193", "1.0011934"])
def test_any_other_code_stays(code):
    assert national_code(code) == code


@given(st.integers(0, 10**6))
def test_a_step_comes_back_from_its_json(number):
    assert step_from_json(step_to_json(step(number))) == step(number)


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        step_to_json(step(1)) | {"more": 1},
        step_to_json(step(1)) | {"state": 11},
        step_to_json(step(1)) | {"at": "2026-11-23T08:00:00"},
    ],
)
def test_what_is_no_step_is_refused(value):
    with pytest.raises(ValueError, match=r"step|BusinessState"):
        step_from_json(value)
