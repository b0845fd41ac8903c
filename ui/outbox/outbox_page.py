"""The outbox page: how far the portal has heard, and every message with its last answer."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desk.ports import OutboxRow
from ui.outbox.outbox_delegate import HEADING_HEIGHT, ROW_HEIGHT, OutboxDelegate
from ui.outbox.outbox_model import (
    NEWEST,
    Cure,
    Heading,
    OutboxModel,
    by_dossier,
    cure_of,
    group_of,
)
from ui.outbox.outbox_tabs import GROUPS_OF, Tab, counted
from ui.parts import KeyCap, PageHeading, label, picture, plain_button, restyle, theme
from ui.parts.icons import pixmap
from ui.snapshot import Snapshot
from ui.wording.figures import figure
from ui.wording.line import LineState
from ui.wording.sync import foot, foot_sign, head

_INKS = {"ok": theme.OK, "bad": theme.BAD, "off": theme.OFF}
_WIDTHS = (200, 186, 62, 46)


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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = OutboxModel()
        self.table = self._table()
        self._snapshot: Snapshot | None = None
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
        self._cut = label("", "hint", "warn")
        self._lay_out()
        self._tabs.idClicked.connect(lambda _: self._refresh())

    def show_snapshot(self, snapshot: Snapshot, line: LineState) -> None:
        """Shows what was just read."""
        self._snapshot = snapshot
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
        self._refresh()

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

    def showEvent(self, event: QShowEvent) -> None:
        """At its first row; the list has the keyboard, an empty one leaves it to the button."""
        super().showEvent(event)
        self._choose(None)
        (self.table if self.model.rowCount() else self.send).setFocus()

    def _tab(self) -> Tab:
        return tuple(Tab)[self._tabs.checkedId()]

    def _refresh(self) -> None:
        if self._snapshot is None:
            return
        rows = by_dossier(self._snapshot.outbox)
        groups = [group_of(row) for row in rows]
        cut = len(self._snapshot.outbox) >= NEWEST
        told = self.tr("List: the newest {count} messages; the numbers above count all")
        self._cut.setText(told.format(count=NEWEST) if cut else "")
        self._cut.setVisible(cut)
        for place, tab in enumerate(Tab):
            listed = sum(group in GROUPS_OF[tab] for group in groups)
            count = counted(tab, self._snapshot.tally, listed) if cut else listed
            self._tabs.button(place).setText(f"{self._names()[tab]}  {figure(count)}")
        kept = self.current()
        wanted = GROUPS_OF[self._tab()]
        shown = tuple(row for row, group in zip(rows, groups, strict=True) if group in wanted)
        self.model.show(shown, self._snapshot.at, headings=self._tab() is Tab.ALL)
        self._shape()
        self._empty.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self._choose(kept)

    def current(self) -> OutboxRow | None:
        """The row the keyboard is on."""
        index = self.table.currentIndex()
        line = self.model.line(index.row()) if index.isValid() else None
        return None if isinstance(line, Heading) else line

    def _choose(self, kept: OutboxRow | None) -> None:
        place = self.model.place_of(kept.entry if kept else None)
        if place is not None:
            self.table.selectRow(place)
        self.chosen.emit(self.current())

    def _shape(self) -> None:
        self.table.clearSpans()
        for place in range(self.model.rowCount()):
            heading = isinstance(self.model.line(place), Heading)
            self.table.setRowHeight(place, HEADING_HEIGHT if heading else ROW_HEIGHT)
            if heading:
                self.table.setSpan(place, 0, 1, self.model.columnCount())

    def _names(self) -> dict[Tab, str]:
        return {
            Tab.REFUSED: self.tr("Refused"),
            Tab.WAITING: self.tr("Waiting"),
            Tab.MATCHING: self.tr("Matching"),
            Tab.ALL: self.tr("All"),
        }

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(OutboxDelegate(table))
        table.setAccessibleName(self.tr("Outbox"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.doubleClicked.connect(lambda _: self.open_current())
        table.selectionModel().currentRowChanged.connect(
            lambda *_: self.chosen.emit(self.current())
        )
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setAccessibleName(self.tr("Outbox"))
        header.setFixedHeight(28)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for place, width in enumerate(_WIDTHS):
            header.resizeSection(place, width)
        header.setStretchLastSection(True)
        return table

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
        self._cut.setContentsMargins(16, 0, 16, 4)
        self._cut.hide()
        column.addWidget(self._cut)
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
        self._empty.setText(self.tr("Nothing stands here. Ctrl+Tab shows the other messages."))
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
