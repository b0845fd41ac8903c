"""The ready-made cases of the training mode, the plug to pull, and the way to begin anew."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.office.training import TrainingCase
from ui.officers.list_style import LIST
from ui.parts import Chip, KeyButton, PageHeading, label, plain_button, primary_button

ROW_HEIGHT = 36


class CasesPage(QWidget):
    """Replaces the centre of a training home's window.

    `chosen` and `kill_wanted` tell the current desk.office.training.TrainingCase; `reset_wanted`
    was asked for twice.
    """

    back = Signal()
    chosen = Signal(object)
    kill_wanted = Signal(object)
    reset_wanted = Signal()

    def __init__(self, cases: Sequence[TrainingCase], password: str) -> None:
        super().__init__()
        self.setProperty("surface", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cases = tuple(cases)
        self.list = QListWidget()
        self.list.setStyleSheet(LIST)
        self.list.setAccessibleName(self.tr("Training cases"))
        for case in self._cases:
            item = QListWidgetItem(f"{case.number}.  {case.title}", self.list)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
        self.open = primary_button(self.tr("Open this case"), "Enter", "folder-open", height=44)
        self.kill = KeyButton(self.tr("Pull the plug"), "Ctrl+Shift+K", kind="danger", height=32)
        self.reset = plain_button(self.tr("Begin training anew"), "Ctrl+Shift+R", "refresh-cw", 30)
        self.sure = KeyButton(self.tr("Empty the training mode"), kind="danger", height=32)
        self.later = plain_button(self.tr("Not now"))
        self._asking = QFrame()
        self._title, self._practise, self._hint = (
            label("", "strong"),
            label("", "group"),
            label("", "body"),
        )
        self._lay_out(password)
        self._connect()
        self.list.setCurrentRow(0)

    def current(self) -> TrainingCase:
        """The case the keyboard is on."""
        return self._cases[max(self.list.currentRow(), 0)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: one step back."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The list has the keyboard."""
        super().showEvent(event)
        self._ask(False)
        self.list.setFocus()

    def _show_case(self) -> None:
        case = self.current()
        self._title.setText(case.title)
        self._practise.setText(case.practise)
        self._hint.setText(case.hint)

    def _ask(self, asking: bool) -> None:
        self._asking.setVisible(asking)
        self.reset.setEnabled(not asking)
        (self.later if asking else self.list).setFocus()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show_case())
        self.list.itemActivated.connect(lambda _: self.chosen.emit(self.current()))
        self.open.clicked.connect(lambda: self.chosen.emit(self.current()))
        self.kill.clicked.connect(lambda: self.kill_wanted.emit(self.current()))
        self.reset.clicked.connect(lambda: self._ask(True))
        self.later.clicked.connect(lambda: self._ask(False))
        self.sure.clicked.connect(self.reset_wanted)
        for key, button in (("Ctrl+Shift+K", self.kill), ("Ctrl+Shift+R", self.reset)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self.setFocusProxy(self.list)

    def step_back(self) -> None:
        if self._asking.isVisible():
            self._ask(False)
        else:
            self.back.emit()

    def _lay_out(self, password: str) -> None:
        heading = PageHeading(self.tr("Training cases"), self.tr("To the queue"))
        heading.back.connect(self.back)
        heading.add(self.reset)
        told = self.tr("Own numbers, nothing leaves this machine. Everybody's password: {word}")
        chip = Chip(told.format(word=password), "graduation-cap", "train")
        line = QHBoxLayout()
        line.setContentsMargins(16, 10, 16, 10)
        line.addWidget(chip)
        line.addStretch(1)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 0, 16, 16)
        middle.setSpacing(16)
        self.list.setFixedWidth(300)
        middle.addWidget(self.list)
        middle.addWidget(self._side(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addLayout(line)
        column.addWidget(self._question())
        column.addLayout(middle, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        for words in (self._title, self._practise, self._hint):
            words.setWordWrap(True)
            column.addWidget(words)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.open)
        row.addWidget(self.kill)
        row.addStretch(1)
        column.addLayout(row)
        return side

    def _question(self) -> QWidget:
        self._asking.setObjectName("banner")
        words = label(self.tr("Everything done in the training mode so far will be gone."), "body")
        words.setObjectName("words")
        row = QHBoxLayout(self._asking)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(words, 1)
        row.addWidget(self.sure)
        row.addWidget(self.later)
        self._asking.hide()
        return self._asking
