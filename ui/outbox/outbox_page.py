"""The outbox page: how far the portal has heard, and every message with its last answer."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk.ports import OutboxRow
from ui.outbox.outbox_model import Cure, OutboxModel, cure_of
from ui.outbox.outbox_reading import Reading
from ui.outbox.outbox_table import OutboxTable
from ui.outbox.outbox_tabs import Tab, counted, shown
from ui.parts import KeyCap, PageHeading, label, picture, plain_button, restyle, theme
from ui.parts.icons import pixmap
from ui.snapshot import Snapshot
from ui.wording.line import LineState
from ui.wording.sync import foot, foot_sign, head

_INKS = {"ok": theme.OK, "warn": theme.WARN, "bad": theme.BAD, "off": theme.OFF}


class OutboxPage(QWidget):
    """Replaces the centre; Ctrl+Tab goes through the tabs."""

    back = Signal()
    send_wanted = Signal()
    chosen = Signal(object)
    """The current row (desk.ports.OutboxRow), or None."""
    mend_wanted = Signal(object)
    """Ctrl+Enter on the current row."""
    opened = Signal(object)
    """Enter or a double click on a row: its dossier should be shown."""
    entered = Signal()
    """The page is seen now: its rows should be read."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = OutboxModel()
        self.table = OutboxTable(self.model)
        self._reading: Reading | None = None
        self._held = False
        self._entering = False
        self._tabs = QButtonGroup(self)
        self.send = plain_button(self.tr("Send and compare now"), "Ctrl+G", "refresh-cw", 30)
        self.send.clicked.connect(self.send_wanted)
        self._head = QFrame()
        self._head.setObjectName("proofHead")
        self._sign = picture("cloud-upload", theme.INK_2, 32)
        self._told, self._under = label("", "proof"), label("", "second")
        self._under.setWordWrap(True)
        self._shield = picture("clock", theme.INK_2)
        self._proven, self._open = label("", "group", "ok"), label("", "second")
        self._empty = label("", "second")
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._lay_out()
        self._tabs.idClicked.connect(lambda _: self._turn())
        self.table.doubleClicked.connect(lambda _: self.open_current())
        self.table.row_changed.connect(lambda: self.chosen.emit(self.current()))

    def show_snapshot(self, snapshot: Snapshot, line: LineState) -> None:
        """Shows how far the portal has heard; the rows are read by themselves."""
        self.model.now = snapshot.at
        sign, under = head(snapshot.tally, line, snapshot.at)
        self._sign.setPixmap(pixmap(sign.icon, _INKS.get(sign.tone, theme.INK_2), 32))
        restyle(self._head, tone=sign.tone)
        self._told.setText(sign.words)
        self._under.setText(under)
        proven, still_open = foot(snapshot.tally, snapshot.at)
        self._proven.setText(proven)
        shield = foot_sign(snapshot.tally, line, snapshot.at)
        self._shield.setPixmap(pixmap(shield.icon, _INKS.get(shield.tone, theme.INK_2), 16))
        restyle(self._proven, tone=shield.tone or "ink2")
        self._open.setText(still_open)
        self._show_held(line.held)
        self.chosen.emit(self.current())

    def show_running(self, running: bool) -> None:
        """While a round runs, another cannot be asked for."""
        self.send.setEnabled(not running)
        told = self.tr("Sending …") if running else self.tr("Send and compare now")
        self.send.set_words(told)

    @Slot()
    def mend(self) -> None:
        """Ctrl+Enter: the cure of the current row, where it has one."""
        row = self.current()
        if row is not None and cure_of(row) is not Cure.NONE:
            self.mend_wanted.emit(row)

    @Slot()
    def open_current(self) -> None:
        """Enter: the dossier of the current row."""
        row = self.current()
        if row is not None:
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Ctrl+O open, Ctrl+Enter mends."""
        match QKeySequence(event.keyCombination()).toString():
            case "Ctrl+Return" | "Ctrl+Enter":
                self.mend()
            case "Return" | "Enter" if self.table.hasFocus():
                self.open_current()
            case "Ctrl+O":
                self.open_current()
            case _:
                super().keyPressEvent(event)

    def next_tab(self) -> None:
        """The next tab, round and round."""
        following = (self._tabs.checkedId() + 1) % len(Tab)
        self._tabs.button(following).click()

    @property
    def empty(self) -> bool:
        """Whether nothing was read yet."""
        return self._reading is None

    def show_reading(self, reading: Reading) -> None:
        """What was just read; the current row and the place in the list stay."""
        self._reading = reading
        for place, tab in enumerate(Tab):
            words = f"{self._names()[tab]}  {counted(tab, reading.numbers)}"
            self._tabs.button(place).setText(words)
        self.table.hold(reading.numbers.here)
        self._show(reading)
        self.table.let_go()
        if self._entering:
            self._enter()

    @Slot(object, object)
    def put(self, of: int, chunks: dict[int, tuple[OutboxRow | None, ...]]) -> None:
        """Lines that were read; the current one may be among them."""
        before = self.current()
        self.model.put(of, chunks)
        if self.current() != before:
            self.chosen.emit(self.current())

    def showEvent(self, event: QShowEvent) -> None:
        """At its first row; the list has the keyboard, an empty one leaves it to the button."""
        super().showEvent(event)
        self._entering = True
        if self._reading is not None:
            self._enter()
        else:
            self.send.setFocus()
        self.entered.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for rows that are not looked at."""
        super().hideEvent(event)
        self._entering = False
        self.left.emit()

    def current(self) -> OutboxRow | None:
        """The row the keyboard is on, once it was read."""
        index = self.table.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def _enter(self) -> None:
        self._entering = False
        self.table.to_first()
        (self.table if self.model.rowCount() else self.send).setFocus()

    def _turn(self) -> None:
        """To another tab."""
        if self._reading is not None:
            self._show(self._reading)
            self.table.to_first()

    def _show_held(self, held: bool) -> None:
        """Whether what waits goes by itself."""
        before, self._held = self._held, held
        if self._reading is not None and held is not before:
            self.table.hold(None)
            self._show(self._reading)
            self.table.let_go()

    def _show(self, reading: Reading) -> None:
        tab = tuple(Tab)[self._tabs.checkedId()]
        groups = shown(tab, reading.numbers, self._held)
        whole = self.model.show(groups, tab is Tab.ALL, reading.lines)
        if whole:
            self.table.shape()
        there = bool(self.model.rowCount())
        self._empty.setText(self._nothing(tab))
        self._empty.setVisible(not there)
        self.table.setVisible(there)

    def _nothing(self, tab: Tab) -> str:
        if tab is Tab.ALL:
            return self.tr("Nothing was to be sent yet. Every saved dossier (F9) comes here.")
        return self.tr("Nothing stands here. Ctrl+Tab shows the other messages.")

    def _names(self) -> dict[Tab, str]:
        return {
            Tab.REFUSED: self.tr("Refused"),
            Tab.WAITING: self.tr("Waiting"),
            Tab.MATCHING: self.tr("Matching"),
            Tab.ALL: self.tr("All"),
        }

    def _lay_out(self) -> None:
        heading = PageHeading(self.tr("Outbox"), self.tr("To the queue"))
        heading.back.connect(self.back)
        heading.add(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self._head_line())
        column.addLayout(self._tab_line())
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addWidget(self._foot_line())

    def _head_line(self) -> QWidget:
        self._head.setMinimumHeight(66)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._told)
        words.addWidget(self._under)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 6, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        return self._head

    def _tab_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 16, 0)
        row.setSpacing(22)
        for place in range(len(Tab)):
            button = QPushButton()
            button.setObjectName("tab")
            button.setCheckable(True)
            self._tabs.addButton(button, place)
            row.addWidget(button)
        self._tabs.button(len(Tab) - 1).setChecked(True)
        row.addStretch(1)
        row.addWidget(label(self.tr("Change tab"), "hint"))
        row.addWidget(KeyCap("Ctrl+Tab"))
        return row

    def _foot_line(self) -> QWidget:
        line = QWidget()
        line.setObjectName("proofFoot")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(40)
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._shield)
        row.addWidget(self._proven)
        row.addWidget(self._open)
        row.addStretch(1)
        return line
