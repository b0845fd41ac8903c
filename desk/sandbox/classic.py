"""Connector A's services as the sandbox speaks them: a request in, status and object out."""

import hmac
import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from desk.canonical import Json
from desk.sandbox.faults import FaultKind, Faults, Misbehaviour
from desk.sandbox.register import Register
from desk.sandbox.strict import Fields, RefusedError, read_dossier, read_steps
from desk.sandbox.tus import TusFiles

LOGIN: Final = "/mapi/login"
SERVICES: Final = "/mapi/g"
USERNAME: Final = "quay"
PASSWORD: Final = "thu-nghiem"  # noqa: S105 - a training account on loopback
ANOTHER_NAME: Final = "Người Khác Hẳn"
NATIONAL_CODE: Final = re.compile(r"[0-9]\.[0-9]{6}")
OK: Final = 200
BAD_REQUEST: Final = 400
UNAUTHORISED: Final = 401
NOT_FOUND: Final = 404
EXISTS: Final = 3
WRONG: Final = -1
DONE: Final = "Thành công"

ENVELOPE: Final = frozenset({"session", "madonvi", "service"})
EXTRA: Final[Mapping[str, frozenset[str]]] = {
    "DongBoHoSoMC": frozenset({"isUpdating", "data"}),
    "CapNhatTienDoHoSoMC": frozenset({"data"}),
    "TraCuuHoSo": frozenset({"mahoso"}),
    "LayThuTuc": frozenset({"maTTHC"}),
    "LayDanhSachTTHC": frozenset(),
}

Procedures: TypeAlias = Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Account:
    """Who may sign in."""

    username: str = USERNAME
    password: str = PASSWORD


@dataclass(frozen=True, slots=True)
class Response:
    """What goes back."""

    status: int
    body: dict[str, Json]

    @property
    def error_code(self) -> int | None:
        """The envelope's code, if there is one."""
        code = self.body.get("error_code")
        return code if isinstance(code, int) else None


def service_of(path: str, body: bytes) -> tuple[str, dict[str, Json] | None]:
    """The service asked for ("" for none) and the request's object (None for none)."""
    try:
        value: Json = json.loads(body)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return "", None
    if not isinstance(value, dict):
        return "", None
    if path == LOGIN:
        return "login", value
    service = value.get("service")
    return (service if path == SERVICES and isinstance(service, str) else ""), value


@dataclass(frozen=True, slots=True)
class Classic:
    """The services over one register; `procedures`: national code → its name and field name."""

    register: Register
    procedures: Procedures
    faults: Faults
    account: Account
    files: TusFiles

    def answer(self, service: str, asked: dict[str, Json] | None, struck: Misbehaviour) -> Response:
        """The answer to one request; what it changes is committed when it returns."""
        if asked is None:
            return _wrong("Dữ liệu không đúng định dạng", BAD_REQUEST)
        try:
            if service == "login":
                return self._login(asked)
            return self._serve(service, asked, struck)
        except RefusedError as error:
            return _wrong(str(error))

    def _login(self, asked: dict[str, Json]) -> Response:
        match asked:
            case {"username": str(username), "password": str(password), **more} if not more:
                pass
            case _:
                raise RefusedError("login", "cần username và password")
        given = f"{username}\0{password}".encode(errors="replace")
        known = f"{self.account.username}\0{self.account.password}".encode()
        if not hmac.compare_digest(given, known):
            return _wrong("Sai tài khoản hoặc mật khẩu")
        token = self.register.open_session(time.time() + self.faults.session_seconds)
        return Response(OK, {"error_code": 0, "message": DONE, "session": token})

    def _serve(self, service: str, asked: dict[str, Json], struck: Misbehaviour) -> Response:
        if not self._signed_in(asked):
            return _wrong("Phiên làm việc không hợp lệ", UNAUTHORISED)
        _check_envelope(service, asked)
        match service:
            case "DongBoHoSoMC":
                return self._synchronise(asked, struck)
            case "CapNhatTienDoHoSoMC":
                return self._append(asked)
            case "TraCuuHoSo":
                return self._look_up(asked)
            case "LayThuTuc":
                return self._procedure(_text(asked, "maTTHC"))
            case _:
                return _good(self._listed())

    def _signed_in(self, asked: dict[str, Json]) -> bool:
        token = asked.get("session")
        return isinstance(token, str) and self.register.session_alive(token, time.time())

    def _synchronise(self, asked: dict[str, Json], struck: Misbehaviour) -> Response:
        updating = _text(asked, "isUpdating")
        if updating not in {"True", "False"}:
            raise RefusedError("isUpdating", "True hoặc False")
        fields = read_dossier(asked["data"])
        self._check_procedure(fields)
        self._check_files(fields)
        if struck.has(FaultKind.LIE_NOTHING):
            return _good()
        if struck.has(FaultKind.LIE_NAME):
            fields = fields | {"ChuHoSo": ANOTHER_NAME}
        if struck.has(FaultKind.DUPLICATE):
            self._store(fields, updating == "True")
        return self._store(fields, updating == "True")

    def _store(self, fields: Fields, updating: bool) -> Response:
        code = str(fields["MaHoSo"])
        if updating:
            known = self.register.update(code, fields)
            return _good() if known else _wrong("Không tìm thấy hồ sơ")
        if self.register.add(code, fields, time.time()):
            return _good()
        return _wrong("Hồ sơ đã tồn tại", error_code=EXISTS)

    def _check_procedure(self, fields: Fields) -> None:
        told = self._procedure(str(fields["MaTTHC"])).body.get("result")
        match told:
            case {"TENTTHC": name, "LINHVUCTHUCHIEN": [{"MALINHVUC": code, "TENLINHVUC": field}]}:
                expected = {"TenTTHC": name, "MaLinhVuc": code, "TenLinhVuc": field}
            case _:
                raise RefusedError("MaTTHC", "không có thủ tục này")
        for key, value in expected.items():
            if fields[key] != value:
                raise RefusedError(key, "không khớp với LayThuTuc")

    def _check_files(self, fields: Fields) -> None:
        """Whoever names a file has sent the whole of it."""
        listed = fields.get("TaiLieuNop")
        for item in listed if isinstance(listed, list) else []:
            match item:
                case {"IsDeleted": "True"}:
                    continue
                case {"DuongDanTaiTepTin": str(url)} if self.files.whole_at(url):
                    continue
                case _:
                    raise RefusedError("DuongDanTaiTepTin", "chưa có tệp hoặc tệp chưa đủ")

    def _append(self, asked: dict[str, Json]) -> Response:
        steps = read_steps(asked["data"])
        known = self.register.append(str(steps[0]["MaHoSo"]), steps)
        return _good() if known else _wrong("Không tìm thấy hồ sơ")

    def _look_up(self, asked: dict[str, Json]) -> Response:
        code = _text(asked, "mahoso")
        fields = self.register.dossier(code)
        if fields is None:
            return _good([])
        return _good([fields | {"DanhSachTienDo": self.register.steps(code)}])

    def _procedure(self, code: str) -> Response:
        if not NATIONAL_CODE.fullmatch(code) or code not in self.procedures:
            return _wrong("Không tìm thấy thủ tục")
        name, field = self.procedures[code]
        number = self.register.field_number(field)
        told: dict[str, Json] = {
            "MATTHC": code,
            "TENTTHC": name,
            "TRANGTHAI": "1",
            "LINHVUCTHUCHIEN": [{"MALINHVUC": f"SBX-{number:02}", "TENLINHVUC": field}],
        }
        return _good(told)

    def _listed(self) -> list[Json]:
        return [{"MATTHC": code, "TENTTHC": told[0]} for code, told in self.procedures.items()]


def _check_envelope(service: str, asked: dict[str, Json]) -> None:
    if service not in EXTRA:
        raise RefusedError("service", "không có dịch vụ này")
    if not _text(asked, "madonvi").strip():
        raise RefusedError("madonvi", "bắt buộc")
    if asked.keys() != ENVELOPE | EXTRA[service]:
        raise RefusedError(service, "thiếu hoặc thừa tham số")


def _text(asked: dict[str, Json], name: str) -> str:
    value = asked.get(name)
    if not isinstance(value, str):
        raise RefusedError(name, "phải là chuỗi")
    return value


def _good(result: Json = None) -> Response:
    body: dict[str, Json] = {"error_code": 0, "message": DONE}
    return Response(OK, body if result is None else body | {"result": result})


def _wrong(message: str, status: int = OK, error_code: int = WRONG) -> Response:
    return Response(status, {"error_code": error_code, "message": message})
