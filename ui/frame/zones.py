"""Where the zones of the window stand, and which give way on a small screen."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.frame.band import Band
from ui.frame.banner import Banner
from ui.frame.centre import Centre
from ui.frame.key_strip import KeyStrip
from ui.frame.rail import Rail
from ui.frame.status_bar import StatusBar
from ui.parts import theme
from ui.queue.queue_panel import QueuePanel

translate = QCoreApplication.translate

WIDE, NARROW, TINY = 1500, 1200, 1000
WIDE_SIDES = (300, 316)
LEFT_RAIL, RIGHT_RAIL = 56, 52
ANY_WIDTH = 16_777_215
_BY_TAB = Qt.FocusPolicy.TabFocus


class Side(StrEnum):
    """The side zones."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Zones:
    """The parts of the window, from top to bottom and left to right."""

    band: Band
    queue: QueuePanel
    banner: Banner
    centre: Centre
    right: QStackedWidget
    keys: KeyStrip
    status: StatusBar


class Frame(QWidget):
    """The window's inside: the zones keep their places at every size.

    A side zone that has given way to its rail opens over the form's width, one at a time.
    """

    def __init__(self, zones: Zones) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._zones = zones
        self._open: Side | None = None
        self.left_rail = Rail(LEFT_RAIL, "list", "Ctrl+1", translate("Keys", "Queue"))
        self.right_rail = Rail(RIGHT_RAIL, "files", "F4", translate("Keys", "Paper tray"))
        self.left_rail.clicked.connect(lambda: self.toggle(Side.LEFT))
        self.right_rail.clicked.connect(lambda: self.toggle(Side.RIGHT))
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(zones.banner)
        middle.addWidget(zones.centre, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.left_rail)
        row.addWidget(zones.queue)
        row.addWidget(self._middle, 1)
        row.addWidget(zones.right)
        row.addWidget(self.right_rail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(zones.band)
        column.addLayout(row, 1)
        column.addWidget(zones.keys)
        column.addWidget(zones.status)
        zones.centre.turned.connect(self._turned)

    @property
    def narrow(self) -> bool:
        """Whether the right zone has given way."""
        return self.width() < NARROW

    def toggle(self, side: Side) -> None:
        """Opens a zone that has given way, or closes it again; where it stands nothing happens."""
        if self._given_way(side):
            self._open = None if self._open is side else side
            self._place()
            if self._open is None:
                self._zones.centre.take_focus()
            elif side is Side.RIGHT:
                _focus_first(self._zones.right)

    def unfold(self, side: Side) -> bool:
        """Opens the zone if it has given way; whether it is open over the form now."""
        if self._given_way(side) and self._open is not side:
            self.toggle(side)
        return self._open is side

    def fold(self) -> bool:
        """Closes what is open; whether something was."""
        was = self._open is not None
        self._open = None
        self._place()
        return was

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side zones grow on a wide screen and give way on a small one."""
        super().resizeEvent(event)
        self._place()

    @Slot()
    def _turned(self) -> None:
        self._open = None
        self._place()

    def _given_way(self, side: Side) -> bool:
        if side is Side.LEFT:
            return self.width() < TINY
        return self.narrow and self._zones.centre.right is not None

    def _place(self) -> None:
        zones, width = self._zones, self.width()
        left, right = WIDE_SIDES if width >= WIDE else (theme.QUEUE_WIDTH, theme.STRIP_WIDTH)
        if zones.centre.right is not None:
            zones.right.setCurrentWidget(zones.centre.right)
        _show_side(zones.queue, left, not self._given_way(Side.LEFT), self._open is Side.LEFT)
        stands = zones.centre.right is not None and not self.narrow
        _show_side(zones.right, right, stands, self._open is Side.RIGHT)
        self.left_rail.setVisible(self._given_way(Side.LEFT))
        self.right_rail.setVisible(self._given_way(Side.RIGHT))
        self._middle.setVisible(self._open is None)
        zones.band.set_sides(left, right)
        zones.keys.set_narrow(width < NARROW)
        zones.status.set_narrow(width < TINY)


def _focus_first(zone: QWidget) -> None:
    """To the first part of the zone that takes the keyboard, so that Tab goes on from there."""
    for part in zone.findChildren(QWidget):
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & _BY_TAB:
            part.setFocus()
            return
    zone.setFocus()


def _show_side(zone: QWidget, width: int, stands: bool, opened: bool) -> None:
    zone.setVisible(stands or opened)
    if opened:
        zone.setMinimumWidth(0)
        zone.setMaximumWidth(ANY_WIDTH)
    else:
        zone.setFixedWidth(width)
