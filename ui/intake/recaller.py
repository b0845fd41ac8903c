"""A known ID number fills in what the register knows of its owner, and says since when."""

from PySide6.QtCore import QCoreApplication, QObject

from desk.intake.recall import Recall, Recalled
from desk.session import Session
from ui.intake.form.intake_form import IntakeForm
from ui.work import Work

translate = QCoreApplication.translate


class Recaller(QObject):
    """Asks off the window's thread; what was typed meanwhile stays as typed."""

    def __init__(self, session: Session, work: Work, form: IntakeForm) -> None:
        super().__init__(form)
        self._work, self._form = work, form
        self._recall = Recall(
            session.store, session.clock, session.officer.login, str(session.office.desk)
        )
        form.number_known.connect(self._ask)

    def _ask(self, number: str) -> None:
        key, recall = self._form.key, self._recall

        def show(found: Recalled | None) -> None:
            if found is not None and self._form.key == key and self._form.isEnabled():
                told = translate("Intake", "Filled in from the dossier of {day}")
                self._form.recall(found.owner, told.format(day=f"{found.day:%d/%m/%Y}"))

        self._work.ask(lambda: recall.of(number), show, owner=self)
