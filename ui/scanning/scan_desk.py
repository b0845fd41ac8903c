"""Scanning for one bundle of pages: the page, the strip, the jobs and the darkroom together."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.errors import DeskError
from desk.filing.filing import Filing
from desk.pages.edits import replace_by
from desk.pages.goodbye import Concern, concerns
from desk.pages.history import Edit
from desk.pages.page import Page
from desk.pages.slot import Slot as Line
from desk.pages.strip import Strip
from desk.ports import Darkroom, Scanner
from desk.scanner.device import Profile
from ui.scanning.acts import Acts
from ui.scanning.desk_asks import DeskAsks
from ui.scanning.desk_wires import connect
from ui.scanning.elsewhere import Elsewhere
from ui.scanning.held_offer import HeldOffer
from ui.scanning.jobs.job_ends import JobEnds
from ui.scanning.jobs.scan_runs import ScanRuns
from ui.scanning.keys.desk_keys import desk_keys
from ui.scanning.page.scan_page import ScanPage
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.pictures.darkroom_work import DarkroomWork
from ui.scanning.showing import Showing
from ui.scanning.strip.page_strip import PageStrip
from ui.scanning.telling import Telling
from ui.scanning.undoing import Undoing
from ui.scanning.unheard import Unheard
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
        super().__init__()
        self._filing, self.work, self.profiles = filing, work, tuple(profiles)
        self.bundle: UUID | None = None
        self._slots: tuple[Line, ...] = ()
        self._code, self._owner = "", ""
        self._dossier: UUID | None = None
        self._unfinished: set[UUID] = set()
        self.dark = self.loading = False
        self._meanwhile: list[Page] = []
        self.hand, self.runs = PagesAtHand(self), ScanRuns(scanner, filing, self)
        self.darkroom = DarkroomWork(darkroom, filing, self)
        self.page, self.strip = ScanPage(), PageStrip(self.hand)
        self.acts = Acts(self.hand, self)
        self.held = HeldOffer(filing, work, self)
        self.elsewhere = Elsewhere(self, filing)
        self.telling, self.unheard = Telling(self), Unheard(self)
        self.asks, self.ends = DeskAsks(self), JobEnds(self)
        self.keys = desk_keys(self)
        self.showing, self.undoing = Showing(self), Undoing(self)
        connect(self)

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
        """Shows the pages of a form (its draft's key) or of a received dossier (its id).

        `code`: the dossier's, empty for a form; `owner`: how the citizen is spoken of (bà Tuyết).
        """
        self.undoing.keep()
        if bundle != self.bundle:
            self.runs.sides.give_up()
        self.bundle, self._slots, self._dossier = bundle, tuple(slots), dossier
        self._code, self._owner = code, owner
        self.dark = False
        self.telling.forget()
        self.page.slots.show_slots(slots)
        self.held.ask(dossier or owner_id_number, bundle, dossier, self._slots)
        self._load(self._filing.opened)

    def scan(self, profile: Profile | None = None) -> None:
        """F4: with that profile, else the one used last, else the first that is set."""
        chosen = profile or self.profile
        if self.bundle is None or self.dark:
            return
        if chosen is None or not chosen.address:
            self.telling.no_scanner()
        elif self.runs.scan(self.bundle, chosen):
            self.telling.began()
        else:
            self.telling.busy()

    def scan_files(self, paths: Sequence[str]) -> None:
        """Files become pages, in this order."""
        if self.bundle is None or not paths:
            return
        begun = self.runs.read_files(self.bundle, tuple(paths))
        (self.telling.began if begun else self.telling.busy)()

    def heard_code(self, text: str) -> bool:
        """A code was read with the hand-held scanner: its first letters were no keys here.

        False: the code is nothing this page knows what to do with; it may be looked up.
        """
        self.keys.rhythm.drop()
        return bool(text) and text == self._code

    def forget(self) -> None:
        """The desk is locked: no picture and no page stays in memory; a job goes on."""
        self.undoing.keep()
        self.dark = True
        self.keys.rhythm.drop()
        self.keys.disarm()
        self.page.sheet.step_back()
        self.hand.clear()
        self.elsewhere.clear()
        self.darkroom.forget()
        self.held.forget()
        self._meanwhile.clear()
        self.showing.now()

    def resume(self) -> None:
        """Unlocked: all pages that came meanwhile are there, in order."""
        if self.bundle is not None:
            self.dark = False
            self.held.ask(self._dossier or "", self.bundle, self._dossier, self._slots)
            self._load()

    @property
    def busy(self) -> bool:
        """Whether a scan runs: the store must not be closed."""
        return self.runs.busy

    @property
    def concerns(self) -> tuple[Concern, ...]:
        """The goodbye check."""
        return concerns(self.hand.strip, self._slots)

    @property
    def coming(self) -> bool:
        """Whether a page of this bundle is coming in."""
        job = self.runs.job
        return job is not None and job.bundle == self.bundle and not self.dark

    @property
    def owner(self) -> str:
        """How the citizen is spoken of."""
        return self._owner

    @property
    def profile(self) -> Profile | None:
        """The profile used last, else the first that is set."""
        return self.runs.profile or next((one for one in self.profiles if one.address), None)

    @Slot()
    def undo(self) -> None:
        """Ctrl+Z."""
        self.undoing.undo()

    @Slot()
    def redo(self) -> None:
        """Ctrl+Shift+Z."""
        self.undoing.redo()

    @Slot()
    def stop(self) -> None:
        """After the page on its way."""
        self.runs.stop()

    @Slot()
    def step_back(self) -> None:
        """Esc: out of the crop mode, out of an armed key, then the scan stops, then out."""
        if self.page.sheet.step_back() or self.keys.disarm():
            return
        if self.busy:
            self.stop()
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """The officer goes on; the files of a received dossier are made."""
        self.keys.rhythm.drop()
        if self._dossier is not None:
            self._unfinished.add(self._dossier)
            self.finish_left()
        self.page.back.emit()
        self.finished.emit()

    def close(self) -> None:
        """The program ends or the session does: waits for the page in hand."""
        self.runs.close()
        self.darkroom.close()

    # what happens

    def _load(self, read: Callable[[UUID], Strip] | None = None) -> None:
        bundle = self.bundle
        if bundle is None:
            return
        self.hand.clear()
        self.elsewhere.clear()
        self.loading = True
        self._meanwhile.clear()

        def show(strip: Strip) -> None:
            if bundle == self.bundle and not self.dark:
                self._show(strip)

        asked = read or self._filing.strip
        self.work.ask(lambda: asked(bundle), show, owner=self, failed=self._trouble)

    def _show(self, strip: Strip) -> None:
        self.loading = False
        known = {page.id for page in strip.pages}
        late = tuple(page for page in self._meanwhile if page.id not in known)
        self._meanwhile.clear()
        pages = tuple(map(self.unheard.as_told, (*strip.pages, *late)))
        self.hand.begin(Strip(pages), self._slots, self._code)
        self.elsewhere.begin(self.hand.strip)
        self.undoing.find()
        for page in self.hand.strip.pages:
            if page.look is None:
                self.darkroom.look(page)
            else:
                self.darkroom.title(page)
        self.showing.anew()
        self.ends.pair_waiting()

    @Slot(object, object)
    def came(self, bundle: UUID, page: Page) -> None:
        """A page is in the store; a form it was scanned for may have become a dossier."""
        replaced = self.runs.taken_place()
        if page.bundle != bundle:
            self._unfinished.add(page.bundle)
        if self.dark or self.bundle not in (bundle, page.bundle):
            return
        if self.loading:
            self._meanwhile.append(page)
            return
        self.hand.arrived(page)
        if replaced is not None:
            self.hand.do(Edit.REPLACE, replace_by(self.hand.strip, replaced, page.id))
            self.hand.go(page.id)
        self.darkroom.look(page)

    @Slot(object)
    def looked(self, page: Page) -> None:
        """The darkroom has seen it."""
        self.hand.looked(page)
        self.telling.sheet_of_another(page, self._code)
        self.elsewhere.consider()

    @Slot(object, object, object)
    def keep(self, before: Strip, after: Strip, edit: Edit) -> None:
        """Writes down what was decided, in the order it was."""
        self.work.ask(
            lambda: self._filing.keep(before, after, edit), None, owner=self, failed=self._unkept
        )

    def _unkept(self, error: DeskError) -> None:
        """What is on screen is not what is in the store: shows that again."""
        self._trouble(error)
        self._load()

    def finish_left(self) -> None:
        """Dossiers that were left, but for the one pages still come for."""
        coming = self.runs.job.bundle if self.runs.job else None
        for dossier in tuple(self._unfinished - {coming}):
            self._unfinished.discard(dossier)
            self.work.do(
                lambda dossier=dossier: self._filing.finish(dossier),  # type: ignore[misc]
                None,
                owner=self,
                failed=self._trouble,
            )

    def _trouble(self, error: DeskError) -> None:
        self.telling.failed(error)
