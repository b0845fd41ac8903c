"""The first run on a real folder: cheap keys, a printer that keeps its sheets."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.office.accounts import Officer, Role
from desk.scan_trial import ScanDoor
from tests.scan_stand_ins import desk_scanner
from tests.ui.intake_stand_ins import MORNING, OFFICE, PASSWORD, PaperTray, type_text
from tests.ui.made_homes import COST, home_in
from ui.setup.wizard import Wizard
from ui.wiring.home import HomeGate
from ui.wiring.setup import HomeSetup
from ui.wiring.world import World
from ui.work import Work

PRINTERS = ("HP LaserJet Pro M404dn", "Canon LBP2900")
ADMINISTRATOR = Officer("minh", "Lò Thị Mỷ", "Công chức Tư pháp - Hộ tịch", Role.ADMINISTRATOR)
TYPED = {
    "agency.name": "Ủy ban nhân dân xã Yên Khê Thượng",
    "agency.code": "H42.37.12",
    "superior": "Ủy ban nhân dân xã Yên Khê Thượng",
    "body": "Trung tâm Phục vụ hành chính công",
    "centre": "Trung tâm Phục vụ hành chính công xã Yên Khê Thượng",
    "place": "Yên Khê Thượng",
    "address": "Xóm 4, xã Yên Khê Thượng, tỉnh Ninh Bình",
    "phone": "0229 3000 347",
    "lookup_address": "https://dichvucong.gov.vn",
}


@dataclass
class FirstRun:
    """A folder, what it is set up with, and the wizard once it is opened."""

    folder: Path
    work: Work
    tray: PaperTray = field(default_factory=PaperTray)
    scanners: ScanDoor = field(default_factory=desk_scanner)

    def __post_init__(self) -> None:
        self.world = World(lambda: MORNING, "machine", self.folder / "witness", COST)
        self.host = self.fresh_host()

    def fresh_host(self) -> HomeSetup:
        """As after a new start of the program."""
        return HomeSetup(
            self.folder / "home",
            lambda _: self.tray,
            lambda: PRINTERS,
            self.world,
            scanners=lambda: self.scanners,
        )

    def wizard(self) -> Wizard:
        """The wizard of a new start."""
        self.host = self.fresh_host()
        return Wizard(self.host, self.work, lambda: MORNING)

    def home(self, officer: Officer = ADMINISTRATOR, office=OFFICE) -> HomeSetup:
        """A home that is there already, its officer signed in."""
        home_in(self.folder, office, lambda: MORNING, (officer, PASSWORD))
        return self.sign_in(officer.login)

    def sign_in(self, login: str) -> HomeSetup:
        """Another session of that officer."""
        home = HomeGate(self.folder / "home", self.world).unlock(login, PASSWORD)
        self.host = HomeSetup(
            self.folder / "home",
            lambda _: self.tray,
            lambda: PRINTERS,
            home=home,
            scanners=lambda: self.scanners,
        )
        return self.host

    def add(self, officer: Officer) -> None:
        """One more officer of the home."""
        gate = HomeGate(self.folder / "home", self.world)
        master = gate.slots.unlock(ADMINISTRATOR.login, PASSWORD, MORNING)
        gate.slots.create(officer, PASSWORD, master)
        gate.close()

    def close(self) -> None:
        """Lets go of the home."""
        if self.host.home is not None:
            self.host.home.session.close()
            self.host.home.book.close()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def type_over(text: str) -> None:
    """Replaces what stands in the field that has the keyboard."""
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(focused(), text)


def focused() -> QWidget:
    """Who has the keyboard."""
    return QApplication.focusWidget()
