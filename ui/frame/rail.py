"""What is left of a side zone on a small screen: what it counts, and the key that opens it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts import KeyCap, label, picture, theme


class Rail(QWidget):
    """A click is as good as the key."""

    clicked = Signal()

    def __init__(self, width: int, icon: str, key: str, words: str) -> None:
        super().__init__()
        self.setObjectName("queuePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(width)
        self.setAccessibleName(f"{words}, {key}")
        self.setToolTip(words)
        self._count = label("", "count")
        self._count.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 12, 2, 12)
        column.setSpacing(10)
        for part in (picture(icon, theme.INK_2, 20), self._count, KeyCap(key)):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def show_count(self, count: int) -> None:
        """How many there are."""
        self._count.setText(str(count))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the zone."""
        self.clicked.emit()
        super().mouseReleaseEvent(event)
