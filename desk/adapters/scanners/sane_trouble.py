"""What scanimage's exit code and last words mean."""

from typing import Final

from desk.scanner.scan_trouble import ScanTrouble

_STATUS: Final = {
    "Operation not supported": ScanTrouble.UNSUPPORTED,
    "Operation was canceled": ScanTrouble.LOST,
    "Operation was cancelled": ScanTrouble.LOST,
    "Device busy": ScanTrouble.BUSY,
    "Invalid argument": ScanTrouble.UNSUPPORTED,
    "End of file reached": ScanTrouble.LOST,
    "Document feeder jammed": ScanTrouble.JAM,
    "Document feeder out of documents": ScanTrouble.EMPTY,
    "Scanner cover is open": ScanTrouble.COVER_OPEN,
    "Error during device I/O": ScanTrouble.LOST,
    "Out of memory": ScanTrouble.TOO_LARGE,
    "Access to resource has been denied": ScanTrouble.DENIED,
}
_BY_CODE: Final = dict(
    enumerate(
        (
            ScanTrouble.UNSUPPORTED,
            ScanTrouble.LOST,
            ScanTrouble.BUSY,
            ScanTrouble.UNSUPPORTED,
            ScanTrouble.LOST,
            ScanTrouble.JAM,
            ScanTrouble.EMPTY,
            ScanTrouble.COVER_OPEN,
            ScanTrouble.LOST,
            ScanTrouble.TOO_LARGE,
            ScanTrouble.DENIED,
        ),
        start=1,
    )
)
_AT_OPENING: Final = {
    ScanTrouble.UNSUPPORTED: ScanTrouble.OFFLINE,
    ScanTrouble.LOST: ScanTrouble.OFFLINE,
}
_TORN: Final = ("Application transferred too few scanlines", "received data too short")


def trouble(code: int, told: str) -> ScanTrouble | None:
    """What an ending with that exit code and these last words (LC_ALL=C) means; None: all is well.

    Exit codes are SANE's status values, but 1 also stands for whatever else went wrong.
    """
    for line in reversed(told.splitlines()):
        known = next((_STATUS[word] for word in _STATUS if word in line), None)
        if "open of device" in line:
            return _AT_OPENING.get(known or ScanTrouble.LOST, known)
        if known is ScanTrouble.EMPTY and code == 0:
            return None
        if known is not None and line.startswith("scanimage: "):
            return known
        if any(words in line for words in _TORN):
            return ScanTrouble.LOST
    return None if code == 0 else _BY_CODE.get(code, ScanTrouble.LOST)
