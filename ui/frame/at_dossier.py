"""Acts that lead to the page of one received dossier."""

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.press import Printer
from desk.session import Session
from ui.dossier.dossier_page import DossierPage
from ui.frame.centre import Centre
from ui.frame.paper_strip import PaperStrip
from ui.help.help_page import Place
from ui.queue.queue_panel import QueuePanel
from ui.work import Work


class AtDossier(QObject):
    """The page is made when the first dossier is opened."""

    made = Signal(object)
    """The page; whoever it concerns hears it from now on."""

    def __init__(
        self,
        session: Session,
        work: Work,
        printer: Printer,
        queue: QueuePanel,
        papers: PaperStrip,
        centre: Centre,
    ) -> None:
        super().__init__(centre)
        self._session, self._work, self._printer = session, work, printer
        self._queue, self._papers, self._centre = queue, papers, centre
        queue.opened.connect(lambda row: self.open(row.dossier))

    @cached_property
    def page(self) -> DossierPage:
        """The page of one dossier."""
        page = DossierPage(self._session, self._work, self._printer)
        self._centre.add(page, Place.DOSSIER, self._papers)
        page.back.connect(self._centre.back)
        page.opened.connect(self._queue.select_dossier)
        self.made.emit(page)
        return page

    @Slot(object)
    def open(self, dossier: UUID) -> None:
        """Its page, whatever is typed in the form."""
        self._turn_to(dossier)
        self.page.show_dossier(dossier)

    @Slot(object)
    def correct(self, dossier: UUID) -> None:
        """Its page, and at once what is wrong on its receipt."""
        self._turn_to(dossier)
        self.page.correct_dossier(dossier)

    def _turn_to(self, dossier: UUID) -> None:
        self._queue.select_dossier(dossier)
        self._centre.turn_to(self.page)
