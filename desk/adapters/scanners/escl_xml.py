"""The XML of eSCL as devices say it: what they can do and how they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from desk.scanner.device import Capabilities, Mode, Source
from desk.scanner.scan_trouble import ScanError, ScanTrouble

LARGEST_XML: Final = 512 * 1024
DEEPEST_XML: Final = 40
"""Elements within each other; every look below one of them costs no more than that."""
MILLIMETRES: Final = 25.4 / 300
"""eSCL measures in 1/300 inch."""
USUAL_DPI: Final = (75, 100, 150, 200, 240, 300, 400, 600, 1200)
MOST_DPI: Final = 4800
LARGEST_SIDE: Final = 100_000
LONGEST_NAME: Final = 80
COLOUR_MODES: Final = {
    "RGB24": Mode.COLOUR,
    "Grayscale8": Mode.GREY,
    "BlackAndWhite1": Mode.BLACK,
}
_DECLARATION = re.compile(r"<!(?!--|\[CDATA\[)")
_VERSION = re.compile(r"[0-9]{1,2}\.[0-9]{1,3}")


@dataclass(frozen=True, slots=True)
class Input:
    """One way in: the glass, or the feeder with one or both sides. Sizes in 1/300 inch."""

    resolutions: tuple[int, ...]
    modes: frozenset[Mode]
    formats: frozenset[str]
    least: tuple[int, int]
    largest: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Abilities:
    """ScannerCapabilities. `duplex` None: one side at a time."""

    version: str
    name: str
    platen: Input | None
    simplex: Input | None
    duplex: Input | None

    def way_in(self, source: Source, duplex: bool) -> Input | None:
        """What this kind of job uses; None: the device cannot."""
        if source is Source.GLASS:
            return None if duplex else self.platen
        return self.duplex if duplex else self.simplex or self.duplex

    @property
    def capabilities(self) -> Capabilities:
        """What every way in can do, taken together."""
        ways = [way for way in (self.platen, self.simplex, self.duplex) if way]
        feeds = bool(self.simplex or self.duplex)
        offered = ((Source.GLASS, self.platen is not None), (Source.FEEDER, feeds))
        return Capabilities(
            frozenset(source for source, there in offered if there),
            self.duplex is not None,
            tuple(sorted({dpi for way in ways for dpi in way.resolutions})),
            frozenset(mode for way in ways for mode in way.modes),
            max((way.largest[0] for way in ways), default=0) * MILLIMETRES,
            max((way.largest[1] for way in ways), default=0) * MILLIMETRES,
        )


@dataclass(frozen=True, slots=True)
class Condition:
    """ScannerStatus: the words of the standard; `jobs` is state by the job's last path part."""

    state: str
    feeder: str
    jobs: dict[str, str]


def parsed(content: bytes) -> ET.Element:
    """The root. No DTD, no entity, nothing larger than any device says. Raises UNREADABLE."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    if len(content) > LARGEST_XML or _DECLARATION.search(text):
        raise ScanError(ScanTrouble.UNREADABLE, "XML refused")
    try:
        root = ET.fromstring(text)  # noqa: S314 - no declaration gets here
    except (ET.ParseError, ValueError) as error:
        raise ScanError(ScanTrouble.UNREADABLE, f"XML {type(error).__name__}") from None
    if _deep(root):
        raise ScanError(ScanTrouble.UNREADABLE, "XML refused")
    return root


def _deep(root: ET.Element) -> bool:
    level = [root]
    for _ in range(DEEPEST_XML):
        level = [below for part in level for below in part]
    return bool(level)


def abilities(content: bytes) -> Abilities:
    """What the device says it can do. Raises UNREADABLE, also when it can do nothing."""
    root = parsed(content)
    if _local(root) != "ScannerCapabilities":
        raise ScanError(ScanTrouble.UNREADABLE, "no ScannerCapabilities")
    named = (part for part in _all(root, "SettingProfile") if part.get("name"))
    shared = {part.get("name", ""): part for part in named}
    simplex = _input(_first(root, "AdfSimplexInputCaps"), shared)
    duplex = _input(_first(root, "AdfDuplexInputCaps"), shared)
    if any(_text(option) == "Duplex" for option in _all(root, "AdfOption")):
        duplex = duplex or simplex
    version = _text(_first(root, "Version"))
    told = Abilities(
        version if _VERSION.fullmatch(version) else "2.0",
        printable(_text(_first(root, "MakeAndModel"))),
        _input(_first(root, "PlatenInputCaps"), shared),
        simplex,
        duplex,
    )
    if not (told.platen or told.simplex or told.duplex):
        raise ScanError(ScanTrouble.UNREADABLE, "no way in")
    return told


def condition(content: bytes) -> Condition:
    """How the device is. Raises UNREADABLE."""
    root = parsed(content)
    states = [part for part in root if _local(part) == "State"]
    return Condition(
        _word(states[0]) if states else "",
        _word(_first(root, "AdfState")).removeprefix("ScannerAdf"),
        {
            _text(_first(job, "JobUri")).rstrip("/").rpartition("/")[2]: _word(
                _first(job, "JobState")
            )
            for job in _all(root, "JobInfo")
        },
    )


def printable(text: str) -> str:
    """A name of a stranger, short and without control signs."""
    return "".join(sign for sign in text if sign.isprintable()).strip()[:LONGEST_NAME]


def _input(caps: ET.Element | None, shared: dict[str, ET.Element]) -> Input | None:
    if caps is None:
        return None
    profiles = [
        shared.get(profile.get("ref", ""), profile) for profile in _all(caps, "SettingProfile")
    ] or [caps]
    largest = _number(caps, "MaxWidth"), _number(caps, "MaxHeight")
    resolutions = tuple(sorted({dpi for part in profiles for dpi in _resolutions(part)}))
    if not resolutions or 0 in largest:
        return None
    words = (_text(word) for part in profiles for word in _all(part, "ColorMode"))
    modes = frozenset(COLOUR_MODES[word] for word in words if word in COLOUR_MODES)
    formats = frozenset(
        _text(kind).lower()
        for part in profiles
        for name in ("DocumentFormat", "DocumentFormatExt")
        for kind in _all(part, name)
    )
    least = _number(caps, "MinWidth"), _number(caps, "MinHeight")
    return Input(resolutions, modes or frozenset({Mode.COLOUR}), formats, least, largest)


def _resolutions(profile: ET.Element) -> Iterator[int]:
    for one in _all(profile, "DiscreteResolution"):
        x, y = _number(one, "XResolution"), _number(one, "YResolution")
        if x == y and 0 < x <= MOST_DPI:
            yield x
    for span in _all(profile, "XResolutionRange"):
        yield from _stepped(_number(span, "Min"), _number(span, "Max"), _number(span, "Step"))


def _stepped(low: int, high: int, step: int) -> Iterable[int]:
    high = min(high, MOST_DPI)
    if not 0 < low <= high:
        return ()
    usual = (dpi for dpi in USUAL_DPI if low <= dpi <= high and (dpi - low) % (step or 1) == 0)
    return {low, *usual}


def _number(part: ET.Element, name: str) -> int:
    """0 for anything that is no sane size."""
    text = _text(_first(part, name))
    sane = text.isascii() and text.isdigit() and len(text) <= len(str(LARGEST_SIDE))
    return min(int(text), LARGEST_SIDE) if sane else 0


def _word(part: ET.Element | None) -> str:
    text = _text(part)
    return text if text.isascii() and text.isalnum() and len(text) <= LONGEST_NAME else ""


def _text(part: ET.Element | None) -> str:
    return (part.text or "").strip() if part is not None else ""


def _first(part: ET.Element, name: str) -> ET.Element | None:
    return next(_all(part, name), None)


def _all(part: ET.Element, name: str) -> Iterator[ET.Element]:
    return (below for below in part.iter() if _local(below) == name)


def _local(part: ET.Element) -> str:
    return part.tag.rpartition("}")[2]
