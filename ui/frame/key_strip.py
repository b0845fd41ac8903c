"""F1 to F12 where they can be seen: blue for the next step, grey for what does nothing here."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts import KeyCap, label, restyle, theme


@dataclass(frozen=True, slots=True)
class KeyHint:
    """A key, the word beside it, and how soon it gives way on a narrow screen (0: last)."""

    key: str
    words: str
    rank: int = 1


class KeyPart(QWidget):
    """One cap with its word; a click does what the key does."""

    clicked = Signal(str)

    def __init__(self, hint: KeyHint) -> None:
        super().__init__()
        self.hint = hint
        self._cap = KeyCap(hint.key)
        self._words = label(hint.words, "keyWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._cap)
        row.addWidget(self._words)
        self.setAccessibleName(f"{hint.key} {hint.words}")

    def set_tone(self, tone: str) -> None:
        """`tone` is "", "next" or "flat"."""
        self._cap.set_tone(tone)
        restyle(self._words, tone=tone)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As the key."""
        self.clicked.emit(self.hint.key)
        super().mouseReleaseEvent(event)


class KeyStrip(QWidget):
    """34 px of keys; every command wears its key."""

    clicked = Signal(str)

    def __init__(self, hints: Iterable[KeyHint], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.KEY_STRIP_HEIGHT)
        self._parts = [KeyPart(hint) for hint in hints]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(0)
        for place, part in enumerate(self._parts):
            if place:
                row.addStretch(1)
            row.addWidget(part)
            part.clicked.connect(self.clicked)

    def show_state(self, usable: frozenset[str], following: str) -> None:
        """`usable` keys do something here; `following` is the next sensible one."""
        for part in self._parts:
            key = part.hint.key
            tone = "next" if key == following and key in usable else ""
            part.set_tone(tone if key in usable else "flat")

    def set_narrow(self, narrow: bool) -> None:
        """On a narrow screen only the most used keys stay."""
        for part in self._parts:
            part.setVisible(not narrow or part.hint.rank == 0)
