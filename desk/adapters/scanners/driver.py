"""What every scanner driver can do; it runs in a child process, so its crash costs nothing."""

from collections.abc import Callable, Iterator
from typing import Protocol

from desk.scanner.device import ArrivedPage, Capabilities, Device, ScanOrder


class Driver(Protocol):
    """One way of speaking to scanners."""

    def devices(self) -> tuple[Device, ...]:
        """What can be found now; takes seconds."""

    def capabilities(self, device: Device) -> Capabilities:
        """Raises ScanError."""

    def pages(self, order: ScanOrder, stopped: Callable[[], bool]) -> Iterator[ArrivedPage]:
        """Every page as it comes. Asks `stopped` between pages and while it waits; when stopped it
        tells the device and ends quietly. Raises ScanError; what was given out before stays good.
        """
