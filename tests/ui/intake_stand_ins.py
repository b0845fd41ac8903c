"""A real home with an invented office, signed in to, and a printer that keeps what it is given."""

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from desk.dossier.dossier import Agency
from desk.dossier.receipt import PaperSize
from desk.office.accounts import Officer, Role
from desk.office.settings import Numbering, Office
from desk.press import PrinterError
from desk.session import Session
from desk.time.working_time import VIETNAM
from tests.ui.made_homes import COST, home_in
from ui.intake.intake_page import IntakePage
from ui.wiring.home import HomeGate
from ui.wiring.world import World
from ui.work import Work

Wait = Callable[[Callable[[], bool]], None]
MORNING = datetime(2026, 11, 23, 9, 42, 7, tzinfo=VIETNAM)
PASSWORD = "mat khau thu nghiem"
OFFICER = Officer("minh", "Lò Thị Mỷ", "Công chức Tư pháp - Hộ tịch", Role.OFFICER)
OFFICE = Office(
    agency=Agency("H42.37.12", "Ủy ban nhân dân xã Yên Khê Thượng"),
    superior="UBND xã Yên Khê Thượng",
    body="Trung tâm Phục vụ hành chính công",
    centre="Trung tâm Phục vụ hành chính công xã Yên Khê Thượng",
    place="Yên Khê Thượng",
    phone="0229 3000 347",
    desk=3,
    numbering=Numbering(first=3001, width=999),
    paper=PaperSize.A5,
)
CARD = (
    "037186009417|161234567|Nguyễn Thị Ánh Tuyết|14081986|Nữ|"
    "Thôn Đông Hậu, xã Yên Khê, huyện Yên Lãng, tỉnh Ninh Bình|01052021"
)
OTHER_CARD = (
    "037091004321||Đặng Hữu Nghĩa|02091991|Nam|"
    "Xóm 4, xã Yên Khê, huyện Yên Lãng, tỉnh Ninh Bình|12072022"
)


@dataclass
class PaperTray:
    """A printer that works; with `trouble` set, one that does not."""

    trouble: PrinterError | None = None
    jobs: list[tuple[str, bytes]] = field(default_factory=list)

    def print_pdf(self, pdf: bytes, job: str) -> None:
        """Keeps the sheets."""
        if self.trouble:
            raise self.trouble
        self.jobs.append((job, pdf))


@dataclass(frozen=True)
class Desk:
    """A page on a real home."""

    page: IntakePage
    session: Session
    tray: PaperTray
    work: Work

    def dossiers(self) -> int:
        """How many dossiers the register holds."""
        with self.session.store.reading() as books:
            return books.count_dossiers()


@contextmanager
def signed_in(folder: Path, clock: Callable[[], datetime] = lambda: MORNING) -> Iterator[Session]:
    """A fresh home with its officer signed in."""
    world = World(clock, "machine", folder / "witness", COST)
    home_in(folder, OFFICE, clock, (OFFICER, PASSWORD))
    gate = HomeGate(folder / "home", world)
    session = gate.sign_in(OFFICER.login, PASSWORD)
    yield session
    session.close()
    gate.close()


@contextmanager
def open_desk(folder: Path) -> Iterator[Desk]:
    """The intake page over a fresh home."""
    with signed_in(folder) as session, ThreadPoolExecutor(1) as executor:
        work, tray = Work(executor), PaperTray()
        page = IntakePage(session, work, tray)
        page.resize(818, 584)
        page.show()
        page.activateWindow()
        yield Desk(page, session, tray, work)
        put_away(page)


def put_away(window: QWidget) -> None:
    """Ends a window here and now: left to the collector it could end on a worker's thread."""
    window.close()
    delete(window)
    gc.collect()


def type_text(widget: QWidget, text: str) -> None:
    """Letter by letter, Vietnamese ones too."""
    for letter in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)
