"""Replaces the centre while papers are scanned: checklist, the current page, its keys, the tray."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.pages.goodbye import Concern
from desk.pages.page import Page, Standing
from ui.parts import Chip, label, restyle
from ui.scanning.keys.scan_keys import Armed
from ui.scanning.page.command_caps import CommandCaps
from ui.scanning.page.scan_foot import ScanFoot
from ui.scanning.page.scan_heading import ScanHeading
from ui.scanning.page.scan_style import scan_style
from ui.scanning.page.sheet_view import SheetView
from ui.scanning.page.slot_list import SlotList
from ui.scanning.pages_at_hand import PagesAtHand
from ui.wording.absent_pages import Absence, absence_words
from ui.wording.scanning import flaw_words, page_size_words, tone_words

translate = QCoreApplication.translate


class ScanPage(QWidget):
    """Shows what is at hand; its keys are the scan desk's."""

    back = Signal()
    message = Signal(str)
    """What is said here while another page is shown."""
    files = Signal(object)
    """Paths (list[str]) that were dropped from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(scan_style())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Scanning", "Scan papers"))
        self.setAcceptDrops(True)
        self.heading, self.slots, self.sheet = ScanHeading(), SlotList(), SheetView()
        self.caps, self.foot = CommandCaps(), ScanFoot()
        self._trouble = QFrame()
        self._trouble.setObjectName("scanTrouble")
        self._sentence = label("", "body")
        self._sentence.setWordWrap(True)
        self._number, self._about = label("", "group"), label("", "second")
        self._chips = (Chip(""), Chip(""), Chip(""))
        self._lay_out()
        self.tell("")

    def tell(self, words: str, tone: str = "warn") -> None:
        """One sentence in the page; empty takes it away."""
        self._sentence.setText(words)
        restyle(self._trouble, tone=tone)
        restyle(self._sentence)
        self._trouble.setVisible(bool(words))

    @property
    def told(self) -> str:
        """The sentence that stands there."""
        return self._sentence.text()

    def refresh(
        self, hand: PagesAtHand, armed: Armed, concerns: Sequence[Concern], owner: str
    ) -> None:
        """Everything that follows from the pages at hand."""
        page = hand.current
        joined = page is not None and len(hand.strip.sheet_of(page.id)) > 1
        absence = hand.absence(page) if page else None
        self.sheet.show_page(page, absence)
        self.slots.refresh(hand, armed)
        self.caps.refresh(page, self.sheet.box is not None, armed, joined)
        self.foot.tray.refresh(hand)
        self.foot.goodbye.refresh(hand, concerns, owner)
        self._show_about(page, absence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this machine."""
        event.setAccepted(any(url.isLocalFile() for url in event.mimeData().urls()))

    def dropEvent(self, event: QDropEvent) -> None:
        """They become pages."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files.emit(paths)

    def _show_about(self, page: Page | None, absence: Absence | None) -> None:
        number = translate("Scanning", "Page {number}").format(number=page.number) if page else ""
        self._number.setText(number)
        known = page is not None and bool(page.look or page.tone)
        parts = [page_size_words(page), tone_words(page.shown_tone)] if page and known else []
        self._about.setText(" · ".join(part for part in parts if part))
        states = _states(page, absence)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(states))
            if place < len(states):
                chip.show_state(*states[place])

    def _lay_out(self) -> None:
        told = QHBoxLayout(self._trouble)
        told.setContentsMargins(16, 7, 16, 7)
        told.addWidget(self._sentence, 1)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self._number)
        about.addWidget(self._about)
        about.addStretch(1)
        for chip in self._chips:
            about.addWidget(chip)
        pages = QHBoxLayout()
        pages.setSpacing(16)
        pages.addWidget(self.sheet, 1)
        pages.addWidget(self.caps)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addLayout(about)
        middle.addLayout(pages, 1)
        body = QHBoxLayout()
        body.setContentsMargins(16, 10, 16, 10)
        body.setSpacing(18)
        body.addWidget(self.slots)
        body.addLayout(middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self._trouble)
        column.addLayout(body, 1)
        column.addWidget(self.foot)


def _states(page: Page | None, absence: Absence | None) -> tuple[tuple[str, str, str], ...]:
    """Words, icon and tone of the page's chips."""
    if page is None:
        return ()
    if page.standing is Standing.TRAY:
        return ((translate("Scanning", "Looks blank"), "inbox", "off"),)
    if page.standing is Standing.DROPPED:
        return ((translate("Scanning", "Put away"), "inbox", "off"),)
    if absence is Absence.THINNED:
        return ((absence_words(absence), "file-check", "off"),)
    if absence:
        return ((absence_words(absence), "circle-x", "bad"),)
    if page.look is None:
        return ((translate("Scanning", "Being looked at"), "hourglass", ""),)
    flaws = tuple((flaw_words(flaw), "triangle-alert", "warn") for flaw in page.look.flaws)
    return flaws[:3] or ((translate("Scanning", "Sharp"), "check", "ok"),)
