"""What the sandbox accepts of a dossier and its steps: to the letter, else RefusedError."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from desk.canonical import Json
from desk.sandbox.field_rules import DOSSIER, ITEMS, PERSONAL, STEP, Rule

Fields: TypeAlias = dict[str, Json]

MOST_STEPS: Final = 10
UNDATED_STATES: Final = frozenset({"1", "3", "7"})
NUMBER_LENGTHS: Final = {"1": 12, "2": 9}


class RefusedError(Exception):
    """Not accepted; the text names the field and the rule, never a value."""

    def __init__(self, field: str, rule: str) -> None:
        super().__init__(f"{field}: {rule}")


def read_dossier(data: Json) -> Fields:
    """The one dossier of a DongBoHoSoMC. Raises RefusedError."""
    match data:
        case [dict(fields)]:
            pass
        case _:
            raise RefusedError("data", "một hồ sơ mỗi lần")
    _check(fields, DOSSIER, ITEMS)
    for name in ITEMS.keys() & fields.keys():
        _check_items(fields[name], name)
    _check_dates(fields)
    _check_identities(fields)
    return fields


def read_steps(data: Json) -> list[Fields]:
    """The steps of a CapNhatTienDoHoSoMC, ten at most, all of one dossier. Raises RefusedError."""
    if not isinstance(data, list) or not 1 <= len(data) <= MOST_STEPS:
        raise RefusedError("data", "1 đến 10 bước mỗi lần")
    steps = []
    for step in data:
        if not isinstance(step, dict):
            raise RefusedError("data", "sai kiểu")
        _check(step, STEP, {})
        steps.append(step)
    if len({str(step["MaHoSo"]) for step in steps}) != 1:
        raise RefusedError("MaHoSo", "một hồ sơ mỗi lần")
    return steps


def _check(fields: Fields, rules: Mapping[str, Rule], lists: Mapping[str, object]) -> None:
    for name in fields.keys() - rules.keys() - lists.keys():
        raise RefusedError(name[:40], "trường không có trong giao diện")
    for name, rule in rules.items():
        value = fields.get(name, "")
        if not isinstance(value, str):
            raise RefusedError(name, "phải là chuỗi")
        if not value.strip():
            if rule.required:
                raise RefusedError(name, "bắt buộc")
        elif not rule.fits(value):
            raise RefusedError(name, "giá trị không hợp lệ")


def _check_items(value: Json, name: str) -> None:
    if not isinstance(value, list):
        raise RefusedError(name, "phải là danh sách")
    for item in value:
        if not isinstance(item, dict):
            raise RefusedError(name, "sai kiểu")
        _check(item, ITEMS[name], {})


def _check_dates(fields: Fields) -> None:
    if fields["TrangThaiHoSo"] in UNDATED_STATES:
        return
    for name in ("NgayTiepNhan", "NgayHenTra"):
        if not fields.get(name):
            raise RefusedError(name, "bắt buộc")


def _check_identities(fields: Fields) -> None:
    """A person's 12- or 9-digit number is told in DinhDanhCHS too; nobody else has one."""
    told = fields.get("DinhDanhCHS") or []
    person = fields["LoaiDoiTuong"] == "1"
    if told and not person:
        raise RefusedError("DinhDanhCHS", "chỉ dùng cho cá nhân")
    if person and not told and PERSONAL.fullmatch(str(fields.get("SoGiayToChuHoSo", ""))):
        raise RefusedError("DinhDanhCHS", "bắt buộc")
    for item in told if isinstance(told, list) else []:
        _check_identity(item)


def _check_identity(item: Json) -> None:
    match item:
        case {"LoaiDinhDanh": str(kind), "SoDinhDanh": str(number)} if NUMBER_LENGTHS.get(
            kind
        ) == len(number):
            return
        case _:
            raise RefusedError("DinhDanhCHS", "loại và số không khớp")
