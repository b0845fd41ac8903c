"""What stops a scanner, as types an officer can be told about."""

from enum import StrEnum

from desk.errors import DeskError


class ScanTrouble(StrEnum):
    """Why no more pages come. CERTIFICATE: not the one that was trusted; UNTRUSTED: a certificate
    nobody has looked at yet; UNREADABLE: the device or file gave something that is no page.
    """

    JAM = "jam"
    COVER_OPEN = "cover_open"
    EMPTY = "empty"
    BUSY = "busy"
    OFFLINE = "offline"
    LOST = "lost"
    DENIED = "denied"
    UNSUPPORTED = "unsupported"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    CERTIFICATE = "certificate"
    UNTRUSTED = "untrusted"
    DRIVER_MISSING = "driver_missing"
    DRIVER_DIED = "driver_died"


class ScanError(DeskError):
    """The scan ended there; every page that had arrived is kept. `detail`: the fingerprint of an
    untrusted certificate, else what the device said for the log, never a page's content.
    """

    def __init__(self, trouble: ScanTrouble, detail: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.detail = detail


class WatchedFolderError(ScanError):
    """The folder whose new files become pages is gone (OFFLINE) or locked (DENIED)."""
