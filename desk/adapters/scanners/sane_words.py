"""What scanimage says and wants to hear: its lists of devices and options, its names of things."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from desk.scanner.device import Capabilities, Device, Driver, Mode, ScanOrder, Source

LIST_FORMAT: Final = "%d\t%v %m\t%t%n"
NOT_SCANNERS: Final = ("v4l:",)
MOST_DEVICES: Final = 100
LONGEST_ADDRESS: Final = 300
LONGEST_NAME: Final = 80
USUAL_DPI: Final = (100, 150, 200, 300, 400, 600)

_OPTION = re.compile(r" {4}-{1,2}([A-Za-z][\w-]*)(?:\[=\((.*?)\)\]| )(.*)")
_VALUE = re.compile(r" ?(.*?) *(?:\[([^\[\]]*(?:\[[^\[\]]*\])?)\])?(?: \[[a-z-]+\])*")
_DIGITS = re.compile(r"[0-9]{1,6}")
_UNIT = re.compile(r"(?:dpi|mm|bit|pel|%|us)$")
_NUMBER = r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?"
_RANGE = re.compile(
    rf"({_NUMBER})\.\.({_NUMBER})(?:dpi|mm|bit|pel|%|us)?(?: \(in steps of ({_NUMBER})\))?"
)
_UNUSABLE = ("[inactive]", "[read-only]", "[hardware]")


@dataclass(frozen=True, slots=True)
class Option:
    """One option that can be set now: its choices, or the ends of its range."""

    choices: tuple[str, ...] = ()
    least: float = 0.0
    most: float = 0.0

    @property
    def numbers(self) -> tuple[int, ...]:
        """The choices that are numbers; for a range the usual ones within it."""
        if self.most > self.least:
            return tuple(dpi for dpi in USUAL_DPI if self.least <= dpi <= self.most)
        return tuple(sorted(int(one) for one in self.choices if _DIGITS.fullmatch(one)))


def devices(text: str) -> tuple[Device, ...]:
    """The devices in a list that was asked for with LIST_FORMAT; cameras are none."""
    lines = (line.split("\t") for line in text.splitlines())
    return tuple(
        Device(Driver.SANE, parts[0], _printable(" ".join(parts[1].split())))
        for parts in lines
        if len(parts) == len(LIST_FORMAT.split("\t")) and _is_scanner(parts[0])
    )[:MOST_DEVICES]


def _is_scanner(address: str) -> bool:
    """Network devices name themselves, so a name may be anything."""
    known = address.isprintable() and 0 < len(address) <= LONGEST_ADDRESS
    return known and not address.startswith(NOT_SCANNERS)


def _printable(name: str) -> str:
    return "".join(sign for sign in name if sign.isprintable())[:LONGEST_NAME]


def options(text: str) -> dict[str, Option]:
    """What `scanimage -A` lists and can be set at this moment, by name without dashes."""
    found = (_OPTION.fullmatch(line) for line in text.splitlines() if not line.endswith(_UNUSABLE))
    return {one[1]: _option(one[2] or one[3]) for one in found if one}


def _option(words: str) -> Option:
    if (ends := _RANGE.match(words.strip())) is not None:
        return Option(least=float(ends[1]), most=float(ends[2]))
    value = _VALUE.fullmatch(words)
    listed = (value[1] if value else words).split("|")
    return Option(tuple(_UNIT.sub("", one) if one[:1].isdigit() else one for one in listed if one))


def image_format(text: str, mode: Mode) -> str:
    """JPEG where the mode has shades and this scanimage can (its help says so), else PNG."""
    known = re.search(r"--format=(\S+)", text)
    shaded = mode is not Mode.BLACK and known is not None and "jpeg" in known[1].split("|")
    return "jpeg" if shaded else "png"


def capabilities(found: Mapping[str, Option]) -> Capabilities:
    """What a device with these options can do."""
    sources = frozenset(one for one in Source if _offers(found, one))
    modes = frozenset(mode for mode in Mode if mode_words(found, mode)[1] is mode)
    wide, high = found.get("x", Option()), found.get("y", Option())
    return Capabilities(
        sources,
        _duplex(found) is not None,
        found.get("resolution", Option()).numbers,
        modes,
        wide.most,
        high.most,
    )


def _offers(found: Mapping[str, Option], source: Source) -> bool:
    return source is Source.GLASS if "source" not in found else bool(_sources(found, source))


def _sources(found: Mapping[str, Option], source: Source) -> tuple[str, ...]:
    """The device's names for it, one-sided ones first."""
    feeders = re.compile(r"adf|feeder|document", re.IGNORECASE)
    names = found["source"].choices if "source" in found else ()
    fitting = (one for one in names if bool(feeders.search(one)) is (source is Source.FEEDER))
    known = (one for one in fitting if source is Source.FEEDER or one.lower() != "auto")
    return tuple(sorted(known, key=lambda one: ("duplex" in one.lower(), "back" in one.lower())))


def _duplex(found: Mapping[str, Option]) -> tuple[str, ...] | None:
    """What turns both sides on; None: it cannot."""
    both = [one for one in _sources(found, Source.FEEDER) if "duplex" in one.lower()]
    if both:
        return (f"--source={both[0]}",)
    feeder = _sources(found, Source.FEEDER)
    for name in ("adf-mode", "duplex"):
        words = [one for one in found.get(name, Option()).choices if one in {"Duplex", "yes"}]
        if feeder and words:
            return (f"--source={feeder[0]}", f"--{name}={words[0]}")
    return None


def order_words(
    found: Mapping[str, Option], order: ScanOrder
) -> tuple[tuple[str, ...], int] | None:
    """The options that ask a device for that order, and the dpi it will have; None: it cannot."""
    source = _source_words(found, order)
    if source is None:
        return None
    dpi, resolution = _resolution_words(found, order.dpi)
    mode, _ = mode_words(found, order.mode)
    return source + mode + resolution + _area(found, order), dpi


def _source_words(found: Mapping[str, Option], order: ScanOrder) -> tuple[str, ...] | None:
    if order.source is Source.FEEDER and order.duplex:
        return _duplex(found)
    names = _sources(found, order.source)
    if names:
        return (f"--source={names[0]}", *_one_sided(found, order.source))
    return () if _offers(found, order.source) else None


def _one_sided(found: Mapping[str, Option], source: Source) -> tuple[str, ...]:
    """Devices remember what the last order wanted."""
    if source is Source.FEEDER and "Simplex" in found.get("adf-mode", Option()).choices:
        return ("--adf-mode=Simplex",)
    return ()


def _resolution_words(found: Mapping[str, Option], dpi: int) -> tuple[int, tuple[str, ...]]:
    """The next better resolution there is, else the best."""
    option = found.get("resolution")
    if option is None:
        return 0, ()
    if option.most > option.least:
        chosen = int(min(max(dpi, option.least), option.most))
    else:
        better = [one for one in option.numbers if one >= dpi]
        chosen = min(better) if better else max(option.numbers, default=dpi)
    return chosen, (f"--resolution={chosen}",)


def mode_words(found: Mapping[str, Option], mode: Mode) -> tuple[tuple[str, ...], Mode]:
    """The options for that mode, or for the next richer one the device has."""
    richer = {Mode.BLACK: Mode.GREY, Mode.GREY: Mode.COLOUR}
    words = _own_mode_words(found, mode)
    if words is not None or mode not in richer:
        return words or (), mode
    return mode_words(found, richer[mode])


_MODE_NAMES: Final = {
    Mode.COLOUR: ("colou?r$", "24.?bit colou?r", "colou?r"),
    Mode.GREY: ("gr[ae]y$", "(true|8.?bit) gr[ae]y", "gr[ae]yscale", "gr[ae]y(?!.*(diff|dither))"),
    Mode.BLACK: ("line.?art$", "black|b&w|binary|mono", "line.?art"),
}


def _own_mode_words(found: Mapping[str, Option], mode: Mode) -> tuple[str, ...] | None:
    name = _first(found.get("mode", Option()).choices, _MODE_NAMES[mode])
    depths = found.get("depth", Option()).choices
    if name is not None:
        deep = ("--depth=8",) if mode is not Mode.BLACK and "8" in depths else ()
        return (f"--mode={name}", *deep)
    grey = _first(found.get("mode", Option()).choices, _MODE_NAMES[Mode.GREY])
    if mode is Mode.BLACK and grey is not None and "1" in depths:
        return (f"--mode={grey}", "--depth=1")
    return None


def _first(names: Iterable[str], patterns: Iterable[str]) -> str | None:
    known = tuple(names)
    fitting = (one for words in patterns for one in known if re.match(words, one, re.IGNORECASE))
    return next(fitting, None)


def _area(found: Mapping[str, Option], order: ScanOrder) -> tuple[str, ...]:
    """The upper left part of that size; feeders that centre the sheet are told its size first."""
    wide, high = found.get("x"), found.get("y")
    if wide is None or high is None:
        return ()
    width, height = order.size.millimetres
    width, height = min(width or wide.most, wide.most), min(height or high.most, high.most)
    sheet = (f"--page-width={width:g}", f"--page-height={height:g}")
    told = sheet if {"page-width", "page-height"} <= found.keys() else ()
    return (*told, "-l", "0", "-t", "0", "-x", f"{width:g}", "-y", f"{height:g}")
