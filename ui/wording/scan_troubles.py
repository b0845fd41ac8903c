"""What stops a scanner, in words: one table for the scan page, the settings and the commands."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.scanner.scan_trouble import ScanTrouble

translate = QCoreApplication.translate

_TROUBLES: Final = MappingProxyType(
    {
        ScanTrouble.JAM: QT_TRANSLATE_NOOP(
            "Scanner", "Paper jam. The pages before it are saved; take the paper out, then {again}."
        ),
        ScanTrouble.COVER_OPEN: QT_TRANSLATE_NOOP(
            "Scanner", "The scanner's cover is open. Close it, then {again}."
        ),
        ScanTrouble.EMPTY: QT_TRANSLATE_NOOP(
            "Scanner", "There is no paper in the feeder. Lay it in, print up, then {again}."
        ),
        ScanTrouble.BUSY: QT_TRANSLATE_NOOP(
            "Scanner", "Somebody else is using the scanner. Wait a moment, then {again}."
        ),
        ScanTrouble.OFFLINE: QT_TRANSLATE_NOOP(
            "Scanner", "The scanner does not answer. Look at its power and cable, then {again}."
        ),
        ScanTrouble.LOST: QT_TRANSLATE_NOOP(
            "Scanner",
            "The line to the scanner broke. The pages that came are saved; look at its cable and "
            "power, then {again}.",
        ),
        ScanTrouble.DENIED: QT_TRANSLATE_NOOP(
            "Scanner",
            "The scanner does not let this machine scan. The administrator allows it there.",
        ),
        ScanTrouble.UNSUPPORTED: QT_TRANSLATE_NOOP(
            "Scanner",
            "The scanner cannot scan that way. Choose another way of scanning, or another source, "
            "size or sharpness in the settings.",
        ),
        ScanTrouble.UNREADABLE: QT_TRANSLATE_NOOP(
            "Scanner",
            "What came is no page that can be read. Scan it again, or choose another file.",
        ),
        ScanTrouble.TOO_LARGE: QT_TRANSLATE_NOOP(
            "Scanner",
            "The page is too large. Scan it at 300 dpi or in a smaller size; split a file.",
        ),
        ScanTrouble.CERTIFICATE: QT_TRANSLATE_NOOP(
            "Scanner",
            "The scanner's certificate has changed: another device may be answering. Nothing was "
            "scanned; ask the administrator first.",
        ),
        ScanTrouble.UNTRUSTED: QT_TRANSLATE_NOOP(
            "Scanner",
            "Nobody has looked at this scanner's certificate yet. Do that in the settings.",
        ),
        ScanTrouble.DRIVER_MISSING: QT_TRANSLATE_NOOP(
            "Scanner",
            "The scanner's driver is not on this machine. The administrator installs it; papers "
            "can be added from files meanwhile.",
        ),
        ScanTrouble.DRIVER_DIED: QT_TRANSLATE_NOOP(
            "Scanner", "The scanner's driver has stopped. The pages that came are saved; {again}."
        ),
    }
)
_AT_PAGE: Final = MappingProxyType(
    {
        ScanTrouble.JAM: QT_TRANSLATE_NOOP(
            "Scanner",
            "Paper jam at page {page}. The {before} pages before it are saved; take the paper out, "
            "then {again}.",
        ),
        ScanTrouble.LOST: QT_TRANSLATE_NOOP(
            "Scanner",
            "The line to the scanner broke at page {page}. The {before} pages before it are saved; "
            "look at its cable and power, then {again}.",
        ),
        ScanTrouble.DRIVER_DIED: QT_TRANSLATE_NOOP(
            "Scanner",
            "The scanner's driver has stopped at page {page}. The {before} pages before it are "
            "saved; {again}.",
        ),
    }
)


def scan_trouble(trouble: ScanTrouble, page: int = 0, key: str = "") -> str:
    """What is so, then what to do. `page`: the one that did not come, 0: not known; `key`: the key
    that scans on, where one does.
    """
    known = _AT_PAGE.get(trouble) if page > 1 else None
    if key:
        again = translate("Scanner", "press {key} to scan on").format(key=key)
    else:
        again = translate("Scanner", "scan again")
    told = translate("Scanner", str(known or _TROUBLES[trouble]))
    return told.format(page=page, before=page - 1, again=again)


def full_trouble(kept: int, coming: int, key: str = "") -> str:
    """A full disk in mid-scan. `kept`: pages of this scan that are saved; `coming`: the number of
    the next one; `key`: as above.
    """
    if key:
        told = translate(
            "Scanner",
            "The disk is full. {kept} pages of this scan are kept; free some space, then press "
            "{key} to scan on from page {page}.",
        )
    else:
        told = translate(
            "Scanner",
            "The disk is full. {kept} pages are kept; free some space, then add the rest from page "
            "{page} on.",
        )
    return told.format(kept=kept, page=coming, key=key)
