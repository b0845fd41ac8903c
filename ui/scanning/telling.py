"""What the scan page says: its first line, one sentence of trouble, what was done last."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desk.errors import DeskError
from desk.pages.history import Edit
from desk.pages.page import Page
from desk.pages.routing import Separator, route
from desk.pages.turns import UnequalSidesError
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from ui.scanning.pictures.darkroom_work import unreadable
from ui.wording.scan_troubles import scan_trouble
from ui.wording.scanning import edit_words, filed_words, numbers, profile_words
from ui.wording.stray_codes import Code, code_words
from ui.wording.troubles import trouble

if TYPE_CHECKING:
    from ui.scanning.scan_desk import ScanDesk

translate = QCoreApplication.translate


SCAN_KEY = "F4"
_BAD = frozenset({ScanTrouble.CERTIFICATE, ScanTrouble.UNTRUSTED})


class Telling(QObject):
    """One for a scan desk; a sentence stands until the next act or scan."""

    def __init__(self, desk: "ScanDesk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._done = ""

    def say(self, words: str, tone: str = "warn") -> None:
        """A sentence in the page; the window hears it too when the officer is elsewhere."""
        page = self._desk.page
        page.tell(words, tone)
        if words and not page.isVisible() and not self._desk.dark:
            page.message.emit(words)

    def forget(self) -> None:
        """Nothing is to be said."""
        self._done = ""
        self.say("")

    def began(self) -> None:
        """Pages are about to come."""
        self.forget()
        self._desk.showing.soon()

    def busy(self) -> None:
        """Two jobs at once are refused."""
        self.say(translate("Scanning", "A scan is running. Wait for its end, or stop it with Esc."))

    def no_scanner(self) -> None:
        """Nothing is set for this desk."""
        self.say(
            translate(
                "Scanning",
                "No scanner is set for this desk. The administrator sets one in the settings; "
                "files can be added with Ctrl+O.",
            )
        )

    def nothing_to_undo(self) -> None:
        """Ctrl+Z at the beginning."""
        self._done = translate("Scanning", "There is nothing to undo.")
        self._desk.showing.soon()

    def nothing_to_redo(self) -> None:
        """Ctrl+Shift+Z with nothing undone."""
        self._done = translate("Scanning", "There is nothing to do again.")
        self._desk.showing.soon()

    def nothing_to_paste(self) -> None:
        """An empty clipboard."""
        self.say(translate("Scanning", "There is no picture in the clipboard."))

    def turn_the_pile(self, fronts: int) -> None:
        """D once more."""
        told = translate(
            "Scanning",
            "{count} fronts are in. Turn the whole pile over, lay it in again, then press D for "
            "the backs.",
        )
        self.say(told.format(count=fronts), "accent")

    def unequal(self, error: UnequalSidesError) -> None:
        """The pages stay as they came."""
        told = translate(
            "Scanning",
            "{fronts} fronts but {backs} backs, so they stay in the order they came. Look for "
            "sheets that went in together; put the backs away and scan again with D.",
        )
        self.say(told.format(fronts=error.fronts, backs=error.backs))

    def paired(self) -> None:
        """Fronts and backs are in order."""
        self.forget()
        self._done = translate("Scanning", "Fronts and backs are in order.")

    def ended(self, pages: int, stopped: bool) -> None:
        """No more pages come; that none came at all is told unless somebody stopped it."""
        if pages == 0 and not stopped:
            scanned = self._desk.runs.profile is not None
            kind = ScanTrouble.EMPTY if scanned else ScanTrouble.UNREADABLE
            self.say(scan_trouble(kind, key=SCAN_KEY))

    def failed(self, error: object, page: int = 0) -> None:
        """What is so, then what to do; `page`: the one that did not come."""
        if isinstance(error, ScanError):
            tone = "bad" if error.trouble in _BAD else "warn"
            self.say(scan_trouble(error.trouble, page, SCAN_KEY), tone)
        elif isinstance(error, DeskError):
            self.say(trouble(error), "bad")

    def unseen(self, page: Page, error: object) -> None:
        """A page that cannot be shown is kept nevertheless; a full disk is no page's fault."""
        if not unreadable(error):
            self.failed(error)
            return
        self._desk.hand.unseen(page.id)
        self._desk.elsewhere.consider()
        if isinstance(error, DeskError):
            told = translate("Scanning", "Page {page}: {why}")
            self.say(told.format(page=page.number, why=trouble(error)))

    def reused(self, name: str) -> None:
        """A held paper was taken."""
        line = next((slot.number for slot in self._desk.hand.slots if slot.name == name), 0)
        told = translate("Scanning", "Paper {line} is taken from what this office holds")
        self._done = told.format(line=line)
        self._desk.showing.soon()

    def sheet_of_another(self, page: Page, own: str) -> None:
        """The separator sheet of another dossier parts nothing here."""
        found = route(page.look.codes) if page.look else None
        if isinstance(found, Separator) and found.code not in ("", own):
            told = translate(
                "Scanning",
                "Page {page} is the separator sheet of another dossier, {code}. Put it away "
                "with Del.",
            )
            self.say(told.format(page=page.number, code=found.code))

    def of_another(self, kind: Code, pages: Sequence[Page], code: str) -> None:
        """What became of pages that bear another dossier's code."""
        tone = "accent" if kind is Code.WENT else "warn"
        self.say(code_words(kind, numbers(pages), code), tone)

    def came_back(self, pages: Sequence[Page]) -> None:
        """They were taken back from there."""
        self.forget()
        told = translate("Scanning", "Page {pages} is back in this dossier")
        self._done = told.format(pages=numbers(pages))
        self._desk.showing.soon()

    def last(self) -> str:
        """What was done last, for the line above the pages."""
        last = self._desk.hand.last
        if last is not None:
            self._done = self._act(*last)
            self._desk.hand.last = None
        return self._done

    def show(self) -> None:
        """The first line and what stands there while there is no page."""
        desk, runs = self._desk, self._desk.runs
        heading, profile = desk.page.heading, desk.profile
        running = runs.busy
        number = desk.elsewhere.last_number + 1
        page = translate("Scanning", "Page {number}").format(number=number) if running else ""
        parts = []
        if running and runs.per_minute:
            rate = translate("Scanning", "{count} pages/minute").format(count=runs.per_minute)
            parts.append(rate)
        if running and runs.profile is None:
            parts.append(translate("Scanning", "from files"))
        elif profile is not None:
            parts.append(profile_words(profile))
        heading.show_state(running, profile is not None, page, " · ".join(parts))
        shown, loose = len(desk.hand.strip.shown), len(desk.hand.strip.loose)
        heading.show_progress(shown - loose, shown)
        desk.page.sheet.empty = self._empty()

    def _empty(self) -> tuple[str, str]:
        if self._desk.bundle is None:
            return "", ""
        if self._desk.runs.busy:
            return translate("Scanning", "The first page is coming"), ""
        if self._desk.profile is None:
            return (
                translate("Scanning", "No scanner is set for this desk"),
                translate(
                    "Scanning",
                    "The administrator sets one in the settings, part Scanner. Until then: drop "
                    "files here, Ctrl+O opens them, Ctrl+V pastes a picture.",
                ),
            )
        return (
            translate("Scanning", "No page scanned yet"),
            translate(
                "Scanning",
                "Lay all papers of the dossier into the feeder, then press F4. Files can be "
                "dropped here, Ctrl+O opens them.",
            ),
        )

    def _act(self, edit: Edit, pages: tuple[Page, ...]) -> str:
        if not pages:
            return self._done
        slot = pages[0].slot
        line = next((one.number for one in self._desk.hand.slots if one.name == slot), 0)
        if edit in {Edit.FILE, Edit.SPLIT, Edit.MERGE} and line:
            return filed_words(numbers(pages), line)
        return edit_words(edit, numbers(pages))
