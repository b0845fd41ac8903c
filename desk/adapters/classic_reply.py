"""What a classic MC portal answers, read as if an enemy sent it: sound, or UnreadableError."""

import json
import re
from dataclasses import dataclass
from typing import Final, NoReturn

from desk.adapters.classic_fields import PortalProcedure
from desk.canonical import Json
from desk.dossier.person import tidy_text
from desk.proof import Found, Lookup, Missing, StatusOnly

DEEPEST: Final = 32
LONGEST_MESSAGE: Final = 500
NOT_THERE: Final = -1
EXISTS: Final = frozenset({3, -3})
SIGNED_OUT: Final = re.compile(r"\bsession\b|\bphiên\b(?! bản)")
STEPS: Final = "DanhSachTienDo"
FILES: Final = "TaiLieuNop"
STATUS: Final = ("TrangThaiHoSo", "TrangThai")


class UnreadableError(Exception):
    """Not an answer of this interface; the text names the fault, never the content."""


@dataclass(frozen=True, slots=True)
class Reply:
    """`error_code` 0 is success, nothing else is; `message` is the portal's words on one line."""

    error_code: int
    message: str
    result: Json
    session: str = ""

    @property
    def good(self) -> bool:
        """The portal said yes."""
        return self.error_code == 0

    @property
    def exists(self) -> bool:
        """The portal refuses to add what it already has."""
        return self.error_code in EXISTS and "đã tồn tại" in self.message.casefold()

    @property
    def signed_out(self) -> bool:
        """The session is dead, as some portals say it with an error code."""
        return not self.good and SIGNED_OUT.search(self.message.casefold()) is not None

    @property
    def reason(self) -> str:
        """The portal's words, else its code."""
        return self.message or f"error_code {self.error_code}"


def looks_like_html(body: bytes) -> bool:
    """A page for people instead of an answer: what a captive portal sends."""
    return body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def read_reply(body: bytes) -> Reply:
    """The answer. Raises UnreadableError."""
    value = _parsed(body)
    if not isinstance(value, dict):
        raise UnreadableError("no object")
    session = value.get("session")
    return Reply(
        _code(value.get("error_code")),
        _message(value.get("message")),
        value.get("result"),
        session if isinstance(session, str) else "",
    )


def read_lookup(reply: Reply, code: str) -> Lookup:
    """What TraCuuHoSo says: a list, one object, a status alone, or -1. Raises UnreadableError."""
    if reply.error_code == NOT_THERE:
        return Missing()
    if not reply.good:
        raise UnreadableError("error_code")
    if reply.result in (None, "", [], {}):
        return Missing()
    match reply.result:
        case list(rows):
            return _row_of(rows, code)
        case dict(row):
            return _row(row, code)
        case str(status) if status.strip():
            return StatusOnly(_message(status))
        case int(status) if not isinstance(status, bool):
            return StatusOnly(str(status))
        case _:
            raise UnreadableError("no dossier")


def read_procedure(reply: Reply, code: str) -> PortalProcedure:
    """What LayThuTuc says of `code`. Raises UnreadableError where name or field is missing."""
    match reply.result:
        case [dict(told)] | dict(told):
            pass
        case _:
            raise UnreadableError("no procedure")
    match told:
        case {
            "TENTTHC": str(name),
            "LINHVUCTHUCHIEN": [{"MALINHVUC": str(field_code), "TENLINHVUC": str(field_name)}, *_],
        } if name.strip() and field_code.strip() and field_name.strip():
            return PortalProcedure(code, name, field_code, field_name)
        case _:
            raise UnreadableError("no field of the procedure")


def steps_in(found: Found) -> list[dict[str, Json]]:
    """The progress steps that the portal holds."""
    steps = found.fields.get(STEPS)
    return [step for step in steps if isinstance(step, dict)] if isinstance(steps, list) else []


def files_in(found: Lookup) -> frozenset[str] | None:
    """Ids of the files that the portal lists, deleted ones too; None where it does not say."""
    match found:
        case Missing():
            return frozenset()
        case Found(fields) if isinstance(listed := fields.get(FILES), list):
            files = [file for file in listed if isinstance(file, dict)]
            return frozenset(str(file.get("TepDinhKemId", "")) for file in files)
        case _:
            return None


def _row_of(rows: list[Json], code: str) -> Lookup:
    objects = [row for row in rows if isinstance(row, dict)]
    mine = [row for row in objects if row.get("MaHoSo", code) == code]
    if mine:
        return _row(mine[0], code)
    if len(objects) != len(rows):
        raise UnreadableError("no dossier")
    return Missing()


def _row(row: dict[str, Json], code: str) -> Lookup:
    """A row that holds no more than the code and a status tells no more than that."""
    if row.get("MaHoSo", code) != code:
        raise UnreadableError("another dossier")
    if "MaTTHC" in row or "ChuHoSo" in row:
        return Found(row)
    told = [row.get(name) for name in STATUS]
    states = [str(state).strip() for state in told if isinstance(state, str | int)]
    if not any(states):
        raise UnreadableError("no dossier")
    return StatusOnly(_message(next(filter(None, states))))


def _code(value: Json) -> int:
    match value:
        case bool():
            raise UnreadableError("error_code")
        case int():
            return value
        case str(text):
            try:
                return int(text)
            except ValueError:
                raise UnreadableError("error_code") from None
        case _:
            raise UnreadableError("error_code")


def _message(value: Json) -> str:
    text = value if isinstance(value, str) else ""
    return tidy_text(text[: 4 * LONGEST_MESSAGE]).strip()[:LONGEST_MESSAGE]


def _parsed(body: bytes) -> Json:
    try:
        value: Json = json.loads(body.decode("utf-8-sig"), parse_constant=_no_constant)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise UnreadableError("no JSON") from None
    _measure(value)
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _measure(value: Json) -> None:
    level: list[Json] = [value]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return
    raise UnreadableError("too deep")


def _inside(value: Json) -> list[Json]:
    match value:
        case dict():
            return list(value.values())
        case list():
            return value
        case _:
            return []
