"""All devices of this desk behind one face; each driver at work in a process of its own."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock, Timer
from typing import Final

from desk.adapters.children.command import ChildCommand
from desk.adapters.children.frames import Frame, FrameError
from desk.adapters.children.parent import Child, ChildDiedError
from desk.adapters.children.values import CAPABILITIES, DEVICE, DEVICES, ORDER
from desk.ports import ScanRun
from desk.scanner.device import ArrivedPage, Capabilities, Device, Driver, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble

SEARCH_S: Final = 20.0
CAPABILITIES_S: Final = 30.0
MOST_DETAIL: Final = 300
MOST_DPI: Final = 10_000
MOST_PAGES: Final = 2000
"""More than any driver gives; one that does not end is not waited for until the disk is full."""
SEARCHED: Final = (Driver.ESCL, Driver.SANE)
ALSO_ESCL: Final = ("airscan:e", "escl:")


class ScannerProcesses:
    """desk.ports.Scanner. `command` starts a child when a room's name follows it."""

    def __init__(self, command: ChildCommand, patience: float = SEARCH_S) -> None:
        self._command = command
        self._patience = patience

    def devices(self) -> tuple[Device, ...]:
        """Found by eSCL and by SANE at once; a driver that fails has found none."""
        with ThreadPoolExecutor(len(SEARCHED)) as pool:
            network, local = pool.map(self._found, SEARCHED)
        if network:
            local = tuple(one for one in local if not one.address.startswith(ALSO_ESCL))
        return network + local

    def capabilities(self, device: Device) -> Capabilities:
        """Raises ScanError."""
        order = DEVICE.frame("capabilities", device)
        answer = self._asked(device.driver, order, CAPABILITIES_S)
        try:
            return CAPABILITIES.value(answer)
        except FrameError as error:
            raise ScanError(ScanTrouble.DRIVER_DIED) from error

    def scan(self, order: ScanOrder) -> ScanRun:
        """Starts nothing before it is iterated."""
        whole = tuple(str(Path(name).absolute()) for name in order.files)
        return _Run(self._command, replace(order, files=whole))

    def _found(self, driver: Driver) -> tuple[Device, ...]:
        try:
            return DEVICES.value(self._asked(driver, Frame("devices"), self._patience))
        except (ScanError, FrameError):
            return ()

    def _asked(self, driver: Driver, order: Frame, patience: float) -> Frame:
        child = _started(self._command, driver)
        late = Timer(patience, child.stop, (0,))
        late.daemon = True
        late.start()
        try:
            child.ask(order)
            return _believed(child.answer())
        except ChildDiedError as error:
            raise ScanError(ScanTrouble.DRIVER_DIED, str(error)) from error
        finally:
            late.cancel()
            child.end()


class _Run:
    """One job in one child. Left early, it tells the device to stop."""

    def __init__(self, command: ChildCommand, order: ScanOrder) -> None:
        self._command = command
        self._order = order
        self._changing = Lock()
        self._child: Child | None = None
        self._cancelled = False

    def __iter__(self) -> Iterator[ArrivedPage]:
        child = self._begun()
        if child is None:
            return
        try:
            yield from self._pages(child)
        finally:
            _let_go(child)

    def cancel(self) -> None:
        """From any thread: the device is told to stop, pages on the way may still come."""
        with self._changing:
            self._cancelled = True
            child = self._child
        if child is not None:
            child.stop()

    def _begun(self) -> Child | None:
        """The child with its order; None when it was cancelled before. Raises ScanError."""
        with self._changing:
            if self._cancelled:
                return None
            child = self._child = _started(self._command, self._order.device.driver)
        try:
            child.ask(ORDER.frame("scan", self._order))
        except ChildDiedError as error:
            raise ScanError(ScanTrouble.DRIVER_DIED, str(error)) from error
        except FrameError as error:
            child.end()
            raise ScanError(ScanTrouble.TOO_LARGE) from error
        return child

    def _pages(self, child: Child) -> Iterator[ArrivedPage]:
        try:
            count = 0
            while (frame := child.answer()).kind == "page":
                count += 1
                if count > MOST_PAGES:
                    raise ScanError(ScanTrouble.TOO_LARGE)
                yield _page(frame)
            child.end()
            if _believed(frame).kind != "done":
                raise ScanError(ScanTrouble.DRIVER_DIED)
        except ChildDiedError as error:
            if not self._cancelled:
                raise ScanError(ScanTrouble.DRIVER_DIED, str(error)) from error


def _started(command: ChildCommand, driver: Driver) -> Child:
    try:
        return Child(command, driver.value)
    except OSError as error:
        raise ScanError(ScanTrouble.DRIVER_MISSING) from error


def _let_go(child: Child) -> None:
    """Its pages that nobody wants any more are read away, so that it can end by itself."""
    child.stop()
    with suppress(ChildDiedError):
        while child.answer().kind not in {"done", "trouble"}:
            pass
    child.end()


def _believed(frame: Frame) -> Frame:
    """A message that is no trouble. Raises ScanError as the driver did."""
    if frame.kind != "trouble":
        return frame
    try:
        trouble = ScanTrouble(str(frame.header.get("trouble")))
    except ValueError as error:
        raise ScanError(ScanTrouble.DRIVER_DIED) from error
    detail = frame.header.get("detail")
    told = detail[:MOST_DETAIL] if isinstance(detail, str) else ""
    raise ScanError(trouble, told if told.isprintable() else "")


def _page(frame: Frame) -> ArrivedPage:
    dpi, back = frame.header.get("dpi"), frame.header.get("back")
    if type(dpi) is not int or not 0 <= dpi <= MOST_DPI or not frame.body:
        raise ScanError(ScanTrouble.DRIVER_DIED)
    return ArrivedPage(frame.body, dpi, back is True)
