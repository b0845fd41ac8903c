"""The main window: zones that never move, pages that take turns in the centre, and the keys."""

from functools import partial
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from desk.errors import DeskError
from desk.intake.intake import Received
from desk.session import Session
from ui.dossier.dossier_page import DossierPage
from ui.frame.at_dossier import AtDossier
from ui.frame.at_form import AtForm
from ui.frame.at_scanner import AtScanner
from ui.frame.at_unclaimed import AtUnclaimed
from ui.frame.band import Band
from ui.frame.banner import Banner
from ui.frame.centre import Centre
from ui.frame.commands import BEHIND_CURTAIN, commands
from ui.frame.curtain import Curtain
from ui.frame.finding import Finding
from ui.frame.helping import Helping
from ui.frame.key_strip import KeyStrip
from ui.frame.keys import Keys, hints
from ui.frame.offices import Offices
from ui.frame.pages import CentrePages
from ui.frame.paper_strip import PaperStrip
from ui.frame.status_bar import StatusBar
from ui.frame.zones import Frame, Side, Zones
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
        self._following = "F9"
        self._snapshot: Snapshot | None = None
        self.intake = pages.make_intake(session, work)
        self.intake_page = cast("QWidget", self.intake)
        self._printer = pages.printer
        self.queue, self.right, self.papers = QueuePanel(), QStackedWidget(), PaperStrip()
        self.band, self.banner, self.centre = Band(session), Banner(), Centre()
        self.key_strip, self.status = KeyStrip(hints()), StatusBar(session)
        self.scans = ScanFilter(self)
        self.finding = Finding(
            session, work, self.band, self.scans, lambda: self.centre.at_home, self
        )
        self.sending = Sending(session, work, portal_work, self)
        self._lay_out()
        self.at_form = AtForm(self.intake, self.centre, self)
        self.at_dossier = AtDossier(self._make_dossier, self.queue, self.centre)
        at = (self.centre, self.papers, self.intake, self.at_dossier)
        self.at_scanner = AtScanner(pages, session, work, *at)
        self.right.addWidget(self.at_scanner.desk.strip)
        self.at_unclaimed = AtUnclaimed(session, work, self.queue, self.at_scanner, self.intake)
        self.helping = Helping(self.centre, lambda: self.keys, pages.printer, work, self)
        self.curtain = Curtain(self, short_office(session.office.agency.name))
        self.offices = Offices(pages.office(work), self.centre, lambda: self.curtain.drawn, self)
        self.keys = Keys(self, commands(self))
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
            self.banner.say(self.tr("The office's settings were changed outside the program."))

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

    def _make_dossier(self) -> DossierPage:
        page = DossierPage(self._session, self._work, self._printer)
        self.centre.add(page, Place.DOSSIER, self.papers)
        page.back.connect(self.centre.back)
        page.next_person.connect(self.at_form.new_dossier)
        page.correction_wanted.connect(self.at_form.correct)
        page.changed.connect(self.reread)
        page.opened.connect(self.queue.select_dossier)
        page.message.connect(self._say)
        page.opened.connect(self.at_scanner.refresh)
        return page

    def open_queue(self, shown: Shown) -> None:
        """A list at the left."""
        self.queue.choose(shown)
        self.frame.unfold(Side.LEFT)
        self.queue.take_focus()

    @Slot()
    def follow(self, key: str = "F9") -> None:
        """The key that the officer needs next is blue."""
        self._following = key
        self._show_keys()

    def step_back(self) -> None:
        """Esc: what is open over the page, the page's own step, the page before."""
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        elif self.frame.fold() or self._beside_form():
            self.centre.take_focus()
        elif self.centre.at_home:
            self.intake.back()
        elif self.centre.place is Place.DOSSIER:
            self.dossier.step_back()
        elif self.centre.place is Place.SCAN:
            self.at_scanner.desk.step_back()
        elif not self.offices.step_back():
            self._leave_page()

    def _beside_form(self) -> bool:
        searching = self.centre.at_home and self.band.field.hasFocus()
        return searching or self.queue.list.hasFocus()

    def cover(self) -> None:
        """Ctrl+H: nothing behind the curtain hears a key or a scan."""
        self.curtain.toggle()
        self._show_keys()

    def full_screen(self) -> None:
        """F11."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever still has to write something takes the event."""
        self.closing.emit(event)
        if event.isAccepted():
            self.sending.background.stop()
            super().closeEvent(event)

    def _leave_page(self) -> None:
        if self.centre.place is Place.REGISTER:
            self.finding.leave()
        self.centre.back()

    def _connect(self, portal_work: Work) -> None:
        for work in (self._work, portal_work):
            work.changed.connect(self.reread)
            work.failed.connect(self.say_trouble)
        self.centre.turned.connect(self._show_keys)
        self.centre.turned.connect(self.banner.clear)
        self.key_strip.clicked.connect(self.keys.press)
        self.frame.left_rail.clicked.connect(self.queue.list.setFocus)
        self.at_form.following.connect(self.follow)
        self.offices.changed.connect(self.reopen_wanted)
        self._connect_intake()
        self._connect_finding()
        self._connect_sending()

    def _connect_intake(self) -> None:
        self.intake.saved.connect(self._saved)
        self.intake.message.connect(self._say)
        self.intake.next_person.connect(self.follow)
        self.intake.drafts_changed.connect(self.reread)
        self.intake.correction_wanted.connect(self.at_dossier.correct)
        self.queue.opened.connect(lambda row: self.at_dossier.open(row.dossier))
        self.queue.draft_opened.connect(self.at_form.open_draft)
        self.queue.draft_given_up.connect(self.intake.give_up)
        self.queue.outbox_wanted.connect(partial(self.centre.turn_to, self.sending.page))

    def _connect_finding(self) -> None:
        finding = self.finding
        finding.made.connect(self._add_register)
        finding.wanted.connect(lambda: self.centre.turn_to(finding.page))
        finding.dossier.connect(self.at_dossier.open)
        finding.draft.connect(self.at_form.open_draft)
        finding.card.connect(self.at_form.take_card)
        finding.known.connect(self.queue.show_known)
        finding.trouble.connect(self.say_trouble)
        finding.hear_first(self.offices, self.at_scanner)
        self.at_scanner.message.connect(self._say)

    def _connect_sending(self) -> None:
        sending = self.sending
        sending.dossier.connect(self.at_dossier.open)
        sending.repair.connect(self.at_form.repair)
        sending.changed.connect(self._show_line)
        sending.trouble.connect(self.say_trouble)
        sending.page.back.connect(self.centre.back)
        self.helping.trouble.connect(self.say_trouble)

    @Slot(object)
    def _add_register(self, page: RegisterPage) -> None:
        self.centre.add(page, Place.REGISTER)
        page.back.connect(self._leave_page)

    def _show(self, snapshot: Snapshot) -> None:
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

    @Slot()
    def _show_keys(self) -> None:
        covered = self.curtain.drawn
        self.keys.stand_at(self.centre.place, BEHIND_CURTAIN if covered else frozenset())
        following = self._following if self.centre.at_home else ""
        self.key_strip.show_state(self.keys.usable, following)

    @Slot(object)
    def say_trouble(self, error: DeskError) -> None:
        """One sentence over the centre."""
        self.banner.say(trouble(error))

    def warn_of_loss(self, error: DeskError) -> None:
        """What is typed cannot be kept; the officer decides."""
        told = self.tr("{trouble} What is typed is not kept; close once more to give it up.")
        self.banner.say(told.format(trouble=trouble(error)), "bad")

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
        self.follow("F2")
        self.reread()
        self.sending.background.send()

    @Slot(str)
    def _say(self, words: str) -> None:
        self.banner.say(words, "off") if words else self.banner.clear()

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
