"""The quiet line that says what trouble there is; it pushes nothing aside but itself."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.parts import label, link_button, picture, restyle, theme
from ui.parts.icons import pixmap

_LOOKS = {
    "warn": ("triangle-alert", theme.WARN),
    "bad": ("circle-x", theme.BAD),
    "off": ("info", theme.OFF),
}


class Banner(QFrame):
    """One sentence over the centre, until it is read or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setMinimumHeight(36)
        self._sign = picture("triangle-alert", theme.WARN)
        self._words = label("", "words")
        self._words.setObjectName("words")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._read: QPushButton = link_button(self.tr("Read"))
        self._read.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._read)
        self.hide()

    def say(self, words: str, tone: str = "warn") -> None:
        """Shows a sentence; `tone` is warn, bad or off."""
        icon, colour = _LOOKS[tone]
        self._sign.setPixmap(pixmap(icon, colour))
        self._words.setText(words)
        restyle(self, tone=tone)
        restyle(self._words)
        self.show()

    @Slot(str)
    def tell(self, words: str) -> None:
        """A sentence that is no trouble; an empty one takes it away."""
        self.say(words, "off") if words else self.clear()

    def clear(self) -> None:
        """Takes the sentence away."""
        self._words.setText("")
        self.hide()

    @property
    def words(self) -> str:
        """What stands there now; empty when nothing does."""
        return self._words.text()
