"""HTTP around the sandbox's services on 127.0.0.1, with every misbehaviour of the line."""

import json
import socket
import sys
import threading
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

from desk.canonical import Json
from desk.sandbox.classic import NOT_FOUND, Classic, Response, service_of
from desk.sandbox.faults import FaultKind, Misbehaviour
from desk.sandbox.tus_line import TusExchange, is_of_files

LOOPBACK: Final = "127.0.0.1"
LARGEST_BODY: Final = 10 * 1024 * 1024
PIECES_A_SECOND: Final = 10
LONGEST_NAME: Final = 40
CAPTIVE_PAGE: Final = "<!DOCTYPE html><html><body>Đăng nhập để dùng Wi-Fi</body></html>".encode()


class PortalServer(ThreadingHTTPServer):
    """Knows its open connections, so that stopping cuts them."""

    daemon_threads = False  # closing waits for them: none outlives the register

    def __init__(self, port: int, classic: Classic) -> None:
        self.classic = classic
        self.files = classic.files
        self.stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__((LOOPBACK, port), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as socketserver has it
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401 - as socketserver has it
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as socketserver has it
        """A client that hangs up is no error; anything else is shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def struck_by(self, service: str) -> Misbehaviour:
        """What strikes a request about files."""
        return self.classic.faults.draw(service)

    def pause(self, seconds: float) -> bool:
        """True when the server stops meanwhile."""
        return self.stopping.wait(seconds)

    def note(self, service: str, status: int, bytes_in: int) -> None:
        """A request about files, in the log."""
        self.classic.register.note_request(time.time(), service, status, None, bytes_in)

    def cut_all(self) -> None:
        """Hang up on everybody."""
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: PortalServer
    disable_nagle_algorithm = True
    wbufsize = 64 * 1024

    def do_POST(self) -> None:
        if self.server.stopping.is_set():
            self.close_connection = True
            return
        if is_of_files(self.path):
            self._exchange_file()
            return
        body = self._body()
        if body is None:
            return
        service, asked = service_of(self.path, body)
        struck = self.server.classic.faults.draw(service)
        self.server.stopping.wait(struck.number(FaultKind.LATENCY) / 1000)
        response = self._instead(struck) or self._answer(service, asked, struck)
        silent = struck.has(FaultKind.LOST_REPLY)
        status = 0 if silent else response.status
        self.server.classic.register.note_request(
            time.time(), service[:LONGEST_NAME], status, response.error_code, len(body)
        )
        if silent:
            self.close_connection = True
        elif struck.has(FaultKind.CAPTIVE):
            self._send(CAPTIVE_PAGE, "text/html; charset=utf-8", response.status, struck)
        else:
            told = json.dumps(response.body, ensure_ascii=False).encode()
            self._send(told, "application/json; charset=utf-8", response.status, struck)

    def do_HEAD(self) -> None:
        self._exchange_file()

    def do_PATCH(self) -> None:
        self._exchange_file()

    def do_GET(self) -> None:
        self._exchange_file()

    def do_OPTIONS(self) -> None:
        self._exchange_file()

    def _exchange_file(self) -> None:
        if self.server.stopping.is_set():
            self.close_connection = True
        else:
            TusExchange(self, self.server).serve()

    def _body(self) -> bytes | None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            self._refuse(HTTPStatus.LENGTH_REQUIRED)
        elif len(length) > LONGEST_NAME or int(length) > LARGEST_BODY:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        elif self.headers.get_content_type() != "application/json":
            self._refuse(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        else:
            body = self.rfile.read(int(length))
            if len(body) == int(length):
                return body
            self.close_connection = True
        return None

    def _refuse(self, status: HTTPStatus) -> None:
        self.close_connection = True
        self._send(b"{}", "application/json", status.value, Misbehaviour())

    def _instead(self, struck: Misbehaviour) -> Response | None:
        """Faults that come before the services: nothing is done then."""
        if struck.has(FaultKind.CAPTIVE):
            return Response(200, {})
        status = struck.number(FaultKind.STATUS)
        return Response(status, {"error_code": -1, "message": "Lỗi giả lập"}) if status else None

    def _answer(
        self, service: str, asked: dict[str, Json] | None, struck: Misbehaviour
    ) -> Response:
        if not service and asked is not None:
            return Response(NOT_FOUND, {"error_code": -1, "message": "Không có dịch vụ này"})
        return self.server.classic.answer(service, asked, struck)

    def _send(self, body: bytes, kind: str, status: int, struck: Misbehaviour) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if struck.retry_after:
            self.send_header("Retry-After", struck.retry_after)
        if struck.has(FaultKind.CUT):
            self.close_connection = True
            body = body[: struck.number(FaultKind.CUT)]
        self._write(body, struck.number(FaultKind.RATE))

    def _write(self, body: bytes, rate: int) -> None:
        self.end_headers()
        if not rate:
            self.wfile.write(body)
            return
        step = max(1, rate // PIECES_A_SECOND)
        for start in range(0, len(body), step):
            self.wfile.write(body[start : start + step])
            self.wfile.flush()
            if self.server.stopping.wait(step / rate):
                return

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as http.server has it
        """Nothing: the register keeps the log, without bodies."""
