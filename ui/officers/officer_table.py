"""The list of officers: name, sign-in name, role, fields of work, and who sits here."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desk.office.accounts import Officer
from ui.officers.list_style import TABLE
from ui.parts import plain_tip
from ui.wording.officers import field_words, role_words

ROW_HEIGHT = 42
_WIDTHS = (204, 116, 116, 226)


class OfficerModel(QAbstractTableModel):
    """One row an officer."""

    def __init__(self, me: str) -> None:
        super().__init__()
        self._me = me
        self._officers: tuple[Officer, ...] = ()

    def show_officers(self, officers: Sequence[Officer]) -> None:
        """Whoever may sign in now."""
        self.beginResetModel()
        self._officers = tuple(officers)
        self.endResetModel()

    def officer(self, place: int) -> Officer | None:
        """Who stands in that row."""
        return self._officers[place] if 0 <= place < len(self._officers) else None

    def place_of(self, login: str) -> int:
        """The row of that officer; 0 when there is none."""
        return next((place for place, one in enumerate(self._officers) if one.login == login), 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._officers)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Name, sign-in name, role, fields, state."""
        return 0 if parent is not None and parent.isValid() else len(_WIDTHS) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        """The heads."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            self.tr("Officer"),
            self.tr("Sign-in name"),
            self.tr("Role"),
            self.tr("Fields of work"),
            self.tr("State"),
        )
        return heads[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        """What stands in a cell."""
        officer = self.officer(index.row())
        if officer is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(officer)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{officer.name}, {officer.title}\n{field_words(officer)}")
        return None

    def _cells(self, officer: Officer) -> tuple[str, ...]:
        here = officer.login == self._me
        state = self.tr("Signed in here") if here else self.tr("May sign in")
        fields = field_words(officer)
        return officer.name, officer.login, role_words(officer.role), fields, state


class OfficerTable(QTableView):
    """Up and down choose a row."""

    def __init__(self, model: OfficerModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Officers of this desk"))
        self.setStyleSheet(TABLE)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFixedHeight(28)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(_WIDTHS):
            header.resizeSection(place, width)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
