"""Talking with a scanner while the window goes on: one question at a time, with its seconds."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desk.errors import DeskError
from desk.ports import ScanRun
from desk.scan_trial import ScanDoor, Trial, reach, try_scan
from desk.scanner.device import Device, ScanOrder
from ui.work import Work

SECOND = 1000

Answer = TypeVar("Answer")


class ScannerTalk(QObject):
    """Asked on a thread of its own, so that the register's is free meanwhile. An answer to a
    question that was stopped or asked anew is dropped.

    `seconds` counts while something goes on; `ended` comes before the answer.
    """

    seconds = Signal(int)
    ended = Signal()
    found = Signal(object)
    able = Signal(object)
    reached = Signal(object)
    tried = Signal(object)
    failed = Signal(object)

    def __init__(
        self, door: Callable[[], ScanDoor], parent: QObject, work: Work | None = None
    ) -> None:
        super().__init__(parent)
        self._make = door
        self._door: ScanDoor | None = None
        self._work = work or self._own_thread()
        self._run: ScanRun | None = None
        self._asked = 0
        self._began = 0.0
        self._ticking = QTimer(self)
        self._ticking.setInterval(SECOND)
        self._ticking.timeout.connect(self._tick)

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._ticking.isActive()

    def search(self) -> None:
        """`found`: every device that can be reached now."""
        self._ask(lambda: self._scanning().scanner.devices(), self.found.emit)

    def ask(self, device: Device) -> None:
        """`able`: what the device can do."""
        self._ask(lambda: self._scanning().scanner.capabilities(device), self.able.emit)

    def reach(self, address: str, pin: str) -> None:
        """`reached`: who answers at a typed address (desk.scan_trial.Reached)."""
        self._ask(lambda: reach(self._scanning().scanner, address, pin), self.reached.emit)

    def try_page(self, order: ScanOrder, longest: int) -> None:
        """`tried`: one page, its picture's longer side that many pixels."""
        door = self._scanning()
        run = door.scanner.scan(order)

        def try_it() -> Trial:
            try:
                return try_scan(run, door.darkroom, monotonic, longest)
            finally:
                door.close()

        self._ask(try_it, self.tried.emit)
        self._run = run

    def stop(self) -> None:
        """No answer is wanted any more; a scanning device is told so."""
        run = self._run
        if self.busy:
            self._end()
        if run is not None:
            run.cancel()

    def _ask(self, call: Callable[[], Answer], then: Callable[[Answer], object]) -> None:
        self.stop()
        self._asked += 1
        mine = self._asked
        self._began = monotonic()
        self._ticking.start()
        self._tick()
        self._work.ask(
            call,
            lambda answer: self._answer(mine, then, answer),
            self,
            failed=lambda error: self._answer(mine, self._refuse, error),
        )

    def _answer(self, mine: int, then: Callable[[Answer], object], answer: Answer) -> None:
        if mine == self._asked and self.busy:
            self._end()
            then(answer)

    def _refuse(self, error: DeskError) -> None:
        self.failed.emit(error)

    def _end(self) -> None:
        self._run = None
        self._ticking.stop()
        self.ended.emit()

    def _tick(self) -> None:
        self.seconds.emit(int(monotonic() - self._began))

    def _scanning(self) -> ScanDoor:
        if self._door is None:
            self._door = self._make()
        return self._door

    def _own_thread(self) -> Work:
        pool = ThreadPoolExecutor(1, "scanner")
        self.destroyed.connect(lambda: pool.shutdown(wait=False, cancel_futures=True))
        return Work(pool, self)
