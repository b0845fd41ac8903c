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
        """Every page of every file; one that is none keeps nobody from the others. Raises ScanError
        at the end: the first such file's trouble, and as its detail the places of all of them in
        the order, never their names.
        """
        if len(order.files) > MOST_FILES:
            raise ScanError(ScanTrouble.TOO_LARGE)
        count = 0
        wrong: dict[int, ScanTrouble] = {}
        for place, name in enumerate(order.files, start=1):
            for page in _pages(place, name, wrong):
                if stopped():
                    return
                count += 1
                if count > MOST_PAGES:
                    raise ScanError(ScanTrouble.TOO_LARGE, f"file {place}")
                yield page
        if wrong:
            first, *_ = wrong.values()
            raise ScanError(first, f"file {', '.join(map(str, wrong))}")


def _pages(place: int, name: str, wrong: dict[int, ScanTrouble]) -> Iterator[ArrivedPage]:
    """The file's pages; what is wrong with it is noted under its place."""
    try:
        yield from pages_in(_content(name), MOST_PAGES)
    except ScanError as error:
        wrong[place] = error.trouble


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
