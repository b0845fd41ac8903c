"""A dossier's page over a real, encrypted home, and what a test does with it."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from desk.dossier.dossier import Dossier
from desk.dossier.person import Person, Sex
from desk.draft.draft import Draft, ticked
from desk.session import Session
from tests.fakes import StoppedClock
from tests.ui.intake_stand_ins import MORNING, OFFICE, PaperTray, put_away, signed_in
from ui.dossier.dossier_page import DossierPage
from ui.work import Work

Wait = Callable[[Callable[[], bool]], None]
OWNER = Person(
    "Nguyễn Thị Ánh Tuyết",
    id_number="037186009417",
    birth_year=1986,
    sex=Sex.FEMALE,
    address="Thôn Đông Hậu, xã Yên Khê Thượng",
)
OFFICIAL = f"{OFFICE.agency.code}-{MORNING:%y%m%d}-0975"


@dataclass
class Shown:
    """The page, and what it told."""

    page: DossierPage
    session: Session
    tray: PaperTray
    clock: StoppedClock
    wait: Wait

    def received(self, **other: object) -> Dossier:
        """A birth registration, saved."""
        procedure = self.session.catalogue.current("1.001193", MORNING.date())
        assert procedure is not None
        case = procedure.cases[0]
        papers = tuple(ticked(paper) for paper in case.papers)
        made = Draft(OWNER, procedure.code, case.name, papers=papers)
        return self.session.intake.receive(replace(made, **other)).dossier  # type: ignore[arg-type]

    def opened(self) -> Dossier:
        """One dossier, received, printed and on the page."""
        dossier = self.received()
        self.session.press.print_receipt(dossier.id, self.tray)
        self.show(dossier)
        return dossier

    def show(self, dossier: Dossier) -> None:
        """Opens it and waits for it."""
        self.page.show_dossier(dossier.id)
        self.wait(lambda: self.page.life is not None and self.page.life.dossier.id == dossier.id)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        """A key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def acts(self, dossier: Dossier) -> list[str]:
        """What the journal says of it."""
        with self.session.store.reading() as books:
            return [entry.act for entry in books.journal(dossier.id)]

    def offered(self) -> list[str]:
        """The buttons that can be seen."""
        found = self.page.view.findChildren(QAbstractButton)
        return [button.accessibleName() for button in found if button.isVisible()]


@contextmanager
def shown_in(folder: Path, qtbot) -> Iterator[Shown]:
    clock = StoppedClock(MORNING)
    with signed_in(folder, clock) as session, ThreadPoolExecutor(1) as executor:
        tray = PaperTray()
        page = DossierPage(session, Work(executor), tray)
        page.resize(818, 584)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)

        def wait(ready: Callable[[], bool]) -> None:
            qtbot.waitUntil(ready, timeout=20_000)

        yield Shown(page, session, tray, clock, wait)
        put_away(page)
