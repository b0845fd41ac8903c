"""One year of the holiday table: day, kind, name with its decision, whose the row is."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QTableWidget, QTableWidgetItem, QWidget

from desk.time.holiday_table import HolidayTable, Standing
from desk.time.holidays import SpecialDay
from ui.parts import plain_tip, theme
from ui.parts.row_paint import (
    LEFT,
    NAME,
    SECOND,
    Look,
    RowDelegate,
    is_selected,
    paint_ground,
    write,
)
from ui.wording.holidays import kind_words, row_day, standing_words

ROW_HEIGHT: Final = 40
LEAST_HEIGHT: Final = 28 + 2 * ROW_HEIGHT
WIDTHS: Final = (128, 72, 250)
WORDS: Final = Look(13, theme.INK)
DOUBT: Final = Look(12, theme.WARN)
LAWFUL: Final = Look(12, theme.INK_2)
TONE: Final = Qt.ItemDataRole.UserRole


class HolidayDelegate(RowDelegate):
    """Two lines a cell at most; the second one quieter."""

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        state: QStyle.StateFlag,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws the cell."""
        view = self.parent()
        focused = is_selected(state) and isinstance(view, QWidget) and view.hasFocus()
        paint_ground(painter, box, is_selected(state), focused, barred=index.column() == 0)
        looks = {0: (NAME, NAME), 2: (NAME, SECOND)}.get(index.column(), (WORDS, WORDS))
        if index.column() == len(WIDTHS):
            looks = (DOUBT if index.data(TONE) else LAWFUL, DOUBT)
        lines = str(index.data()).split("\n")
        high = box.height() // len(lines) if len(lines) == 1 else 17
        top = box.y() if len(lines) == 1 else box.y() + 3
        for place, words in enumerate(lines[:2]):
            line = QRect(box.x() + 9, top + place * high, box.width() - 14, high)
            write(painter, line, words, looks[place], LEFT)


class HolidayRows(QTableWidget):
    """Up and down choose a row, left and right another year."""

    year_wanted = Signal(int)
    """How many years on."""
    change_wanted = Signal()
    delete_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(0, len(WIDTHS) + 1)
        self._shown: tuple[SpecialDay, ...] = ()
        self.setAccessibleName(self.tr("Holidays and swap days"))
        self.setItemDelegate(HolidayDelegate(self))
        self.setHorizontalHeaderLabels(
            [
                self.tr("Day"),
                self.tr("Kind"),
                self.tr("Name and decision"),
                self.tr("State"),
            ]
        )
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFixedHeight(28)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(WIDTHS):
            header.resizeSection(place, width)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(len(WIDTHS) - 1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(len(WIDTHS), 106)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.doubleClicked.connect(lambda _: self.change_wanted.emit())

    @property
    def current(self) -> SpecialDay | None:
        """The row the keyboard is on."""
        row = self.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def sizeHint(self) -> QSize:
        """Two rows, and whatever room there is."""
        return QSize(WIDTHS[2], LEAST_HEIGHT)

    def show_year(self, table: HolidayTable, year: int) -> None:
        """That year's rows; the current row stays where it was."""
        row = self.currentRow()
        self._shown = table.of_year(year)
        self.setRowCount(len(self._shown))
        for place, special in enumerate(self._shown):
            self._show_row(place, special, table.standing(special))
        self.setCurrentCell(min(max(row, 0), len(self._shown) - 1), 0)

    def go_to(self, special: SpecialDay) -> None:
        """Makes that row the current one."""
        if special in self._shown:
            self.setCurrentCell(self._shown.index(special), 0)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z and Del are the table's own here, whatever they are elsewhere."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._own(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes the row, Del takes it out, Ctrl+Z brings it back."""
        wanted = self._own(event)
        if wanted is not None:
            wanted.emit()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.year_wanted.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _own(self, event: QKeyEvent) -> SignalInstance | None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not control:
                return self.change_wanted
            case Qt.Key.Key_Delete:
                return self.delete_wanted
            case Qt.Key.Key_Z if control:
                return self.undo_wanted
            case _:
                return None

    def _show_row(self, place: int, special: SpecialDay, standing: Standing) -> None:
        state = standing_words(standing, special.verified)
        name = f"{special.name}\n{special.source}" if special.source else special.name
        cells = (row_day(special), kind_words(special.kind), name, state)
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(plain_tip(words))
            item.setData(TONE, standing is Standing.OVERRIDDEN or not special.verified)
            self.setItem(place, column, item)
