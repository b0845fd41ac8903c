"""Acts that lead to the page of one received dossier."""

from collections.abc import Callable
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from ui.dossier.dossier_page import DossierPage
from ui.frame.centre import Centre
from ui.queue.queue_panel import QueuePanel


class AtDossier(QObject):
    """The page is made when the first dossier is opened."""

    def __init__(self, make: Callable[[], DossierPage], queue: QueuePanel, centre: Centre) -> None:
        super().__init__(centre)
        self._make, self._queue, self._centre = make, queue, centre

    @cached_property
    def page(self) -> DossierPage:
        """The page of one dossier."""
        return self._make()

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
