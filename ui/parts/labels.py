"""Words, icons, dividing lines, key caps and chips."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.parts import theme
from ui.parts.icons import pixmap


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Sets properties that the style sheet looks at, and lets it look again if it has looked."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str, kind: str, tone: str = "") -> QLabel:
    """A label of one of the style sheet's kinds: hint, label, list, body, second, title …"""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setProperty("tone", tone)
    return made


def plain_tip(text: str) -> str:
    """The text for a tool tip, which Qt would read as markup (and open what that names) if it could
    be some: portals, cards and catalogues write into tips.
    """
    if "<" not in text:
        return text
    from html import escape  # noqa: PLC0415 - slow to import, not for the sign-in screen

    return f"<span>{escape(text)}</span>"


def picture(name: str, color: str, size: int = 16) -> QLabel:
    """An icon as a label; words beside it say what it means."""
    made = QLabel()
    made.setPixmap(pixmap(name, color, size))
    made.setFixedSize(size, size)
    return made


def rule(vertical: bool = False) -> QFrame:
    """A dividing line."""
    line = QFrame()
    line.setProperty("kind", "rule")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


class KeyCap(QLabel):
    """A key as it stands on the keyboard; `tone` is "", "primary", "next" or "flat"."""

    def __init__(self, key: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setObjectName("keycap")
        self.setProperty("tone", tone)
        self.setFixedHeight(20)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: str) -> None:
        """Changes how the cap looks."""
        restyle(self, tone=tone)


class Chip(QFrame):
    """A state in one word with its icon; `tone` is ok, warn, bad, off, accent, train or ""."""

    COLOURS: ClassVar = {
        "ok": theme.OK,
        "warn": theme.WARN,
        "bad": theme.BAD,
        "accent": theme.ACCENT_INK,
        "train": theme.TRAIN,
    }

    def __init__(
        self, text: str, icon: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setFixedHeight(22)
        self._icon = picture("info", theme.INK_2, 14)
        self._words = label("", "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 0, 8, 0)
        row.setSpacing(5)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self.show_state(text, icon, tone)

    def show_state(self, text: str, icon: str = "", tone: str = "") -> None:
        """Shows another state."""
        self._words.setText(text)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.setPixmap(pixmap(icon, self.COLOURS.get(tone, theme.INK_2), 14))
        restyle(self, tone=tone)
        restyle(self._words)
