"""Where the zones of the window stand, and which give way on a small screen."""

from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.frame.band import Band
from ui.frame.banner import Banner
from ui.frame.key_strip import KeyStrip
from ui.frame.queue_panel import QueuePanel
from ui.frame.status_bar import StatusBar
from ui.parts import theme

WIDE, NARROW, TINY = 1500, 1200, 1000
WIDE_SIDES = (300, 316)


@dataclass(frozen=True, slots=True)
class Zones:
    """The parts of the window, from top to bottom and left to right."""

    band: Band
    queue: QueuePanel
    banner: Banner
    centre: QStackedWidget
    right: QStackedWidget
    keys: KeyStrip
    status: StatusBar


class Frame(QWidget):
    """The window's inside: the zones keep their places at every size."""

    def __init__(self, zones: Zones) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._zones = zones
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(zones.banner)
        middle.addWidget(zones.centre, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(zones.queue)
        row.addLayout(middle, 1)
        row.addWidget(zones.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(zones.band)
        column.addLayout(row, 1)
        column.addWidget(zones.keys)
        column.addWidget(zones.status)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side zones grow on a wide screen and give way on a small one."""
        super().resizeEvent(event)
        zones, width = self._zones, event.size().width()
        left, right = WIDE_SIDES if width >= WIDE else (theme.QUEUE_WIDTH, theme.STRIP_WIDTH)
        zones.queue.setFixedWidth(left)
        zones.right.setFixedWidth(right)
        zones.right.setVisible(width >= NARROW)
        zones.queue.setVisible(width >= TINY)
        zones.band.set_sides(left, right)
        zones.keys.set_narrow(width < NARROW)
        zones.status.set_narrow(width < TINY)
