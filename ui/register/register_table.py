"""The register's table: keys and clicks that open, sort and choose columns."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desk.listing import NARROWEST, STANDARD, Column, Listing, Order
from ui.register.register_delegate import ROW_HEIGHT, RegisterDelegate
from ui.register.register_model import COLUMNS, RegisterModel
from ui.wording.register import column_name

WIDTHS: Final[Mapping[Column, int]] = {
    Column.CODE: 170,
    Column.RECEIVED: 104,
    Column.OWNER: 160,
    Column.PROCEDURE: 140,
    Column.DUE: 98,
    Column.STATE: 164,
    Column.PRINTS: 64,
    Column.ID_TAIL: 104,
}
NEWEST_FIRST: Final = frozenset({Order.RECEIVED, Order.DUE})
_OPENING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RegisterTable(QTableView):
    """Enter opens; ← → go through the columns, Space sorts by the current one; the menu key
    offers the columns. The procedure takes whatever width the others leave.
    """

    opened = Signal(int)
    """The row."""
    sort_wanted = Signal(object)
    """By which order (desk.listing.Order)."""
    columns_changed = Signal()
    """Other columns, or other widths, were chosen."""
    menu_wanted = Signal(object)
    """A menu (QMenu) is about to be shown; whoever has more to offer adds it."""

    def __init__(self, model: RegisterModel) -> None:
        super().__init__()
        self.setModel(model)
        self.painter = RegisterDelegate(self)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(self.tr("Register"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._head = self._header()
        self._fitting = False
        self._own_width = False
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.show_columns(STANDARD, {})

    @property
    def columns(self) -> tuple[Column, ...]:
        """Those that are shown."""
        return tuple(
            column for place, column in enumerate(COLUMNS) if not self.isColumnHidden(place)
        )

    @property
    def widths(self) -> dict[Column, int]:
        """As the officer left them; the procedure's only when it was drawn by hand."""
        return {
            column: self.columnWidth(COLUMNS.index(column))
            for column in self.columns
            if column is not Column.PROCEDURE or self._own_width
        }

    def show_columns(self, columns: Iterable[Column], widths: Mapping[Column, int]) -> None:
        """These and no others."""
        shown = set(columns)
        self._own_width = Column.PROCEDURE in widths
        self._fitting = True
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column not in shown)
            self._head.resizeSection(place, widths.get(column, WIDTHS[column]))
        self._fitting = False
        self._fit()

    def show_order(self, listing: Listing | None) -> None:
        """The little arrow over the column; none while the best hits stand first."""
        if listing is None:
            self._head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        # Qt's style points down for ascending; people read ▲ as A→Z.
        turned = Qt.SortOrder.AscendingOrder if listing.descending else Qt.SortOrder.DescendingOrder
        self._head.setSortIndicator(COLUMNS.index(Column(listing.order.value)), turned)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space, ←, → and Shift+F10, which not every system turns into a menu by itself."""
        key = event.key()
        if key in _OPENING:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_Space:
            self._sort(self.currentIndex().column())
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._menu_at_corner()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Which columns are shown, and what the page adds."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._menu_at_corner()
        else:
            self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """It is gone once it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, column in enumerate(COLUMNS):
            action = menu.addAction(column_name(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.setEnabled(action.isChecked() is False or len(self.columns) > 1)
            action.toggled.connect(lambda shown, place=place: self._show_column(place, shown))
        self.menu_wanted.emit(menu)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The procedure gives way or takes more."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current row is framed."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes, the tint stays."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _menu_at_corner(self) -> None:
        menu = self.menu()
        menu.popup(self.viewport().mapToGlobal(self.viewport().rect().topLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _show_column(self, place: int, shown: bool) -> None:
        self.setColumnHidden(place, not shown)
        self._fit()
        self.columns_changed.emit()

    def _step(self, by: int) -> None:
        index = self.currentIndex()
        shown = [place for place in range(len(COLUMNS)) if not self.isColumnHidden(place)]
        if not index.isValid() or not shown:
            return
        at = shown.index(index.column()) if index.column() in shown else 0
        place = shown[min(max(at + by, 0), len(shown) - 1)]
        self.setCurrentIndex(index.siblingAtColumn(place))

    def _sort(self, place: int) -> None:
        order = COLUMNS[place].order if place >= 0 else None
        if order is not None:
            self.sort_wanted.emit(order)

    def _fit(self) -> None:
        place = COLUMNS.index(Column.PROCEDURE)
        if self._own_width or self.isColumnHidden(place):
            return
        others = sum(
            self.columnWidth(COLUMNS.index(column))
            for column in self.columns
            if column is not Column.PROCEDURE
        )
        self._fitting = True
        room = self.viewport().width() - others
        self._head.resizeSection(place, max(room, WIDTHS[Column.PROCEDURE]))
        self._fitting = False

    def _resized(self, place: int, before: int, after: int) -> None:
        shown_or_hidden = not (before and after)  # Qt tells of a width of nothing for that
        if self._fitting or shown_or_hidden:
            return
        self._own_width = self._own_width or COLUMNS[place] is Column.PROCEDURE
        self.columns_changed.emit()
        self._fit()

    def _header(self) -> QHeaderView:
        head = ColumnHeads(self)
        self.setHorizontalHeader(head)
        head.setAccessibleName(self.tr("Columns"))
        head.setFixedHeight(28)
        head.setMinimumSectionSize(NARROWEST)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.sectionClicked.connect(self._sort)
        head.sectionResized.connect(self._resized)
        return head


class ColumnHeads(QHeaderView):
    """Headings over the left edge of their cells."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(True)


def turned(listing: Listing, order: Order) -> Listing:
    """The same list by that column: the other way round when it stands so already; times begin
    with the newest, names with A.
    """
    descending = not listing.descending if listing.order is order else order in NEWEST_FIRST
    return Listing(listing.among, order, descending, listing.words)
