"""A server that answers from a script, one answer a request, whatever was asked."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True)
class Said:
    """One answer."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def _any(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append(f"{self.command} {self.path}")
        said = self.server.script.pop(0) if self.server.script else Said(500)
        self.send_response(said.status)
        for name, value in said.headers.items():
            self.send_header(name, value)
        if said.status != 204:
            self.send_header("Content-Length", str(len(said.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(said.body)

    do_POST = do_HEAD = do_PATCH = do_GET = _any  # noqa: N815 - as http.server wants them

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as http.server has it
        """Nothing."""


class _Server(ThreadingHTTPServer):
    def __init__(self, script: Sequence[Said]) -> None:
        self.script, self.asked = list(script), list[str]()
        super().__init__(("127.0.0.1", 0), _Handler)


class HostileServer:
    """`asked` tells every request."""

    def __init__(self, *script: Said) -> None:
        self._server = _Server(script)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/files"

    def then(self, *said: Said) -> None:
        """More answers behind the others."""
        self._server.script += said

    @property
    def asked(self) -> list[str]:
        return self._server.asked
