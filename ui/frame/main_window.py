"""The main window: three zones that never move, and the keys that work in them."""

from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from desk.errors import DeskError, UnknownDossierError
from desk.intake import Received
from desk.ports import OutboxRow
from desk.session import Session
from ui.frame.background import Background
from ui.frame.band import Band
from ui.frame.banner import Banner
from ui.frame.finder import Finder
from ui.frame.key_strip import KeyStrip
from ui.frame.keys import Command, bind, hints
from ui.frame.outbox_page import OutboxPage
from ui.frame.outbox_side import OutboxSide
from ui.frame.pages import CentrePages
from ui.frame.paper_strip import PaperStrip
from ui.frame.queue_panel import QueuePanel, Shown
from ui.frame.scan_filter import ScanFilter
from ui.frame.snapshot import Snapshot, read_snapshot
from ui.frame.status_bar import StatusBar
from ui.frame.training_frame import TrainingFrame
from ui.frame.zones import Frame, Zones
from ui.wording.common import short_office, trouble
from ui.work import Work

INTAKE_KEYS = frozenset(
    {"F5", "F6", "F9", "Shift+F9", "Ctrl+F2", "Ctrl+D", "Ctrl+P", "Ctrl+Down", "Ctrl+Up"}
)
EVERYWHERE_KEYS = frozenset({"F2", "F3"})


class MainWindow(QMainWindow):
    """Fits the zones together; each of them knows its own business."""

    shown_again = Signal(object)
    """A snapshot was read and is on screen."""

    def __init__(self, session: Session, work: Work, portal_work: Work, pages: CentrePages) -> None:
        super().__init__()
        self._session, self._work = session, work
        self._snapshot: Snapshot | None = None
        self._following = "F9"
        self.intake = pages.make_intake(session, work)
        self.intake_page = cast("QWidget", self.intake)
        self.outbox = OutboxPage()
        self.queue, self.right = QueuePanel(), QStackedWidget()
        self.papers, self.explained = PaperStrip(), OutboxSide()
        self.band, self.banner = Band(session), Banner()
        self.keys, self.status = KeyStrip(hints()), StatusBar(session)
        self.background = Background(session, portal_work, self)
        self.scans = ScanFilter(self)
        self.finder = Finder(session, work, self)
        self.centre = QStackedWidget()
        self._lay_out()
        self._actions = bind(self, self._commands())
        self._connect(portal_work)
        self._title()
        self.turn_to(self.intake_page)
        self.reread()

    def start(self) -> None:
        """Begins to listen to the scanner and to send."""
        self.scans.install()
        self.background.start()
        self.intake.new_dossier()
        if self._session.office_changed:
            self.banner.say(self.tr("The office's settings were changed outside the program."))

    @Slot()
    def reread(self) -> None:
        """Reads again what the frame shows."""
        self._work.ask(lambda: read_snapshot(self._session), self._show, owner=self)

    def turn_to(self, page: QWidget) -> None:
        """Shows a page in the centre; keys follow it."""
        self.centre.setCurrentWidget(page)
        self.right.setCurrentWidget(self.papers if page is self.intake_page else self.explained)
        self._show_keys()

    def _show_keys(self) -> None:
        at_intake = self.centre.currentWidget() is self.intake_page
        for key in INTAKE_KEYS:
            self._actions[key].setEnabled(at_intake)
        self._actions["Ctrl+Tab"].setEnabled(not at_intake)
        usable = EVERYWHERE_KEYS | (INTAKE_KEYS if at_intake else frozenset())
        self.keys.show_state(usable, self._following if at_intake else "")

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed and not saved is only thrown away when closing is asked for twice."""
        told = self.tr("This dossier is not saved yet. Close once more to throw it away.")
        if not self.intake.can_leave() and self.banner.words != told:
            self.turn_to(self.intake_page)
            self.banner.say(told)
            event.ignore()
            return
        self.background.stop()
        super().closeEvent(event)

    def _commands(self) -> tuple[Command, ...]:
        return (
            Command("F2", self._new_dossier),
            Command("F3", self.band.field.setFocus),
            Command("F5", self.intake.focus_papers),
            Command("F6", self.intake.focus_fees),
            Command("F9", self.intake.submit),
            Command("Shift+F9", self.intake.reprint),
            Command("Ctrl+F2", self.intake.one_more),
            Command("Ctrl+D", self.intake.show_why),
            Command("Ctrl+P", self.intake.preview),
            Command("Ctrl+Down", self.intake.next_problem),
            Command("Ctrl+Up", self.intake.previous_problem),
            Command("Ctrl+1", partial(self.queue.choose, Shown.TODAY)),
            Command("Ctrl+2", partial(self.queue.choose, Shown.TO_PRINT)),
            Command("Ctrl+7", partial(self.turn_to, self.outbox)),
            Command("Ctrl+G", self.background.send_all),
            Command("Ctrl+Tab", self.outbox.next_tab),
            Command("Esc", self._back),
        )

    def _connect(self, portal_work: Work) -> None:
        for work in (self._work, portal_work):
            work.changed.connect(self.reread)
            work.failed.connect(self._say_trouble)
        self.intake.saved.connect(self._saved)
        self.intake.message.connect(self._say)
        self.intake.next_person.connect(self._follow)
        self.background.changed.connect(self._show_line)
        self.background.failed.connect(self._say_trouble)
        self.scans.card.connect(self._take_card)
        self.scans.code.connect(self.finder.find_code)
        self.band.asked.connect(self.finder.find)
        self.finder.card.connect(self._take_card)
        self.finder.dossier.connect(self._show_dossier)
        self.finder.unknown.connect(lambda _: self._say_trouble(UnknownDossierError()))
        self.finder.rows.connect(self.queue.show_found)
        self.outbox.back.connect(self._back)
        self.outbox.chosen.connect(self._explain)
        self.outbox.send_wanted.connect(self.background.send_all)
        self.queue.opened.connect(lambda row: self._show_dossier(row.dossier, row.code))
        self.queue.outbox_wanted.connect(partial(self.turn_to, self.outbox))
        self.keys.clicked.connect(self._press)

    def _show(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self.queue.show_snapshot(snapshot)
        self.intake.follow(snapshot.queue)
        self._show_line()
        self.shown_again.emit(snapshot)

    @Slot()
    def _show_line(self) -> None:
        if self._snapshot is not None:
            self.status.show_snapshot(self._snapshot, self.background.line)
            self.outbox.show_snapshot(self._snapshot, self.background.line)
        self.outbox.show_running(self.background.running)

    @Slot(object)
    def _explain(self, row: OutboxRow | None) -> None:
        if self._snapshot is not None:
            self.explained.show_row(row, self._snapshot, self.background.line)

    @Slot(object)
    def _say_trouble(self, error: DeskError) -> None:
        self.banner.say(trouble(error))

    @Slot(object)
    def _saved(self, received: Received) -> None:
        self.banner.clear()
        if not received.witnessed:
            self.banner.say(
                self.tr("Saved. The guard's note was not written; call the administrator today.")
            )
        self.queue.choose(Shown.TODAY)
        self._follow("F2")
        self.reread()
        self.background.send()

    def _press(self, key: str) -> None:
        if key in self._actions:
            self._actions[key].trigger()

    @Slot()
    def _follow(self, key: str = "F9") -> None:
        """The key that the officer needs next is blue."""
        self._following = key
        self._show_keys()

    def _new_dossier(self) -> None:
        self.turn_to(self.intake_page)
        self.intake.new_dossier()
        self._follow()

    @Slot()
    def _back(self) -> None:
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        elif self.centre.currentWidget() is self.intake_page:
            self.intake.back()
        else:
            self.turn_to(self.intake_page)
            self.intake_page.setFocus()

    @Slot(str)
    def _take_card(self, text: str) -> None:
        self.turn_to(self.intake_page)
        self._follow()
        self.intake.take_card(text)

    @Slot(object, str)
    def _show_dossier(self, found: UUID, code: str) -> None:
        self.banner.clear()
        self.queue.select(code)
        self.turn_to(self.intake_page)
        self.intake.show_dossier(found)

    @Slot(str)
    def _say(self, words: str) -> None:
        if words:
            self.banner.say(words)
        else:
            self.banner.clear()

    def _title(self) -> None:
        office = self._session.office
        told = self.tr("One-stop desk – {office} – Desk {desk}")
        if office.training:
            told = self.tr("TRAINING – One-stop desk – {office} – Desk {desk}")
        self.setWindowTitle(told.format(office=short_office(office.agency.name), desk=office.desk))
        if office.training:
            self._frame = TrainingFrame(self)

    def _lay_out(self) -> None:
        for page in (self.intake_page, self.outbox):
            self.centre.addWidget(page)
        for side in (self.papers, self.explained):
            self.right.addWidget(side)
        parts = (self.band, self.queue, self.banner, self.centre, self.right)
        self.setCentralWidget(Frame(Zones(*parts, self.keys, self.status)))
        self.setMinimumSize(960, 500)
