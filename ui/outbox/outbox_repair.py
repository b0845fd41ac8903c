"""The way from a refused message to its cure: the form at the refused field, or once more as is."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.delivery.resending import Resending
from desk.draft.checks import Field
from desk.draft.draft import Draft
from desk.draft.refusal import field_of
from desk.ports import OutboxRow
from desk.session import Session
from ui.intake.correcting import Correcting, Way
from ui.outbox.outbox_model import Cure, cure_of
from ui.work import Work


@dataclass(frozen=True, slots=True)
class Repair:
    """What the form opens with, and the field that the portal's words mean; None: unclear."""

    correcting: Correcting
    field: Field | None


class OutboxRepair(QObject):
    """`repair_wanted` tells a Repair; a resent message is told by the work's own `changed`."""

    repair_wanted = Signal(object)

    def __init__(self, session: Session, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._work = session, work

    @Slot(object)
    def mend(self, row: OutboxRow | None) -> None:
        """Ctrl+Enter on a row of the outbox; a row without a cure stays as it is."""
        if row is None or self._work.busy(self):
            return
        match cure_of(row):
            case Cure.CORRECT:
                self._correct(row)
            case Cure.SEND_AGAIN:
                self._send_again(row.dossier)
            case Cure.NONE:
                pass

    def _correct(self, row: OutboxRow) -> None:
        correction = self._session.correction

        def tell(draft: Draft) -> None:
            correcting = Correcting(row.dossier, row.code, Way.AMEND, draft, ())
            self.repair_wanted.emit(Repair(correcting, field_of(row.last_word)))

        self._work.ask(lambda: correction.draft_of(row.dossier), tell, owner=self)

    def _send_again(self, dossier: UUID) -> None:
        session = self._session
        desk = str(session.office.desk)
        again = Resending(session.store, session.clock, session.officer.login, desk).again
        self._work.do(lambda: again(dossier), None, owner=self)
