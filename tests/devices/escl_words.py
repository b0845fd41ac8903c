"""The XML the test scanner says and the strict reading of what it is told."""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from tests.devices.escl_plan import Plan

SCAN = "{http://schemas.hp.com/imaging/escl/2011/05/03}"
PWG = "{http://www.pwg.org/schemas/2010/12/sm}"
OPEN = f'xmlns:scan="{SCAN[1:-1]}" xmlns:pwg="{PWG[1:-1]}"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
WIDEST, LONGEST, LONGEST_FED = 2550, 3508, 4200
UUID = "4509a320-00a0-008f-00b6-00559a327d32"


@dataclass(frozen=True)
class Asked:
    """A job as it was understood; sizes in pixels."""

    feeder: bool
    duplex: bool
    mode: str
    dpi: int
    width: int
    height: int
    format: str


class BadSettingsError(Exception):
    """The client does not speak eSCL."""


def capabilities(plan: Plan) -> str:
    """ScannerCapabilities."""
    adf = f"<scan:AdfSimplexInputCaps>{_caps(plan, LONGEST_FED)}</scan:AdfSimplexInputCaps>"
    if plan.duplex:
        adf += f"<scan:AdfDuplexInputCaps>{_caps(plan, LONGEST_FED)}</scan:AdfDuplexInputCaps>"
    return (
        f"{HEAD}<scan:ScannerCapabilities {OPEN}><pwg:Version>{plan.version}</pwg:Version>"
        f"<pwg:MakeAndModel>Quay 1</pwg:MakeAndModel><scan:UUID>{UUID}</scan:UUID>"
        f"<scan:Platen><scan:PlatenInputCaps>{_caps(plan, LONGEST)}</scan:PlatenInputCaps>"
        f"</scan:Platen><scan:Adf>{adf}</scan:Adf></scan:ScannerCapabilities>"
    )


def status(state: str, feeder: str, jobs: dict[str, str]) -> str:
    """ScannerStatus."""
    told = "".join(
        f"<scan:JobInfo><pwg:JobUri>{uri}</pwg:JobUri><pwg:JobState>{job}</pwg:JobState>"
        "</scan:JobInfo>"
        for uri, job in jobs.items()
    )
    return (
        f"{HEAD}<scan:ScannerStatus {OPEN}><pwg:Version>2.63</pwg:Version>"
        f"<pwg:State>{state}</pwg:State><scan:AdfState>ScannerAdf{feeder}</scan:AdfState>"
        f"<scan:Jobs>{told}</scan:Jobs></scan:ScannerStatus>"
    )


def read_settings(body: bytes, plan: Plan) -> Asked:
    """Raises BadSettingsError for whatever a strict device would not take."""
    try:
        root = ET.fromstring(body)
        _must(root.tag == SCAN + "ScanSettings", "root")
        area = root.find(f"{PWG}ScanRegions/{PWG}ScanRegion")
        units = area.findtext(PWG + "ContentRegionUnits")
        width, height = (int(area.findtext(PWG + side)) for side in ("Width", "Height"))
        x, y = (int(area.findtext(PWG + side)) for side in ("XOffset", "YOffset"))
        dpis = [int(root.findtext(SCAN + name)) for name in ("XResolution", "YResolution")]
    except (ET.ParseError, AttributeError, TypeError, ValueError) as error:
        raise BadSettingsError(str(error)) from error
    source, mode = root.findtext(PWG + "InputSource"), root.findtext(SCAN + "ColorMode")
    duplex = root.findtext(SCAN + "Duplex", "false")
    kind = root.findtext(SCAN + "DocumentFormatExt") or root.findtext(PWG + "DocumentFormat")
    longest = LONGEST_FED if source == "Feeder" else LONGEST
    _must(root.findtext(PWG + "Version") is not None, "version")
    _must(units == "escl:ThreeHundredthsOfInches", "units")
    _must(0 < width <= WIDEST - x and 0 < height <= longest - y, "region")
    _must(x >= 0 <= y, "offset")
    _must(dpis[0] == dpis[1] and dpis[0] in plan.dpis, "resolution")
    _must(source in {"Platen", "Feeder"}, "source")
    _must(mode in plan.modes, "mode")
    _must(kind in plan.formats, "format")
    _must(duplex in {"true", "false"}, "duplex")
    _must(duplex == "false" or (plan.duplex and source == "Feeder"), "duplex")
    pixels = (side * dpis[0] // 300 for side in (width, height))
    return Asked(source == "Feeder", duplex == "true", mode, dpis[0], *pixels, kind)


def _caps(plan: Plan, longest: int) -> str:
    modes = "".join(f"<scan:ColorMode>{mode}</scan:ColorMode>" for mode in plan.modes)
    formats = "".join(
        f"<pwg:DocumentFormat>{kind}</pwg:DocumentFormat>"
        f"<scan:DocumentFormatExt>{kind}</scan:DocumentFormatExt>"
        for kind in plan.formats
    )
    dpis = "".join(
        f"<scan:DiscreteResolution><scan:XResolution>{dpi}</scan:XResolution>"
        f"<scan:YResolution>{dpi}</scan:YResolution></scan:DiscreteResolution>"
        for dpi in plan.dpis
    )
    return (
        f"<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>{WIDEST}</scan:MaxWidth>"
        f"<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>{longest}</scan:MaxHeight>"
        "<scan:MaxScanRegions>1</scan:MaxScanRegions><scan:SettingProfiles><scan:SettingProfile>"
        f"<scan:ColorModes>{modes}</scan:ColorModes>"
        f"<scan:DocumentFormats>{formats}</scan:DocumentFormats><scan:SupportedResolutions>"
        f"<scan:DiscreteResolutions>{dpis}</scan:DiscreteResolutions></scan:SupportedResolutions>"
        "</scan:SettingProfile></scan:SettingProfiles>"
    )


def _must(fits: bool, what: str) -> None:
    if not fits:
        raise BadSettingsError(what)
