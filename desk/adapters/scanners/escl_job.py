"""One eSCL job from the order to the last page, with every way it can end."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx

from desk.adapters.scanners.escl_document import LARGEST_PAGE, MOST_PAGES, pictures
from desk.adapters.scanners.escl_order import Settings, settings, settings_xml
from desk.adapters.scanners.escl_patience import Patience
from desk.adapters.scanners.escl_wire import LARGEST_ANSWER, Answer, Wire
from desk.adapters.scanners.escl_xml import (
    LARGEST_XML,
    Condition,
    abilities,
    condition,
)
from desk.scanner.device import ArrivedPage, Device, Mode, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble

NO_MORE: Final = frozenset({404, 409, 410})
CAPABILITIES: Final = "ScannerCapabilities"
PDF: Final = "application/pdf"
FEEDER_TROUBLES: Final = {
    "Empty": ScanTrouble.EMPTY,
    "Jam": ScanTrouble.JAM,
    "Mispick": ScanTrouble.JAM,
    "MultipickDetected": ScanTrouble.JAM,
    "InputTrayFailed": ScanTrouble.JAM,
    "InputTrayOverloaded": ScanTrouble.JAM,
    "DuplexPageTooShort": ScanTrouble.JAM,
    "DuplexPageTooLong": ScanTrouble.JAM,
    "HatchOpen": ScanTrouble.COVER_OPEN,
    "DoorOpen": ScanTrouble.COVER_OPEN,
    "CoverOpen": ScanTrouble.COVER_OPEN,
}


class Scanner:
    """The device behind a wire; its abilities are asked first. Raises ScanError."""

    def __init__(self, wire: Wire, device: Device) -> None:
        self._wire = wire
        answer = wire.get(f"{device.address.rstrip('/')}/{CAPABILITIES}", LARGEST_XML)
        if not answer.ok:
            raise refused(answer)
        self.root = answer.url.removesuffix(CAPABILITIES)
        """Ends in a slash; where a redirect led is kept."""
        self.abilities = abilities(answer.body)

    def condition(self) -> Condition:
        """How it is; a device that does not tell says nothing against itself."""
        answer = self._wire.get(self.root + "ScannerStatus", LARGEST_XML)
        return condition(answer.body) if answer.ok else Condition("", "", {})


class Job:
    """One order at one scanner. `aside`: a second wire for the word that ends the job."""

    def __init__(self, wire: Wire, aside: Wire, patience: Patience) -> None:
        self._wire = wire
        self._aside = aside
        self._patience = patience

    def pages(self, order: ScanOrder) -> Iterator[ArrivedPage]:
        """Every page as it comes, until the feeder is empty. Raises StoppedError, ScanError."""
        scanner = self._patience.waited(lambda: Scanner(self._wire, order.device))
        asked = settings(order, scanner.abilities)
        self._patience.go_on()
        address = self._begun(scanner, asked)
        try:
            self._patience.go_on()
            yield from self._all(scanner, asked, address)
        finally:
            with suppress(ScanError):  # a device that is gone or has forgotten needs no good-bye
                self._aside.delete(address)

    def _begun(self, scanner: Scanner, asked: Settings) -> str:
        """The address of the new job."""
        xml = settings_xml(asked)
        answer = self._patience.willing(lambda: self._wire.post(scanner.root + "ScanJobs", xml))
        if answer.status in NO_MORE:
            raise self._why_nothing(scanner, asked)
        if not answer.ok:
            raise refused(answer)
        return at_device(answer)

    def _all(self, scanner: Scanner, asked: Settings, address: str) -> Iterator[ArrivedPage]:
        given = 0
        while (answer := self._next(asked, address)).ok:
            for picture in pictures(answer.body, asked.dpi, asked.mode is not Mode.COLOUR):
                given += 1
                if given > MOST_PAGES:
                    raise ScanError(ScanTrouble.TOO_LARGE, "pages")
                yield ArrivedPage(
                    picture.content, picture.dpi, back=asked.duplex and given % 2 == 0
                )
                self._patience.go_on()
            if not asked.feeder:
                return
        if not given:
            raise self._why_nothing(scanner, asked, answer)
        self._judge_end(scanner, address, answer)

    def _next(self, asked: Settings, address: str) -> Answer:
        largest = LARGEST_ANSWER if asked.format == PDF else LARGEST_PAGE
        url = address + "/NextDocument"
        try:
            return self._patience.willing(
                lambda: self._patience.waited(lambda: self._wire.get(url, largest))
            )
        except ScanError as error:
            if error.trouble is ScanTrouble.OFFLINE:
                raise ScanError(ScanTrouble.LOST, error.detail) from None
            raise

    def _judge_end(self, scanner: Scanner, address: str, answer: Answer) -> None:
        """Quiet after the last page; a jam in the middle also says 404, so the device is asked."""
        told = self._patience.waited(scanner.condition)
        trouble = FEEDER_TROUBLES.get(told.feeder, ScanTrouble.EMPTY)
        if trouble is not ScanTrouble.EMPTY:
            raise ScanError(trouble, told.feeder)
        if answer.status not in NO_MORE or told.jobs.get(address.rpartition("/")[2]) == "Aborted":
            raise ScanError(ScanTrouble.LOST, f"HTTP {answer.status} {told.state}".strip())

    def _why_nothing(
        self, scanner: Scanner, asked: Settings, answer: Answer | None = None
    ) -> ScanError:
        """`answer` None: there was not even a job."""
        told = self._patience.waited(scanner.condition)
        detail = f"{told.state} {told.feeder}".strip()
        if asked.feeder and told.feeder in FEEDER_TROUBLES:
            return ScanError(FEEDER_TROUBLES[told.feeder], detail)
        if answer is not None and answer.status not in NO_MORE:
            return refused(answer)
        if asked.feeder and not told.feeder:
            return ScanError(ScanTrouble.EMPTY, detail)
        if answer is None or told.state in {"Processing", "Testing"}:
            return ScanError(ScanTrouble.BUSY, detail)
        return ScanError(ScanTrouble.UNREADABLE, detail)


def at_device(answer: Answer) -> str:
    """The Location, relative or absolute, always at the device that gave it: its path alone counts,
    for devices name themselves as they like. Raises UNREADABLE.
    """
    told: str = answer.headers.get("location", "")
    here = urlsplit(answer.url)
    try:
        path = urlsplit(urljoin(answer.url, told)).path.rstrip("/")
    except ValueError:
        path = ""
    if path in {"", here.path.rstrip("/")} or path.startswith("//"):  # "//x" would be a host
        raise ScanError(ScanTrouble.UNREADABLE, "no job")
    return f"{here.scheme}://{here.netloc}{path}"


def refused(answer: Answer) -> ScanError:
    """What a status that is no success means."""
    detail = f"HTTP {answer.status}"
    match answer.status:
        case 401 | 403:
            return ScanError(ScanTrouble.DENIED, detail)
        case 400 | 404 | 405 | 415 | 501:
            return ScanError(ScanTrouble.UNSUPPORTED, detail)
        case 503:
            return ScanError(ScanTrouble.BUSY, detail)
        case status if status >= httpx.codes.INTERNAL_SERVER_ERROR:
            return ScanError(ScanTrouble.LOST, detail)
        case _:
            return ScanError(ScanTrouble.UNREADABLE, detail)
