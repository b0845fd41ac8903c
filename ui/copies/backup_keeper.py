"""Copies made while the window runs and once more on leaving; a trial of the newest every month."""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from desk.copies import CopyError, CopyState, CopyTrouble, Drill, Manifest
from desk.errors import DeskError
from desk.session import Session
from ui.work import Work

LOOK_MS: Final = 60_000
SLOW_MS: Final = 400
REST: Final = timedelta(minutes=10)
"""After a copy that failed the next one is tried no sooner."""


class BackupKeeper(QObject):
    """One copy or trial at a time, on a thread of its own: saving a dossier never waits for it.

    `changed`: state, running or percent is another one. `failed` tells each trouble once, until a
    copy succeeds. `slow`: the last copy takes long enough to be shown. `percent` is None while
    nothing runs.
    """

    changed = Signal()
    failed = Signal(object)
    slow = Signal()
    _heard = Signal(int)

    def __init__(self, session: Session, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._work = session, work
        self.state: CopyState | None = None
        self.percent: int | None = None
        self._stop = Event()
        self._trial = self._given_up = self._final = False
        self._then: Callable[[], object] | None = None
        self._told: CopyTrouble | None = None
        self._failed_at: datetime | None = None
        self._heard.connect(self._show_percent)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._slow = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._slow.timeout.connect(self.slow)

    @property
    def running(self) -> bool:
        """Whether a copy or a trial is under way."""
        return self._work.busy(self)

    def start(self) -> None:
        """Looks at once and then every minute whether something is due."""
        self._looking.start()
        self.look()

    def stop(self) -> None:
        """Nothing new begins; what runs is let go on."""
        self._looking.stop()

    @Slot()
    def look(self) -> None:
        """Reads how things stand; begins what is due."""
        self._work.ask(self._session.copier.state, self._looked, owner=self, failed=self._tell)

    @Slot()
    def copy_now(self) -> None:
        """Somebody asked."""
        copier = self._session.copier
        self._begin(lambda: copier.copy(self._progress), self._copied, trial=False)

    @Slot()
    def drill_now(self) -> None:
        """Tries the newest copy out."""
        copier = self._session.copier
        self._begin(lambda: copier.drill(self._progress), self._drilled, trial=True)

    def finish(self, then: Callable[[], object]) -> None:
        """Makes the last copy if something was done since the one before, then calls `then`, also
        when it failed or was cancelled. A trial under way is given up; a copy is waited for, and
        another one made if it began too early to hold the last act.
        """
        self.stop()
        self._then, self._given_up, self._final = then, False, False
        self._slow.start()
        if not self.running:
            self._begin_last()
        elif self._trial:
            self._stop.set()

    @Slot()
    def cancel(self) -> None:
        """Dừng: what runs is given up within a moment; the copy before it stands."""
        self._given_up = True
        self._stop.set()

    def _looked(self, state: CopyState) -> None:
        self.state = state
        self.changed.emit()
        now = self._session.clock()
        resting = self._failed_at is not None and timedelta() <= now - self._failed_at < REST
        if self.running or not state.present or resting or not self._looking.isActive():
            return
        if state.due(now):
            self.copy_now()
        elif state.drill_due(now):
            self.drill_now()

    def _begin_last(self) -> None:
        copier = self._session.copier
        self._work.ask(copier.state, self._last, owner=self, failed=lambda _: self._leave())

    def _last(self, state: CopyState) -> None:
        if state.present and state.stale and not self._given_up:
            self._final = True
            self.copy_now()
        else:
            self._leave()

    def _begin(
        self,
        call: Callable[[], Manifest] | Callable[[], Drill],
        then: Callable[..., object],
        *,
        trial: bool,
    ) -> None:
        if self.running:
            return
        self._stop.clear()
        self._trial = trial
        self.percent = 0
        self._work.do(call, then, owner=self, failed=self._ended_badly)
        self.changed.emit()

    def _copied(self, _: Manifest) -> None:
        self._told = self._failed_at = None
        self._ended()

    def _drilled(self, drill: Drill) -> None:
        if not drill.usable:
            self._tell(CopyError(CopyTrouble.DAMAGED, drill.copy.name))
            self._failed_at = self._session.clock()
        self._ended()

    def _ended_badly(self, error: DeskError) -> None:
        self._failed_at = self._session.clock()
        self._tell(error)
        self._ended()

    def _ended(self) -> None:
        self.percent = None
        self.changed.emit()
        if not self._then:
            self.look()
        elif self._given_up or self._final:
            self._leave()
        else:
            self._begin_last()

    def _leave(self) -> None:
        self._slow.stop()
        then, self._then = self._then, None
        if then:
            then()

    def _tell(self, error: DeskError) -> None:
        trouble = error.trouble if isinstance(error, CopyError) else None
        if trouble is CopyTrouble.STOPPED or (trouble and trouble is self._told):
            return
        self._told = trouble
        self.failed.emit(error)

    def _progress(self, percent: int) -> None:
        """Called on the worker's thread."""
        if self._stop.is_set():
            raise CopyError(CopyTrouble.STOPPED)
        if percent and percent != self.percent and isValid(self):
            self._heard.emit(percent)

    @Slot(int)
    def _show_percent(self, percent: int) -> None:
        if self.percent is not None and percent > self.percent:
            self.percent = percent
            self.changed.emit()
