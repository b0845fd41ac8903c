"""The list of forms whose pages no dossier has: when, how many, scanned by whom."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle

from desk.filing.unclaimed import Unclaimed
from ui.parts import theme
from ui.parts.icons import pixmap
from ui.parts.row_paint import (
    NAME,
    RIGHT,
    SECOND,
    Look,
    RowDelegate,
    is_selected,
    paint_ground,
    write,
)
from ui.wording.unclaimed import (
    bundle_words,
    officer_words,
    pages_words,
    put_away_word,
    when_words,
)

BUNDLE: Final = Qt.ItemDataRole.UserRole
_FIGURES: Final = Look(13, theme.INK_2, figures=True)
Index = QModelIndex | QPersistentModelIndex


class BundleModel(QAbstractListModel):
    """In the order they come."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self.found: tuple[Unclaimed, ...] = ()

    def show(self, found: Sequence[Unclaimed]) -> None:
        """Other lines."""
        self.beginResetModel()
        self.found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """A list has no children."""
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, or the bundle itself."""
        if not index.isValid():
            return None
        one = self.found[index.row()]
        if role == BUNDLE:
            return one
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return bundle_words(one, self._clock()) if role in spoken else None


class BundleDelegate(RowDelegate):
    """46 px, as the queue's rows."""

    size = QSize(200, 46)

    def __init__(self, clock: Callable[[], datetime], parent: QListView) -> None:
        super().__init__(parent)
        self._clock = clock

    def draw(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, index: Index) -> None:
        """When and how many; below by whom."""
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        paint_ground(painter, box, is_selected(state), is_selected(state) and focused)
        one = index.data(BUNDLE)
        left, right, top = box.x() + 40, box.right() - 10, box.y()
        icon, ink = ("files", theme.WARN) if one.waiting else ("inbox", theme.INK_3)
        painter.drawPixmap(box.x() + 13, top + 15, pixmap(icon, ink, 16))
        pages = pages_words(len(one.pages))
        write(painter, QRect(left, top + 5, right - left - 70, 19), self._when(one), NAME)
        write(painter, QRect(right - 70, top + 5, 70, 19), pages, _FIGURES, RIGHT)
        under = officer_words(one)
        if not one.waiting:
            under = f"{put_away_word()} · {under}"
        write(painter, QRect(left, top + 24, right - left, 17), under, SECOND)

    def _when(self, one: Unclaimed) -> str:
        return when_words(one, self._clock())


class BundleList(QListView):
    """`turned`: another line is the current one."""

    turned = Signal()

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.going_on = False
        """The next line takes the current one's place when the list is shown again."""
        self.bundles = BundleModel(clock)
        self.setModel(self.bundles)
        self.setItemDelegate(BundleDelegate(clock, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages of no dossier"))
        self.selectionModel().currentChanged.connect(lambda *_: self.turned.emit())

    @property
    def current(self) -> Unclaimed | None:
        """The line the officer stands on."""
        found: Unclaimed | None = self.currentIndex().data(BUNDLE)
        return found

    def show_found(self, found: Sequence[Unclaimed]) -> None:
        """The current one stays so; one that has gone leaves its place to the next."""
        kept, row = None if self.going_on else self.current, self.currentIndex().row()
        self.going_on = False
        self.bundles.show(found)
        at = self._place_of(kept.bundle) if kept else None
        last = len(self.bundles.found) - 1
        self.setCurrentIndex(self.bundles.index(min(max(row, 0), last) if at is None else at))
        self.turned.emit()

    def _place_of(self, bundle: UUID) -> int | None:
        found = enumerate(self.bundles.found)
        return next((at for at, one in found if one.bundle == bundle), None)
