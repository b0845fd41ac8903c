"""The first line of the scan page: what is going on, how fast, and the button that stops it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.parts import label, link_button, picture, plain_button, rule, theme
from ui.parts.elided import Elided

translate = QCoreApplication.translate


class ScanHeading(QWidget):
    """`leave` goes back, `stop` ends the scan; only one of them is there. `scan` begins one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pageHeading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.HEADING_HEIGHT)
        self.leave = link_button(translate("Scanning", "To the dossier"), "Esc", "arrow-left")
        self.stop = plain_button(translate("Scanning", "Stop scanning"), "Esc", "square", 30)
        self.scan = plain_button(translate("Scanning", "Scan on"), "F4", "scan-line", 30)
        self._rule, self._running = rule(vertical=True), False
        self._sign = picture("scan-line", theme.ACCENT, 20)
        self._title = label("", "title")
        self._page, self._how = label("", "group"), Elided("", "second")
        self._bar = QProgressBar()
        self._bar.setObjectName("scanBar")
        self._bar.setFixedSize(200, 6)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Scanning", "Pages filed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        self._buttons()
        for part in (self.leave, self._rule, self._sign, self._title):
            row.addWidget(part)
        row.addSpacing(8)
        row.addLayout(self._state(), 1)
        row.addWidget(self.scan)
        row.addWidget(self.stop)
        self.show_state(running=False, ready=False, page="", how="")

    def show_state(self, running: bool, ready: bool, page: str, how: str) -> None:
        """`running`: pages are coming; `ready`: F4 can begin a scan; then the state's words."""
        scanning = translate("Scanning", "Scanning papers")
        self._title.setText(scanning if running else translate("Scanning", "Scan papers"))
        self._running = running
        self.leave.setVisible(not running)
        self._rule.setVisible(not running)
        self.stop.setVisible(running)
        self.scan.setVisible(not running)
        self.scan.setEnabled(ready)
        self._page.setText(page)
        self._how.set_whole(how)
        self._page.setVisible(bool(page))

    def show_progress(self, done: int, all_pages: int) -> None:
        """How many of the pages are filed; nothing once all are and no more come."""
        self._bar.setVisible(all_pages > 0 and (self._running or done < all_pages))
        self._bar.setMaximum(max(1, all_pages))
        self._bar.setValue(done)

    def _buttons(self) -> None:
        """A click leaves the keyboard with the page: Enter files there and presses nothing."""
        for button in (self.leave, self.stop, self.scan):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _state(self) -> QVBoxLayout:
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._page)
        words.addWidget(self._how, 1)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addStretch(1)
        column.addLayout(words)
        column.addWidget(self._bar)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return column
