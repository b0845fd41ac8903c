"""The outbox's table: keeps its place and its current row while the list changes under it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.outbox.outbox_delegate import HEADING_HEIGHT, ROW_HEIGHT, OutboxDelegate
from ui.outbox.outbox_model import OutboxModel

_WIDTHS = (200, 186, 62, 46)


class OutboxTable(QTableView):
    """44 px rows but for the headings, which go across."""

    row_changed = Signal()
    """Another row is the current one."""

    def __init__(self, model: OutboxModel) -> None:
        super().__init__()
        self._model = model
        self._held: tuple[int, int | None, int, int] | None = None
        self._lower: tuple[int, ...] = ()
        self.setModel(model)
        self.setItemDelegate(OutboxDelegate(self))
        self.setAccessibleName(self.tr("Outbox"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.row_changed.emit())
        self._head_rows()

    def shape(self) -> None:
        """After other rows have come: headings go across and are lower."""
        self.clearSpans()
        for place in self._lower:
            self.setRowHeight(place, ROW_HEIGHT)
        self._lower = tuple(self._model.headings)
        for place in self._lower:
            self.setRowHeight(place, HEADING_HEIGHT)
            self.setSpan(place, 0, 1, self._model.columns)

    def to_first(self) -> None:
        """The first row is the current one."""
        place = self._model.nearest(0)
        if place is None:
            self.row_changed.emit()
        else:
            self.selectRow(place)
        self.scrollToTop()

    def hold(self, here: int | None) -> None:
        """Before other rows come; `here` is the number that the current row will have there."""
        row, top = self.currentIndex().row(), self.rowAt(0)
        self._held = (row, here or self._model.number(row), top, self._model.number(top))

    def let_go(self) -> None:
        """What was the current row still is, wherever it stands now; else the one in its place.
        The row at the top stays there unless it is the list's first.
        """
        if self._held is None:
            return
        (row, number, top, at_top), self._held = self._held, None
        place = self._model.place_of(number, row)
        if place is None:
            place = self._model.nearest(row)
        if place is not None and place != self.currentIndex().row():
            self.selectRow(place)
        if top > 0:
            first = self._model.place_of(at_top, top)
            self.verticalScrollBar().setValue(top if first is None else first)
        if place is None:
            self.row_changed.emit()

    def _head_rows(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Outbox"))
        header.setFixedHeight(28)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for place, width in enumerate(_WIDTHS):
            header.resizeSection(place, width)
        header.setStretchLastSection(True)
