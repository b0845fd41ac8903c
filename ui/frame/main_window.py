"""The main window: zones that never move, pages that take turns in the centre, and the keys."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desk.errors import DeskError
from desk.intake.intake import Received
from desk.session import Session
from ui.dossier.dossier_page import DossierPage
from ui.frame import commands
from ui.frame.at_dossier import AtDossier
from ui.frame.at_form import AtForm
from ui.frame.at_scanner import AtScanner
from ui.frame.at_unclaimed import AtUnclaimed
from ui.frame.band import Band
from ui.frame.banner import Banner
from ui.frame.centre import Centre
from ui.frame.curtain import Curtain
from ui.frame.finding import Finding
from ui.frame.guiding import Guiding
from ui.frame.helping import Helping
from ui.frame.key_strip import KeyStrip
from ui.frame.keys import Command, Keys, hints
from ui.frame.offices import Offices
from ui.frame.pages import CentrePages
from ui.frame.paper_strip import PaperStrip
from ui.frame.status_bar import StatusBar
from ui.frame.stepping import Stepping
from ui.frame.stopping import altered, newly_stopped, told
from ui.frame.zones import Frame, Zones
from ui.help.help_page import Place
from ui.outbox.sending import Sending
from ui.parts.training_frame import TrainingFrame
from ui.queue.queue_panel import QueuePanel, Shown
from ui.register.register_page import RegisterPage
from ui.scan.scan_filter import ScanFilter
from ui.snapshot import Snapshot, read_snapshot
from ui.wording.names import short_office, window_title
from ui.wording.troubles import trouble
from ui.work import Work


class MainWindow(QMainWindow):
    """Fits the zones together; each of them knows its own business."""

    shown_again = Signal(object)
    """A snapshot was read and is on screen."""
    closing = Signal(QCloseEvent)
    """The officer wants to leave; who still has to write something ignores the event."""
    reopen_wanted = Signal()
    """Settings were kept: the session has to be made anew."""
    lock_wanted = Signal()

    def __init__(self, session: Session, work: Work, portal_work: Work, pages: CentrePages) -> None:
        super().__init__()
        self._session, self._work = session, work
        self._snapshot: Snapshot | None = None
        self.intake = pages.make_intake(session, work)
        self.intake_page = cast("QWidget", self.intake)
        self.queue, self.right, self.papers = QueuePanel(), QStackedWidget(), PaperStrip()
        self.band, self.banner, self.centre = Band(session), Banner(), Centre()
        self.key_strip, self.status = KeyStrip(hints()), StatusBar(session)
        self.scans = ScanFilter(self)
        self.finding = Finding(
            session, work, self.band, self.scans, lambda: self.centre.at_home, self
        )
        self.sending = Sending(session, work, portal_work, self)
        self._lay_out()
        self.at_form = AtForm(self.intake, self.centre, self.queue, self.finding, self.sending)
        self.at_dossier = AtDossier(
            session, work, pages.printer, self.queue, self.papers, self.centre
        )
        at = (self.centre, self.papers, self.intake, self.at_dossier)
        self.at_scanner = AtScanner(pages, session, work, *at)
        self.right.addWidget(self.at_scanner.desk.strip)
        self.at_unclaimed = AtUnclaimed(session, work, self.queue, self.at_scanner)
        self.helping = Helping(self.centre, lambda: self.keys, pages.printer, work, self)
        self.curtain = Curtain(self, short_office(session.office.agency.name))
        self.offices = Offices(pages.office(work), self.centre, lambda: self.curtain.drawn, self)
        beside = (self.frame, self.centre, self.band, self.queue, self.intake)
        led_to = (self.at_dossier, self.at_scanner, self.finding, self.offices)
        self.stepping = Stepping(*beside, *led_to)
        self.keys = Keys(self, self._commands())
        self.guiding = Guiding(self.keys, self.key_strip, self.centre, self.curtain)
        self._connect(portal_work)
        self._title()
        self.centre.turn_to(self.intake_page)
        self.reread()

    def start(self) -> None:
        """Begins to listen to the scanner and to send."""
        self.scans.install()
        self.sending.background.start()
        self.intake.new_dossier()
        offer = self.intake.offer_leftover
        self._work.ask(self._session.drafts.all, offer, owner=self)
        if self._session.office_changed:
            self.banner.say(altered())

    @Slot()
    def reread(self) -> None:
        """Reads again what the frame shows."""
        self._work.ask(lambda: read_snapshot(self._session), self._show, owner=self)

    def go_home(self) -> None:
        """To the form."""
        self.at_form.go()

    @property
    def dossier(self) -> DossierPage:
        """The page of one received dossier."""
        return self.at_dossier.page

    @Slot(object)
    def _add_dossier(self, page: DossierPage) -> None:
        page.next_person.connect(self.at_form.new_dossier)
        page.correction_wanted.connect(self.at_form.correct)
        page.changed.connect(self.reread)
        page.message.connect(self.banner.tell)
        page.opened.connect(self.at_scanner.refresh)

    def _commands(self) -> Iterator[Command]:
        yield from commands.of_window(self, self.lock_wanted.emit, self.stepping, self.curtain)
        yield from commands.of_help(self.helping)
        yield from commands.of_queue(self.queue, self.frame)
        yield from commands.of_form(self.at_form, self.intake)
        yield from commands.of_dossier(self.at_dossier)
        yield from commands.of_scan(self.at_scanner)
        yield from commands.of_unclaimed(self.at_unclaimed)
        yield from commands.of_register(self.finding, self.centre)
        yield from commands.of_outbox(self.sending, self.centre, self.frame)
        yield from commands.of_offices(self.offices)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever still has to write something takes the event."""
        self.closing.emit(event)
        if event.isAccepted():
            self.sending.background.stop()
            super().closeEvent(event)

    def _connect(self, portal_work: Work) -> None:
        for work in (self._work, portal_work):
            work.changed.connect(self.reread)
            work.failed.connect(self.say_trouble)
        self.centre.turned.connect(self.banner.clear)
        self.frame.left_rail.clicked.connect(self.queue.list.setFocus)
        self.at_form.following.connect(self.guiding.follow)
        self.offices.changed.connect(self.reopen_wanted)
        for part in (self.finding, self.sending, self.helping):
            part.trouble.connect(self.say_trouble)
        self.intake.message.connect(self.banner.tell)
        self.at_scanner.message.connect(self.banner.tell)
        self._connect_intake()
        self._connect_ways()

    def _connect_intake(self) -> None:
        self.intake.saved.connect(self._saved)
        self.intake.next_person.connect(self.guiding.follow)
        self.intake.drafts_changed.connect(self.reread)
        self.at_unclaimed.changed.connect(self.reread)
        self.intake.correction_wanted.connect(self.at_dossier.correct)
        self.at_dossier.made.connect(self._add_dossier)
        self.queue.outbox_wanted.connect(lambda: self.centre.turn_to(self.sending.page))

    def _connect_ways(self) -> None:
        self.finding.made.connect(self._add_register)
        self.finding.wanted.connect(lambda: self.centre.turn_to(self.finding.page))
        self.finding.dossier.connect(self.at_dossier.open)
        self.finding.known.connect(self.queue.show_known)
        self.scans.code.connect(lambda _: self.intake.after_scan())
        self.finding.hear_first(self.offices, self.at_scanner)
        self.sending.dossier.connect(self.at_dossier.open)
        self.sending.changed.connect(self._show_line)
        self.sending.page.back.connect(self.centre.back)

    @Slot(object)
    def _add_register(self, page: RegisterPage) -> None:
        self.centre.add(page, Place.REGISTER)
        page.back.connect(self.stepping.leave_page)

    def _show(self, snapshot: Snapshot) -> None:
        if stop := newly_stopped(self._snapshot, snapshot):
            self.say_trouble(stop)
        self._snapshot = snapshot
        self.queue.show_snapshot(snapshot)
        self.at_unclaimed.show_counts(snapshot.unclaimed)
        self.frame.left_rail.show_count(len(snapshot.queue))
        self.intake.follow(snapshot.queue)
        if self.centre.place is Place.DOSSIER:
            self.dossier.reread()
        self.sending.show_snapshot(snapshot)
        self._show_line()
        self.shown_again.emit(snapshot)

    @Slot()
    def _show_line(self) -> None:
        if self._snapshot is not None:
            self.status.show_snapshot(self._snapshot, self.sending.background.line)

    @Slot(object)
    def say_trouble(self, error: DeskError) -> None:
        """One sentence over the centre."""
        self.banner.say(told(self._session, error))

    def warn_of_loss(self, error: DeskError) -> None:
        """What is typed cannot be kept; the officer decides."""
        words = self.tr("{trouble} What is typed is not kept; close once more to give it up.")
        self.banner.say(words.format(trouble=trouble(error)), "bad")

    def show_alone(self, page: QWidget) -> None:
        """Nothing else is to be done in this window."""
        self.centre.add(page, Place.SETTINGS)
        self.centre.turn_to(page)
        for part in (self.queue, self.key_strip, self.band):
            part.setEnabled(False)

    @Slot(object)
    def _saved(self, received: Received) -> None:
        self.banner.clear()
        if not received.witnessed:
            self.banner.say(
                self.tr("Saved. The guard's note was not written; call the administrator today.")
            )
        self.queue.choose(Shown.TODAY)
        self.guiding.follow("F2")
        self.reread()
        self.sending.background.send()

    def _title(self) -> None:
        office = self._session.office
        self.setWindowTitle(window_title(office))
        if office.training:
            TrainingFrame(self)

    def _lay_out(self) -> None:
        """From the outside in: what gets another parent is styled anew with all that is in it."""
        sending = self.sending
        parts = (self.band, self.queue, self.banner, self.centre, self.right)
        self.frame = Frame(Zones(*parts, self.key_strip, self.status))
        self.setCentralWidget(self.frame)
        for side in (self.papers, sending.side):
            self.right.addWidget(side)
        self.centre.add(self.intake_page, Place.INTAKE, self.papers)
        self.centre.add(sending.page, Place.OUTBOX, sending.side)
        self.setMinimumSize(960, 500)
