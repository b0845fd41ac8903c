"""What is so in one line: desk, next number, printer, scanner, sync with its last proof, clock."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desk.copies import CopyState
from desk.numbering import is_temporary, own_number
from desk.office.settings import Scanning
from desk.press import PrinterTrouble
from desk.session import Session
from ui.parts import label, picture, restyle, theme
from ui.parts.elided import Elided
from ui.parts.icons import pixmap
from ui.snapshot import Snapshot
from ui.wording.backups import copies_sign, copying_sign
from ui.wording.clock import clock_time, long_day
from ui.wording.line import LineState
from ui.wording.printer_troubles import printer_short
from ui.wording.sync import Sign, sync

_TICK_MS = 1000
_WIDEST_NAME = 150
_MARGINS = 29
_INKS = {"ok": theme.OK, "warn": theme.WARN, "bad": theme.BAD, "off": theme.OFF}


class StatusPart(QFrame):
    """An icon and a few words; only a trouble gets a tint. Words wider than `widest` are cut."""

    def __init__(self, icon: str, words: str = "", widest: int = 0) -> None:
        super().__init__()
        self._widest = widest
        self.setObjectName("statusPart")
        self._icon = picture(icon, theme.INK_2, 14)
        self._words = Elided(words, "status")
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 10, 0)
        row.setSpacing(5)
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def say(self, sign: Sign) -> None:
        """Shows another state."""
        ink = _INKS.get(sign.tone, theme.INK_2)
        self._icon.setPixmap(pixmap(sign.icon, ink, 14))
        restyle(self, tone=sign.tone)
        restyle(self._words)
        self._words.set_whole(sign.words)
        wide = self._words.fontMetrics().horizontalAdvance(sign.words) + 2
        if self._widest:
            wide = min(wide, self._widest)
            self._words.setMaximumWidth(wide)
        self._words.setMinimumWidth(wide)
        self.setAccessibleName(sign.words)

    @property
    def words(self) -> str:
        """What stands there."""
        return self.accessibleName()


class StatusBar(QWidget):
    """28 px that never change place."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.STATUS_HEIGHT)
        self._session = session
        self._narrow = self._copies_told = False
        self.desk, self.number = StatusPart("monitor"), StatusPart("hash")
        self.printer = StatusPart("printer", widest=_WIDEST_NAME)
        self.scanner = StatusPart("scan-line", widest=_WIDEST_NAME)
        self.sync = StatusPart("cloud-upload")
        self.backup = StatusPart("hard-drive")
        self._day = label("", "hint", "ink2")
        self._clock = QLabel()
        self._clock.setObjectName("clock")
        self._lay_out()
        self._say_fixed()
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()
        self.tick()

    def show_snapshot(self, snapshot: Snapshot, line: LineState) -> None:
        """Shows what was just read."""
        code = snapshot.next_code
        told = self.tr("Next number {number}").format(number=own_number(code))
        if is_temporary(code):
            told = self.tr("Next temporary number {number}").format(number=own_number(code))
        self.number.say(Sign("hash", "warn" if is_temporary(code) else "", told))
        self.number.setVisible(True)
        self.sync.say(sync(snapshot.tally, line, snapshot.at))
        self._say_printer(snapshot.printer)
        self._fit()

    def show_copies(self, state: CopyState, percent: int | None = None) -> None:
        """Shows when the last copy was made, or how far the one under way is; not in training."""
        now = self._session.clock()
        sign = copies_sign(state, now, self._session.calendar)
        self.backup.say(sign if percent is None else copying_sign(percent))
        self._copies_told = not self._session.office.training
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """On a small screen only number, sync and clock have words' room."""
        self._narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room gives way."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Long words never make the window wider."""
        return QSize(0, theme.STATUS_HEIGHT)

    def _fit(self) -> None:
        """Number, sync and clock stay; the rest gives way in this order, a trouble last."""
        parts = (self.scanner, self.printer, self.desk, self.backup)
        giving = sorted(parts, key=lambda part: part.property("tone") == "warn")
        shown = [part for part in giving if not self._narrow]
        if not self._copies_told and self.backup in shown:
            shown.remove(self.backup)
        while shown and self._needed(shown) > self.width():
            shown.pop(0)
        for part in giving:
            part.setVisible(part in shown)

    def _needed(self, shown: list[StatusPart]) -> int:
        parts = (*shown, self.sync, self._day, self._clock)
        if not self.number.isHidden():
            parts = (*parts, self.number)
        return _MARGINS + sum(part.sizeHint().width() for part in parts)

    def tick(self) -> None:
        """Day and time as they are now."""
        now: datetime = self._session.clock()
        self._day.setText(long_day(now.date()).replace(",", ""))
        self._clock.setText(clock_time(now))

    def _say_fixed(self) -> None:
        office = self._session.office
        told = self.tr("Desk {number}").format(number=office.desk)
        if office.training:
            told = self.tr("Desk {number} · training").format(number=office.desk)
        self.desk.say(Sign("graduation-cap" if office.training else "monitor", "", told))
        self._say_printer(None)
        scanner = scanner_name(office.scanning) or self.tr("No scanner set")
        self.scanner.say(Sign("scan-line", "", scanner))
        self.number.setVisible(False)
        self.backup.setVisible(False)

    def _say_printer(self, trouble: PrinterTrouble | None) -> None:
        """Its name; in amber what kept the last paper from coming out."""
        name = self._session.office.printer
        if trouble is None and not name:
            trouble = PrinterTrouble.NONE_SET
        words = printer_short(trouble) if trouble else name
        self.printer.say(Sign("printer", "warn" if trouble else "", words))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 1, 14, 0)
        row.setSpacing(0)
        for part in (
            self.desk,
            self.number,
            self.printer,
            self.scanner,
            self.sync,
            self.backup,
        ):
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._day)
        row.addSpacing(9)
        row.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignVCenter)


def scanner_name(scanning: Scanning) -> str:
    """The first way of scanning that has a device, by its name; "" when none has."""
    ready = (one.name or one.address for one in scanning.profiles if one.address)
    return next(ready, "")
