"""The right side of the wizard: what the open step will look like, or what is good to know."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.parts import label
from ui.setup.previews import WordsPreview
from ui.setup.step import SetupStep

WIDTH = 326


class PreviewPane(QWidget):
    """One preview a step, in their order."""

    def __init__(self, steps: Iterable[SetupStep]) -> None:
        super().__init__()
        self.setObjectName("setupPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._title = label("", "list")
        self._previews = QStackedWidget()
        for step in steps:
            self._previews.addWidget(_on_top(step.preview()))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 36, 28, 20)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._previews, 1)

    def show_step(self, place: int, step: SetupStep) -> None:
        """The step at that place is open."""
        self._previews.setCurrentIndex(place)
        words = isinstance(step.preview(), WordsPreview)
        told = self.tr("Good to know") if words else self.tr("It will look like this")
        self._title.setText(told)


def _on_top(widget: QWidget | None) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    if widget is not None:
        column.addWidget(widget)
    column.addStretch(1)
    return holder
