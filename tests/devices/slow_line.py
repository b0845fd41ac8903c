"""A slow line that is cut: a relay on loopback that reads HTTP requests and lets a clock run.

What passes takes its time on the simulated clock alone; nobody waits for it.
"""

import re
import socket
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from types import TracebackType
from typing import Final, Self

from tests.fakes import StoppedClock

PIECE: Final = 4096
OFFSET: Final = re.compile(rb"\r\nupload-offset: *([0-9]+)", re.IGNORECASE)
LENGTH: Final = re.compile(rb"\r\ncontent-length: *([0-9]+)", re.IGNORECASE)


@dataclass(slots=True)
class Chunk:
    """The body of one PATCH: where it began, how long it was, how much of it passed."""

    offset: int
    length: int
    passed: int = 0

    @property
    def cut(self) -> bool:
        """Whether the line was cut in it."""
        return self.passed < self.length


@dataclass(slots=True)
class SlowLine:
    """`cuts`: after how many bytes of PATCH bodies the connection ends, each once; `at_cut` is
    called just before it does.
    """

    port: int
    clock: StoppedClock
    bytes_per_second: float = 8000.0
    cuts: Iterable[int] = ()
    at_cut: Callable[[], None] = lambda: None
    chunks: list[Chunk] = field(default_factory=list)
    _passed: int = 0
    _left: list[int] = field(default_factory=list)
    _server: socket.socket = field(init=False)
    _threads: list[threading.Thread] = field(default_factory=list)
    _open: list[socket.socket] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._left = sorted(self.cuts)
        self._server = socket.create_server(("127.0.0.1", 0))
        self._begin(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for one in self._open:
            _shut(one)
        for thread in self._threads:
            thread.join(10)
        for one in self._open:
            one.close()

    @property
    def own_port(self) -> int:
        """Where clients connect."""
        return int(self._server.getsockname()[1])

    @property
    def reached(self) -> int:
        """How far into the file the newest chunk came."""
        return self.chunks[-1].offset + self.chunks[-1].passed

    @property
    def resent(self) -> int:
        """Bytes of bodies that passed more than once."""
        ends = sorted((one.offset, one.offset + one.passed) for one in self.chunks)
        covered = end = 0
        for start, stop in ends:
            covered += max(0, stop - max(start, end))
            end = max(end, stop)
        return sum(one.passed for one in self.chunks) - covered

    def _begin(self, work: object, *told: object) -> None:
        thread = threading.Thread(target=work, args=told, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._server.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self.port), 10)
            except OSError:
                near.close()
                continue
            far.settimeout(None)
            for one in (near, far):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open += [near, far]
            self._begin(self._requests, near, far)
            self._begin(_pump, far, near)

    def _requests(self, near: socket.socket, far: socket.socket) -> None:
        """Heads and bodies, one after the other; a cut ends both sides."""
        waiting = b""
        try:
            while True:
                while b"\r\n\r\n" not in waiting:
                    more = near.recv(PIECE)
                    if not more:
                        return
                    waiting += more
                head, _, waiting = waiting.partition(b"\r\n\r\n")
                far.sendall(head + b"\r\n\r\n")
                waiting = self._body(head, waiting, near, far)
        except OSError:
            return
        finally:
            _shut(near)
            _shut(far)

    def _body(self, head: bytes, waiting: bytes, near: socket.socket, far: socket.socket) -> bytes:
        found = LENGTH.search(head)
        left = int(found[1]) if found else 0
        offset = OFFSET.search(head)
        chunk = Chunk(int(offset[1]) if offset else 0, left)
        if head.startswith(b"PATCH"):
            self.chunks.append(chunk)
        while left:
            piece, waiting = waiting[:left], waiting[left:]
            if not piece:
                piece = near.recv(min(PIECE, left))
                if not piece:
                    raise ConnectionResetError
            left -= len(piece)
            self._pass(piece, chunk, far)
        return waiting

    def _pass(self, piece: bytes, chunk: Chunk, far: socket.socket) -> None:
        cuts = self._left
        through = piece[: max(0, self._left[0] - self._passed)] if cuts else piece
        far.sendall(through)
        self._passed += len(through)
        chunk.passed += len(through)
        self.clock.pass_by(timedelta(seconds=len(through) / self.bytes_per_second))
        if len(through) < len(piece):
            self._cut_if_due()

    def _cut_if_due(self) -> None:
        if self._left and self._passed >= self._left[0]:
            self._left.pop(0)
            self.at_cut()
            raise ConnectionResetError


def _pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while piece := source.recv(PIECE):
            target.sendall(piece)
    except OSError:
        return
    finally:
        _shut(source)
        _shut(target)


def _shut(one: socket.socket) -> None:
    try:
        one.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
