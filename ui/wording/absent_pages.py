"""What stands in place of a page's picture when there is none."""

from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate


class Absence(Enum):
    """MISSING: the image is not in the vault, or damaged there; UNREADABLE: no darkroom can read
    it; THINNED: it was removed once the file made of it was safe, so nothing is wrong.
    """

    MISSING = auto()
    UNREADABLE = auto()
    THINNED = auto()


_WHAT: Final = MappingProxyType(
    {
        Absence.MISSING: QT_TRANSLATE_NOOP("Scanning", "No image any more"),
        Absence.UNREADABLE: QT_TRANSLATE_NOOP("Scanning", "Cannot be read"),
        Absence.THINNED: QT_TRANSLATE_NOOP("Scanning", "Only the file is left"),
    }
)
_HOW: Final = MappingProxyType(
    {
        Absence.MISSING: QT_TRANSLATE_NOOP(
            "Scanning",
            "Press Q to scan this page again, or the administrator takes it from a backup.",
        ),
        Absence.UNREADABLE: QT_TRANSLATE_NOOP("Scanning", "Press Q to scan this page again."),
        Absence.THINNED: QT_TRANSLATE_NOOP(
            "Scanning",
            "The untouched image was removed to save room; the paper's file is safe. To change "
            "the paper, put all its pages away and scan it anew.",
        ),
    }
)


def absence_words(absence: Absence) -> str:
    """As it stands on a small page."""
    return translate("Scanning", str(_WHAT[absence]))


def absence_way(absence: Absence) -> str:
    """What to do, on the large page."""
    return translate("Scanning", str(_HOW[absence]))


def gone_words(pages: str, keyed: bool) -> str:
    """Trang 8: ảnh không còn trên máy. `keyed`: Q scans again here."""
    if keyed:
        told = translate(
            "Scanning",
            "Page {pages}: the image is no longer on this machine. Press Q to scan it again, or "
            "the administrator takes it from a backup.",
        )
    else:
        told = translate(
            "Scanning",
            "Page {pages}: the image is no longer on this machine. The administrator takes it "
            "from a backup.",
        )
    return told.format(pages=pages)


def gone_short(pages: str) -> str:
    """Among what must be seen to before the citizen leaves."""
    return translate("Scanning", "Page {pages} has no image any more").format(pages=pages)
