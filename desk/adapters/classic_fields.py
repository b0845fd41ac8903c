"""Dossier and steps in the words of the classic MC interface (DongBoHoSoMC and its steps)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desk.canonical import Json, plain
from desk.catalogue.procedure import Channel
from desk.dossier.dossier import BusinessState, Collection, Dossier, FeeDue, HandedPaper, Step
from desk.dossier.person import Owner, OwnerKind, Person, owner_kind
from desk.pages.attachment import Attachment, Digital
from desk.time.working_time import VIETNAM

LONGEST_SUMMARY: Final = 1000
LONGEST_HANDLER: Final = 50

CHANNELS: Final = {Channel.DIRECT: "1", Channel.ONLINE: "2", Channel.POST: "3"}
COLLECTIONS: Final = {Collection.DESK: "0", Collection.POST: "1"}
OWNERS: Final = {
    OwnerKind.PERSON: "1",
    OwnerKind.ENTERPRISE: "2",
    OwnerKind.AGENCY: "3",
    OwnerKind.ORGANISATION: "4",
}
DIGITISED: Final = {Digital.DIGITISED: "1"}
REUSED: Final = {Digital.REUSED: "1", Digital.REUSED_RESULT: "2"}
PERSONAL_NUMBER: Final = re.compile(r"[0-9]{12}", re.ASCII)
OLD_NUMBER: Final = re.compile(r"[0-9]{9}", re.ASCII)
NATIONAL_CODE: Final = re.compile(r"[0-9]\.[0-9]{6}(?=\.|$)", re.ASCII)


@dataclass(frozen=True, slots=True)
class PortalProcedure:
    """What the portal itself calls a procedure and its field (lĩnh vực); nothing made up here."""

    code: str
    name: str
    field_code: str
    field_name: str


def national_code(code: str) -> str:
    """The national `d.dddddd` of a code a province has lengthened; any other code as it is."""
    found = NATIONAL_CODE.match(code)
    return found.group() if found else code


def kept_procedure(fact: Json, code: str) -> PortalProcedure | None:
    """The procedure of a kept fact; None where none or another is kept."""
    match fact:
        case {
            "code": str(kept),
            "name": str(name),
            "field_code": str(field_code),
            "field_name": str(field_name),
        } if kept == code:
            return PortalProcedure(code, name, field_code, field_name)
        case _:
            return None


def wire_time(moment: datetime) -> str:
    """`yyyyMMddHHmmss` in Vietnamese time."""
    return f"{moment.astimezone(VIETNAM):%Y%m%d%H%M%S}"


def dossier_fields(
    dossier: Dossier, field: PortalProcedure, files: Sequence[Attachment] = ()
) -> dict[str, Json]:
    """The dossier as DongBoHoSoMC takes it; what is unknown is left out.

    `files`: confirmed ones; a superseded one is told as deleted. Raises ValueError for a temporary
    code: it is never a MaHoSo, whoever asks for this has a bug.
    """
    owner = dossier.owner
    told: dict[str, Json] = {
        "MaHoSo": _official(dossier),
        "MaTTHC": field.code,
        "TenTTHC": field.name,
        "MaLinhVuc": field.field_code,
        "TenLinhVuc": field.field_name,
        "KenhThucHien": CHANNELS[dossier.channel],
        "ChuHoSo": owner.name,
        "LoaiDoiTuong": OWNERS[owner_kind(owner)],
        "SoGiayToChuHoSo": owner.id_number,
        "DinhDanhCHS": _identities(owner),
        "SoDienThoai": owner.phone,
        "Email": owner.email,
        "TrichYeuHoSo": dossier.subject[:LONGEST_SUMMARY],
        "NgayTiepNhan": wire_time(dossier.received_at),
        "NgayHenTra": wire_time(dossier.due_at) if dossier.due_at else "",
        "TrangThaiHoSo": str(BusinessState.RECEIVED.value),
        "HinhThuc": COLLECTIONS[dossier.collection],
        "DonViXuLy": dossier.agencies.deciding.name,
        "HoSoCoThanhPhanSoHoa": _has_files(files),
        "TaiLieuNop": [_file(file) for file in files],
        "DanhSachLePhi": [_fee(fee) for fee in dossier.fees],
        "DanhSachTepDinhKemKhac": [_paper(paper) for paper in dossier.papers if _sheets(paper)],
    }
    return _without_gaps(told)


def step_fields(dossier: Dossier, step: Step) -> dict[str, Json]:
    """One step as CapNhatTienDoHoSoMC takes it. Raises ValueError for a temporary code."""
    return _without_gaps(
        {
            "MaHoSo": _official(dossier),
            "NguoiXuLy": step.by[:LONGEST_HANDLER],
            "ThoiDiemXuLy": wire_time(step.at),
            "NoiDungXuLy": step.content,
            "TrangThai": str(step.state.value),
        }
    )


def _official(dossier: Dossier) -> str:
    if dossier.temporary:
        raise ValueError("a temporary code is never sent as MaHoSo")
    return dossier.code


def _identities(owner: Owner) -> list[Json]:
    """Only a person's 12- or 9-digit number is told; nobody gets a dummy."""
    if not isinstance(owner, Person):
        return []
    if PERSONAL_NUMBER.fullmatch(owner.id_number):
        return [{"LoaiDinhDanh": "1", "SoDinhDanh": owner.id_number}]
    if OLD_NUMBER.fullmatch(owner.id_number):
        return [{"LoaiDinhDanh": "2", "SoDinhDanh": owner.id_number}]
    return []


def _fee(fee: FeeDue) -> dict[str, Json]:
    price = "" if fee.total is None else str(fee.total)
    return _without_gaps({"TenPhiLePhi": fee.name, "Gia": price})


def _has_files(files: Sequence[Attachment]) -> str:
    """Nothing is said where there never was a file."""
    return str(int(any(not file.superseded for file in files))) if files else ""


def _file(file: Attachment) -> dict[str, Json]:
    return _without_gaps(
        {
            "TepDinhKemId": str(file.id),
            "TenTepDinhKem": file.name,
            "IsDeleted": str(file.superseded),
            "MaThanhPhanHoSo": file.paper_code,
            "DuongDanTaiTepTin": file.location,
            "DuocSoHoa": DIGITISED.get(file.digital, "0"),
            "DuocTaiSuDung": REUSED.get(file.digital, "0"),
        }
    )


def _sheets(paper: HandedPaper) -> int:
    return paper.originals + paper.certified + paper.photocopies


def _paper(paper: HandedPaper) -> dict[str, Json]:
    return {"TenGiayTo": plain(paper.name), "SoLuong": str(_sheets(paper))}


def _without_gaps(fields: dict[str, Json]) -> dict[str, Json]:
    return {name: plain(value) for name, value in fields.items() if value not in ("", [])}
