"""tus 1.0 over HTTP as the sandbox speaks it: strict about headers, with all its misbehaviour."""

import re
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Final, Protocol

from desk.sandbox.faults import FaultKind, Misbehaviour
from desk.sandbox.tus import FILES, LARGEST, UPLOAD, Held, MetadataError, TusFiles

VERSION: Final = "1.0.0"
NUMBER: Final = re.compile(r"[0-9]{1,15}", re.ASCII)
PIECE: Final = 16 * 1024
MOST_DRAINED: Final = 4 * 1024 * 1024
PIECES_A_SECOND: Final = 10
OFFSET_STREAM: Final = "application/offset+octet-stream"
CAPTIVE_PAGE: Final = b"<!DOCTYPE html><html><body>Wi-Fi</body></html>"


class TusHost(Protocol):
    """What the handler needs of its server."""

    files: TusFiles

    def struck_by(self, service: str) -> Misbehaviour:
        """What strikes this request."""

    def pause(self, seconds: float) -> bool:
        """True when the server stops meanwhile."""

    def note(self, service: str, status: int, bytes_in: int) -> None:
        """A line in the log; status 0: no reply went out."""


class TusExchange:
    """One request about files and its answer."""

    def __init__(self, handler: BaseHTTPRequestHandler, host: TusHost) -> None:
        self._handler, self._host = handler, host
        self._service = f"files.{handler.command.lower()}"
        self._struck = host.struck_by(self._service)
        self._taken = 0

    def serve(self) -> None:
        """Answers it, or misbehaves."""
        self._host.pause(self._struck.number(FaultKind.LATENCY) / 1000)
        if self._struck.has(FaultKind.CAPTIVE):
            self._end(HTTPStatus.OK, {"Content-Type": "text/html"}, CAPTIVE_PAGE)
        elif status := self._struck.number(FaultKind.STATUS):
            self._end(status)
        elif self._method != "OPTIONS" and self._header("Tus-Resumable") != VERSION:
            self._unversioned()
        else:
            self._answer()

    @property
    def _method(self) -> str:
        return self._handler.command

    def _unversioned(self) -> None:
        """GET is no part of tus: anybody may read a whole file."""
        if self._method == "GET":
            self._answer()
        else:
            self._end(HTTPStatus.PRECONDITION_FAILED, {"Tus-Version": VERSION})

    def _answer(self) -> None:
        found = UPLOAD.fullmatch(self._handler.path)
        if self._handler.path == FILES and self._method in {"POST", "OPTIONS"}:
            self._create() if self._method == "POST" else self._options()
        elif found is None:
            self._end(HTTPStatus.NOT_FOUND)
        else:
            self._about(found[1])

    def _about(self, name: str) -> None:
        if self._struck.has(FaultKind.GONE):
            self._host.files.drop(name)
        held = self._host.files.held(name)
        if held is None:
            self._end(HTTPStatus.GONE)
        elif self._method == "HEAD":
            self._head(held)
        elif self._method == "PATCH":
            self._append(name, held)
        elif self._method == "GET":
            self._give(name, held)
        else:
            self._end(HTTPStatus.METHOD_NOT_ALLOWED)

    def _options(self) -> None:
        told = {"Tus-Version": VERSION, "Tus-Extension": "creation", "Tus-Max-Size": str(LARGEST)}
        self._end(HTTPStatus.NO_CONTENT, told)

    def _create(self) -> None:
        length = self._number("Upload-Length")
        if length is None or self._number("Content-Length") != 0:
            self._end(HTTPStatus.BAD_REQUEST)
        elif length > LARGEST:
            self._end(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        else:
            try:
                name = self._host.files.create(length, self._header("Upload-Metadata"))
            except MetadataError:
                self._end(HTTPStatus.BAD_REQUEST)
            else:
                self._end(HTTPStatus.CREATED, {"Location": f"{FILES}/{name}"})

    def _head(self, held: Held) -> None:
        told = {
            "Upload-Offset": str(held.offset),
            "Upload-Length": str(held.length),
            "Upload-Metadata": held.metadata,
            "Cache-Control": "no-store",
        }
        self._end(HTTPStatus.OK, told)

    def _append(self, name: str, held: Held) -> None:
        offset, length = self._number("Upload-Offset"), self._number("Content-Length")
        if self._header("Content-Type") != OFFSET_STREAM:
            self._end(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        elif offset is None or length is None:
            self._end(HTTPStatus.BAD_REQUEST)
        elif offset != held.offset:
            self._end(HTTPStatus.CONFLICT)
        elif offset + length > held.length:
            self._end(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        elif self._store(name, offset, length):
            self._end(HTTPStatus.NO_CONTENT, {"Upload-Offset": str(offset + length)})
        else:
            self._hang_up()

    def _store(self, name: str, offset: int, length: int) -> bool:
        """What comes is kept as it comes; False when it was cut short."""
        most = length
        if self._struck.has(FaultKind.CUT):
            most = min(length, self._struck.number(FaultKind.CUT))
        rate = self._struck.number(FaultKind.RATE)
        while self._taken < most:
            step = min(
                PIECE, most - self._taken, max(1, rate // PIECES_A_SECOND) if rate else PIECE
            )
            piece = self._read(step)
            if not piece or not self._host.files.write(name, offset + self._taken, piece):
                return False
            self._taken += len(piece)
            if rate and self._host.pause(len(piece) / rate):
                return False
        return self._taken == length

    def _read(self, most: int) -> bytes:
        piece: bytes = self._handler.rfile.read(most)
        if self._struck.has(FaultKind.LIE_BYTES):
            return bytes(byte ^ 1 for byte in piece)
        return piece

    def _give(self, name: str, held: Held) -> None:
        if held.whole:
            content = self._host.files.content(name).read_bytes()
            self._end(HTTPStatus.OK, {"Content-Type": "application/octet-stream"}, content)
        else:
            self._end(HTTPStatus.NOT_FOUND)

    def _hang_up(self) -> None:
        self._host.note(self._service, 0, self._taken)
        self._handler.close_connection = True

    def _end(self, status: int, headers: dict[str, str] | None = None, body: bytes = b"") -> None:
        if self._struck.has(FaultKind.LOST_REPLY):
            self._hang_up()
            return
        self._host.note(self._service, status, self._taken)
        self._drain()
        handler = self._handler
        handler.send_response(status)
        handler.send_header("Tus-Resumable", VERSION)
        if self._struck.retry_after:
            handler.send_header("Retry-After", self._struck.retry_after)
        for name, value in (headers or {}).items():
            handler.send_header(name, value)
        if status != HTTPStatus.NO_CONTENT:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        if self._method != "HEAD":
            handler.wfile.write(body)

    def _drain(self) -> None:
        """An answer that comes before the whole body would be lost with the connection."""
        left = (self._number("Content-Length") or 0) - self._taken
        if left > MOST_DRAINED:
            self._handler.close_connection = True
            return
        while left > 0 and (piece := self._handler.rfile.read(min(left, PIECE))):
            left -= len(piece)

    def _header(self, name: str) -> str:
        return str(self._handler.headers.get(name, ""))

    def _number(self, name: str) -> int | None:
        text = self._header(name)
        return int(text) if NUMBER.fullmatch(text) else None


def is_of_files(path: str) -> bool:
    """Whether a request is about files."""
    return path == FILES or path.startswith(f"{FILES}/")
