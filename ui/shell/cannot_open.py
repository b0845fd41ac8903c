"""Instead of the sign-in screen, where a home cannot be opened: why, and the way on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.errors import DeskError, StoreDamagedError
from ui.parts import label, picture, plain_button, primary_button, theme
from ui.program_name import program_name
from ui.wording.troubles import trouble

WIDE = 620


class CannotOpen(QWidget):
    """`settled` tells whether to try again; closing the window says no."""

    settled = Signal(bool)

    def __init__(self, folder: Path, error: DeskError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setWindowTitle(self.tr("The desk cannot be opened"))
        self.sentence = _wrapped(trouble(error), "body")
        self.sentence.setAccessibleName(self.sentence.text())
        self.hint = _wrapped(self._hint(error), "second")
        self.hint.setVisible(bool(self.hint.text()))
        self.place = _wrapped(self.tr("Folder of the data: {folder}").format(folder=folder), "hint")
        self.again = primary_button(self.tr("Try again"), "Enter", "refresh-cw", height=44)
        self.leave = plain_button(self.tr("Close"), "Esc", height=44)
        self.again.clicked.connect(lambda: self.settled.emit(True))
        self.leave.clicked.connect(self._leave)
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._press)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._leave)
        self._lay_out()
        self.again.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not now."""
        self.settled.emit(False)
        super().closeEvent(event)

    def _leave(self) -> None:
        self.settled.emit(False)

    def _press(self) -> None:
        (self.leave if self.leave.hasFocus() else self.again).click()

    def _hint(self, error: DeskError) -> str:
        if not isinstance(error, StoreDamagedError):
            return ""
        told = self.tr(
            "Administrator: bring a copy back into a new, empty folder, then open that folder: "
            "{program} restore --from COPY --home FOLDER"
        )
        return told.format(program=program_name())

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(10)
        said.addWidget(picture("circle-x", theme.BAD, 20), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.sentence, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.again)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(WIDE)
        column = QVBoxLayout(holder)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(label(self.tr("The desk cannot be opened"), "start"))
        column.addLayout(said)
        column.addWidget(self.hint)
        column.addWidget(self.place)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(holder)
        row.addStretch(1)


def _wrapped(text: str, kind: str) -> QLabel:
    made = label(text, kind)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
