"""The small parts every page is made of, and the heading every page begins with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts import theme
from ui.parts.buttons import KeyButton, link_button, plain_button, primary_button
from ui.parts.elided import Elided
from ui.parts.fields import FieldBox, FieldState, SegmentedChoice
from ui.parts.labels import Chip, KeyCap, label, picture, plain_tip, restyle, rule

__all__ = [
    "Chip",
    "FieldBox",
    "FieldState",
    "KeyButton",
    "KeyCap",
    "PageHeading",
    "SegmentedChoice",
    "label",
    "link_button",
    "picture",
    "plain_button",
    "plain_tip",
    "primary_button",
    "restyle",
    "rule",
]


class PageHeading(QWidget):
    """← back, title, and the page's own buttons at the right end."""

    back = Signal()

    def __init__(self, title: str, back: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageHeading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.HEADING_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(10)
        if back:
            button = link_button(back, "Esc", "arrow-left")
            button.clicked.connect(self.back)
            self._row.addWidget(button)
            self._row.addWidget(rule(vertical=True))
        self._title = Elided(title, "title")
        self._row.addWidget(self._title, 1)

    def set_title(self, title: str) -> None:
        """Changes the name of the screen."""
        self._title.set_whole(title)

    def add(self, widget: QWidget) -> None:
        """Puts a button at the right end."""
        self._row.addWidget(widget)
