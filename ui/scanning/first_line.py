"""The first line of the scan page, and what stands there while there is no page."""

from PySide6.QtCore import QCoreApplication

from ui.scanning.desk_state import DeskState
from ui.scanning.elsewhere import Elsewhere
from ui.scanning.jobs.scan_runs import ScanRuns
from ui.scanning.page.scan_page import ScanPage
from ui.scanning.pages_at_hand import PagesAtHand
from ui.wording.scanning import profile_words

translate = QCoreApplication.translate


class FirstLine:
    """Whether a scan runs, with what and how fast; how many pages are filed."""

    def __init__(
        self,
        page: ScanPage,
        hand: PagesAtHand,
        runs: ScanRuns,
        elsewhere: Elsewhere,
        state: DeskState,
    ) -> None:
        self._page, self._hand, self._runs = page, hand, runs
        self._elsewhere, self._state = elsewhere, state

    def show(self) -> None:
        """As it is now."""
        running, number = self._runs.busy, self._elsewhere.last_number + 1
        page = translate("Scanning", "Page {number}").format(number=number) if running else ""
        heading, strip = self._page.heading, self._hand.strip
        heading.show_state(running, self._runs.chosen is not None, page, self._about())
        shown, loose = len(strip.shown), len(strip.loose)
        heading.show_progress(shown - loose, shown)
        self._page.sheet.empty = self._empty()

    def _about(self) -> str:
        """How fast, and with which profile or from where."""
        runs, parts = self._runs, []
        if runs.busy and runs.per_minute:
            rate = translate("Scanning", "{count} pages/minute").format(count=runs.per_minute)
            parts.append(rate)
        if runs.busy and runs.profile is None:
            parts.append(translate("Scanning", "from files"))
        elif runs.chosen is not None:
            parts.append(profile_words(runs.chosen))
        return " · ".join(parts)

    def _empty(self) -> tuple[str, str]:
        if self._state.open is None:
            return "", ""
        if self._runs.busy:
            return translate("Scanning", "The first page is coming"), ""
        if self._runs.chosen is None:
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
