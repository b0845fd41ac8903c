"""A server that says exactly these bytes, one answer a connection, and hangs up."""

import socket
from collections.abc import Sequence
from contextlib import suppress
from threading import Thread
from types import TracebackType
from typing import Self

LONGEST_REQUEST = 2**20


class RawLine:
    """`asked`: the first line of every request; after the last answer there is only silence's end.

    It reads a request's head and what is there of its body, whatever is announced.
    """

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._thread = Thread(target=self._serve, daemon=True)
        self._script: list[bytes] = []
        self.asked: list[str] = []

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()

    @property
    def address(self) -> str:
        """http, on this machine."""
        return f"http://127.0.0.1:{self._server.getsockname()[1]}"

    def says(self, script: Sequence[bytes]) -> None:
        """From now on."""
        self._script, self.asked = list(script), []

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._server.accept()
            except OSError:
                return
            with line, suppress(OSError):
                line.settimeout(1.0)
                self._answer(line)

    def _answer(self, line: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head and len(head) < LONGEST_REQUEST:
            piece = line.recv(65536)
            if not piece:
                return
            head += piece
        self.asked.append(head.split(b"\r\n", 1)[0].decode("latin-1"))
        if self._script:
            line.sendall(self._script.pop(0))
        line.shutdown(socket.SHUT_WR)
        while line.recv(65536):
            pass


def http(status: int, headers: Sequence[tuple[str, str]] = (), body: bytes = b"") -> bytes:
    """An honest answer, to be torn."""
    told = [*headers, ("Content-Length", str(len(body))), ("Connection", "close")]
    lines = [f"HTTP/1.1 {status} So", *(f"{name}: {value}" for name, value in told), "", ""]
    return "\r\n".join(lines).encode("utf-8", "replace") + body
