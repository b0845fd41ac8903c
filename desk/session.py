"""One signed-in officer at one desk: everything a window works with."""

from collections.abc import Callable
from dataclasses import dataclass

from desk.catalogue.catalogue import Catalogue
from desk.copies import Copier
from desk.delivery.proving import ProofRound
from desk.delivery.round import Round
from desk.filing.filing import Filing
from desk.filing.unclaimed import UnclaimedPages
from desk.intake.correction import Correction
from desk.intake.drafts import Drafts
from desk.intake.intake import Intake
from desk.office.accounts import Officer
from desk.office.settings import Office
from desk.official_code import OfficialCode
from desk.ports import Clock, Store
from desk.press import Press
from desk.register.register import Register
from desk.scan_trial import ScanDoor
from desk.time.working_time import WorkCalendar


@dataclass(frozen=True, slots=True)
class Session:
    """`deliver` sends and proves what is due, `deliver_all` all that waits.

    Both may take long: never call them where someone waits.
    """

    officer: Officer
    office: Office
    catalogue: Catalogue
    calendar: WorkCalendar
    store: Store
    intake: Intake
    press: Press
    clock: Clock
    deliver: Callable[[], tuple[Round, ProofRound]]
    deliver_all: Callable[[], tuple[Round, ProofRound]]
    office_changed: bool
    """office.db is not what was last agreed to: someone changed it outside the program."""
    close: Callable[[], None]
    copier: Copier
    filing: Filing
    scan: ScanDoor
    work_next: Callable[[], bool]
    """One piece of work on scanned pages that nobody waits for: a file to make, else images that
    are no longer needed; whether there was one. See desk.filing.file_maker, desk.filing.thinning.
    """

    @property
    def register(self) -> Register:
        """Looking, as this officer."""
        return Register(self.store, self.clock, self.officer.login, str(self.office.desk))

    @property
    def drafts(self) -> Drafts:
        """Forms not saved yet, as this officer."""
        return Drafts(self.store, self.clock, self.officer.name)

    @property
    def unclaimed(self) -> UnclaimedPages:
        """Pages that no dossier and no draft has, as this officer."""
        return UnclaimedPages(self.store, self.clock, self.officer.login, str(self.office.desk))

    @property
    def correction(self) -> Correction:
        """Putting right what was taken in wrong, as this officer."""
        officer, desk = self.officer.login, str(self.office.desk)
        return Correction(self.intake, self.store, self.clock, officer, desk)

    @property
    def official_code(self) -> OfficialCode:
        """Giving codes, as this officer."""
        return OfficialCode(self.store, self.clock, self.officer.login, str(self.office.desk))
