"""What all four ways of scanning have in common: a watched folder, file names, sizes, text."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.office.settings import Scanning
from ui.parts import FieldBox, plain_button
from ui.setup.step import edit, heading, second
from ui.wording.setup import setting_name

GAP, LABEL = 12, 18
WATCHED: Final = "scanning.watched"
NAME: Final = "scanning.file_name"
MOST: Final = "scanning.most_megabytes"


class CommonPart(QWidget):
    """An administrator's. `line` makes a text field of a setting; `chosen`: a folder was."""

    chosen = Signal()

    def __init__(self, line: Callable[..., FieldBox]) -> None:
        super().__init__()
        self.watched = line(WATCHED, setting_name(WATCHED))
        self.choosing = plain_button(self.tr("Choose…"), icon="folder-open", height=30)
        self.choosing.setProperty("administrators", True)
        self.choosing.clicked.connect(self._choose)
        self.originals = _tick(self.tr("Keep the untouched pictures until delivery is proven"))
        self.text = _tick(self.tr("Recognise the text, so that files can be searched"))
        holder = QWidget()
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(0, LABEL, 0, 0)
        inner.addWidget(self.choosing)
        told = self.tr("{code}, {order}, {paper} and {day} are filled in; no name of a citizen.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("For all ways")))
        column.addLayout(_beside(self.watched, holder, stretch=0))
        name = line(NAME, setting_name(NAME))
        column.addLayout(_beside(name, line(MOST, setting_name(MOST), figures=True), stretch=1))
        for part in (second(told), self.originals, self.text):
            column.addWidget(part)

    def show_ticks(self, scanning: Scanning) -> None:
        """What is settled; the text fields are filled by their step."""
        self.originals.setChecked(scanning.keep_originals)
        self.text.setChecked(scanning.text)

    def ticks(self) -> dict[str, str]:
        """The settings that are yes or no."""
        return {
            "scanning.keep_originals": _yes(self.originals),
            "scanning.text": _yes(self.text),
        }

    def _choose(self) -> None:
        folder = edit(self.watched)
        title = setting_name(WATCHED)
        chosen = QFileDialog.getExistingDirectory(self, title, folder.text())
        if chosen:
            folder.setText(chosen)
            self.chosen.emit()


def _beside(first: QWidget, last: QWidget, stretch: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(first, 1)
    row.addWidget(last, stretch)
    return row


def _tick(words: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setProperty("administrators", True)
    made.setAccessibleName(words)
    return made


def _yes(tick: QCheckBox) -> str:
    return "true" if tick.isChecked() else "false"
