"""The right zone: the scanned papers of the dossier at hand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts import label, picture, theme


class PaperStrip(QWidget):
    """Nothing is scanned yet: one sentence says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = QWidget()
        heading.setFixedHeight(theme.HEADING_HEIGHT)
        row = QHBoxLayout(heading)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(picture("scan-line", theme.INK_2))
        row.addWidget(label(self.tr("Scanned papers"), "group"))
        row.addStretch(1)
        told = self.tr("No page scanned. The checklist in the centre counts the papers handed in.")
        words = label(told, "second")
        words.setWordWrap(True)
        words.setContentsMargins(16, 0, 16, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(words)
        column.addStretch(1)
