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

from desk.draft.kept_draft import KeptDraft
from desk.numbering import own_number
from desk.ports import PrintJob, QueueRow
from desk.press import PrinterTrouble
from ui.parts import plain_tip
from ui.wording.clock import clock_time
from ui.wording.drafts import procedure_of, whose
from ui.wording.heads import as_head
from ui.wording.printer_troubles import printer_trouble
from ui.wording.sync import Sign, row_sign

translate = QCoreApplication.translate

Row: TypeAlias = QueueRow | PrintJob | KeptDraft
Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW: Final = Qt.ItemDataRole.UserRole
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole


class QueueModel(QAbstractListModel):
    """Drafts, dossiers or receipts to print, newest first as the store gives them."""

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
                return title(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_spoken(row))
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def place_of(self, name: str) -> int | None:
        """Where the dossier of that code, or the draft of that key, stands."""
        return next((at for at, row in enumerate(self._rows) if row_name(row) == name), None)


def row_name(row: Row) -> str:
    """What tells a row from all others: a dossier's code, a draft's key."""
    return str(row.key) if isinstance(row, KeptDraft) else row.code


def _spoken(row: Row) -> str:
    code = "" if isinstance(row, KeptDraft) else row.code
    parts = (title(row), second_line(row), code, sign_of(row).words)
    return ", ".join(part for part in parts if part)


def title(row: Row) -> str:
    """Whose it is."""
    return as_head(whose(row)) if isinstance(row, KeptDraft) else row.owner


def time_of(row: Row) -> str:
    """When it came in, or was asked to be printed; a draft says that it is one."""
    match row:
        case KeptDraft():
            return sign_of(row).words
        case QueueRow():
            return clock_time(row.received_at)
        case PrintJob():
            return clock_time(row.asked_at)


def second_line(row: Row) -> str:
    """The procedure, or why the receipt is not on paper yet."""
    match row:
        case KeptDraft():
            return as_head(procedure_of(row))
        case QueueRow():
            return row.procedure
        case PrintJob():
            return _print_words(row.trouble)


def is_void(row: Row) -> bool:
    """Whether the dossier stands for nothing any more."""
    return isinstance(row, QueueRow) and row.annulled


def short_code(row: Row) -> str:
    """The running number: the end identifies."""
    return "" if isinstance(row, KeptDraft) else own_number(row.code)


def sign_of(row: Row) -> Sign:
    """How far the portal has heard of it; a receipt still waits for its printer."""
    match row:
        case KeptDraft(parked=True):
            return Sign("pause", "warn", translate("Queue", "parked"))
        case KeptDraft():
            return Sign("pencil-line", "accent", translate("Queue", "draft"))
        case QueueRow(annulled=True):
            return Sign("circle-x", "", translate("Queue", "void"))
        case QueueRow():
            return row_sign(row.state, row.word)
        case PrintJob():
            return Sign("printer", "warn", _print_words(row.trouble))


def _print_words(trouble: str) -> str:
    if trouble in set(PrinterTrouble):
        return printer_trouble(PrinterTrouble(trouble))
    return translate("Queue", "Waits to be printed")
