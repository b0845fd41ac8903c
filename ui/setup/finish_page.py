"""The end of the first run: what is still missing, and the two ways on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.office.setup import Missing
from ui.intake.sections.section import Wrapped
from ui.parts import label, plain_button, primary_button
from ui.wording.setup import missing_line


class FinishPage(QWidget):
    """`desk` and `training` are the buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = primary_button(self.tr("To the desk"), "Enter", "stamp", height=48)
        self.training = plain_button(self.tr("Try one dossier first"), "", "graduation-cap", 48)
        self._head = label(self.tr("The desk can take dossiers now"), "start")
        self._why = Wrapped("", "body")
        self._missing = Wrapped("", "second")
        note = Wrapped(
            self.tr(
                "Trying uses training mode: violet frame, numbers that are not real, nothing is "
                "sent. It takes about three minutes."
            ),
            "second",
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.desk)
        buttons.addWidget(self.training)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 60, 40, 28)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self._why)
        column.addWidget(self._missing)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addWidget(note)
        column.addStretch(1)

    def tell(self, words: str) -> None:
        """Why a button did not lead on."""
        self._why.setText(words)

    def show_missing(self, found: tuple[Missing, ...]) -> None:
        """Everything that was skipped, one a line."""
        if not found:
            self._why.setText(self.tr("Nothing is missing."))
            self._missing.setText("")
            return
        told = self.tr("Still missing, to be done any time under “Settings”:")
        self._why.setText(told)
        self._missing.setText("\n".join(f"–  {missing_line(one)}" for one in found))
