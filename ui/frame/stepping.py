"""Esc in the main window: one step back from wherever the officer is."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from ui.frame.at_dossier import AtDossier
from ui.frame.at_scanner import AtScanner
from ui.frame.band import Band
from ui.frame.centre import Centre
from ui.frame.finding import Finding
from ui.frame.offices import Offices
from ui.frame.pages import Intake
from ui.frame.zones import Frame
from ui.help.help_page import Place
from ui.queue.queue_panel import QueuePanel


class Stepping:
    """Out of the zones beside the page first, then out of the page."""

    def __init__(
        self,
        frame: Frame,
        centre: Centre,
        band: Band,
        queue: QueuePanel,
        intake: Intake,
        at_dossier: AtDossier,
        at_scanner: AtScanner,
        finding: Finding,
        offices: Offices,
    ) -> None:
        self._frame, self._centre, self._band, self._queue = frame, centre, band, queue
        self._intake, self._at_dossier, self._at_scanner = intake, at_dossier, at_scanner
        self._finding, self._offices = finding, offices

    def back(self) -> None:
        """What is open over the page, the page's own step, the page before."""
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        elif self._frame.fold() or self._beside_form():
            self._centre.take_focus()
        elif self._centre.at_home:
            self._intake.back()
        elif self._centre.place is Place.DOSSIER:
            self._at_dossier.page.step_back()
        elif self._centre.place is Place.SCAN:
            self._at_scanner.desk.step_back()
        elif not self._offices.step_back():
            self.leave_page()

    @Slot()
    def leave_page(self) -> None:
        """To the page before; what was searched for is done with."""
        if self._centre.place is Place.REGISTER:
            self._finding.leave()
        self._centre.back()

    def _beside_form(self) -> bool:
        searching = self._centre.at_home and self._band.field.hasFocus()
        return searching or self._queue.list.hasFocus()
