"""Waiting for a device without becoming deaf to the officer."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Any, Final, Self, TypeVar

import httpx

from desk.adapters.scanners.escl_wire import Answer, Wire
from desk.scanner.scan_trouble import ScanError, ScanTrouble

LOOK_SECONDS: Final = 0.1
"""How often `stopped` is asked while the device works."""
SHORTEST_PAUSE, USUAL_PAUSE, LONGEST_PAUSE = 0.2, 1.0, 10.0
GRACE_SECONDS: Final = 2.0
"""How long a cancelled device may take to end its answer before it is hung up on."""
BUSY: Final = httpx.codes.SERVICE_UNAVAILABLE
LONGEST_NUMBER: Final = 4

T = TypeVar("T")


class StoppedError(Exception):
    """The officer wants no more pages."""


class Patience:
    """Asks a wire on a thread of its own. `seconds`: how long 503 is borne. At its end whatever is
    still under way is hung up on.
    """

    def __init__(self, wire: Wire, stopped: Callable[[], bool], seconds: float) -> None:
        self._wire = wire
        self._stopped = stopped
        self._seconds = seconds
        self._worker = ThreadPoolExecutor(1, "escl")
        self._asked: Future[Any] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._asked and not self._asked.done():
            wait([self._asked], GRACE_SECONDS)
            self._wire.cut()
        self._worker.shutdown()

    def go_on(self) -> None:
        """Raises StoppedError once somebody stopped."""
        if self._stopped():
            raise StoppedError

    def waited(self, ask: Callable[[], T]) -> T:
        """What `ask` gives or raises. Raises StoppedError as soon as somebody stops."""
        self._asked = asked = self._worker.submit(ask)
        while not wait([asked], LOOK_SECONDS).done:
            self.go_on()
        return asked.result()

    def willing(self, ask: Callable[[], Answer]) -> Answer:
        """The first answer that is not 503; `ask` itself is not cut short. Raises BUSY."""
        until = time.monotonic() + self._seconds
        while (answer := ask()).status == BUSY:
            pause = pause_wished(answer.headers.get("retry-after", ""))
            if time.monotonic() + pause > until:
                raise ScanError(ScanTrouble.BUSY, "HTTP 503")
            self._rest(pause)
        return answer

    def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.go_on()
            time.sleep(min(left, LOOK_SECONDS))  # the driver's own process has nothing else to do
        self.go_on()


def pause_wished(retry_after: str) -> float:
    """Retry-After in seconds, within reason; a date or nonsense counts as a second."""
    text = retry_after.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER):
        return USUAL_PAUSE
    return min(max(float(text), SHORTEST_PAUSE), LONGEST_PAUSE)
