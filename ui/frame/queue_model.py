"""The lists at the left as Qt models over frozen rows."""

from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desk.numbering import own_number
from desk.ports import PrintJob, QueueRow
from desk.press import PrinterTrouble
from ui.parts import plain_tip
from ui.wording.common import clock_time, printer_trouble
from ui.wording.sync import Sign, row_sign

translate = QCoreApplication.translate

Row: TypeAlias = QueueRow | PrintJob
Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW: Final = Qt.ItemDataRole.UserRole
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole


class QueueModel(QAbstractListModel):
    """Dossiers or receipts to print, newest first as the store gives them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Shows other rows."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """A list has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - as Qt has it
        """The name to show, the whole row to speak, the row itself under ROW."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.owner
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_spoken(row))
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def place_of(self, code: str) -> int | None:
        """Where the dossier of that code stands."""
        return next((place for place, row in enumerate(self._rows) if row.code == code), None)


def _spoken(row: Row) -> str:
    return f"{row.owner}, {second_line(row)}, {row.code}, {sign_of(row).words}"


def time_of(row: Row) -> str:
    """When it came in, or was asked to be printed."""
    return clock_time(row.received_at if isinstance(row, QueueRow) else row.asked_at)


def second_line(row: Row) -> str:
    """The procedure, or why the receipt is not on paper yet."""
    if isinstance(row, QueueRow):
        return row.procedure
    return _print_words(row.trouble)


def short_code(row: Row) -> str:
    """The running number: the end identifies."""
    return own_number(row.code)


def sign_of(row: Row) -> Sign:
    """How far the portal has heard of it; a receipt still waits for its printer."""
    if isinstance(row, QueueRow):
        return row_sign(row.state, row.word)
    return Sign("printer", "warn", _print_words(row.trouble))


def _print_words(trouble: str) -> str:
    if trouble in set(PrinterTrouble):
        return printer_trouble(PrinterTrouble(trouble))
    return translate("Queue", "Waits to be printed")
