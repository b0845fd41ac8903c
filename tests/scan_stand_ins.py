"""A scanner with paper in it, and a darkroom that looks at what it gives: no device, no process."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PIL import Image

from desk.pages.page import Look, Page, Tone
from desk.scan_trial import ScanDoor
from desk.scanner.device import (
    ArrivedPage,
    Capabilities,
    Device,
    Driver,
    Mode,
    ScanOrder,
    Source,
)
from desk.scanner.scan_trouble import ScanError

NETWORK = Device(Driver.ESCL, "https://192.168.7.20/eSCL", "Máy quét một cửa")
TABLE = Device(Driver.SANE, "test:0", "Noname frontend-tester")
ABLE = Capabilities(
    frozenset({Source.GLASS, Source.FEEDER}),
    True,
    (75, 100, 200, 300, 600),
    frozenset({Mode.COLOUR, Mode.GREY}),
    216.0,
    356.0,
)
FINGERPRINT = "3f9a" * 16


def jpeg(width: int = 620, height: int = 877) -> bytes:
    """An A4 page at 75 dpi."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#f4f0e6").save(out, "JPEG", dpi=(75, 75))
    return out.getvalue()


@dataclass
class Run:
    """Pages, then trouble if there is some; `cancelled` once somebody asked for it."""

    pages: tuple[ArrivedPage, ...]
    trouble: ScanError | None
    cancelled: bool = False

    def __iter__(self) -> Iterator[ArrivedPage]:
        for page in self.pages:
            if not self.cancelled:
                yield page
        if self.trouble is not None:
            raise self.trouble

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class DeskScanner:
    """desk.ports.Scanner; `pins`: the certificate each address wants to be trusted by."""

    found: tuple[Device, ...] = (NETWORK, TABLE)
    able: Capabilities = ABLE
    pages: tuple[ArrivedPage, ...] = ()
    trouble: ScanError | None = None
    check: Callable[[Device], None] = lambda _: None
    orders: list[ScanOrder] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)

    def devices(self) -> tuple[Device, ...]:
        return self.found

    def capabilities(self, device: Device) -> Capabilities:
        self.check(device)
        return self.able

    def scan(self, order: ScanOrder) -> Run:
        self.orders.append(order)
        self.runs.append(Run(self.pages, self.trouble))
        return self.runs[-1]


class PlainDarkroom:
    """desk.ports.Darkroom for pages nobody has to be afraid of."""

    def look(self, content: bytes) -> Look:
        width, height = Image.open(io.BytesIO(content)).size
        return Look(width, height, 75, Tone.COLOUR)

    def picture(self, content: bytes, page: Page, longest: int) -> bytes:
        drawn = Image.open(io.BytesIO(content))
        drawn.thumbnail((longest, longest))
        out = io.BytesIO()
        drawn.save(out, "JPEG")
        return out.getvalue()

    def title(self, content: bytes, page: Page) -> str:
        return ""

    def bind(self, sheets: object, text: bool = True) -> object:
        raise AssertionError("a trial binds nothing")


def desk_scanner(**other: object) -> ScanDoor:
    """Both, with three pages in the feeder."""
    pages = tuple(ArrivedPage(jpeg(), 300) for _ in range(3))
    return ScanDoor(DeskScanner(**{"pages": pages, **other}), PlainDarkroom())
