"""The current page, as large as there is room, in the screen's own pixels; cut by hand in here."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.pages.page import Box, Page
from ui.parts import theme
from ui.scanning.page.cropping import FINE, STEP, Edge, drawn, edge_of, moved, next_edge, turned
from ui.scanning.page.cropping import turned_back as unturned
from ui.scanning.strip.page_paint import fitted
from ui.wording.absent_pages import Absence, absence_way, absence_words

translate = QCoreApplication.translate

RIM = 4
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
WHOLE = Box()
Pictures = Callable[[Page, int], tuple[QImage | None, QImage | None]]


class SheetView(QWidget):
    """`picture` gives the right picture, if it is there, and any other to show meanwhile."""

    cropped = Signal(object)
    """Enter in the crop mode: a Box, or None for the machine's edges."""
    mode_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Scanning", "The current page"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 160)
        self.picture: Pictures = lambda _page, _size: (None, None)
        self.box: Box | None = None
        """The edges being set, as they stand on the screen; None outside the crop mode."""
        self._edge = Edge.RIGHT
        self._from: QPointF | None = None
        self._page: Page | None = None
        self._absence: Absence | None = None
        self.empty = ("", "")
        """A sentence what this is and one what to do, while there is no page."""

    def show_page(self, page: Page | None, absence: Absence | None = None) -> None:
        """Another page, or the same decided about otherwise; leaves the crop mode for another.
        `absence`: why there is no picture of it.
        """
        if self.box is not None and (
            page is None or self._page is None or page.id != self._page.id
        ):
            self._end()
        self._page, self._absence = page, absence
        self.setAccessibleDescription(absence_words(absence) if absence else "")
        self.update()

    def begin_crop(self) -> None:
        """The whole page with the edges as they are."""
        page = self._page
        if page is not None:
            edges = page.crop or (page.look.edges if page.look else WHOLE)
            self.box, self._edge = turned(edges, page.turn), Edge.RIGHT
            self.setMouseTracking(True)
            self.mode_changed.emit()
            self.update()

    def by_machine(self) -> None:
        """The machine's edges again."""
        if self.box is not None:
            self._end()
            self.cropped.emit(None)

    def step_back(self) -> bool:
        """Esc: the edges stay as they were; whether they were being set."""
        was = self.box is not None
        if was:
            self._end()
        return was

    def take_key(self, event: QKeyEvent) -> bool:
        """In the crop mode all keys are its own."""
        if self.box is None:
            return False
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._move(*_ARROWS[key], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Tab:
            self._edge = next_edge(self._edge)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif key == Qt.Key.Key_Escape:
            return False
        self.update()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A new box begins here."""
        if self.box is not None:
            self._from = self._share(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """And reaches to here."""
        if self._from is not None:
            to = self._share(event.position())
            self.box = drawn(self._from.x(), self._from.y(), to.x(), to.y()) or self.box
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stands; Enter cuts."""
        self._from = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page in its blue frame."""
        painter = QPainter(self)
        if self._page is None:
            self._paint_empty(painter)
        else:
            self._paint_page(painter, self._page)
        painter.end()

    def _paint_page(self, painter: QPainter, page: Page) -> None:
        shown = replace(page, crop=WHOLE) if self.box is not None else page
        longest = round(max(self.width(), self.height()) * self.devicePixelRatioF())
        right, other = self.picture(shown, longest)
        image = right or (None if self._absence else other)
        sheet = self._sheet(image)
        painter.fillRect(sheet, QColor(theme.SHEET))
        if image is None and self._absence:
            self._paint_absence(painter, sheet, self._absence)
        elif image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(sheet), image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ACCENT), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(sheet).adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)
        if self.box is not None:
            self._paint_crop(painter, QRectF(sheet), self.box)

    def _paint_absence(self, painter: QPainter, sheet: QRect, absence: Absence) -> None:
        painter.fillRect(sheet, QColor(theme.OFF_TINT))
        room = sheet.adjusted(16, 0, -16, 0)
        self._paint_words(painter, room, absence_words(absence), absence_way(absence))

    def _paint_crop(self, painter: QPainter, sheet: QRectF, box: Box) -> None:
        inside = QRectF(
            sheet.left() + box.left * sheet.width(),
            sheet.top() + box.top * sheet.height(),
            (box.right - box.left) * sheet.width(),
            (box.bottom - box.top) * sheet.height(),
        )
        outside = QPainterPath()
        outside.addRect(sheet)
        outside.addRect(inside)
        shade = QColor(theme.INK)
        shade.setAlpha(140)
        painter.fillPath(outside, shade)
        painter.setPen(QPen(QColor(theme.ACCENT), 2))
        painter.drawRect(inside)
        ends = {
            Edge.LEFT: (inside.topLeft(), inside.bottomLeft()),
            Edge.RIGHT: (inside.topRight(), inside.bottomRight()),
            Edge.TOP: (inside.topLeft(), inside.topRight()),
            Edge.BOTTOM: (inside.bottomLeft(), inside.bottomRight()),
        }
        painter.setPen(QPen(QColor(theme.WARN_LINE), 4))
        painter.drawLine(*ends[self._edge])

    def _paint_empty(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(theme.EDGE), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 4, 4)
        self._paint_words(painter, self.rect().adjusted(20, 0, -20, 0), *self.empty)

    def _paint_words(self, painter: QPainter, room: QRect, what: str, how: str) -> None:
        """What is so above the middle, what to do below it."""
        wrap = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(
            Qt.TextFlag.TextWordWrap
        )
        middle = room.height() // 2
        painter.setPen(QColor(theme.INK))
        painter.setFont(theme.text_font(theme.STRONG))
        upper = QRect(room.left(), room.top(), room.width(), middle - 6)
        lower = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom) | int(
            Qt.TextFlag.TextWordWrap
        )
        painter.drawText(upper, lower, what)
        painter.setPen(QColor(theme.INK_2))
        painter.setFont(theme.text_font(theme.BODY))
        lower_half = QRect(room.left(), room.top() + middle + 6, room.width(), middle - 6)
        painter.drawText(lower_half, wrap, how)

    def _sheet(self, image: QImage | None) -> QRect:
        sheet = fitted(self.rect().adjusted(RIM, RIM, -RIM, -RIM), image)
        sheet.moveTop(RIM)
        return sheet

    def _share(self, point: QPointF) -> QPointF:
        page = self._page
        shown = replace(page, crop=WHOLE) if page else None
        longest = round(max(self.width(), self.height()) * self.devicePixelRatioF())
        right, other = self.picture(shown, longest) if shown else (None, None)
        sheet = QRectF(self._sheet(right or other))
        return QPointF(
            (point.x() - sheet.left()) / sheet.width(), (point.y() - sheet.top()) / sheet.height()
        )

    def _move(self, across: int, down: int, fine: bool) -> None:
        self._edge = edge_of(across, down, self._edge)
        if self.box is not None:
            self.box = moved(self.box, self._edge, (across + down) * (FINE if fine else STEP))

    def _accept(self) -> None:
        box, page = self.box, self._page
        self._end()
        if box is not None and page is not None:
            self.cropped.emit(unturned(box, page.turn))

    def _end(self) -> None:
        self.box = self._from = None
        self.setMouseTracking(False)
        self.mode_changed.emit()
        self.update()
