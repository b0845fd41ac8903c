"""Sending: the outbox page, what is said beside it, the rounds behind it, and repairs."""

from PySide6.QtCore import QObject, Signal, Slot

from desk.ports import OutboxRow
from desk.session import Session
from ui.outbox.background import Background
from ui.outbox.outbox_page import OutboxPage
from ui.outbox.outbox_reading import OutboxReading
from ui.outbox.outbox_repair import OutboxRepair
from ui.outbox.outbox_side import OutboxSide
from ui.snapshot import Snapshot
from ui.work import Work


class Sending(QObject):
    """`dossier` asks for a dossier (its UUID), `repair` for the form (Repair)."""

    dossier = Signal(object)
    repair = Signal(object)
    changed = Signal()
    """A round began or ended."""
    trouble = Signal(object)

    def __init__(self, session: Session, work: Work, portal_work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self.page, self.side = OutboxPage(), OutboxSide()
        self.background = Background(session, portal_work, parent)
        self._repair = OutboxRepair(session, work, self)
        self.reading = OutboxReading(session, work, self)
        self.background.changed.connect(self._show_line)
        self.background.changed.connect(self.changed)
        self.background.failed.connect(self.trouble)
        self.page.send_wanted.connect(self.background.send_all)
        self.page.chosen.connect(self._explain)
        for part in (self.page, self.side):
            part.mend_wanted.connect(self._repair.mend)
        self.page.opened.connect(self._open)
        self._connect_reading()
        self.side.open_wanted.connect(self._open)
        self._repair.repair_wanted.connect(self.repair)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """What was just read; the page's own rows are read if somebody sees it."""
        self._snapshot = snapshot
        self._show_line()
        if self.page.isVisible():
            self._read()

    def _connect_reading(self) -> None:
        self.page.entered.connect(self._read)
        self.page.left.connect(self.reading.drop)
        self.page.model.wanted.connect(self.reading.look)
        self.reading.read.connect(self.page.show_reading)
        self.reading.lines.connect(self.page.put)

    @Slot()
    def _read(self) -> None:
        row = self.page.current()
        if self.page.empty:
            self.reading.begin()
        else:
            self.reading.again(row.dossier if row else None)

    @Slot()
    def _show_line(self) -> None:
        if self._snapshot is not None:
            self.page.show_snapshot(self._snapshot, self.background.line)
        self.page.show_running(self.background.running)

    @Slot(object)
    def _explain(self, row: OutboxRow | None) -> None:
        if self._snapshot is not None:
            self.side.show_row(row, self._snapshot, self.background.line)

    @Slot(object)
    def _open(self, row: OutboxRow) -> None:
        self.dossier.emit(row.dossier)
