"""Two columns of small pages; only what is on screen is painted, so 200 are as quick as two."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk.pages.page import Page
from ui.scanning.strip.page_model import PAGES, PageModel, dragged, dropped
from ui.scanning.strip.page_paint import Marks, paint_coming, paint_page

translate = QCoreApplication.translate

COLUMNS = 2
RIM = 5
SCROLL_BAR = 10
A4 = 297 / 210

Pictures = Callable[[Page, int], QImage | None]
Marking = Callable[[Page], Marks]


class PageGrid(QListView):
    """`picture` gives a page's picture if it is there and has it made if not."""

    gone_to = Signal(object, bool, bool)
    """A page was clicked (UUID), with Shift, with Ctrl."""
    moved = Signal(object, object)
    """Pages (UUIDs) were let go of before that page, or None: at the end."""

    def __init__(self, picture: Pictures, marks: Marking, columns: int = COLUMNS) -> None:
        super().__init__()
        self.pages = PageModel()
        self.setModel(self.pages)
        self.setItemDelegate(PageDelegate(picture, marks, self))
        self.setAccessibleName(translate("Scanning", "Scanned pages"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setObjectName("pageGrid")
        self._columns = columns
        self._pressed: QPoint | None = None
        self.held: Callable[[UUID], tuple[UUID, ...]] = lambda page: (page,)
        """What a drag that begins at that page takes along."""

    def cell(self) -> QSize:
        """One page with its rim."""
        width = max(40, (self.width() - SCROLL_BAR - 2 * RIM) // self._columns)
        return QSize(width, round((width - 2 * RIM) * A4) + 2 * RIM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Always as many columns."""
        self.setGridSize(self.cell())
        super().resizeEvent(event)

    def show_pages(self, pages: tuple[Page, ...], coming: bool, current: UUID | None) -> None:
        """Keeps its place, but the current page, and the one coming in behind it, is seen."""
        bar, at = self.verticalScrollBar(), self.verticalScrollBar().value()
        self.pages.show(pages, coming)
        bar.setValue(at)
        row = self.pages.row(current)
        if row < 0:
            return
        index = self.pages.index(row)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        if coming and self.pages.rowCount() - row <= 2 * self._columns:
            self.scrollToBottom()
        self.scrollTo(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the page, or it is chosen too."""
        page = self._page_at(event.position().toPoint())
        self._pressed = event.position().toPoint() if page else None
        if page is not None and event.button() is Qt.MouseButton.LeftButton:
            keys = event.modifiers()
            shift = bool(keys & Qt.KeyboardModifier.ShiftModifier)
            toggle = bool(keys & Qt.KeyboardModifier.ControlModifier)
            if shift or toggle or len(self.held(page.id)) == 1:
                self.gone_to.emit(page.id, shift, toggle)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of several chosen pages leaves that one."""
        page = self._page_at(event.position().toPoint())
        clicked = self._pressed is not None and not event.modifiers()
        if page is not None and clicked and len(self.held(page.id)) > 1:
            self.gone_to.emit(page.id, False, False)
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Takes the page along."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - self._pressed
        page = self._page_at(self._pressed)
        if page is None or way.manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        drag = QDrag(self)
        drag.setMimeData(dragged(self.held(page.id)))
        drag.setPixmap(self._small(page))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pages are welcome; files from outside go on to the page."""
        event.setAccepted(event.mimeData().hasFormat(PAGES))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere."""
        event.setAccepted(event.mimeData().hasFormat(PAGES))

    def dropEvent(self, event: QDropEvent) -> None:
        """Before the page under the mouse; behind it in its right half."""
        ids = dropped(event.mimeData())
        if ids:
            event.acceptProposedAction()
            self.moved.emit(ids, self._before(event.position().toPoint()))

    def _before(self, point: QPoint) -> UUID | None:
        index = self.indexAt(point)
        row = index.row() if index.isValid() else self.pages.rowCount()
        if index.isValid() and point.x() > self.visualRect(index).center().x():
            row += 1
        page = self.pages.page(row)
        return page.id if page else None

    def _page_at(self, point: QPoint) -> Page | None:
        index = self.indexAt(point)
        return self.pages.page(index.row()) if index.isValid() else None

    def _small(self, page: Page) -> QPixmap:
        index = self.pages.index(self.pages.row(page.id))
        return self.viewport().grab(self.visualRect(index))


class PageDelegate(QStyledItemDelegate):
    """Paints one page."""

    def __init__(self, picture: Pictures, marks: Marking, grid: PageGrid) -> None:
        super().__init__(grid)
        self._picture, self._marks, self._grid = picture, marks, grid

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All alike."""
        return self._grid.cell()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The page, or the dashed place."""
        box = QRect(option.rect).adjusted(RIM, RIM, -RIM, -RIM)
        page = self._grid.pages.page(index.row())
        painter.save()
        if page is None:
            paint_coming(painter, box, translate("Scanning", "coming in"))
        else:
            longest = round(max(box.width(), box.height()) * self._grid.devicePixelRatioF())
            paint_page(painter, box, page, self._picture(page, longest), self._marks(page))
        painter.restore()
