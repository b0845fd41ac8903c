"""What the sandbox accepts and what it refuses, field by field."""

from copy import deepcopy

import pytest

from desk.sandbox.strict import RefusedError, read_dossier, read_steps

DOSSIER = {
    "MaHoSo": "H57.37.22-261123-0001",
    "MaTTHC": "1.001193",
    "TenTTHC": "Thủ tục đăng ký khai sinh",
    "MaLinhVuc": "SBX-01",
    "TenLinhVuc": "Hộ tịch",
    "KenhThucHien": "1",
    "ChuHoSo": "Nguyễn Thị Thử",
    "LoaiDoiTuong": "1",
    "SoGiayToChuHoSo": "080199000001",
    "DinhDanhCHS": [{"LoaiDinhDanh": "1", "SoDinhDanh": "080199000001"}],
    "NgayTiepNhan": "20261123080000",
    "NgayHenTra": "20261124170000",
    "TrangThaiHoSo": "2",
    "HinhThuc": "0",
    "DonViXuLy": "Ủy ban nhân dân phường Bến Sỏi",
    "DanhSachLePhi": [{"TenPhiLePhi": "Lệ phí hộ tịch", "Gia": "8000"}],
    "DanhSachTepDinhKemKhac": [{"TenGiayTo": "Giấy chứng sinh", "SoLuong": "1"}],
}
STEP = {
    "MaHoSo": "H57.37.22-261123-0001",
    "NguoiXuLy": "Trần Văn Mẫu",
    "ThoiDiemXuLy": "20261123080000",
    "NoiDungXuLy": "Tiếp nhận hồ sơ",
    "TrangThai": "2",
}
REQUIRED = (
    "MaHoSo",
    "MaTTHC",
    "TenTTHC",
    "MaLinhVuc",
    "TenLinhVuc",
    "KenhThucHien",
    "LoaiDoiTuong",
    "NgayTiepNhan",
    "NgayHenTra",
    "TrangThaiHoSo",
    "HinhThuc",
    "DonViXuLy",
)


def changed(**other):
    told = deepcopy(DOSSIER) | other
    return {name: value for name, value in told.items() if value is not ...}


def refusal(told):
    with pytest.raises(RefusedError) as caught:
        read_dossier([told])
    return str(caught.value)


def test_a_complete_dossier_is_accepted():
    assert read_dossier([DOSSIER]) == DOSSIER


@pytest.mark.parametrize("name", REQUIRED)
def test_a_required_field_may_not_be_absent(name):
    assert refusal(changed(**{name: ...})) == f"{name}: bắt buộc"


@pytest.mark.parametrize("name", REQUIRED)
def test_a_required_field_may_not_be_empty(name):
    assert refusal(changed(**{name: ""})) == f"{name}: bắt buộc"


@pytest.mark.parametrize("name", ["Email", "SoDienThoai", "GhiChu", "NgayTra", "ChuHoSo"])
def test_an_optional_field_may_be_empty(name):
    read_dossier([changed(**{name: ""})])


@pytest.mark.parametrize("value", [None, 2, True, 1.5, [], {}])
def test_every_scalar_is_a_text(value):
    assert refusal(changed(TrangThaiHoSo=value)) == "TrangThaiHoSo: phải là chuỗi"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MaHoSo", "T-1-261123-0001"),
        ("MaTTHC", "2.000815.000.00.00.H55"),
        ("KenhThucHien", "4"),
        ("KenhThucHien", "1 "),
        ("LoaiDoiTuong", "0"),
        ("TrangThaiHoSo", "11"),
        ("TrangThaiHoSo", "02"),
        ("HinhThuc", "2"),
        ("NgayTiepNhan", "2026-11-23"),
        ("NgayHenTra", "20261131170000"),
        ("TrichYeuHoSo", "x" * 1001),
        ("NoiNopHoSo", "3"),
    ],
)
def test_code_lists_and_shapes_hold(name, value):
    assert refusal(changed(**{name: value})) == f"{name}: giá trị không hợp lệ"


def test_an_unheard_of_field_is_refused():
    assert refusal(changed(MaHoso="x")) == "MaHoso: trường không có trong giao diện"


@pytest.mark.parametrize("state", ["1", "3", "7"])
def test_a_dossier_that_was_not_received_needs_no_dates(state):
    read_dossier([changed(TrangThaiHoSo=state, NgayTiepNhan=..., NgayHenTra=...)])


@pytest.mark.parametrize("state", ["2", "4", "5", "6", "8", "9", "10"])
def test_any_other_state_needs_a_return_date(state):
    assert refusal(changed(TrangThaiHoSo=state, NgayHenTra=...)) == "NgayHenTra: bắt buộc"


@pytest.mark.parametrize("number", ["080199000001", "301234567"])
def test_a_person_with_a_number_tells_it_as_identity(number):
    told = changed(SoGiayToChuHoSo=number, DinhDanhCHS=...)
    assert refusal(told) == "DinhDanhCHS: bắt buộc"


@pytest.mark.parametrize("number", ["C1234567", "", ...])
def test_a_person_without_one_leaves_it_out(number):
    read_dossier([changed(SoGiayToChuHoSo=number, DinhDanhCHS=...)])


def test_an_organisation_has_no_identity():
    assert refusal(changed(LoaiDoiTuong="2")) == "DinhDanhCHS: chỉ dùng cho cá nhân"


def test_kind_and_length_of_an_identity_belong_together():
    wrong = [{"LoaiDinhDanh": "2", "SoDinhDanh": "080199000001"}]
    assert refusal(changed(DinhDanhCHS=wrong)) == "DinhDanhCHS: loại và số không khớp"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DanhSachLePhi", {}),
        ("DanhSachLePhi", ["x"]),
        ("DanhSachLePhi", [{"TenPhiLePhi": "Lệ phí", "Gia": "8.000"}]),
        ("DanhSachLePhi", [{"Gia": "8000"}]),
        ("DanhSachTepDinhKemKhac", [{"TenGiayTo": "Giấy", "SoLuong": 1}]),
        ("TaiLieuNop", [{"TenTepDinhKem": "a.pdf"}]),
    ],
)
def test_lists_are_checked_inside(name, value):
    assert refusal(changed(**{name: value}))


def test_no_value_stands_in_a_refusal():
    assert "080199" not in refusal(changed(SoGiayToChuHoSo=["080199000001"]))


@pytest.mark.parametrize("data", [None, {}, [], [DOSSIER, DOSSIER], ["x"]])
def test_one_dossier_at_a_time(data):
    with pytest.raises(RefusedError):
        read_dossier(data)


def test_ten_steps_are_accepted():
    assert len(read_steps([STEP] * 10)) == 10


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        [STEP] * 11,
        ["x"],
        [STEP | {"NguoiXuLy": "x" * 51}],
        [STEP | {"TrangThai": "0"}],
        [STEP | {"NoiDungXuLy": ""}],
        [STEP | {"ThoiDiemXuLy": "20261123"}],
        [STEP | {"Khac": "x"}],
        [STEP, STEP | {"MaHoSo": "H57.37.22-261123-0002"}],
    ],
)
def test_steps_out_of_order_are_refused(data):
    with pytest.raises(RefusedError):
        read_steps(data)
