"""The fields of the classic interface as the sandbox knows them: needed, shaped, coded."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

Check: TypeAlias = Callable[[str], bool]

LONGEST: Final = 4000
DOSSIER_CODE: Final = re.compile(
    r"(?:[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.)?[A-Y][0-9]{2}(?:\.[0-9A-Z]+){0,4}-[0-9]{6}(?:[0-9]{2})?-[0-9]{3,8}"
)
NATIONAL_CODE: Final = re.compile(r"[0-9]\.[0-9]{6}")
DIGITS: Final = re.compile(r"[0-9]{1,15}")
STAMP: Final = re.compile(r"[0-9]{14}")
PERSONAL: Final = re.compile(r"[0-9]{12}|[0-9]{9}")


@dataclass(frozen=True, slots=True)
class Rule:
    """One scalar field: must it be there, and what its text must be."""

    required: bool = False
    fits: Check = lambda _: True


def one_of(*codes: str) -> Check:
    """A code list."""
    return lambda text: text in codes


def shaped(pattern: re.Pattern[str]) -> Check:
    """A text of that shape and nothing more."""
    return lambda text: pattern.fullmatch(text) is not None


def at_most(length: int) -> Check:
    """A text of at most so many characters."""
    return lambda text: len(text) <= length


def is_stamp(text: str) -> bool:
    """`yyyyMMddHHmmss`, a moment that exists."""
    if not STAMP.fullmatch(text):
        return False
    try:
        datetime.strptime(text, "%Y%m%d%H%M%S")  # noqa: DTZ007 - only asks whether it exists
    except ValueError:
        return False
    return True


TEXT: Final = Rule(fits=at_most(LONGEST))
NEEDED: Final = Rule(True, at_most(LONGEST))
WHEN: Final = Rule(fits=is_stamp)
YES_NO: Final = Rule(fits=one_of("0", "1"))
STATE: Final = Rule(True, one_of(*map(str, range(1, 11))))

DOSSIER: Final[Mapping[str, Rule]] = {
    "MaHoSo": Rule(True, shaped(DOSSIER_CODE)),
    "MaTTHC": Rule(True, shaped(NATIONAL_CODE)),
    "TenTTHC": NEEDED,
    "MaLinhVuc": NEEDED,
    "TenLinhVuc": NEEDED,
    "SoBienNhan": TEXT,
    "KenhThucHien": Rule(True, one_of("1", "2", "3")),
    "ChuHoSo": TEXT,
    "LoaiDoiTuong": Rule(True, one_of("1", "2", "3", "4")),
    "MaDoiTuong": TEXT,
    "SoGiayToChuHoSo": TEXT,
    "ThongTinKhac": TEXT,
    "Fax": TEXT,
    "Email": TEXT,
    "SoDienThoai": TEXT,
    "TrichYeuHoSo": Rule(fits=at_most(1000)),
    "NgayNopHoSo": WHEN,
    "NgayTiepNhan": WHEN,
    "NgayHenTra": WHEN,
    "TrangThaiHoSo": STATE,
    "NgayTra": WHEN,
    "ThongTinTra": TEXT,
    "HinhThuc": Rule(True, one_of("0", "1")),
    "NgayKetThucXuLy": WHEN,
    "NgayTuChoi": WHEN,
    "DonViXuLy": NEEDED,
    "GhiChu": TEXT,
    "NoiNopHoSo": Rule(fits=one_of("1", "2")),
    "HoSoCoThanhPhanSoHoa": YES_NO,
    "TaiKhoanDuocXacThucVoiVNeID": YES_NO,
    "DuocThanhToanTrucTuyen": Rule(fits=one_of("0", "1", "2", "3")),
}

ITEMS: Final[Mapping[str, Mapping[str, Rule]]] = {
    "DinhDanhCHS": {
        "LoaiDinhDanh": Rule(True, one_of("1", "2")),
        "SoDinhDanh": Rule(True, shaped(PERSONAL)),
    },
    "DSKetNoiCSDL": {"MaCSDL": NEEDED},
    "TaiLieuNop": {
        "TepDinhKemId": TEXT,
        "TenTepDinhKem": NEEDED,
        "IsDeleted": Rule(fits=one_of("True", "False")),
        "MaThanhPhanHoSo": TEXT,
        "DuongDanTaiTepTin": NEEDED,
        "DuocSoHoa": Rule(fits=one_of("0", "1", "2")),
        "DuocTaiSuDung": Rule(fits=one_of("0", "1", "2")),
        "DuocLayTuKhoDMQG": YES_NO,
        "MaKetQuaThayThe": TEXT,
    },
    "DanhSachLePhi": {
        "TenPhiLePhi": NEEDED,
        "MaPhiLePhi": TEXT,
        "HinhThucThu": Rule(fits=one_of("1", "2", "4")),
        "Gia": Rule(fits=shaped(DIGITS)),
        "LoaiPhiLePhi": TEXT,
    },
    "DanhSachTepDinhKemKhac": {
        "TenGiayTo": NEEDED,
        "SoLuong": Rule(fits=shaped(DIGITS)),
        "LoaiGiayTo": TEXT,
    },
    "DanhSachGiayToKetQua": {
        "TenGiayTo": NEEDED,
        "MaThanhPhanHoSo": TEXT,
        "GiayToId": TEXT,
        "DuongDanTepTinKetQua": TEXT,
        "MaGiayToKetQua": TEXT,
    },
}

STEP: Final[Mapping[str, Rule]] = {
    "MaHoSo": Rule(True, shaped(DOSSIER_CODE)),
    "NguoiXuLy": Rule(True, at_most(50)),
    "ChucDanh": TEXT,
    "ThoiDiemXuLy": Rule(True, is_stamp),
    "PhongBanXuLy": TEXT,
    "NoiDungXuLy": NEEDED,
    "TrangThai": STATE,
    "NgayBatDau": WHEN,
    "NgayKetThucTheoQuyDinh": WHEN,
}
