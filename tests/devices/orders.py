"""Orders for the test scanner, and what came of them."""

from dataclasses import replace

import pytest

from desk.adapters.scanners.escl import EsclDriver
from desk.scanner.device import ArrivedPage, Device, Driver, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.devices.escl_server import EsclServer

QUICK = EsclDriver(timeout=5.0, patience=1.0)


def order(server: EsclServer, pin: str = "", **asked) -> ScanOrder:
    """An order at that server; 100 dpi, for speed."""
    device = Device(Driver.ESCL, server.root, pin=pin)
    return replace(ScanOrder(device, dpi=100), **asked)


def never() -> bool:
    """Nobody stops."""
    return False


def scanned(asked: ScanOrder, driver: EsclDriver = QUICK) -> list[ArrivedPage]:
    """Everything that came."""
    return list(driver.pages(asked, never))


def broken(asked: ScanOrder, driver: EsclDriver = QUICK) -> tuple[int, ScanTrouble, str]:
    """How many pages came, and why no more."""
    came = 0
    with pytest.raises(ScanError) as caught:  # noqa: PT012 - the pages before it count
        for _ in driver.pages(asked, never):
            came += 1
    return came, caught.value.trouble, caught.value.detail
