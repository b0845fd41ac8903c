"""Buttons that wear their key."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from ui.parts import theme
from ui.parts.icons import pixmap
from ui.parts.labels import KeyCap, label, picture


class KeyButton(QPushButton):
    """A button that wears its key; `kind` is primary, plain, danger or link."""

    def __init__(
        self, text: str, key: str = "", icon: str = "", kind: str = "plain", height: int = 32
    ) -> None:
        super().__init__()
        self.setObjectName("keybutton")
        self.setProperty("kind", kind)
        self._words = label(text, "words")
        self._words.setObjectName("words")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addStretch(1)
        self._kind, self._icon = kind, icon
        self._sign = picture(icon, _button_ink(kind), self._icon_size()) if icon else None
        self._cap = KeyCap(key, _cap_tone(kind)) if key else None
        for part in (self._sign, self._words, self._cap):
            if part is not None:
                row.addWidget(part)
        row.addStretch(1)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)
        self.setFixedHeight(height)
        self.setAutoDefault(False)

    def set_words(self, text: str) -> None:
        """Changes what the button says."""
        self._words.setText(text)
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """A button that cannot be pressed is grey in all its parts, and still readable."""
        super().changeEvent(event)
        if event.type() is not QEvent.Type.EnabledChange:
            return
        if self._sign is not None:
            ink = _button_ink(self._kind) if self.isEnabled() else theme.INK_3
            self._sign.setPixmap(pixmap(self._icon, ink, self._icon_size()))
        if self._cap is not None:
            self._cap.set_tone(_cap_tone(self._kind) if self.isEnabled() else "flat")

    def _icon_size(self) -> int:
        return 20 if self._kind == "primary" else 16

    def sizeHint(self) -> QSize:
        """As wide as icon, words and key cap need."""
        return QSize(self._row.sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()


def primary_button(text: str, key: str = "", icon: str = "", height: int = 48) -> KeyButton:
    """The one blue button of a screen."""
    return KeyButton(text, key, icon, "primary", height)


def plain_button(text: str, key: str = "", icon: str = "", height: int = 32) -> KeyButton:
    """Any other button; 30 high in a heading."""
    return KeyButton(text, key, icon, "plain", height)


def link_button(text: str, key: str = "", icon: str = "", height: int = 28) -> KeyButton:
    """A button that looks like a link."""
    return KeyButton(text, key, icon, "link", height)


def _cap_tone(kind: str) -> str:
    return "primary" if kind == "primary" else ""


def _button_ink(kind: str) -> str:
    inks = {"primary": theme.SHEET, "link": theme.ACCENT_INK, "danger": theme.BAD}
    return inks.get(kind, theme.INK_2)
