"""The pages of the set-up steps, one shown at a time; each scrolls where it is too high."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from ui.setup.step import SetupStep


class StepStack(QStackedWidget):
    """In the order of the steps; wizard and settings show the same ones."""

    def __init__(self, steps: Iterable[SetupStep]) -> None:
        super().__init__()
        for step in steps:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(step)
            step.setProperty("surface", "sheet")
            self.addWidget(area)
