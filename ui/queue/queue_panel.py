"""The left zone: three counts and the list that the chosen count stands for."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QListView, QVBoxLayout, QWidget

from desk.draft.kept_draft import KeptDraft
from desk.ports import QueueRow
from ui.parts import KeyCap, label, restyle, theme
from ui.queue.queue_delegate import QueueDelegate
from ui.queue.queue_model import ROW, QueueModel, Row, row_name
from ui.queue.unclaimed_line import UnclaimedLine
from ui.snapshot import Snapshot

UNREAD: Final = "–"


class Shown(StrEnum):
    """Which rows the list shows."""

    TODAY = "today"
    TO_PRINT = "to_print"
    FOUND = "found"


class Tile(QFrame):
    """A count with its name, UNREAD until it is known; a click or its key shows its list."""

    clicked = Signal()

    def __init__(self, name: str, tone: str = "") -> None:
        super().__init__()
        self.setObjectName("tile")
        self.setProperty("tone", tone)
        self.setFixedHeight(50)
        self._count = label(UNREAD, "count")
        self._name = label(name, "tileName")
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 3, 4, 4)
        column.setSpacing(0)
        column.addWidget(self._count)
        column.addWidget(self._name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("still being read"))

    @property
    def count(self) -> str:
        """What stands there."""
        return self._count.text()

    def show_count(self, count: int, tone: str = "") -> None:
        """Shows the count; a tone only when there is something to look at."""
        self._count.setText(str(count))
        self.setAccessibleDescription(str(count))
        restyle(self, tone=tone)
        restyle(self._count)

    def set_current(self, current: bool) -> None:
        """Whether the list below shows this count's rows."""
        restyle(self, current="true" if current else "false")
        restyle(self._count)
        restyle(self._name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tile is as good as a button."""
        self.clicked.emit()
        super().mouseReleaseEvent(event)


class QueueList(QListView):
    """The rows; Enter and a double click open one, Delete gives a draft up."""

    opened = Signal(object)
    given_up = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(QueueDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
            return
        row = self.currentIndex().data(ROW)
        if event.key() == Qt.Key.Key_Delete and isinstance(row, KeptDraft):
            self.given_up.emit(row)
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ROW))


class QueuePanel(QWidget):
    """Counts that are known, the chosen list, and a sentence while it is empty."""

    opened = Signal(object)
    """A row was opened (QueueRow or PrintJob)."""
    draft_opened = Signal(object)
    """A draft or a parked form was opened (KeptDraft)."""
    draft_given_up = Signal(object)
    outbox_wanted = Signal()
    unclaimed_wanted = Signal()
    """The line about pages that no dossier has was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queuePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.QUEUE_WIDTH)
        self.model = QueueModel()
        self.list = QueueList()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Queue"))
        self._shown = Shown.TODAY
        self._snapshot: Snapshot | None = None
        self._found: tuple[QueueRow, ...] = ()
        self._tiles = {
            Shown.TODAY: Tile(self.tr("Today")),
            Shown.TO_PRINT: Tile(self.tr("To print")),
        }
        self._to_send = Tile(self.tr("To send"))
        self.unclaimed = UnclaimedLine()
        self.unclaimed.clicked.connect(self.unclaimed_wanted)
        self._name = label("", "group")
        self._note = label("", "second")
        self._empty = label("", "second")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(14, 14, 14, 14)
        self._lay_out()
        for shown, tile in self._tiles.items():
            tile.clicked.connect(lambda shown=shown: self.choose(shown))
        self._to_send.clicked.connect(self.outbox_wanted)
        self.list.opened.connect(self._tell_opened)
        self.list.given_up.connect(self.draft_given_up)
        self._refresh()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Shows what was just read; the chosen list and its current row stay."""
        self._snapshot = snapshot
        jobs, tally = len(snapshot.jobs), snapshot.tally
        self._tiles[Shown.TODAY].show_count(_standing(snapshot.queue))
        self._tiles[Shown.TO_PRINT].show_count(jobs, "warn" if jobs else "")
        self._to_send.show_count(tally.waiting + tally.refused, "bad" if tally.refused else "")
        self._refresh()

    def show_known(self, rows: Sequence[QueueRow]) -> None:
        """What the citizen on the form has here already; without any, today's list."""
        self._found = tuple(rows)
        if rows:
            self.choose(Shown.FOUND)
        elif self._shown is Shown.FOUND:
            self.choose(Shown.TODAY)

    def choose(self, shown: Shown) -> None:
        """Shows another list."""
        self._shown = shown
        self._refresh()

    def take_focus(self) -> None:
        """The keyboard to the list, on a row if there is one."""
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def select(self, name: str) -> bool:
        """Makes the dossier of that code, or the draft of that key, the current row."""
        place = self.model.place_of(name)
        if place is None:
            return False
        self.list.setCurrentIndex(self.model.index(place))
        return True

    def select_dossier(self, dossier: UUID) -> None:
        """Makes that dossier the current row, if the list has it."""
        rows = self._rows()
        for row in rows:
            if isinstance(row, QueueRow) and row.dossier == dossier:
                self.select(row.code)

    def _tell_opened(self, row: Row) -> None:
        (self.draft_opened if isinstance(row, KeptDraft) else self.opened).emit(row)

    def _refresh(self) -> None:
        kept = self.list.currentIndex().data(ROW)
        self.model.show(self._rows())
        if kept is not None:
            self.select(row_name(kept))
        for shown, tile in self._tiles.items():
            tile.set_current(shown is self._shown)
        count = self.model.rowCount()
        name, note, empty = self._words(count)
        self._name.setText(name)
        self._note.setText(note)
        self._empty.setText(empty)
        self._empty.setVisible(bool(empty) and count == 0)
        self.list.setVisible(count > 0)

    def _rows(self) -> Sequence[Row]:
        if self._snapshot is None:
            return ()
        match self._shown:
            case Shown.TODAY:
                return (*_drafts_first(self._snapshot.drafts), *self._snapshot.queue)
            case Shown.TO_PRINT:
                return self._snapshot.jobs
            case Shown.FOUND:
                return self._found

    def _words(self, count: int) -> tuple[str, str, str]:
        """Heading, note and the sentence of an empty list; nothing is said before it was read."""
        if self._snapshot is None and self._shown is not Shown.FOUND:
            today = self._shown is Shown.TODAY
            return self.tr("Today") if today else self.tr("To print"), UNREAD, ""
        match self._shown:
            case Shown.TODAY:
                empty = self.tr("No dossier yet today. Scan a citizen's card, or F2 to begin.")
                received = _standing(self._snapshot.queue) if self._snapshot else 0
                return self.tr("Today"), self.tr("{count} received").format(count=received), empty
            case Shown.TO_PRINT:
                empty = self.tr("Every receipt is on paper. Ctrl+1 shows today's dossiers.")
                note = self.tr("{count} receipts").format(count=count)
                return self.tr("To print"), note, empty
            case Shown.FOUND:
                note = self.tr("{count} dossiers; Ctrl+1 shows today's").format(count=count)
                return self.tr("This person"), note, ""

    def _lay_out(self) -> None:
        tiles = QGridLayout()
        tiles.setContentsMargins(12, 12, 12, 8)
        tiles.setSpacing(6)
        for place, tile in enumerate((*self._tiles.values(), self._to_send)):
            tiles.addWidget(tile, 0, place)
            tiles.setColumnStretch(place, 1)
        heading = QHBoxLayout()
        heading.setContentsMargins(14, 0, 12, 0)
        heading.setSpacing(8)
        heading.addWidget(self._name)
        heading.addWidget(self._note)
        heading.addStretch(1)
        heading.addWidget(KeyCap("Ctrl+1…2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(tiles)
        column.addLayout(heading)
        column.addSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(self.unclaimed)

    def sizeHint(self) -> QSize:
        """As wide as the look says."""
        return QSize(theme.QUEUE_WIDTH, 400)


def _drafts_first(drafts: Sequence[KeptDraft]) -> list[KeptDraft]:
    """Drafts before what is parked, each newest first."""
    return sorted(drafts, key=lambda draft: draft.parked)


def _standing(rows: Sequence[QueueRow]) -> int:
    """How many are not void."""
    return sum(not row.annulled for row in rows)
