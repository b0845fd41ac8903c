"""The real window on a real home, its feeder and its darkroom in the test's hand."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.dossier.dossier import Dossier
from desk.office.settings import Locking, Scanning
from desk.pages.attachment import Attachment
from desk.pages.strip import Strip
from desk.ports import Bound, Sheet
from desk.scan_trial import ScanDoor
from tests.ui.lock_stand_ins import MILD, Program, program
from tests.ui.scanning.stand_ins import PROFILE, Feeder, QuickDarkroom
from ui.help.help_page import Place
from ui.scanning.jobs import making
from ui.scanning.scan_desk import ScanDesk

PLAIN = Qt.KeyboardModifier.NoModifier
SOON_MS = 20
LONGEST_S = 60.0
PDF = b"%PDF-1.7\n%%EOF\n"


@dataclass
class SlowBinder(QuickDarkroom):
    """Binds, and reads the print, until it is told to come to an end."""

    begun: Event = field(default_factory=Event)
    go_on: Event = field(default_factory=Event)

    def bind(self, sheets: tuple[Sheet, ...] | list[Sheet], text: bool = True) -> Bound:
        self.begun.set()
        self.go_on.wait(LONGEST_S)
        return Bound(PDF, len(sheets), text=False)


@dataclass
class Counter:
    """The program with its window open and a received dossier on the screen."""

    desk: Program
    feeder: Feeder
    darkroom: SlowBinder
    dossier: Dossier

    @property
    def scans(self) -> ScanDesk:
        return self.desk.window.at_scanner.desk

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.desk.window, key, modifier)

    def show_dossier(self) -> None:
        window = self.desk.window
        window.at_dossier.open(self.dossier.id)
        self.desk.wait(lambda: window.dossier.life is not None)
        self.desk.settle()

    def open_scanning(self) -> None:
        self.press(Qt.Key.Key_F4)
        self.desk.wait(lambda: self.desk.window.centre.place is Place.SCAN)
        self.desk.wait(lambda: not self.scans.state.loading)

    def scan(self, *pages: bytes) -> None:
        known = len(self.scans.hand.strip.pages)
        self.feeder.pages[:] = pages
        self.press(Qt.Key.Key_F4)
        self.desk.wait(lambda: len(self.scans.hand.strip.pages) == known + len(pages))
        self.desk.wait(lambda: all(page.look for page in self.scans.hand.strip.pages))

    def kept(self) -> Strip:
        session = self.desk.shell.session
        assert session is not None
        return session.filing.strip(self.dossier.id)

    def files(self) -> tuple[Attachment, ...]:
        session = self.desk.shell.session
        assert session is not None
        return session.filing.attachments(self.dossier.id)

    def filed(self) -> dict[int, bool]:
        """Page number → whether it is under a paper in the store."""
        return {page.number: bool(page.slot) for page in self.kept().shown}


@contextmanager
def scanning_window(
    folder: Path,
    wait: Callable[[Callable[[], bool]], None],
    monkeypatch: object,
    locking: Locking = MILD,
) -> Iterator[Counter]:
    """A dossier without pages is open; files are looked for at once."""
    monkeypatch.setattr(making, "LOOK_MS", SOON_MS)  # type: ignore[attr-defined]
    feeder, darkroom = Feeder(), SlowBinder()
    door = ScanDoor(feeder, darkroom)
    with program(
        folder, wait, locking, scanning=Scanning(PROFILE), scanners=lambda: door
    ) as started:
        started.enter()
        wait(started.window.isActiveWindow)
        made = Counter(started, feeder, darkroom, started.received())
        made.show_dossier()
        try:
            yield made
        finally:
            darkroom.go_on.set()
