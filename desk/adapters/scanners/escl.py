"""Network scanners, and every USB scanner that a PC shares: eSCL over http and https."""

from collections.abc import Callable, Iterator
from contextlib import suppress

from desk.adapters.scanners.discovery import found
from desk.adapters.scanners.escl_job import Job, Scanner
from desk.adapters.scanners.escl_patience import Patience, StoppedError
from desk.adapters.scanners.escl_wire import CONNECT_SECONDS, Wire
from desk.scanner.device import ArrivedPage, Capabilities, Device, ScanOrder


class EsclDriver:
    """`timeout`: seconds a device may be silent. `patience`: seconds it may say it is busy."""

    def __init__(
        self, timeout: float = 90.0, patience: float = 30.0, browse_seconds: float = 3.0
    ) -> None:
        self._timeout = timeout
        self._patience = patience
        self._browse_seconds = browse_seconds

    def devices(self) -> tuple[Device, ...]:
        """What announces itself on the local network."""
        return found(self._browse_seconds)

    def capabilities(self, device: Device) -> Capabilities:
        """Raises ScanError."""
        with Wire(device.pin, min(self._timeout, CONNECT_SECONDS)) as wire:
            return Scanner(wire, device).abilities.capabilities

    def pages(self, order: ScanOrder, stopped: Callable[[], bool]) -> Iterator[ArrivedPage]:
        """Every page as it comes; when stopped the device is told and it ends quietly."""
        pin = order.device.pin
        with (
            suppress(StoppedError),
            Wire(pin, self._timeout) as wire,
            Wire(pin, min(self._timeout, CONNECT_SECONDS)) as aside,
            Patience(wire, stopped, self._patience) as patience,
        ):
            yield from Job(wire, aside, patience).pages(order)
