"""Acts that lead to the scanner, and what the rest of the window shows of scanned pages."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.forms.separator import render, render_next
from desk.pages.attachment import Attachment, Digital
from desk.pages.page import Page
from desk.pages.slot import Bundle, bundle_of
from desk.pages.strip import Strip
from desk.session import Session
from ui.frame.at_dossier import AtDossier
from ui.frame.centre import Centre
from ui.frame.pages import CentrePages, Intake
from ui.frame.paper_strip import PaperLine, PaperStrip
from ui.help.help_page import Place
from ui.scanning.jobs.watching import Watching
from ui.wording.names import spoken_to
from ui.work import Work

JOB = "quay-mot-cua-to-ngan"


class AtScanner(QObject):
    """F4 and its sisters: for the form, or for the dossier whose page is open."""

    message = Signal(str)

    def __init__(
        self,
        pages: CentrePages,
        session: Session,
        work: Work,
        centre: Centre,
        papers: PaperStrip,
        intake: Intake,
        at_dossier: AtDossier,
    ) -> None:
        super().__init__(centre)
        self.desk = desk = pages.scan(session, work)
        self._session, self._work, self.centre = session, work, centre
        self._papers, self._intake, self._at_dossier = papers, intake, at_dossier
        self._printer = pages.printer
        self._open: Bundle | None = None
        self._shown: tuple[Bundle, Strip, tuple[Attachment, ...]] | None = None
        centre.add(desk.page, Place.SCAN, desk.strip)
        desk.page.back.connect(centre.back)
        desk.changed.connect(self._counted)
        desk.runs.page.connect(self._came)
        papers.scan_wanted.connect(self.open)
        intake.papers_changed.connect(self.refresh)
        centre.turned.connect(self.refresh)
        folder = session.office.scanning.watched
        self._watching = Watching(folder, session.scan.watch, lambda: desk.busy, self)
        self._watching.found.connect(desk.scan_files)
        self._watching.failed.connect(desk.telling.failed)
        centre.turned.connect(lambda: self._watching.follow(centre.place is Place.SCAN))

    @Slot()
    def open(self) -> None:
        """F4: the pages of what is at hand; a scan begins at once where there are none yet."""
        known, bundle = self._shown, self._at_hand()
        if bundle is None:
            self._wait_for_it()
            return
        self._show(bundle)
        empty = known is not None and known[0].key == bundle.key and not known[1].pages
        if empty and self.desk.runs.chosen is not None:
            self.desk.scan()

    def scan_by(self, number: int) -> None:
        """Shift+F1 to Shift+F4: the way of that number, from 1."""
        if self.centre.place is not Place.SCAN:
            bundle = self._at_hand()
            if bundle is None:
                self._wait_for_it()
                return
            self._show(bundle)
        self.desk.scan(self.desk.runs.profiles[number - 1])

    def hears_code(self, code: str) -> bool:
        """A code read by hand while scanning: this dossier's own changes nothing."""
        return self.centre.place is Place.SCAN and self.desk.heard_code(code)

    def hears_card(self, text: str) -> bool:
        """A card is nothing to the scan page; its first letters were no keys there."""
        if self.centre.place is Place.SCAN:
            self.desk.keys.rhythm.drop()
        return False

    def print_separators(self) -> None:
        """Ctrl+P: a sheet for each paper of a received dossier, else one for the next paper."""
        bundle, printer = self._open, self._printer
        if bundle is None:
            return
        slots = [slot for slot in bundle.slots if not slot.shown]
        pdf = render(bundle.code, slots) if bundle.code and slots else render_next()
        self._work.do(
            lambda: printer.print_pdf(pdf, JOB), None, owner=self, failed=self._work.failed.emit
        )

    def let_go(self) -> None:
        """The window goes: a scan goes on, with nothing of a citizen on its page."""
        self._watching.close()
        self.desk.forget()
        for part in (self.desk.page, self.desk.strip):
            part.setParent(None)

    @Slot()
    def refresh(self) -> None:
        """What the strip says of the papers at hand; read off the window's thread."""
        bundle, filing = self._at_hand(), self._session.filing
        if bundle is None or self.centre.right is not self._papers:
            return

        def read() -> tuple[Strip, tuple[Attachment, ...]]:
            files = filing.attachments(bundle.dossier) if bundle.dossier else ()
            return filing.strip(bundle.key), files

        def show(found: tuple[Strip, tuple[Attachment, ...]]) -> None:
            now = self._at_hand()
            if now is not None and bundle.key == now.key:
                if bundle.dossier is None:
                    self._intake.note_scanned(bundle.key, len(found[0].pages))
                self._shown = (bundle, *found)
                self._tell(now, *found)

        self._work.ask(read, show, owner=self)

    @property
    def at_hand(self) -> Bundle | None:
        """Whose pages the officer stands at; None while that dossier is still being read."""
        return self._open if self.centre.place is Place.SCAN else self._at_hand()

    def _at_hand(self) -> Bundle | None:
        """None while the dossier whose page is open is still being read."""
        if self.centre.place is not Place.DOSSIER:
            return self._intake.bundle()
        life = self._at_dossier.page.life
        return bundle_of(life.dossier) if life else None

    def _wait_for_it(self) -> None:
        told = self.tr("The dossier is still being opened. Press the key again in a moment.")
        self.message.emit(told)

    def _show(self, bundle: Bundle) -> None:
        self._open = bundle
        self.desk.open(
            bundle.key,
            bundle.slots,
            bundle.id_number,
            bundle.dossier,
            bundle.code,
            spoken_to(bundle.owner) if bundle.owner else "",
        )
        self.centre.turn_to(self.desk.page)
        self.desk.page.setFocus()

    def _tell(self, bundle: Bundle, strip: Strip, files: tuple[Attachment, ...]) -> None:
        states = {one.paper: one.digital for one in files if not one.superseded}
        self._papers.show_lines(
            [
                PaperLine(slot, len(strip.filed(slot.name)), states.get(slot.name, _NOT))
                for slot in bundle.slots
            ],
            len(strip.loose),
        )

    @Slot(object, object)
    def _came(self, _: UUID, page: Page) -> None:
        self._intake.note_arrived(page.bundle)

    @Slot(object)
    def _counted(self, counts: dict[str, int]) -> None:
        """What lies in the scanner was handed in."""
        if self._open is not None and self._open.dossier is None:
            self._intake.tick_scanned({name for name, pages in counts.items() if pages})


_NOT = Digital.NOT_DIGITISED
