"""Scanning behind the windows: a lock ends a window, never a scan."""

from collections import OrderedDict
from uuid import UUID

from desk.session import Session
from ui.scanning.jobs.making import Making
from ui.scanning.scan_desk import ScanDesk
from ui.scanning.undoing import Undoable
from ui.work import Work


class ScanDesks:
    """The desk of the session at hand, and those of earlier ones whose jobs still run."""

    def __init__(self) -> None:
        self._session: Session | None = None
        self._desk: ScanDesk | None = None
        self._others: list[ScanDesk] = []
        self._making: Making | None = None
        self._officer = ""
        self._undoable: OrderedDict[UUID, Undoable] = OrderedDict()

    def desk(self, session: Session, work: Work) -> ScanDesk:
        """The one of that session; it shows again what it showed before the lock, and what the
        same officer did can still be undone.
        """
        if self._desk is None or session is not self._session:
            self._leave()
            profiles = session.office.scanning.profiles
            scan = session.scan
            self._desk = ScanDesk(session.filing, scan.scanner, scan.darkroom, profiles, work)
            self._desk.darkroom.reads_titles = session.office.scanning.text
            self._hand_on(session.officer.login, self._desk)
            self._session = session
            self._making = Making(session)
            self._making.failed.connect(work.failed)
        return self._desk

    @property
    def busy(self) -> bool:
        """Whether pages still come: the store must stay open for them."""
        self._clear_ended()
        making = self._making is not None and self._making.busy
        return making or bool(self._others) or (self._desk is not None and self._desk.busy)

    def rest(self) -> None:
        """The store is about to be closed behind a lock, while nothing is busy."""
        self._leave()
        self._clear_ended()

    def close(self) -> None:
        """The program ends: waits for the pages in hand, gives up a file that is being made."""
        if self._session is not None:
            self._session.scan.close()
        self._leave(wait=True)
        for other in self._others:
            other.close()
        self._others.clear()

    def _hand_on(self, officer: str, desk: ScanDesk) -> None:
        if officer == self._officer:
            desk.undoing.kept = self._undoable
        self._officer, self._undoable = officer, desk.undoing.kept

    def _leave(self, wait: bool = False) -> None:
        self._clear_ended()
        if self._desk is not None:
            self._others.append(self._desk)
        if self._making is not None:
            self._making.close(wait)
        self._desk = self._session = self._making = None

    def _clear_ended(self) -> None:
        for other in [one for one in self._others if not one.busy]:
            self._others.remove(other)
            other.close()
