"""A scanner, what it can do, what is asked of it and the pages it gives."""

from dataclasses import dataclass, field
from enum import StrEnum


class Driver(StrEnum):
    """Who speaks to the device. WIA: on Windows alone, with the Windows build."""

    ESCL = "escl"
    SANE = "sane"
    WIA = "wia"
    FILES = "files"


class Source(StrEnum):
    """Where the paper lies."""

    GLASS = "glass"
    FEEDER = "feeder"


class Mode(StrEnum):
    """What the device sees."""

    COLOUR = "colour"
    GREY = "grey"
    BLACK = "black"


class PageSize(StrEnum):
    """The part of the glass or the width of the sheet that is read."""

    A4 = "a4"
    A5 = "a5"
    CARD = "card"
    WHOLE = "whole"

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height, upright; WHOLE: none, whatever the device can."""
        return _SIZES[self]


_SIZES = {
    PageSize.A4: (210.0, 297.0),
    PageSize.A5: (148.0, 210.0),
    PageSize.CARD: (85.6, 53.98),
    PageSize.WHOLE: (0.0, 0.0),
}


@dataclass(frozen=True, slots=True)
class Device:
    """`address`: an http(s) URL for eSCL, the backend's name for SANE. `pin`: SHA-256 (hex) of the
    certificate that was shown and trusted on first use; empty without one.
    """

    driver: Driver
    address: str
    name: str = ""
    pin: str = ""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a device says it can do; sizes are the largest page in millimetres."""

    sources: frozenset[Source]
    duplex: bool
    resolutions: tuple[int, ...]
    modes: frozenset[Mode]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Profile:
    """A way of scanning on one key. An empty `address`: nothing is set here yet."""

    name: str = ""
    driver: Driver = Driver.ESCL
    address: str = ""
    pin: str = ""
    source: Source = Source.FEEDER
    dpi: int = 300
    mode: Mode = Mode.COLOUR
    duplex: bool = False
    size: PageSize = PageSize.A4

    @property
    def device(self) -> Device:
        """The device it scans with."""
        return Device(self.driver, self.address, self.name, self.pin)


@dataclass(frozen=True, slots=True)
class ScanOrder:
    """One job. `files`: with Driver.FILES the paths to read, in order."""

    device: Device
    source: Source = Source.FEEDER
    dpi: int = 300
    mode: Mode = Mode.COLOUR
    duplex: bool = False
    size: PageSize = PageSize.A4
    files: tuple[str, ...] = ()

    @classmethod
    def by(cls, profile: Profile) -> "ScanOrder":
        """What the profile says."""
        return cls(
            profile.device,
            profile.source,
            profile.dpi,
            profile.mode,
            profile.duplex,
            profile.size,
        )


@dataclass(frozen=True, slots=True)
class ArrivedPage:
    """One image as it came: JPEG or PNG, nothing changed. `dpi` 0: nobody knows. `back`: a duplex
    device's reverse side. Its text never shows the content.
    """

    content: bytes = field(repr=False)
    dpi: int
    back: bool = False
