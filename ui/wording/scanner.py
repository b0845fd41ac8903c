"""Scanners in words: what stops one, drivers, sources, tones, sizes and certificates."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.scanner.device import Device, Driver, Mode, PageSize, Source
from desk.scanner.scan_trouble import ScanError, ScanTrouble

translate = QCoreApplication.translate
GROUP = 4

SCAN_TROUBLES: Final = {
    ScanTrouble.JAM: QT_TRANSLATE_NOOP(
        "Scanner", "Paper jam. The pages before it are kept; take the paper out, then scan on."
    ),
    ScanTrouble.COVER_OPEN: QT_TRANSLATE_NOOP(
        "Scanner", "The scanner's cover is open. Close it, then scan on."
    ),
    ScanTrouble.EMPTY: QT_TRANSLATE_NOOP(
        "Scanner", "The feeder is empty. Put the papers in, then scan."
    ),
    ScanTrouble.BUSY: QT_TRANSLATE_NOOP(
        "Scanner", "Somebody else is using the scanner. Wait a moment, then scan again."
    ),
    ScanTrouble.OFFLINE: QT_TRANSLATE_NOOP(
        "Scanner", "The scanner does not answer. Look at its power and its cable, then scan again."
    ),
    ScanTrouble.LOST: QT_TRANSLATE_NOOP(
        "Scanner",
        "The line to the scanner broke. Whole pages are kept; look at the cable, scan the rest.",
    ),
    ScanTrouble.DENIED: QT_TRANSLATE_NOOP(
        "Scanner", "The scanner does not let this machine in. The administrator gives the right."
    ),
    ScanTrouble.UNSUPPORTED: QT_TRANSLATE_NOOP(
        "Scanner", "The scanner cannot scan that way. Choose another source, size or sharpness."
    ),
    ScanTrouble.UNREADABLE: QT_TRANSLATE_NOOP(
        "Scanner", "What came is no page that can be read. Scan this page again."
    ),
    ScanTrouble.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Scanner", "The page is too large. Choose a smaller size or less sharpness."
    ),
    ScanTrouble.CERTIFICATE: QT_TRANSLATE_NOOP(
        "Scanner",
        "The scanner's certificate has changed: another device may be answering. Nothing was "
        "scanned; ask the administrator first.",
    ),
    ScanTrouble.UNTRUSTED: QT_TRANSLATE_NOOP(
        "Scanner", "Nobody has looked at this scanner's certificate yet. Do that in the settings."
    ),
    ScanTrouble.DRIVER_MISSING: QT_TRANSLATE_NOOP(
        "Scanner", "The scanner's driver is not on this machine. The administrator installs it."
    ),
    ScanTrouble.DRIVER_DIED: QT_TRANSLATE_NOOP(
        "Scanner", "The scanner's driver broke down. Whole pages are kept; scan the rest again."
    ),
}
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


def scan_trouble(error: ScanError) -> str:
    """What is so, then what to do."""
    return translate("Scanner", str(SCAN_TROUBLES[error.trouble]))


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
