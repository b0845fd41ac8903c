"""What the scan page says: one sentence of trouble, and what was done last."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk.errors import DeskError, StoreFullError
from desk.pages.history import Edit
from desk.pages.page import Page
from desk.pages.routing import Separator, route
from desk.pages.turns import UnequalSidesError
from desk.scanner.scan_trouble import ScanError, ScanTrouble, WatchedFolderError
from ui.scanning.desk_state import DeskState
from ui.scanning.page.scan_page import ScanPage
from ui.scanning.pages_at_hand import PagesAtHand
from ui.wording.absent_pages import gone_words
from ui.wording.file_troubles import file_trouble, folder_trouble
from ui.wording.scan_troubles import full_trouble, scan_trouble
from ui.wording.scanning import edit_words, filed_words, numbers
from ui.wording.stray_codes import Code, code_words
from ui.wording.troubles import trouble

translate = QCoreApplication.translate

SCAN_KEY, SIDES_KEY = "F4", "D"
_BAD = frozenset({ScanTrouble.CERTIFICATE, ScanTrouble.UNTRUSTED})


class Telling(QObject):
    """One for a scan desk; a sentence stands until the next act or scan."""

    changed = Signal()
    """Something else was done last."""

    def __init__(
        self, page: ScanPage, hand: PagesAtHand, state: DeskState, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page, self._hand, self._state = page, hand, state
        self._done = ""
        self._until_end = self._full = False

    def say(self, words: str, tone: str = "warn") -> None:
        """A sentence in the page; the window hears it too when the officer is elsewhere."""
        self._until_end = self._full = False
        self._page.tell(words, tone)
        if words and not self._page.isVisible() and not self._state.dark:
            self._page.message.emit(words)

    def forget(self) -> None:
        """Nothing is to be said."""
        self._done = ""
        self.say("")

    def began(self) -> None:
        """Pages are about to come."""
        self.forget()
        self.changed.emit()

    def busy(self) -> None:
        """Two jobs at once are refused."""
        self.say(translate("Scanning", "A scan is running. Wait for its end, or stop it with Esc."))
        self._until_end = True

    def over(self) -> None:
        """No scan runs any more; what was said of one that does goes with it."""
        if self._until_end:
            self.say("")

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
        self.changed.emit()

    def nothing_to_redo(self) -> None:
        """Ctrl+Shift+Z with nothing undone."""
        self._done = translate("Scanning", "There is nothing to do again.")
        self.changed.emit()

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

    def sides_first(self) -> None:
        """One page would take its place among fronts and backs."""
        told = translate(
            "Scanning",
            "A pile is being scanned on both sides. Scan its backs first (D), then the page again.",
        )
        self.say(told)

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

    def nothing_came(self, scanned: bool) -> None:
        """Not one page, out of the scanner or out of files."""
        kind = ScanTrouble.EMPTY if scanned else ScanTrouble.UNREADABLE
        self.say(scan_trouble(kind, key=SCAN_KEY))

    def failed(self, error: object, page: int = 0, key: str = SCAN_KEY) -> None:
        """What is so, then what to do; `page`: the one that did not come; `key`: what scans on."""
        if isinstance(error, WatchedFolderError):
            self.say(folder_trouble(error))
        elif isinstance(error, ScanError):
            tone = "bad" if error.trouble in _BAD else "warn"
            self.say(scan_trouble(error.trouble, page, key), tone)
        elif isinstance(error, DeskError):
            self.say(trouble(error), "bad")

    def failed_files(self, error: ScanError) -> None:
        """Some files were no pages; what came out of the others is in."""
        self.say(file_trouble(error))

    def full(self, kept: int, coming: int, key: str) -> None:
        """The disk is full in mid-scan. `kept`: pages of this scan in the store; `coming`: the
        number of the one that is not; `key`: what scans on, empty where files were read.
        """
        self.say(full_trouble(kept, coming, key), "bad")
        self._full = True

    def unlooked(self, error: DeskError) -> None:
        """A look was not kept: no news while `full` is what is said."""
        if not (self._full and isinstance(error, StoreFullError)):
            self.failed(error)

    def gone(self) -> None:
        """Pages at hand whose images are not in the vault any more; nothing for those put away."""
        lost = self._hand.lost
        if lost:
            self.say(gone_words(numbers(lost), keyed=True))

    def unseen(self, page: Page, error: DeskError) -> None:
        """A page that cannot be shown is kept nevertheless."""
        told = translate("Scanning", "Page {page}: {why}")
        self.say(told.format(page=page.number, why=trouble(error)))

    def reused(self, name: str) -> None:
        """A held paper was taken."""
        line = next((slot.number for slot in self._hand.slots if slot.name == name), 0)
        told = translate("Scanning", "Paper {line} is taken from what this office holds")
        self._done = told.format(line=line)
        self.changed.emit()

    def sheet_of_another(self, page: Page) -> None:
        """The separator sheet of another dossier parts nothing here."""
        found = route(page.look.codes) if page.look else None
        if isinstance(found, Separator) and found.code not in ("", self._state.code):
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
        self.changed.emit()

    def last(self) -> str:
        """What was done last, for the line above the pages."""
        last, self._hand.last = self._hand.last, None
        if last is not None:
            self._done = self._act(*last)
        return self._done

    def _act(self, edit: Edit, pages: tuple[Page, ...]) -> str:
        if not pages:
            return self._done
        slot = pages[0].slot
        line = next((one.number for one in self._hand.slots if one.name == slot), 0)
        if edit in {Edit.FILE, Edit.SPLIT, Edit.MERGE} and line:
            return filed_words(numbers(pages), line)
        return edit_words(edit, numbers(pages))
