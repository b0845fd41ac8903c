"""The register's table: what its columns show of a dossier, of a draft, of a row not read yet."""

from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt

from desk.listing import Column
from ui.parts import plain_tip
from ui.parts.long_model import Index, LongModel
from ui.register.cells import Cell, Line, cell, spoken
from ui.wording.register import NOT_READ, column_name

COLUMNS: Final = tuple(Column)
LINE: Final = Qt.ItemDataRole.UserRole
CELL: Final = Qt.ItemDataRole.UserRole + 1
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole


class RegisterModel(LongModel[Line]):
    """All columns; the view hides some."""

    columns = len(COLUMNS)

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - as Qt has it
        """Words to show, the whole row to speak; LINE and CELL for view and delegate."""
        if not index.isValid():
            return None
        line = self.line(index.row())
        self.want(index.row())
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
