"""What keys and buttons of the scan page ask of the scanner, the clipboard and the page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.scanning.jobs.from_outside import chosen_files, pasted

if TYPE_CHECKING:
    from ui.scanning.scan_desk import ScanDesk


class DeskAsks(QObject):
    """Each says a word when it cannot be done."""

    def __init__(self, desk: "ScanDesk") -> None:
        super().__init__(desk)
        self._desk = desk

    def scan_again(self) -> None:
        """Q: the current page once more."""
        desk = self._desk
        page, profile = desk.hand.current, desk.profile
        if page is None or desk.bundle is None:
            return
        if profile is None:
            desk.telling.no_scanner()
        elif desk.runs.scan_again(desk.bundle, profile, page.id):
            desk.telling.began()
        else:
            desk.telling.busy()

    def scan_sides(self) -> None:
        """D: fronts, then the turned pile's backs."""
        desk = self._desk
        profile = desk.profile
        if desk.bundle is None:
            return
        if profile is None:
            desk.telling.no_scanner()
        elif desk.runs.scan_sides(desk.bundle, profile):
            desk.telling.began()
        else:
            desk.telling.busy()

    def crop(self) -> None:
        """C: the edges by hand; in there, the machine's again."""
        desk = self._desk
        if desk.page.sheet.box is not None:
            desk.page.sheet.by_machine()
        else:
            desk.page.sheet.begin_crop()

    def paste(self) -> None:
        """Ctrl+V: a picture from the clipboard, never through a file; or files copied there."""
        desk = self._desk
        found = pasted()
        if isinstance(found, tuple):
            desk.scan_files(found)
        elif found is None:
            desk.telling.nothing_to_paste()
        elif desk.bundle is not None and not desk.runs.take(desk.bundle, found):
            desk.telling.busy()

    def open_files(self) -> None:
        """Ctrl+O."""
        desk = self._desk
        desk.scan_files(chosen_files(desk.page))

    def next_concern(self, by: int) -> None:
        """To the next page that must be seen to, round and round."""
        desk = self._desk
        pages = list(dict.fromkeys(one.page for one in desk.concerns if one.page))
        if not pages:
            return
        current = desk.hand.current
        at = pages.index(current.id) if current and current.id in pages else -1 if by > 0 else 0
        desk.hand.go(pages[(at + by) % len(pages)])
