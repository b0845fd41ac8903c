"""Files as a scanner: what was dropped, pasted or opened becomes pages, in order."""

import os
import stat
from collections.abc import Callable, Iterator
from typing import Final

from desk.adapters.scanners.page_files import pages_in
from desk.scanner.device import ArrivedPage, Capabilities, Device, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble

MOST_BYTES: Final = 200 * 2**20
MOST_PAGES: Final = 500
MOST_FILES: Final = 500


class FilesDriver:
    """desk.adapters.scanners.driver.Driver; the order names the files."""

    def devices(self) -> tuple[Device, ...]:
        """None: files are chosen, not found."""
        return ()

    def capabilities(self, device: Device) -> Capabilities:
        """Raises ScanError: a folder has none."""
        raise ScanError(ScanTrouble.UNSUPPORTED)

    def pages(self, order: ScanOrder, stopped: Callable[[], bool]) -> Iterator[ArrivedPage]:
        """Every page of every file. Raises ScanError; its detail is the file's place in the order,
        never its name.
        """
        if len(order.files) > MOST_FILES:
            raise ScanError(ScanTrouble.TOO_LARGE)
        count = 0
        for place, name in enumerate(order.files, start=1):
            for page in _named(place, name):
                if stopped():
                    return
                count += 1
                if count > MOST_PAGES:
                    raise ScanError(ScanTrouble.TOO_LARGE, f"file {place}")
                yield page


def _named(place: int, name: str) -> Iterator[ArrivedPage]:
    try:
        yield from pages_in(_content(name), MOST_PAGES)
    except ScanError as error:
        raise ScanError(error.trouble, f"file {place}") from error


def _content(name: str) -> bytes:
    """A whole ordinary file; a pipe or a device would be waited for without end."""
    try:
        handle = os.open(name, os.O_RDONLY | getattr(os, "O_NONBLOCK", getattr(os, "O_BINARY", 0)))
        with os.fdopen(handle, "rb") as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise ScanError(ScanTrouble.UNREADABLE)
            content = file.read(MOST_BYTES + 1)
    except PermissionError as error:
        raise ScanError(ScanTrouble.DENIED) from error
    except (OSError, ValueError) as error:
        raise ScanError(ScanTrouble.UNREADABLE) from error
    if len(content) > MOST_BYTES:
        raise ScanError(ScanTrouble.TOO_LARGE)
    return content
