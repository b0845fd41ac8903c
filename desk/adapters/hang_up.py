"""A line that is hung up when its time is over, however slowly the other side drips."""

import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from threading import Timer
from typing import Any, Final

CONNECTED: Final = ("connect_tcp.complete", "start_tls.complete")


class HangUp:
    """Bounds whole exchanges; httpx alone bounds each wait, so one byte a wait lasts for ever."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._socket: socket.socket | None = None
        self._over = False

    def notice(self, event: str, info: Mapping[str, Any]) -> None:
        """httpx's `trace`: remembers the newest connection; one that comes too late is cut."""
        if event.endswith(CONNECTED):
            self._socket = info["return_value"].get_extra_info("socket")
            if self._over:
                self._cut()

    @contextmanager
    def in_time(self) -> Iterator[None]:
        """What is exchanged inside fails as a cut line once the time is over."""
        self._over = False
        timer = Timer(self._seconds, self._cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _cut(self) -> None:
        self._over = True
        line = self._socket
        if line is not None:
            with suppress(OSError):
                socket.socket.shutdown(line, socket.SHUT_RDWR)  # TLS is not said good-bye
