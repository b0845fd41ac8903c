"""One run of scanimage in batch mode: the names it prints, its end, and how it is stopped."""

import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from signal import SIGINT
from threading import Thread
from time import monotonic
from typing import IO, Final

from desk.adapters.scanners.sane_trouble import trouble
from desk.scanner.scan_trouble import ScanError, ScanTrouble

LOOK_S: Final = 0.1
STOPPING_S: Final = 3.0
PATIENCE_S: Final = 180.0
MOST_NAME: Final = 4096
MOST_LAST_WORDS: Final = 4000


class SaneJob:
    """`stopped` is asked while it waits; then scanimage cancels, and what was whole still comes."""

    def __init__(
        self,
        command: Sequence[str],
        surroundings: Mapping[str, str],
        stopped: Callable[[], bool],
        patience: float = PATIENCE_S,
    ) -> None:
        self._command = command
        self._surroundings = surroundings
        self._stopped = stopped
        self._patience = patience
        self._names: SimpleQueue[str | None] = SimpleQueue()
        self._last_words = b""
        self._interrupted = False

    def names(self) -> Iterator[str]:
        """Each file's name as soon as the page in it is whole. Raises ScanError."""
        process = self._begun()
        readers = [
            Thread(target=work, args=(pipe,), daemon=True)
            for work, pipe in ((self._read, process.stdout), (self._listen, process.stderr))
        ]
        for reader in readers:
            reader.start()
        pages = 0
        try:
            for name in self._arriving(process):
                pages += 1
                yield name
        finally:
            code = self._ended(process)
            for reader in readers:
                reader.join(LOOK_S)
        if not self._stopped():
            self._judge(code, pages)

    def _begun(self) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(  # noqa: S603 - no shell
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=self._surroundings,
            )
        except FileNotFoundError as error:
            raise ScanError(ScanTrouble.DRIVER_MISSING) from error

    def _arriving(self, process: subprocess.Popen[bytes]) -> Iterator[str]:
        """Until it prints no more, or nothing came for too long."""
        until = monotonic() + self._patience
        while True:
            if self._stopped() and not self._interrupted:
                self._interrupt(process)
                until = monotonic() + STOPPING_S
            try:
                name = self._names.get(timeout=LOOK_S)
            except Empty:
                if monotonic() < until:
                    continue
                if self._interrupted:
                    return
                raise ScanError(ScanTrouble.LOST, "no page for too long") from None
            if name is None:
                _wait(process, self._patience)
                return
            yield name
            until = until if self._interrupted else monotonic() + self._patience

    def _interrupt(self, process: subprocess.Popen[bytes]) -> None:
        self._interrupted = True
        process.send_signal(SIGINT)

    def _ended(self, process: subprocess.Popen[bytes]) -> int:
        """Asked first, once: a device left in mid-page would be stuck."""
        if process.poll() is None and not self._interrupted:
            self._interrupt(process)
            _wait(process, STOPPING_S)
        process.kill()
        return process.wait()

    def _judge(self, code: int, pages: int) -> None:
        wrong = trouble(code, self._last_words.decode("utf-8", "replace"))
        if wrong is None and pages == 0:
            wrong = ScanTrouble.EMPTY
        if wrong is not None:
            raise ScanError(wrong, f"scanimage {code}")

    def _read(self, pipe: IO[bytes]) -> None:
        with pipe:
            while line := pipe.readline(MOST_NAME):
                self._names.put(line.decode("utf-8", "replace").strip())
        self._names.put(None)

    def _listen(self, pipe: IO[bytes]) -> None:
        with pipe:
            while line := pipe.readline(MOST_NAME):
                self._last_words = (self._last_words + line)[-MOST_LAST_WORDS:]


def _wait(process: subprocess.Popen[bytes], patience: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        process.wait(patience)
