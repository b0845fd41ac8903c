"""The right zone while scanning: all pages of the dossier in their order."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.pages.page import Page
from ui.parts import KeyCap, label, picture, theme
from ui.parts.elided import Elided
from ui.scanning.page.scan_style import scan_style
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.strip.page_grid import PageGrid, Pictures
from ui.scanning.strip.page_paint import Marks
from ui.wording.figures import figure

translate = QCoreApplication.translate


class PageStrip(QWidget):
    """`clicked`, `moved`: as the grid's."""

    clicked = Signal(object, bool, bool)
    moved = Signal(object, object)

    def __init__(self, hand: PagesAtHand) -> None:
        super().__init__()
        self.setObjectName("paperStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(scan_style())
        self._hand = hand
        self.picture: Pictures = _nothing
        """Gives a page's picture of that size (DarkroomWork.picture)."""
        self.grid = PageGrid(lambda page, size: self.picture(page, size), self._marks)
        self.grid.held = self._held
        self.grid.gone_to.connect(self.clicked)
        self.grid.moved.connect(self.moved)
        self.setFocusProxy(self.grid)
        self._count, self._told = label("", "second"), Elided("", "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading())
        self._told.setContentsMargins(15, 0, 12, 4)
        column.addWidget(self._told)
        grid = QHBoxLayout()
        grid.setContentsMargins(10, 0, 4, 0)
        grid.addWidget(self.grid)
        column.addLayout(grid, 1)
        column.addWidget(_foot())

    def refresh(self, coming: bool, told: str) -> None:
        """Shows what is at hand; `told`: what was done last."""
        shown = self._hand.strip.shown
        words = translate("Scanning", "{count} pages").format(count=figure(len(shown)))
        self._count.setText(words)
        self._told.set_whole(told)
        current = self._hand.current
        self.grid.show_pages(shown, coming, current.id if current else None)
        self.grid.viewport().update()

    def _marks(self, page: Page) -> Marks:
        hand = self._hand
        line = next((slot.number for slot in hand.slots if slot.name == page.slot), 0)
        current = hand.current is not None and hand.current.id == page.id
        joined = len(hand.strip.sheet_of(page.id)) > 1
        return Marks(line, current, page.id in hand.chosen, joined, hand.absence(page))

    def _held(self, page: UUID) -> tuple[UUID, ...]:
        return self._hand.targets if page in self._hand.chosen else (page,)

    def _heading(self) -> QWidget:
        heading = QWidget()
        heading.setFixedHeight(theme.HEADING_HEIGHT)
        row = QHBoxLayout(heading)
        row.setContentsMargins(15, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(picture("scan-line", theme.INK_2))
        row.addWidget(label(translate("Scanning", "Just scanned"), "group"))
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(KeyCap("F4"))
        return heading


def _foot() -> QWidget:
    line = QWidget()
    line.setFixedHeight(38)
    row = QHBoxLayout(line)
    row.setContentsMargins(15, 0, 12, 0)
    row.setSpacing(8)
    row.addWidget(picture("hard-drive", theme.OK))
    row.addWidget(label(translate("Scanning", "Each page saved at once, encrypted"), "list", "ok"))
    row.addStretch(1)
    return line


def _nothing(_page: Page, _size: int) -> QImage | None:
    return None
