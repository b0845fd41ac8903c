"""A table of any length: it knows how many rows there are and reads those that are looked at."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QTimer,
    Signal,
)

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")
CHUNK: Final = 64
KEPT_CHUNKS: Final = 48
MOST_AT_ONCE: Final = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """Rows somebody looks at: the numbers of each chunk, and of which list they are."""

    of: int
    chunks: dict[int, Sequence[int]]


class LongModel(QAbstractTableModel, Generic[Line]):
    """Rows come in chunks; `wanted` asks for those that were looked at last.

    Whoever makes a table of it says how many `columns` there are and what `data` a line holds, and
    calls `want` for each row that somebody looks at.
    """

    wanted = Signal(object)
    """What is to be read (Wanted) and given to `put`."""
    columns = 0

    def __init__(self) -> None:
        super().__init__()
        self._numbers: Sequence[int] = ()
        self._chunks: OrderedDict[int, tuple[Line | None, ...]] = OrderedDict()
        self._known: dict[int, Line] = {}
        self._count = 0
        self._of = 0
        self._missing: OrderedDict[int, None] = OrderedDict()
        self._under_way = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def show_numbers(
        self,
        numbers: Sequence[int],
        first: Sequence[Line | None] = (),
        known: Mapping[int, Line] | None = None,
    ) -> None:
        """Other rows, of which the first chunk may be read already; `known` lines, by number, stand
        for theirs until these are read.
        """
        self.beginResetModel()
        self._numbers, self._count = numbers, len(numbers)
        self._forget_rows()
        self._known = dict(known or {})
        if first and len(first) >= min(self._count, CHUNK):
            self._chunks[0] = tuple(first[:CHUNK])
        self.endResetModel()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other rows, all of them known."""
        self.beginResetModel()
        self._numbers, self._count = (), len(lines)
        self._forget_rows()
        for start in range(0, len(lines), CHUNK):
            self._chunks[start // CHUNK] = tuple(lines[start : start + CHUNK])
        self.endResetModel()

    def read_anew(self, known: Mapping[int, Line] | None = None) -> None:
        """The same rows, whose lines may have changed: each stands until it is read once more."""
        lines = dict(self.known if known is None else known)
        self._forget_rows()
        self._known = lines
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, self.columns - 1))

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of all rows."""
        return self._numbers

    @property
    def known(self) -> dict[int, Line]:
        """The lines read so far, by number."""
        found = dict(self._known) if len(self._known) < KEPT_CHUNKS * CHUNK else {}
        for chunk, lines in self._chunks.items():
            numbers = self._numbers[chunk * CHUNK : (chunk + 1) * CHUNK]
            found |= {
                number: line
                for number, line in zip(numbers, lines, strict=False)
                if line is not None
            }
        return found

    def put(self, of: int, read: dict[int, tuple[Line | None, ...]]) -> None:
        """Chunks that were wanted; those of a list that is gone are nobody's any more."""
        if of != self._of:
            return
        self._under_way = False
        for chunk, lines in read.items():
            self._chunks[chunk] = lines
            self._chunks.move_to_end(chunk)
            top = chunk * CHUNK
            last = self.index(min(top + CHUNK, self._count) - 1, self.columns - 1)
            self.dataChanged.emit(self.index(top, 0), last)
        while self._numbers and len(self._chunks) > KEPT_CHUNKS:
            self._chunks.popitem(last=False)
        if self._missing:
            self._soon.start()

    def line(self, row: int) -> Line | None:
        """The row, if it was read."""
        chunk = self._chunks.get(row // CHUNK)
        if chunk is None:
            return self._known.get(self._numbers[row]) if row < len(self._numbers) else None
        place = row % CHUNK
        return chunk[place] if place < len(chunk) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """A table has no children."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        """Always the same; a view may hide some."""
        return 0 if parent is not None and parent.isValid() else self.columns

    def want(self, row: int) -> None:
        """Somebody looks at that row."""
        chunk = row // CHUNK
        if self._numbers and chunk not in self._chunks:
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
            numbers: dict[int, Any] = {
                one: self._numbers[one * CHUNK : (one + 1) * CHUNK] for one in chunks
            }
            self.wanted.emit(Wanted(self._of, numbers))

    def _forget_rows(self) -> None:
        self._chunks.clear()
        self._known = {}
        self._missing.clear()
        self._under_way = False
        self._of += 1
