"""What is said of pages that bear another dossier's code."""

from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate


class Code(Enum):
    """What became of them. STAYED: the officer had decided about them already."""

    WENT = auto()
    STAYED = auto()
    UNKNOWN = auto()
    VOID = auto()


_CODES: Final = MappingProxyType(
    {
        Code.WENT: QT_TRANSLATE_NOOP(
            "Scanning",
            "Page {page} bears the code {code}: filed with that dossier. Ctrl+Z takes it back.",
        ),
        Code.STAYED: QT_TRANSLATE_NOOP(
            "Scanning", "Page {page} bears the code {code} of another dossier."
        ),
        Code.UNKNOWN: QT_TRANSLATE_NOOP(
            "Scanning",
            "Page {page} bears the code {code}, which no dossier on this machine has. It stays "
            "here.",
        ),
        Code.VOID: QT_TRANSLATE_NOOP(
            "Scanning",
            "Page {page} bears the code {code} of a dossier whose number was made void. It stays "
            "here.",
        ),
    }
)


def code_words(kind: Code, pages: str, code: str) -> str:
    """Trang 3–5 mang mã …; `pages`: "3" or "3–5"."""
    return translate("Scanning", str(_CODES[kind])).format(page=pages, code=code)
