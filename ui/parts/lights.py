"""Saved, printed, sent: three lights under each other, each with its words."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.parts import label, restyle, theme
from ui.parts.icons import pixmap

SIZE = 26


class Glow(StrEnum):
    """How a light looks."""

    EMPTY = "empty"
    DONE = "done"
    WAITING = "waiting"
    TROUBLE = "trouble"


_SIGNS = {
    Glow.DONE: ("check", theme.OK_LINE),
    Glow.WAITING: ("clock", theme.INK_2),
    Glow.TROUBLE: ("triangle-alert", theme.WARN),
}


@dataclass(frozen=True, slots=True)
class Light:
    """One light: how it looks, what is so, and the detail."""

    glow: Glow
    words: str
    detail: str = ""


class LightRow(QWidget):
    """One light on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._lamp = QLabel()
        self._lamp.setObjectName("lamp")
        self._lamp.setFixedSize(SIZE, SIZE)
        self._words, self._detail = label("", "group"), label("", "second")
        self._detail.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._words)
        texts.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._lamp)
        row.addLayout(texts, 1)

    def show_light(self, light: Light) -> None:
        """Shows another state."""
        self.light = light
        self._words.setText(light.words)
        self._detail.setText(light.detail)
        restyle(self._words, tone="ink3" if light.glow is Glow.EMPTY else "")
        restyle(self._lamp, glow=light.glow.value)
        sign = _SIGNS.get(light.glow)
        if sign:
            self._lamp.setPixmap(pixmap(*sign, 16))
        else:
            self._lamp.clear()


class Lights(QFrame):
    """The three rows in the order things happen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = (LightRow(), LightRow(), LightRow())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for row in self.rows:
            column.addWidget(row)

    def show_lights(self, *lights: Light) -> None:
        """Saved, printed, sent."""
        for row, light in zip(self.rows, lights, strict=True):
            row.show_light(light)
