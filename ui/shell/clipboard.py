"""Our entry in the clipboard, which may hold what was copied of a citizen."""

from typing import Final

from PySide6.QtGui import QClipboard, QGuiApplication

_ALONE: Final = frozenset({"offscreen", "minimal"})
"""Platforms without a desktop: their clipboard is this program's own, and Qt does not say so."""


def forget_copied() -> None:
    """Empties clipboard and selection where they are ours; what others put there stays."""
    clipboard = QGuiApplication.clipboard()
    alone = QGuiApplication.platformName() in _ALONE
    if alone or clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and (alone or clipboard.ownsSelection()):
        clipboard.clear(QClipboard.Mode.Selection)
