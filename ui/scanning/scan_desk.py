"""Scanning for one bundle of pages: the page, the strip, the jobs and the darkroom together."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.filing.filing import Filing
from desk.pages.slot import Slot as Line
from desk.ports import Darkroom, Scanner
from desk.scanner.device import Profile
from ui.scanning.acts import Acts
from ui.scanning.coming_in import ComingIn
from ui.scanning.desk_asks import DeskAsks
from ui.scanning.desk_keys import desk_keys
from ui.scanning.desk_state import DeskState, OpenBundle
from ui.scanning.elsewhere import Elsewhere
from ui.scanning.finishing import Finishing
from ui.scanning.first_line import FirstLine
from ui.scanning.hearing import Hearing
from ui.scanning.held_offer import HeldOffer
from ui.scanning.job_ends import JobEnds
from ui.scanning.jobs.scan_runs import ScanRuns
from ui.scanning.laying_out import LayingOut
from ui.scanning.page.scan_page import ScanPage
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.pictures.darkroom_work import DarkroomWork
from ui.scanning.showing import Showing
from ui.scanning.shown import ShownPage, ShownPictures, ShownStrip
from ui.scanning.strip.page_strip import PageStrip
from ui.scanning.telling import Telling
from ui.scanning.undoing import Undoing
from ui.work import Work


class ScanDesk(QObject):
    """`page` replaces the centre, `strip` stands at its right. A job goes on whatever is opened,
    left or locked meanwhile; its pages are in the store the moment they come.
    """

    changed = Signal(object)
    """How many pages each paper has (dict[str, int]) of the bundle that is open."""
    finished = Signal()
    """The officer has left; the files of a received dossier are on their way."""

    def __init__(
        self,
        filing: Filing,
        scanner: Scanner,
        darkroom: Darkroom,
        profiles: Sequence[Profile],
        work: Work,
    ) -> None:
        """The parts from the bottom up: each takes only such as stand above it here."""
        super().__init__()
        self.work, self.state = work, DeskState()
        state = self.state
        self.hand = hand = PagesAtHand(self)
        self.page, self.strip = ScanPage(), PageStrip(hand)
        self.runs = runs = ScanRuns(scanner, filing, profiles, self)
        self.darkroom = DarkroomWork(darkroom, filing, self)
        self.acts, self.held = Acts(hand, self), HeldOffer(filing, work, self)
        self.telling = telling = Telling(self.page, hand, state, self)
        self._finishing = Finishing(filing, work, runs, self)
        self._elsewhere = away = Elsewhere(filing, work, hand, runs.sides, telling, state, self)
        self._hearing = Hearing(hand, away, telling, self)
        self.undoing = Undoing(hand, away, telling, state)
        self._ends = JobEnds(hand, runs, telling, state, self)
        self.asks = DeskAsks(self.page, hand, runs, telling, state, self)
        self.keys = desk_keys(
            hand, self.acts, self.asks, self.undoing, self.held, self.step_back, self
        )
        laying_out = LayingOut(self.darkroom, hand, away, self._hearing, state)
        self._coming_in = ComingIn(filing, work, runs, laying_out, state, self)
        self.pictures = ShownPictures(self.page, self.strip, hand, self.darkroom, self)
        self.showing = Showing(
            FirstLine(self.page, hand, runs, away, state),
            ShownPage(self.page, hand, self.held, self.keys, state),
            ShownStrip(self.strip, runs, telling, state),
            hand,
            state,
            self,
        )
        self._connect_pages()
        self._connect_jobs()
        self._connect_what_is_shown()
        self._connect_widgets()

    # what the main window asks

    def open(
        self,
        bundle: UUID,
        slots: Sequence[Line],
        owner_id_number: str,
        dossier: UUID | None,
        code: str = "",
        owner: str = "",
    ) -> None:
        """Shows these pages (`OpenBundle`); the ID number is for papers this office holds."""
        self.undoing.keep()
        if bundle != self.state.bundle:
            self.runs.sides.give_up()
        self.state.open = OpenBundle(bundle, tuple(slots), dossier, code, owner)
        self.state.dark = False
        self.telling.forget()
        self.page.slots.show_slots(slots)
        self.held.ask(dossier or owner_id_number, bundle, dossier, self.state.slots)
        self._coming_in.open()

    def scan(self, profile: Profile | None = None) -> None:
        """F4: with that profile, else the one used last, else the first that is set."""
        self.asks.scan(profile)

    @Slot(object)
    def scan_files(self, paths: Sequence[str]) -> None:
        """Files become pages, in this order."""
        self.asks.scan_files(paths)

    def heard_code(self, text: str) -> bool:
        """A code was read with the hand-held scanner: its first letters were no keys here.

        False: the code is nothing this page knows what to do with; it may be looked up.
        """
        self.keys.rhythm.drop()
        return bool(text) and text == self.state.code

    def forget(self) -> None:
        """The desk is locked: no picture and no page stays in memory; a job goes on."""
        self.undoing.keep()
        self.state.dark = True
        self.keys.rhythm.drop()
        self.keys.disarm()
        self.page.sheet.step_back()
        self._coming_in.clear()
        self.darkroom.forget()
        self.held.forget()
        self.showing.now()

    def resume(self) -> None:
        """Unlocked: all pages that came meanwhile are there, in order."""
        shown = self.state.open
        if shown is not None:
            self.state.dark = False
            self.held.ask(shown.dossier or "", shown.id, shown.dossier, shown.slots)
            self._coming_in.load()

    @property
    def busy(self) -> bool:
        """Whether a scan runs: the store must not be closed."""
        return self.runs.busy

    @property
    def bundle(self) -> UUID | None:
        """Whose pages are open."""
        return self.state.bundle

    @Slot()
    def step_back(self) -> None:
        """Esc: out of the crop mode, out of an armed key, then the scan stops, then out."""
        if self.page.sheet.step_back() or self.keys.disarm():
            return
        if self.busy:
            self.runs.stop()
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """The officer goes on; the files of a received dossier are made."""
        self.keys.rhythm.drop()
        left = self.state.open
        if left is not None and left.dossier is not None:
            self._finishing.left(left.dossier)
        self.page.back.emit()
        self.finished.emit()

    def close(self) -> None:
        """The program ends or the session does: waits for the page in hand."""
        self.runs.close()
        self.darkroom.close()

    # which part hears which

    def _connect_pages(self) -> None:
        coming_in, hearing = self._coming_in, self._hearing
        self.hand.edited.connect(coming_in.keep)
        coming_in.laid_out.connect(self.undoing.find)
        coming_in.laid_out.connect(self.showing.anew)
        coming_in.laid_out.connect(self._ends.pair_waiting)
        self.darkroom.looked.connect(hearing.looked)
        self.darkroom.unheard.connect(hearing.missed)
        self.darkroom.failed.connect(hearing.unseen)

    def _connect_jobs(self) -> None:
        self.runs.page.connect(self._finishing.came)
        self.runs.page.connect(self._coming_in.came)
        self.runs.ended.connect(self._ends.ended)
        self.runs.failed.connect(self._ends.failed)
        for end in (self.runs.ended, self.runs.failed):
            end.connect(self._finishing.finish)
            end.connect(self.showing.soon)

    def _connect_what_is_shown(self) -> None:
        for change in (
            self.hand.changed,
            self.keys.changed,
            self.held.changed,
            self.telling.changed,
            self.page.sheet.mode_changed,
        ):
            change.connect(self.showing.soon)
        self.darkroom.ready.connect(self.pictures.redraw)
        self.showing.counted.connect(self.changed)
        self.acts.message.connect(self.telling.say)
        self.held.reused.connect(self.telling.reused)
        for part in (self.held, self._coming_in, self._finishing):
            part.failed.connect(self.telling.failed)

    def _connect_widgets(self) -> None:
        page, strip, hand = self.page, self.strip, self.hand
        page.sheet.picture = self.pictures.large
        page.foot.tray.pages.picture = strip.picture = self.darkroom.picture
        page.sheet.cropped.connect(self.acts.crop)
        page.foot.gone_to.connect(hand.go)
        page.slots.clicked.connect(self.acts.file)
        page.slots.let_go.connect(self.acts.file)
        page.files.connect(self.asks.scan_files)
        page.caps.pressed.connect(self.keys.press)
        page.heading.leave.clicked.connect(self.leave)
        page.heading.stop.clicked.connect(self.runs.stop)
        page.heading.scan.clicked.connect(lambda: self.asks.scan())
        strip.clicked.connect(hand.go)
        strip.moved.connect(self.acts.move_before)
        self.keys.first = page.sheet.take_key
        for hears in (page, strip.grid):
            hears.installEventFilter(self.keys)
