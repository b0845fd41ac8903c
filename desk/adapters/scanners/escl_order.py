"""From an order to the settings this very device understands."""

from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from desk.adapters.scanners.escl_xml import COLOUR_MODES, MILLIMETRES, Abilities, Input
from desk.scanner.device import Mode, PageSize, ScanOrder, Source
from desk.scanner.scan_trouble import ScanError, ScanTrouble

USUAL: Final = ("image/jpeg", "application/pdf", "image/png")
ONE_BIT: Final = ("image/png", "application/pdf", "image/jpeg")
INSTEAD: Final = {
    Mode.BLACK: (Mode.BLACK, Mode.GREY, Mode.COLOUR),
    Mode.GREY: (Mode.GREY, Mode.COLOUR, Mode.BLACK),
    Mode.COLOUR: (Mode.COLOUR, Mode.GREY, Mode.BLACK),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """One ScanSettings; sizes in 1/300 inch."""

    version: str
    feeder: bool
    duplex: bool
    mode: Mode
    dpi: int
    width: int
    height: int
    format: str


def settings(order: ScanOrder, told: Abilities) -> Settings:
    """What is asked of this device. Raises UNSUPPORTED rather than leaving backs out."""
    feeder = order.source is Source.FEEDER
    duplex = order.duplex and feeder
    way = told.way_in(order.source, duplex)
    if way is None:
        raise ScanError(ScanTrouble.UNSUPPORTED, f"{order.source} duplex={duplex}")
    mode = next(mode for mode in INSTEAD[order.mode] if mode in way.modes)
    formats = ONE_BIT if mode is Mode.BLACK else USUAL
    kind = next((kind for kind in formats if kind in way.formats), USUAL[0])
    dpi = next((dpi for dpi in way.resolutions if dpi >= order.dpi), way.resolutions[-1])
    return Settings(told.version, feeder, duplex, mode, dpi, *region(order.size, way), kind)


def region(size: PageSize, way: Input) -> tuple[int, int]:
    """Width and height in 1/300 inch, within what the device can."""
    if size is PageSize.WHOLE:
        return way.largest
    width, height = (
        max(low, min(round(side / MILLIMETRES), high))
        for side, low, high in zip(size.millimetres, way.least, way.largest, strict=True)
    )
    return width, height


def settings_xml(job: Settings) -> bytes:
    """ScanSettings as every known device takes them, in the order of the standard."""
    ext = tuple(map(int, job.version.split("."))) >= (2, 1)
    mode = next(word for word, mode in COLOUR_MODES.items() if mode is job.mode)
    parts = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"'
        ' xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">',
        f"<pwg:Version>{escape(job.version)}</pwg:Version><scan:Intent>Document</scan:Intent>",
        "<pwg:ScanRegions><pwg:ScanRegion>",
        "<pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>",
        f"<pwg:XOffset>0</pwg:XOffset><pwg:YOffset>0</pwg:YOffset><pwg:Width>{job.width}"
        f"</pwg:Width><pwg:Height>{job.height}</pwg:Height>",
        "</pwg:ScanRegion></pwg:ScanRegions>",
        f"<pwg:InputSource>{'Feeder' if job.feeder else 'Platen'}</pwg:InputSource>",
        f"<scan:ColorMode>{mode}</scan:ColorMode>",
        f"<scan:XResolution>{job.dpi}</scan:XResolution>",
        f"<scan:YResolution>{job.dpi}</scan:YResolution>",
        f"<pwg:DocumentFormat>{escape(job.format)}</pwg:DocumentFormat>",
        f"<scan:DocumentFormatExt>{escape(job.format)}</scan:DocumentFormatExt>" if ext else "",
        f"<scan:Duplex>{str(job.duplex).lower()}</scan:Duplex>" if job.feeder else "",
        "</scan:ScanSettings>",
    )
    return "".join(parts).encode()
