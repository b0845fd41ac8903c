"""A driver at work in its child: one order, its pages or its answer, and a last word."""

from desk.adapters.children.frames import Frame, FrameError
from desk.adapters.children.line import Line
from desk.adapters.children.values import CAPABILITIES, DEVICE, DEVICES, ORDER
from desk.adapters.scanners.driver import Driver
from desk.scanner.scan_trouble import ScanError, ScanTrouble

MOST_DETAIL = 300


def serve(line: Line, driver: Driver) -> None:
    """Answers one order. A bug ends the process without a last word: the parent then knows."""
    order = line.order()
    if order is None:
        return
    try:
        _answer(line, driver, order)
    except ScanError as error:
        told = {"trouble": error.trouble.value, "detail": error.detail[:MOST_DETAIL]}
        line.say(Frame("trouble", {**told}))
    else:
        line.say(Frame("done"))


def _answer(line: Line, driver: Driver, order: Frame) -> None:
    match order.kind:
        case "devices":
            line.say(DEVICES.frame("devices", driver.devices()))
        case "capabilities":
            able = driver.capabilities(DEVICE.value(order))
            line.say(CAPABILITIES.frame("capabilities", able))
        case "scan":
            _scan(line, driver, order)
        case _:
            raise FrameError


def _scan(line: Line, driver: Driver, order: Frame) -> None:
    for page in driver.pages(ORDER.value(order), line.stopped):
        try:
            line.say(Frame("page", {"dpi": page.dpi, "back": page.back}, page.content))
        except FrameError as error:
            raise ScanError(ScanTrouble.TOO_LARGE) from error
