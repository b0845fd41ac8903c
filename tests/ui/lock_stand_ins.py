"""A running program on a fresh home, its clock of ticks in hand, and eyes for what is on screen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QWidget,
)

from desk.dossier.dossier import Dossier
from desk.dossier.person import Owner
from desk.draft.draft import Draft
from desk.office.accounts import Officer, Role
from desk.office.settings import Copies, Locking, Office, PortalSettings, Scanning
from desk.scan_trial import ScanDoor
from tests.ui.dossier_stand_ins import OWNER, ticked
from tests.ui.intake_stand_ins import MORNING, OFFICE, OFFICER, PASSWORD
from tests.ui.made_homes import COST, home_in
from ui.frame.main_window import MainWindow
from ui.intake.intake_page import IntakePage
from ui.shell.shell import Shell, Standing
from ui.shell.way_in import WayIn
from ui.wiring.door import Door
from ui.wiring.scanning import scan_door
from ui.wiring.world import World

OTHER = Officer("thang", "Lê Văn Thắng", "Công chức Kinh tế – Đất đai", Role.OFFICER)
OTHER_PASSWORD = "mat khau cua thang"
MILD, NO_PORTAL, NO_COPIES, NO_SCANNER = Locking(), PortalSettings(), Copies(), Scanning()
CARD_OWNER = replace(OWNER, name="Nguyễn Thị Ánh Tuyết", id_number="037186009417")


@dataclass
class Ticks:
    """Seconds that go on when told to."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class Program:
    """The shell with its home."""

    shell: Shell
    ticks: Ticks
    home: Path
    wait: Callable[[Callable[[], bool]], None]
    recovery: str = ""

    @property
    def window(self) -> MainWindow:
        assert self.shell.window is not None
        return self.shell.window

    @property
    def page(self) -> IntakePage:
        return cast("IntakePage", self.window.intake)

    def enter(self, password: str = PASSWORD) -> None:
        """Types the password and waits for the counter."""
        self.shell.sign_in.password.setText(password)
        self.shell.sign_in.sign_in()
        self.wait(lambda: self.shell.standing is Standing.OPEN)
        self.wait(lambda: not self.shell.work.busy(self.shell.sign_in))

    def lock(self) -> None:
        """The key, and all that follows it."""
        gone = self.window
        ended: list[bool] = []
        gone.destroyed.connect(lambda: ended.append(True))
        self.shell.lock()
        self.wait(lambda: bool(ended))
        self.settle()

    def settle(self) -> None:
        """Lets the store's thread and Qt's queue come to rest."""
        done: list[bool] = []
        self.shell.work.ask(lambda: None, lambda _: done.append(True), owner=self.shell)
        self.wait(lambda: bool(done))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def received(self, owner: Owner = CARD_OWNER) -> Dossier:
        """A birth registration, saved; the window has heard of it."""
        session = self.shell.session
        assert session is not None
        procedure = session.catalogue.current("1.001193", MORNING.date())
        assert procedure is not None
        case = procedure.cases[0]
        papers = tuple(ticked(paper) for paper in case.papers)
        told = session.intake.receive(Draft(owner, procedure.code, case.name, papers=papers))
        self.window.reread()
        self.settle()
        return told.dossier

    def acts(self) -> list[str]:
        """What the journal tells, in order."""
        session = self.shell.session
        assert session is not None
        with session.store.reading() as books:
            return [entry.act for entry in books.journal()]


@contextmanager
def program(
    folder: Path,
    wait: Callable[[Callable[[], bool]], None],
    locking: Locking = MILD,
    portal: PortalSettings = NO_PORTAL,
    copies: Copies = NO_COPIES,
    role: Role = Role.OFFICER,
    clock: Callable[[], datetime] = lambda: MORNING,
    scanning: Scanning = NO_SCANNER,
    scanners: Callable[[], ScanDoor] = scan_door,
) -> Iterator[Program]:
    """Signed out at first; two officers may sign in."""
    office: Office = replace(
        OFFICE, locking=locking, portal=portal, copies=copies, scanning=scanning
    )
    first = replace(OFFICER, role=role)
    recovery = home_in(folder, office, clock, (first, PASSWORD), (OTHER, OTHER_PASSWORD))
    with started(folder, wait, clock, scanners, recovery) as made:
        yield made


@contextmanager
def started(
    folder: Path,
    wait: Callable[[Callable[[], bool]], None],
    clock: Callable[[], datetime] = lambda: MORNING,
    scanners: Callable[[], ScanDoor] = scan_door,
    recovery: str = "",
) -> Iterator[Program]:
    """Signed out, on the home that lies there."""
    world, ticks = World(clock, "machine", folder / "witness", COST, scanners), Ticks()
    shell = Shell(WayIn(Door(folder / "home"), world), ticks)
    shell.start()
    made = Program(shell, ticks, folder / "home", wait, recovery)
    try:
        yield made
    finally:
        for widget in (shell.window, shell.sign_in):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shell.close()
        shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen() -> Iterator[str]:
    """Every word that any widget, action, item or the clipboard holds."""
    clipboard = QGuiApplication.clipboard()
    yield clipboard.text()
    yield clipboard.text(clipboard.Mode.Selection)
    for widget in QApplication.allWidgets():
        yield from _words(widget)
        for action in widget.actions():
            yield action.text()


def _words(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.windowTitle(),
        widget.toolTip(),
        widget.statusTip(),
        widget.whatsThis(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.objectName(),
    )
    for name in ("text", "currentText", "toPlainText", "placeholderText", "title"):
        read = getattr(widget, name, None)
        if callable(read):
            yield str(read())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    model = getattr(widget, "model", None)
    if callable(model) and (rows := model()) is not None and not isinstance(widget, QComboBox):
        for row in range(rows.rowCount()):
            yield str(rows.index(row, 0).data())
