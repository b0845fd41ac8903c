"""Scanners in words: drivers, sources, tones, sizes and certificates."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.scanner.device import Device, Driver, Mode, PageSize, Source

translate = QCoreApplication.translate
GROUP = 4

DRIVERS: Final = {
    Driver.ESCL: QT_TRANSLATE_NOOP("Scanner", "network (eSCL)"),
    Driver.SANE: QT_TRANSLATE_NOOP("Scanner", "this machine (SANE)"),
    Driver.WIA: QT_TRANSLATE_NOOP("Scanner", "this machine (WIA)"),
    Driver.FILES: QT_TRANSLATE_NOOP("Scanner", "files"),
}
SOURCES: Final = {
    Source.FEEDER: QT_TRANSLATE_NOOP("Scanner", "Feeder"),
    Source.GLASS: QT_TRANSLATE_NOOP("Scanner", "Glass"),
}
MODES: Final = {
    Mode.COLOUR: QT_TRANSLATE_NOOP("Scanner", "Colour"),
    Mode.GREY: QT_TRANSLATE_NOOP("Scanner", "Grey"),
    Mode.BLACK: QT_TRANSLATE_NOOP("Scanner", "Black and white"),
}
SIZES: Final = {
    PageSize.A4: QT_TRANSLATE_NOOP("Scanner", "A4"),
    PageSize.A5: QT_TRANSLATE_NOOP("Scanner", "A5"),
    PageSize.CARD: QT_TRANSLATE_NOOP("Scanner", "Identity card"),
    PageSize.WHOLE: QT_TRANSLATE_NOOP("Scanner", "All of the glass"),
}


def driver_name(driver: Driver) -> str:
    """Who speaks to the device."""
    return translate("Scanner", str(DRIVERS[driver]))


def source_name(source: Source) -> str:
    """Where the paper lies."""
    return translate("Scanner", str(SOURCES[source]))


def mode_name(mode: Mode) -> str:
    """What the device sees."""
    return translate("Scanner", str(MODES[mode]))


def size_name(size: PageSize) -> str:
    """What is read of the glass."""
    return translate("Scanner", str(SIZES[size]))


def device_name(device: Device) -> str:
    """As it stands in a list; its address where it has no name."""
    return f"{device.name or device.address} · {driver_name(device.driver)}"


def in_groups(fingerprint: str) -> str:
    """A fingerprint to be compared with the device's own paper: groups of four capitals."""
    told = "".join(char for char in fingerprint if char.isalnum()).upper()
    return " ".join(told[at : at + GROUP] for at in range(0, len(told), GROUP))
