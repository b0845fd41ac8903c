"""The keys of the register, where they work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts import KeyCap, label


class FootLine(QWidget):
    """40 px under the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("proofFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        for key, words in (
            ("Enter", self.tr("open")),
            ("← →", self.tr("choose a column")),
            ("Space", self.tr("sort by it")),
            ("Shift+F10", self.tr("columns, lists of your own")),
        ):
            row.addWidget(KeyCap(key))
            row.addWidget(label(words, "second"))
            row.addSpacing(10)
        row.addStretch(1)
