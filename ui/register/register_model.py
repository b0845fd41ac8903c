"""A table of any length: it knows how many rows there are and reads those that are looked at."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desk.listing import Column
from ui.parts import plain_tip
from ui.register.cells import Cell, Line, cell, spoken
from ui.wording.register import NOT_READ, column_name

Index: TypeAlias = QModelIndex | QPersistentModelIndex
CHUNK: Final = 64
KEPT_CHUNKS: Final = 48
MOST_AT_ONCE: Final = 3
COLUMNS: Final = tuple(Column)
LINE: Final = Qt.ItemDataRole.UserRole
CELL: Final = Qt.ItemDataRole.UserRole + 1
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole


@dataclass(frozen=True, slots=True)
class Wanted:
    """Rows somebody looks at: the numbers of each chunk, and of which list they are."""

    of: int
    chunks: dict[int, Sequence[int]]


class RegisterModel(QAbstractTableModel):
    """Rows come in chunks; `wanted` asks for those that were looked at last."""

    wanted = Signal(object)
    """What is to be read (Wanted) and given to `put`."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min
        self._numbers: Sequence[int] = ()
        self._chunks: OrderedDict[int, tuple[Line | None, ...]] = OrderedDict()
        self._count = 0
        self._of = 0
        self._missing: OrderedDict[int, None] = OrderedDict()
        self._under_way = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def show_numbers(self, numbers: Sequence[int], first: Sequence[Line | None] = ()) -> None:
        """Other rows, of which the first may be known already."""
        self.beginResetModel()
        self._numbers, self._count = numbers, len(numbers)
        self._forget_rows()
        if len(first) >= min(self._count, CHUNK):
            self._chunks[0] = tuple(first[:CHUNK])
        elif first:
            rest = min(self._count, CHUNK) - len(first)
            self._chunks[0] = (*first, *(None,) * rest)
        self.endResetModel()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other rows, all of them known."""
        self.beginResetModel()
        self._numbers, self._count = (), len(lines)
        self._forget_rows()
        for start in range(0, len(lines), CHUNK):
            self._chunks[start // CHUNK] = tuple(lines[start : start + CHUNK])
        self.endResetModel()

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of all rows."""
        return self._numbers

    def put(self, of: int, read: dict[int, tuple[Line | None, ...]]) -> None:
        """Chunks that were wanted; those of a list that is gone are nobody's any more."""
        if of != self._of:
            return
        self._under_way = False
        for chunk, lines in read.items():
            self._chunks[chunk] = lines
            self._chunks.move_to_end(chunk)
            top = chunk * CHUNK
            last = self.index(min(top + CHUNK, self._count) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(top, 0), last)
        while self._numbers and len(self._chunks) > KEPT_CHUNKS:
            self._chunks.popitem(last=False)
        if self._missing:
            self._soon.start()

    def line(self, row: int) -> Line | None:
        """The row, if it was read."""
        chunk = self._chunks.get(row // CHUNK, ())
        place = row % CHUNK
        return chunk[place] if place < len(chunk) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """A table has no children."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        """All columns; the view hides some."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - as Qt has it
        """Words to show, the whole row to speak; LINE and CELL for view and delegate."""
        if not index.isValid():
            return None
        line = self.line(index.row())
        if line is None:
            self._want(index.row() // CHUNK)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(line, index).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return NOT_READ if line is None else spoken(line, self.today)
            case Qt.ItemDataRole.ToolTipRole:
                return None if line is None else plain_tip(spoken(line, self.today))
            case _:
                return {LINE: line, CELL: self._cell(line, index)}.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - as Qt has it
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return column_name(COLUMNS[section])
        return None

    def _cell(self, line: Line | None, index: Index) -> Cell:
        return cell(line, COLUMNS[index.column()], self.today)

    def _want(self, chunk: int) -> None:
        if self._numbers:
            self._missing[chunk] = None
            self._missing.move_to_end(chunk)
            if not self._under_way and not self._soon.isActive():
                self._soon.start()

    def _ask(self) -> None:
        """The newest few; rows that scrolled by ask again when somebody comes back to them."""
        chunks = list(self._missing)[-MOST_AT_ONCE:]
        self._missing.clear()
        if chunks:
            self._under_way = True
            numbers = {one: self._numbers[one * CHUNK : (one + 1) * CHUNK] for one in chunks}
            self.wanted.emit(Wanted(self._of, numbers))

    def _forget_rows(self) -> None:
        self._chunks.clear()
        self._missing.clear()
        self._under_way = False
        self._of += 1
