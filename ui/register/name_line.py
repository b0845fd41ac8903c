"""Asks for the name of a list that is to be kept; no window pops up for it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.parts import label, plain_button


class NameLine(QWidget):
    """44 px over the foot: Enter keeps, Esc leaves."""

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setMaxLength(60)
        self.field.setAccessibleName(self.tr("Name of the list"))
        self.field.returnPressed.connect(self._keep)
        save = plain_button(self.tr("Save this list"), "Enter", "save", 30)
        save.clicked.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(label(self.tr("Name of the list"), "second"))
        row.addWidget(self.field, 1)
        row.addWidget(save)
        self.hide()

    @Slot()
    def ask(self) -> None:
        """Shows the field."""
        self.field.clear()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _keep(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.hide()
            self.named.emit(name)
