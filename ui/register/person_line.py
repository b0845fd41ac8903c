"""A citizen whose card was scanned and who was here before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.parts import label, picture, primary_button, theme


class PersonLine(QFrame):
    """Who it is, and the button that Enter presses: a new dossier."""

    new_wanted = Signal(str)
    """The card's text."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("proofHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(60)
        self._card = ""
        self._told = label("", "strong")
        self.button = primary_button(self.tr("Begin a new dossier"), "Enter", height=40)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(lambda: self.new_wanted.emit(self._card))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(picture("user-plus", theme.INK_2, 20))
        row.addWidget(self._told, 1)
        row.addWidget(self.button)
        self.hide()

    def show_person(self, name: str, count: int, card: str) -> None:
        """The button has the keyboard: Enter begins, ↓ goes to the dossiers."""
        self._card = card
        told = self.tr("{name} has {count} dossiers here")
        self._told.setText(told.format(name=name, count=count))
        self.show()
        self.button.setFocus()

    def forget(self) -> None:
        """Nobody stands here any more."""
        self._card = ""
        self._told.clear()
        self.hide()
