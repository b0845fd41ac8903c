"""One page is scanned to see whether a scanner works; nothing of it is kept."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from desk.pages.page import Look, Page
from desk.ports import Darkroom, Scanner, ScanRun
from desk.scanner.device import ArrivedPage, Capabilities, Device, Driver
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from desk.scanner.typed_address import doors_of
from desk.time.working_time import VIETNAM

NOBODY = UUID(int=0)
SHUT = frozenset({ScanTrouble.OFFLINE, ScanTrouble.LOST})
NEVER = datetime(2026, 1, 1, tzinfo=VIETNAM)


@dataclass(frozen=True, slots=True)
class ScanDoor:
    """The scanners and the room where their pages are looked at; neither in this process. `close`
    ends what was started for it. `watch` begins at a folder and gives what tells its new files, as
    paths; both raise ScanError.
    """

    scanner: Scanner
    darkroom: Darkroom
    close: Callable[[], object] = lambda: None
    watch: Callable[[str], Callable[[], tuple[str, ...]]] = lambda _: tuple


@dataclass(frozen=True, slots=True)
class Trial:
    """What came: pixels, dots per inch (0: nobody knows), bytes as they arrived, seconds from the
    order to the whole page, and a small JPEG that the darkroom drew.
    """

    width: int
    height: int
    dpi: int
    size: int
    seconds: float
    picture: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reached:
    """The door a typed address was answered at, and what stands behind it; or why not."""

    device: Device
    able: Capabilities | None = None
    error: ScanError | None = None


def reach(scanner: Scanner, address: str, pin: str = "") -> Reached:
    """The network scanner at an address as somebody typed it: where one door is shut the other is
    tried. Who answers at one, if only with a certificate to be looked at, is not asked at another.
    """
    doors = tuple(Device(Driver.ESCL, one, "", pin) for one in doors_of(address, pin))
    tried = Reached(doors[0])
    for device in doors:
        try:
            return Reached(device, scanner.capabilities(device))
        except ScanError as error:
            if error.trouble not in SHUT:
                return Reached(device, error=error)
            tried = tried if tried.error else Reached(device, error=error)
    return tried


def try_scan(run: ScanRun, darkroom: Darkroom, ticks: Callable[[], float], longest: int) -> Trial:
    """The first page of the run; the device is told to stop after it. `ticks`: monotonic seconds.

    Raises ScanError (EMPTY if no page came), ImageError.
    """
    began = ticks()
    arrived = _first(run)
    seconds = ticks() - began
    look = darkroom.look(arrived.content)
    picture = darkroom.picture(arrived.content, _page(look), longest)
    dpi = arrived.dpi or look.dpi
    return Trial(look.width, look.height, dpi, len(arrived.content), seconds, picture)


def _first(run: ScanRun) -> ArrivedPage:
    pages = iter(run)
    first = next(pages, None)
    if first is None:
        raise ScanError(ScanTrouble.EMPTY)
    run.cancel()
    with suppress(ScanError):  # the page is whole; how the stopped device ends says nothing of it
        for _ in pages:
            continue
    return first


def _page(look: Look) -> Page:
    """A page of nobody's, as the darkroom wants one."""
    return Page(NOBODY, NOBODY, 1, NOBODY, "", NEVER, 1, look=look)
