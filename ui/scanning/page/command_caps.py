"""The commands beside the page, each wearing its key; the mouse presses them too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.pages.page import Page, Standing
from ui.dossier.wrapped import Wrapped
from ui.parts import KeyCap, label
from ui.scanning.keys.scan_keys import Armed
from ui.wording.scanning import tone_choice

translate = QCoreApplication.translate

WIDTH = 196
HEIGHT, LEAST = 28, 20
_CAP_ROOM, _WHY_ROOM = 32, 48


@dataclass(frozen=True, slots=True)
class Cap:
    """A key and what it does; `lit`: it waits for a digit."""

    key: str
    does: str
    lit: bool = False


class CommandCaps(QWidget):
    """`pressed` tells the key that was clicked."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._shown: tuple[Cap, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._why = Wrapped("", "second")
        self._why.setProperty("tone", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._rows)
        column.addWidget(self._why)
        column.addStretch(1)

    def refresh(self, page: Page | None, cropping: bool, armed: Armed, joined: bool) -> None:
        """What can be done with this page now."""
        caps = _crop_caps() if cropping else _page_caps(page, armed, joined)
        if caps != self._shown:
            self._shown = caps
            self._fill(caps)
            self.setMinimumHeight(LEAST * len(caps))
            self._fit()
        self._why.setText("" if page is None or cropping else tone_choice(page))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the keys come before the reason."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._why.setVisible(self.height() >= HEIGHT * len(self._shown or ()) + _WHY_ROOM)

    def _fill(self, caps: Sequence[Cap]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        room = max(_CAP_ROOM, *(KeyCap(cap.key).sizeHint().width() for cap in caps))
        for cap in caps:
            row = _CapRow(cap, room)
            row.pressed.connect(self.pressed)
            self._rows.addWidget(row)


class _CapRow(QWidget):
    pressed = Signal(str)

    def __init__(self, cap: Cap, width: int) -> None:
        super().__init__()
        self._key = cap.key
        self.setMinimumHeight(LEAST)
        self.setMaximumHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{cap.key} {cap.does}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        key = KeyCap(cap.key, "next" if cap.lit else "")
        holder = QHBoxLayout()
        holder.addWidget(key)
        holder.addStretch(1)
        room = QWidget()
        room.setFixedWidth(width)
        holder.setContentsMargins(0, 0, 0, 0)
        room.setLayout(holder)
        row.addWidget(room)
        row.addWidget(label(cap.does, "list", "accent" if cap.lit else ""), 1)

    def sizeHint(self) -> QSize:
        """Higher than it must be."""
        return QSize(WIDTH, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As the key."""
        self.pressed.emit(self._key)


def _page_caps(page: Page | None, armed: Armed, joined: bool) -> tuple[Cap, ...]:
    if page is None:
        return (
            Cap("F4", translate("Scanning", "Scan")),
            Cap("D", translate("Scanning", "Both sides by hand")),
            Cap("Ctrl+O", translate("Scanning", "Open files")),
            Cap("Ctrl+V", translate("Scanning", "Paste a picture")),
        )
    part, join = translate("Scanning", "Part again"), translate("Scanning", "Join to page before")
    return (
        Cap("R", translate("Scanning", "Turn")),
        Cap("C", translate("Scanning", "Cut edges")),
        Cap("M", translate("Scanning", "Colour, grey, black")),
        Cap("Q", translate("Scanning", "Scan page {page} again").format(page=page.number)),
        Cap("G", part if joined else join),
        Cap("S", translate("Scanning", "Split from here"), armed is Armed.SPLIT),
        Cap("A", translate("Scanning", "Whole paper"), armed is Armed.MERGE),
        Cap("D", translate("Scanning", "Both sides by hand")),
        Cap("Del", translate("Scanning", "Put into the tray"))
        if page.standing is Standing.STRIP
        else Cap("T", translate("Scanning", "Take out of the tray")),
    )


def _crop_caps() -> tuple[Cap, ...]:
    return (
        Cap("←↑→↓", translate("Scanning", "Move the edge")),
        Cap("Tab", translate("Scanning", "Another edge")),
        Cap("Enter", translate("Scanning", "Cut")),
        Cap("C", translate("Scanning", "As the machine")),
        Cap("Esc", translate("Scanning", "Leave it")),
    )
