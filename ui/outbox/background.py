"""Sending and proving while nobody waits: by clock, by key, once the line is back."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.delivery.delivery import Round
from desk.delivery.proving import ProofRound
from desk.errors import DeskError
from desk.session import Session
from ui.wording.line import LineState
from ui.work import Work

RETRY_SECONDS = 20
_MINUTE_MS = 60_000


Rounds: TypeAlias = Callable[[], tuple[Round, ProofRound]]


class Background(QObject):
    """One round at a time on the portal's thread; `changed` when one has begun or ended."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, portal_work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._work = portal_work
        self.line = LineState(portal=bool(session.office.portal.address), heard=False)
        self._rounds = QTimer(self, interval=session.office.portal.every_minutes * _MINUTE_MS)
        self._rounds.timeout.connect(self.send)
        self._retry = QTimer(self, interval=RETRY_SECONDS * 1000, singleShot=True)
        self._retry.timeout.connect(self.send_all)

    @property
    def running(self) -> bool:
        """Whether a round is under way."""
        return self._work.busy(self)

    def start(self) -> None:
        """Begins with a round at once; without a portal there is nothing to begin."""
        if self.line.portal:
            self._rounds.start()
            self.send()

    def stop(self) -> None:
        """No new round begins."""
        self._rounds.stop()
        self._retry.stop()

    @Slot()
    def send(self) -> None:
        """One round of what is due."""
        self._run(self._session.deliver)

    @Slot()
    def send_all(self) -> None:
        """Everything that waits, due or not."""
        self._run(self._session.deliver_all)

    def _run(self, rounds: Rounds) -> None:
        if self.running or not self.line.portal:
            return
        self._work.do(rounds, self._ended, owner=self, failed=self._failed)
        self.changed.emit()

    def _ended(self, outcome: tuple[Round, ProofRound]) -> None:
        sent, proven = outcome
        self.line = self._line_after(sent, proven)
        if self.line.down and self._rounds.isActive():
            self._retry.start()
        elif sent.paused and self._rounds.isActive():
            self.send()
        self.changed.emit()

    def _line_after(self, sent: Round, proven: ProofRound) -> LineState:
        trouble = sent.stopped or proven.stopped
        if trouble:
            kept = self.line.since if self.line.down and trouble is self.line.trouble else None
            return LineState(trouble=trouble, since=kept or self._session.clock())
        heard = sent.delivered + sent.refused + _heard(proven)
        return LineState() if heard else self.line

    def _failed(self, error: DeskError) -> None:
        self.failed.emit(error)
        self.changed.emit()


def _heard(proven: ProofRound) -> int:
    return proven.matching + proven.present + proven.different + proven.missing
