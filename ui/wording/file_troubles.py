"""What keeps a file from becoming pages, in words; files are named by their place alone."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.scanner.scan_trouble import ScanError, ScanTrouble, WatchedFolderError

translate = QCoreApplication.translate

_PLACES: Final = "file "
_OF_FILES: Final = MappingProxyType(
    {
        ScanTrouble.UNREADABLE: QT_TRANSLATE_NOOP(
            "Scanner",
            "File {files} cannot be read as pages; what the others hold is in. Save it anew as PDF "
            "or JPEG and add it again.",
        ),
        ScanTrouble.DENIED: QT_TRANSLATE_NOOP(
            "Scanner",
            "File {files} is locked with a password or by its owner; what the others hold is in. "
            "Save it without and add it again.",
        ),
        ScanTrouble.TOO_LARGE: QT_TRANSLATE_NOOP(
            "Scanner",
            "File {files} is too large or has too many pages. The pages that came are saved; "
            "split it and add the rest.",
        ),
    }
)


def file_trouble(error: ScanError) -> str:
    """What is so, then what to do."""
    known = _OF_FILES.get(error.trouble)
    files = error.detail.removeprefix(_PLACES)
    if known is not None and files != error.detail:
        return translate("Scanner", str(known)).format(files=files)
    return translate(
        "Scanner",
        "Reading the files stopped. The pages that came are saved; look which are missing and add "
        "those files one by one.",
    )


def folder_trouble(error: WatchedFolderError) -> str:
    """Nothing new comes out of the watched folder."""
    if error.trouble is ScanTrouble.DENIED:
        return translate(
            "Scanner",
            "The watched folder may not be read. The administrator allows it; until then drop the "
            "files here.",
        )
    return translate(
        "Scanner",
        "The watched folder cannot be reached. Its files come once it is back; until then drop "
        "them here.",
    )
