"""Which driver speaks to which devices."""

from desk.adapters.scanners.driver import Driver as Speaker
from desk.scanner.device import Driver
from desk.scanner.scan_trouble import ScanError, ScanTrouble


def driver_of(driver: Driver) -> Speaker:
    """A fresh one, with nothing else loaded. Raises ScanError: none here speaks to such devices."""
    match driver:
        case Driver.ESCL:
            from desk.adapters.scanners.escl import EsclDriver  # noqa: PLC0415 - loads httpx

            return EsclDriver()
        case Driver.SANE:
            from desk.adapters.scanners.sane import SaneDriver  # noqa: PLC0415 - light alone

            return SaneDriver()
        case Driver.FILES:
            from desk.adapters.scanners.files import FilesDriver  # noqa: PLC0415 - loads pikepdf

            return FilesDriver()
        case Driver.WIA:
            raise ScanError(ScanTrouble.DRIVER_MISSING)
