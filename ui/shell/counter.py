"""What stands behind the sign-in screen: the gate of the home and the windows it leads to.

Everything heavy hangs on this module; it is imported while the password is typed.
"""

from pathlib import Path

from desk.lock_book import LockBook
from desk.office.setup import Settled
from desk.session import Session
from ui.frame.main_window import MainWindow
from ui.frame.pages import CentrePages, OfficeDoor
from ui.intake.intake_page import IntakePage
from ui.paper.printer import QtPrinter
from ui.shell.office_pages import home_setup, office_pages
from ui.shell.scan_desks import ScanDesks
from ui.wiring.home import HomeGate, OpenHome
from ui.wiring.world import World
from ui.work import Work


class Counter:
    """One home's gate, the home behind it while it is open, and what its windows are made of."""

    def __init__(self, folder: Path, world: World | None = None) -> None:
        self._gate = HomeGate(folder, world)
        self.home: OpenHome | None = None
        self.scans = ScanDesks()

    def enter(self, login: str, password: str) -> Session:
        """Opens the store; at a locked desk whose store is open the password is enough.

        Not on the window's thread. Raises WrongPasswordError, TooManyTriesError, a store's error.
        """
        if self.home is None:
            self.home = self._gate.unlock(login, password)
        else:
            self.home = self._gate.resume(self.home, login, password)
        return self.home.session

    def leave(self) -> None:
        """Closes the store; entering opens it again. Not on the window's thread."""
        if self.home is not None:
            self.home.session.close()
        self.home = None

    def window(self, session: Session, work: Work, portal_work: Work) -> MainWindow:
        """A window with nothing of anybody in it."""
        printer = QtPrinter(session.office.printer)
        pages = CentrePages(
            lambda opened, doing: IntakePage(opened, doing, printer),
            printer,
            self._office_pages,
            self.scans.desk,
        )
        return MainWindow(session, work, portal_work, pages)

    def refit(self) -> Session:
        """The same officer with the settings as they are now."""
        assert self.home is not None  # noqa: S101 - settings are kept at an open desk alone
        self.home = self.home.refitted()
        return self.home.session

    def settled(self) -> Settled:
        """How far the desk is set up. Not on the window's thread; raises a store's error."""
        assert self.home is not None  # noqa: S101 - asked of an open desk alone
        return home_setup(self.home).settled()

    @property
    def gate(self) -> HomeGate:
        """The home nobody has signed in to."""
        return self._gate

    @property
    def world(self) -> World:
        """What the home takes from its surroundings."""
        return self._gate.world

    def _office_pages(self, work: Work) -> tuple[OfficeDoor, ...]:
        return office_pages(self.home, work) if self.home is not None else ()

    def lock_book(self, session: Session) -> LockBook:
        """Where locking is noted."""
        desk = str(session.office.desk)
        return LockBook(session.store, session.clock, session.officer.login, desk)

    def close(self) -> None:
        """Lets go of the home."""
        self.scans.close()
        self.leave()
        self._gate.close()
